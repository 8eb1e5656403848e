"""What is seen in the microscope: the work in a round field, the part in the tweezers."""

from math import pi, sin
from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Area
from game.canvas.commands import Linear, Shape, Stop
from game.canvas.geometry import Box
from game.canvas.paths import number
from game.gestures.micro_assembly.state import Bench
from game.gestures.micro_assembly.turn import REACH, SNAP
from game.screens.board import Board
from game.screens.gestures.kit_outline import outlined
from game.screens.gestures.kit_picture import picture
from game.screens.gestures.micro_assembly.aim import aim
from game.screens.gestures.micro_assembly.grounds import ground
from game.screens.gestures.micro_assembly.patches import Lie
from game.screens.gestures.micro_assembly.piece import paint_part, paint_trace
from game.session.commands import DoMove

LEAST = 220.0
"""Height of the picture, at least."""


class Field(NamedTuple):
    """The round field: its middle on the screen, its radius, what is there, units a millimetre."""

    cx: float
    cy: float
    r: float
    x: float
    y: float
    scale: float

    def at(self, x: float, y: float) -> tuple[float, float]:
        return self.cx + (x - self.x) * self.scale, self.cy + (y - self.y) * self.scale


def field_of(state: Bench, scene: Box) -> Field:
    """The whole work while the tweezers are empty; else what surrounds the place of the part."""
    r = min(scene.h / 2 - 8, scene.w * 0.31)
    wide = 2 * r / state.assembly.field
    cx, cy = scene.x + scene.w * 0.36, scene.centre[1]
    if not state.held or not state.zoom:
        return Field(cx, cy, r, 0, 0, wide)
    return Field(cx, cy, r, state.part.x, state.part.y, wide * 2**state.zoom)


def scope(board: Board, state: Bench, place: Box) -> float:
    """Draw the picture from the top of `place` down; returns its bottom."""
    box = Box(place.x, place.y, place.w, LEAST + place.h)
    picture(board, box, lambda b, scene: _paint(b, scene, state))
    if state.held:
        board.areas.append(_slide(board, box, state))
    return box.bottom


def _slide(board: Board, box: Box, state: Bench) -> Area:
    """The part follows a finger over the field; a finger is coarse: half of a tenth at a time."""
    field = field_of(state, box.inset(6))
    x, y = field.at(state.part.x, state.part.y)

    def slid(across: float, down: float) -> object:
        away = (box.x + across * box.w - x, box.y + down * box.h - y)
        steps = (round(d / field.scale * 1000 / SNAP) * SNAP for d in away)
        dx, dy = (max(-REACH, min(REACH, step)) for step in steps)
        return DoMove(("place", str(dx), str(dy)))

    label = board.ui.tr("La pièce sous le microscope")
    return Area("scope", box, None, label, focusable=False, drag=slid)


def _paint(board: Board, scene: Box, state: Bench) -> None:
    field = field_of(state, scene)
    eye = Box(field.cx - field.r, field.cy - field.r, 2 * field.r, 2 * field.r)
    board.rect(scene, theme.INK)
    ground(board, eye, state.assembly, *field.at(0, 0), field.scale)
    shown = state.assembly.parts if state.verdict == "given-up" else ()
    for key in (*state.there, *(part.key for part in shown if part.key not in state.there)):
        part = state.assembly.part(key)
        paint_part(board, eye, part, Lie(*field.at(part.x, part.y), field.scale))
    if state.held:
        _held(board, eye, field, state)
    _eyepiece(board, scene, field)
    aim(board, state, Box(eye.right + 18, scene.y + 12, scene.right - eye.right - 30, scene.h - 24))


def _held(board: Board, eye: Box, field: Field, state: Bench) -> None:
    """The place of the part, and the part in the tweezers."""
    part = state.part
    paint_trace(board, eye, part, Lie(*field.at(part.x, part.y), field.scale))
    shake_x, shake_y = _shake(board, state, field.scale)
    x, y = field.at(part.x + state.offset.dx / 1000, part.y + state.offset.dy / 1000)
    lie = Lie(x + shake_x, y + shake_y, field.scale, state.quarter, state.flipped)
    paint_part(board, eye, part, lie)
    _tweezers(board, eye, lie.x, lie.y)


def _shake(board: Board, state: Bench, scale: float) -> tuple[float, float]:
    """How far the hand strays now; much slower than a real one, so that it can be looked at."""
    board.moves()
    if board.ui.prefs.calm:
        return 0, 0
    most, t = state.tremble / 1000 * scale, board.ui.clock
    return round(most * sin(2 * pi * 1.7 * t)), round(most * 0.8 * sin(2 * pi * 2.3 * t + 1))


def _tweezers(board: Board, eye: Box, x: float, y: float) -> None:
    """Two steel points that come from the lower right."""
    face = Linear(0, 0, 0, 60, (Stop(0, "#E8EFF5"), Stop(1, "#6F869D")))
    for side in (-1, 1):
        tip = (x + 5 * side, y - 5 * side)
        far = (x + 300 + 34 * side, y + 220 - 46 * side)
        points = [
            tip,
            (far[0] + 16, far[1] - 12),
            (far[0] - 8, far[1] + 18),
            (tip[0] - 3, tip[1] + 5),
        ]
        board.add(*outlined(eye, points, face, theme.INK, 1.5))


def _eyepiece(board: Board, scene: Box, field: Field) -> None:
    """The black around the field, its rim, the graduations of the reticle."""
    w, h, r = scene.w, scene.h, field.r
    left, y = field.cx - r - scene.x, field.cy - scene.y
    arc = f"A{number(r)} {number(r)} 0 1 0"
    hole = (
        f"M{number(left)},{number(y)} {arc} {number(left + 2 * r)},{number(y)} "
        f"{arc} {number(left)},{number(y)}Z"
    )
    around = f"M0,0 L{number(w)},0 L{number(w)},{number(h)} L0,{number(h)}Z {hole}"
    board.add(Shape(scene, around, "#0A1626"))
    board.disc(field.cx, field.cy, r + 3, None, theme.N500, 6)
    for i in range(-4, 5):
        if i:
            board.rect(Box(field.cx + i * r / 5 - 0.5, field.cy - 4, 1, 8), theme.A200, 0.6)
            board.rect(Box(field.cx - 4, field.cy + i * r / 5 - 0.5, 8, 1), theme.A200, 0.6)
