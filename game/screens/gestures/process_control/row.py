"""A measure: its vessel, its trend beside what is asked, its valve."""

from collections.abc import Sequence

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.process_control.state import Watch, zone
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.kit_acts import GAP
from game.screens.gestures.process_control.acts import regulator, valve
from game.screens.gestures.process_control.trend import digits, trend
from game.screens.gestures.process_control.vessel import vessel
from game.screens.kit_panels import night_panel

LEAST = 134.0
"""Height of the trend, at least."""

HIGH = 200.0
"""A row that has so much height to spare shows its valve below its curves."""

_SIGNS = {"low": "down", "right": "check", "high": "up"}


def row(board: Board, state: Watch, i: int, moves: Sequence[Move], place: Box) -> float:
    """Draw the row from the top of `place` down; returns its bottom.

    What is turned stands beside the curves, or below them where the row is high.
    """
    controls = min(320.0, place.w * 0.48)
    high = place.h > HIGH
    tall = _tall(board, state, i, moves, controls)
    box = Box(place.x, place.y, place.w, max(LEAST, tall + 22) + place.h)
    night_panel(board, box)
    if high:
        controls = min(460.0, place.w - 32)
        tall = _tall(board, state, i, moves, controls)
    left = box.centre[0] - controls / 2 if high else box.right - 16 - controls
    top = box.bottom - 12 - tall if high else place.y + 10 + place.h / 2
    _controls(board, state, i, moves, Box(left, top, controls, 0))
    right, bottom = (box.right, top) if high else (left, box.bottom)
    scene = Box(box.x + 14, box.y + 12, right - 14 - box.x - 14, bottom - 12 - box.y - 12)
    drawn = min(max(96.0, scene.h * 0.3), 150.0, place.w * 0.17)
    vessel(board, scene._replace(w=drawn), state.plant.loops[i], state, i)
    trend(board, Box(scene.x + drawn + 10, scene.y, scene.w - drawn - 10, scene.h), state, i)
    return box.bottom


def _tall(board: Board, state: Watch, i: int, moves: Sequence[Move], width: float) -> float:
    """The height of what is turned, at a width."""
    return _controls(Board(board.ui), state, i, moves, Box(0, 0, width, 0))


def _controls(board: Board, state: Watch, i: int, moves: Sequence[Move], place: Box) -> float:
    """The name, the reading in words, the valve, the regulator; returns their bottom."""
    ui, tr = board.ui, board.ui.tr
    loop = state.plant.loops[i]
    name = ui.style("label", ui.tone.on_night)
    told = board.paragraph(f"{tr(loop.name)}\u00a0: {reading(board, state, i)}", name, place.w)
    board.add(*told.at(place.x, place.y))
    board.spoken.extend(told.lines)
    y = place.y + told.height + 2
    standing = zone(loop, state.minute).standing(state.values[i])
    words = {"low": tr("trop bas"), "right": tr("dans la zone"), "high": tr("trop haut")}[standing]
    style = ui.style("body", ui.tone.on_night)
    colour = theme.S300 if standing == "right" else theme.M300
    board.icon(_SIGNS[standing], place.x + 11, y + style.line_height / 2, 22, colour)
    board.add(*board.paragraph(words, style).at(place.x + 30, y))
    board.spoken.append(words)
    y = valve(board, state, i, moves, Box(place.x, y + style.line_height + 6, place.w, 0))
    if loop.regulator and not state.over:
        y = regulator(board, state, i, Box(place.x, y + GAP, place.w, 0))
    return y


def reading(board: Board, state: Watch, i: int) -> str:
    """The value with its unit, as it is written in the player's language."""
    loop = state.plant.loops[i]
    value = board.ui.decimal(f"{state.values[i]:.{digits(loop)}f}".replace(".", ","))
    return f"{value}\u00a0{board.ui.tr(loop.unit)}"
