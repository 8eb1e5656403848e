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

_SIGNS = {"low": "down", "right": "check", "high": "up"}


def row(board: Board, state: Watch, i: int, moves: Sequence[Move], place: Box) -> float:
    """Draw the row from the top of `place` down; returns its bottom."""
    loop = state.plant.loops[i]
    controls = min(320.0, place.w * 0.48)
    inner = Board(board.ui)
    x = place.right - 16 - controls
    bottom = _controls(inner, state, i, moves, Box(x, place.y + 10 + place.h / 2, controls, 0))
    height = max(LEAST + place.h, bottom - place.y + 12 + place.h / 2)
    box = Box(place.x, place.y, place.w, height)
    night_panel(board, box)
    board.take(inner)
    drawn = min(max(96.0, height * 0.3), 150.0, place.w * 0.17)
    vessel(board, Box(box.x + 14, box.y + 12, drawn, box.h - 24), loop, state, i)
    left = box.x + 14 + drawn + 10
    trend(board, Box(left, box.y + 12, x - left - 14, box.h - 24), state, i)
    return box.bottom


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
