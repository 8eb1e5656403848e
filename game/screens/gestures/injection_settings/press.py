"""The press in section: hopper, screw and barrel, the two halves of the mould, the part falling."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.commands import Linear, Shape, Stop
from game.canvas.geometry import Box
from game.canvas.paths import polygon, polyline
from game.gestures.injection_settings.state import Press
from game.screens.board import Board
from game.screens.gestures.injection_settings.front import COLOURS, front, spark_of
from game.screens.gestures.kit_picture import pictured
from game.screens.gestures.kit_turn import going

LEAST = 164.0
"""Height of the picture, at least."""


CYCLE = 0.9
"""Seconds in which a cycle is seen: the mould closes, is filled, opens, and the part falls."""


class Cycle(NamedTuple):
    """How far the mould is open, the screw pushed and the part fallen, each in 0..1."""

    open: float
    push: float
    fall: float


def cycle_at(share: float, *, first: bool) -> Cycle:
    """Where the press is at a share of its cycle; before the first part the mould is closed."""

    def between(start: float, end: float) -> float:
        return max(0.0, min(1.0, (share - start) / (end - start)))

    closing = 0.0 if first else 1 - between(0.0, 0.25)
    opened = max(closing, between(0.6, 0.8))
    return Cycle(opened, between(0.25, 0.45) - between(0.6, 0.9), between(0.8, 1.0))


def press(board: Board, state: Press, place: Box) -> float:
    """Draw the picture from the top of `place` down; returns its bottom."""
    return pictured(board, place, LEAST, lambda b, scene: _paint(b, scene, state)).bottom


def _paint(board: Board, scene: Box, state: Press) -> None:
    sky = Linear(0, 0, 0, scene.h, (Stop(0, "#16324B"), Stop(1, "#0E2135")))
    board.rect(scene, sky)
    tall = min(scene.h, 420.0)
    area = Box(scene.x + 20, scene.y + (scene.h - tall) * 0.5, scene.w - 40, tall)
    axis = area.y + area.h * 0.5
    bed = Box(area.x, area.bottom - area.h * 0.14, area.w, area.h * 0.1)
    board.rounded(bed, theme.N600, 5)
    cycle = cycle_at(going(board, len(state.parts), CYCLE), first=len(state.parts) == 1)
    _barrel(board, area, axis, state, cycle.push)
    _mould(board, area, axis, state, cycle)


def _metal(box: Box, light: str = theme.STEEL_LIGHT, dark: str = theme.STEEL_DARK) -> Linear:
    return Linear(0, 0, 0, box.h, (Stop(0, dark), Stop(0.35, light), Stop(1, dark)))


def _barrel(board: Board, area: Box, axis: float, state: Press, push: float) -> None:
    """Pellets fall from the hopper, the screw brings them on, the bands melt them."""
    high = area.h * 0.26
    barrel = Box(area.x, axis - high / 2, area.w * 0.5, high)
    colour = COLOURS[state.job.material.name]
    _hopper(
        board, Box(area.x + area.w * 0.06, area.y + 4, area.w * 0.14, barrel.y - area.y), colour
    )
    board.rounded(barrel, _metal(barrel), 6)
    inside = Box(barrel.x + 8, axis - high * 0.24, barrel.w - 8, high * 0.48)
    board.rect(inside, theme.N800)
    melted = Box(inside.x + inside.w * 0.55, inside.y, inside.w * 0.45, inside.h)
    board.rect(melted, Linear(0, 0, melted.w, 0, (Stop(0, colour), Stop(1, theme.M400))))
    _screw(board, inside, push * inside.w * 0.06)
    for i in range(4):
        x = barrel.x + barrel.w * (0.36 + 0.15 * i)
        for y in (barrel.y - 5, barrel.bottom - 5):
            board.rounded(Box(x, y, barrel.w * 0.1, 10), theme.M700, 3)
    nozzle = Box(barrel.right, axis - high * 0.3, area.w * 0.04, high * 0.6)
    points = ((0, 0), (nozzle.w, nozzle.h * 0.35), (nozzle.w, nozzle.h * 0.65), (0, nozzle.h))
    board.add(Shape(nozzle, polygon(points), theme.A400))
    spark_of(board, nozzle.right - 4, axis, max(5.0, high * 0.1))


def _hopper(board: Board, box: Box, colour: str) -> None:
    """A funnel with its pellets."""
    points = ((0, 0), (box.w, 0), (box.w * 0.66, box.h), (box.w * 0.34, box.h))
    board.add(Shape(box, polygon(points), theme.A300, theme.N600, 1.5))
    level = Box(box.x + box.w * 0.1, box.y + box.h * 0.3, box.w * 0.8, box.h * 0.7)
    inner = ((0, 0), (level.w, 0), (level.w * 0.64, level.h), (level.w * 0.36, level.h))
    board.add(Shape(level, polygon(inner), colour))


def _screw(board: Board, box: Box, on: float) -> None:
    """The shaft and its flights, pushed so far towards the nozzle."""
    box = box.moved(on, 0)
    board.rect(Box(box.x, box.centre[1] - box.h * 0.16, box.w * 0.9, box.h * 0.32), theme.A300)
    count = 11
    pitch = box.w * 0.9 / count
    lines = (f"{i * pitch:.1f},{box.h:.1f} L{(i + 0.6) * pitch:.1f},0" for i in range(count))
    board.add(Shape(box, "M" + " M".join(lines), None, theme.A200, 5))


def _mould(board: Board, area: Box, axis: float, state: Press, cycle: Cycle) -> None:
    """Closed before the first part; then open, and the part falls between its halves."""
    opened = cycle.open if state.parts else 0.0
    left, high, wide = area.x + area.w * 0.54, area.h * 0.62, area.w * 0.12
    wide_open = area.w * 0.18
    gap = 4.0 + (wide_open - 4.0) * opened
    fixed = Box(left, axis - high / 2, wide, high)
    moving = Box(fixed.right + gap, fixed.y, wide, high)
    for y in (fixed.y + 8, fixed.bottom - 18):
        board.rect(Box(left, y, area.right - left - 20, 10), theme.A400)
    for half in (fixed, moving):
        board.rounded(
            half, _metal(half, theme.A200, theme.A400), 4, stroke=theme.N600, stroke_width=2
        )
        board.rect(Box(half.x + wide * 0.3, half.y + 16, 3, half.h - 32), theme.D400)
    channel = Box(fixed.x, axis - 3, fixed.w, 6)
    board.rect(channel, theme.M400 if cycle.push > 0 else theme.M700)
    ram = area.right - fixed.right - wide - 8
    plate = Box(moving.right, axis - high * 0.2, ram, high * 0.4)
    board.rounded(plate, _metal(plate), 4)
    if cycle.fall > 0 and state.parts:
        fallen = (cycle.fall - 1) * area.h * 0.2
        place = Box(fixed.right + 6, axis + fallen, wide_open - 12, area.bottom - axis)
        _falling(board, place, state)


def _falling(board: Board, gap: Box, state: Press) -> None:
    """The last part on its way down, with the strokes of its fall."""
    wide = gap.w * 0.86
    box = Box(gap.x + (gap.w - wide) / 2, gap.y + gap.h * 0.12, wide, wide / 2)
    for x in (0.2, 0.5, 0.8):
        line = Box(gap.x + gap.w * x - 1, gap.y - gap.h * 0.42, 2, gap.h * 0.36)
        path = polyline(((1, 0), (1, line.h)))
        board.add(Shape(line, path, None, theme.A300, 2, dash=(8, 6)))
    front(board, box, state.job.material.name, state.parts[-1])
