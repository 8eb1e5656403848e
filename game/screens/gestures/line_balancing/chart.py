"""The picture: what each station has to do under the takt, and the belt with what waits on it."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.commands import Linear, Shape, Stop
from game.canvas.geometry import Box
from game.canvas.paths import number
from game.gestures.line_balancing.flow import QUARTER, Run
from game.gestures.line_balancing.state import Balance
from game.screens.board import Board
from game.screens.gestures.kit_turn import going

BELT = 84.0
"""Height of the belt and of what lies on it."""

TOP = 26.0
"""Room above the highest stack."""

SLIDE = 0.22
"""Seconds in which a piece slides to its station: less than a beat of the line."""


class Place(NamedTuple):
    """A station's column, and how many units a second takes in it."""

    box: Box
    second: float


def chart(board: Board, box: Box, state: Balance) -> None:
    """Paint stacks of tasks, the takt line, the belt and its pieces."""
    stops = (Stop(0, "#16324B"), Stop(1, theme.N800))
    board.rect(box, Linear(0, 0, 0, box.h, stops))
    floor, ui = box.bottom - BELT, board.ui
    line = state.line
    highest = max(line.takt * 1.15, *state.loads)
    second = (floor - box.y - TOP - 8) / highest
    width = box.w / line.stations
    takt = floor - line.takt * second
    for i in range(line.stations):
        column = Box(box.x + i * width, box.y, width, floor - box.y)
        _seat(board, column, takt, "" if state.loads[i] else ui.tr("P{n}").format(n=i + 1))
        _stack(board, state, i, Place(column, second))
    _takt(board, box, takt, line.takt)
    _belt(board, box, floor, state)


def _seat(board: Board, column: Box, takt: float, name: str) -> None:
    """The room of a station up to the takt, to be filled; its name at its foot while empty."""
    wide = min(150.0, column.w - 36) + 12
    room = Box(column.centre[0] - wide / 2, takt, wide, column.bottom - takt)
    board.rounded(room, theme.N700, 8, opacity=0.55)
    board.rounded(room, None, 8, stroke=theme.N500, stroke_width=2)
    if name:
        style = board.ui.style("section", theme.A300, align="centre")
        style = style._replace(size=min(style.size, 44.0, wide * 0.4))
        words = board.paragraph(name, style)
        board.add(*words.at(column.centre[0], room.bottom - style.line_height - 8))


def _stack(board: Board, state: Balance, station: int, place: Place) -> None:
    """The tasks of a station, one on the other; what goes over the takt is molten."""
    ui = board.ui
    box = place.box
    wide = min(150.0, box.w - 36)
    x, y = box.centre[0] - wide / 2, box.bottom
    over = state.loads[station] > state.line.takt
    label = ui.style("label", theme.P50, align="centre")
    for task, at in zip(state.line.tasks, state.plan, strict=True):
        if at != station:
            continue
        height = task.seconds * place.second
        y -= height
        fill = theme.M600 if over else theme.N500
        fill = theme.S500 if state.run is not None and not over else fill
        brick = Box(x, y + 1, wide, height - 2)
        board.rounded(brick, fill, 6, stroke=theme.INK, stroke_width=1.5)
        words = f"{task.letter}\u2002{task.seconds}\u00a0s"
        if ui.width(words, label) > wide - 8:
            words = task.letter
        if height >= label.line_height:
            lines = board.paragraph(words, label)
            board.add(*lines.at(box.centre[0], y + (height - label.line_height) / 2))


def _takt(board: Board, box: Box, y: float, takt: int) -> None:
    """The customer's pace: a molten dashed line, named at its end."""
    ui = board.ui
    path = f"M0,3 L{number(box.w)},3"
    board.add(Shape(Box(box.x, y - 3, box.w, 6), path, None, theme.M400, 3, dash=(10, 7)))
    words = ui.tr("takt {seconds} s").format(seconds=takt)
    style = ui.style("label", theme.INK)
    w = ui.width(words, style) + 20
    tag = Box(box.x + 8, y - style.line_height / 2 - 2, w, style.line_height + 4)
    board.rounded(tag, theme.M300, 8)
    board.add(*board.paragraph(words, style).at(tag.x + 10, tag.y + 2))
    board.spoken.append(words)


def _belt(board: Board, box: Box, floor: float, state: Balance) -> None:
    """The belt, a piece at each working station, and the stocks between stations."""
    bed = Box(box.x, floor + 44, box.w, 18)
    board.rect(Box(box.x, floor, box.w, box.bottom - floor), theme.N800)
    board.rounded(bed, theme.STEEL_DARK, 9)
    for i in range(int(box.w // 26) + 1):
        board.disc(box.x + 13 + i * 26, bed.centre[1], 5.5, theme.STEEL, theme.INK, 1.5)
    for i in range(int(box.w // 130) + 1):
        board.rect(Box(box.x + 40 + i * 130, bed.bottom, 8, box.bottom - bed.bottom), theme.N600)
    board.rect(Box(box.x, floor, box.w, 3), theme.N600)
    run, width = state.run, box.w / state.line.stations
    way = going(board, None if run is None else (state.trials, run.clock), SLIDE)
    for i in range(state.line.stations):
        x = box.x + (i + 0.5) * width
        half = min(46.0, width * 0.29)
        board.rect(Box(x - half, floor, 5, 46), theme.N500)
        board.rect(Box(x + half - 5, floor, 5, 46), theme.N500)
        if run is not None and run.left[i] != 0:
            late = (1 - way) * width if came(state, run, i) else 0.0
            _piece(board, x - late, floor + 24, 1.0, hot=i == state.busiest)
        if run is not None:
            _lamp(board, x, floor, run, i)
    for i in range(state.line.stations - 1):
        pitch = min(15.0, width * 0.4 / state.line.buffer)
        _stock(board, state, i, (box.x + (i + 1) * width, floor), pitch)


def came(state: Balance, run: Run, i: int) -> bool:
    """Whether the piece of a station reached it since the last look at the line."""
    look = state.line.takt // QUARTER if state.auto else state.line.takt
    return run.left[i] > 0 and run.loads[i] - run.left[i] < look


def _piece(board: Board, x: float, y: float, size: float, *, hot: bool = False) -> None:
    """What the line makes: a panel with its window."""
    w, h = 46 * size, 34 * size
    board.rounded(
        Box(x - w / 2, y - h / 2, w, h),
        theme.M400 if hot else theme.D400,
        8 * size,
        stroke=theme.INK,
        stroke_width=1.5,
    )
    board.rounded(Box(x - w * 0.3, y - h * 0.36, w * 0.6, h * 0.34), theme.D200, 4 * size)


def _stock(board: Board, state: Balance, i: int, at: tuple[float, float], pitch: float) -> None:
    """The pieces that wait between two stations, in as many slots as there is room for."""
    room, run = state.line.buffer, state.run
    held = run.stock[i] if run is not None else 0
    x, floor = at
    size = pitch - 3
    left = x - pitch * room / 2
    for slot in range(room):
        middle = left + pitch * (slot + 0.5)
        if slot < held:
            _piece(board, middle, floor + 32, size / 40, hot=held >= 2)
        else:
            board.rounded(
                Box(middle - size / 2, floor + 32 - size / 2, size, size),
                None,
                3,
                stroke=theme.N500,
                stroke_width=1.5,
            )


def _lamp(board: Board, x: float, floor: float, run: Run, i: int) -> None:
    """Lit by its place and its colour: works above, blocked below, starved in the middle."""
    standing = 0 if run.left[i] > 0 else 2 if run.left[i] < 0 else 1
    for spot, colour in enumerate((theme.S300, theme.M300, theme.V400)):
        lit = spot == standing
        board.disc(
            x - 32, floor + 12 + 11 * spot, 4.5, colour if lit else theme.N600, theme.INK, 1.2
        )
