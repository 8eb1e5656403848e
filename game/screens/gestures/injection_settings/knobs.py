"""The five settings: each with its name, its value, and what turns it down and up."""

from collections.abc import Sequence

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Style
from game.gestures.injection_settings.job import NAMES
from game.gestures.injection_settings.state import Press
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.injection_settings.seconds import seconds
from game.screens.gestures.kit_dial import turner
from game.screens.kit_panels import night_panel

KNOB, GAP, PAD = 48.0, 8.0, 10.0


def named(board: Board) -> dict[str, str]:
    """What each setting is called."""
    tr = board.ui.tr
    return {
        "melt": tr("Matière"),
        "inject": tr("Injection"),
        "hold": tr("Maintien"),
        "hold_time": tr("Temps de maintien"),
        "cooling": tr("Refroidissement"),
    }


def valued(board: Board, state: Press, name: str) -> str:
    """The value of a setting with its unit."""
    tr = board.ui.tr
    unit = {
        "melt": tr("{value}\u00a0°C"),
        "inject": tr("{value}\u00a0bar"),
        "hold": tr("{value}\u00a0bar"),
    }
    text = unit.get(name, tr("{value}\u00a0s"))
    return text.format(value=state.settings[NAMES.index(name)])


def knobs(board: Board, state: Press, moves: Sequence[Move], place: Box) -> float:
    """Draw the settings and the cycle from the top of `place` down; returns their bottom."""
    ui = board.ui
    label = ui.style("label", ui.tone.on_night, "centre")
    widest = max(ui.width(words, label) for words in named(board).values()) + 2 * PAD
    least = max(widest, 2 * KNOB + 130.0 * ui.prefs.text_scale)
    columns = max(1, min(3, int((place.w + GAP) // (least + GAP))))
    width = (place.w - GAP * (columns - 1)) / columns
    value = ui.style("strong", ui.tone.on_night, "centre")
    height = PAD + label.line_height + max(KNOB, value.line_height) + 12
    for i, name in enumerate(NAMES):
        row, column = divmod(i, columns)
        box = Box(place.x + column * (width + GAP), place.y + row * (height + GAP), width, height)
        y = _knob(board, state, name, box, label)
        _turners(board, name, moves, box, y)
    row, column = divmod(len(NAMES), columns)
    last = Box(place.x + column * (width + GAP), place.y + row * (height + GAP), width, height)
    return seconds(board, state.settings, last)


def _knob(board: Board, state: Press, name: str, box: Box, label: Style) -> float:
    """The name and the value; returns the middle of the value."""
    ui = board.ui
    night_panel(board, box, cut=16)
    changed = name in state.changed
    if changed:
        board.rounded(Box(box.x + 4, box.y + 12, 6, box.h - 24), theme.M300, 3)
    title = named(board)[name]
    board.add(*board.paragraph(title, label).at(box.centre[0], box.y + 4))
    y = box.bottom - 10 - KNOB / 2
    value = ui.style(
        "strong",
        theme.M200 if changed and ui.tone.night != "#000000" else ui.tone.on_night,
        "centre",
    )
    told = valued(board, state, name)
    board.add(*board.paragraph(told, value).at(box.centre[0], y - value.line_height / 2))
    board.spoken.append(f"{title} {told}")
    return y


def _turners(board: Board, name: str, moves: Sequence[Move], box: Box, y: float) -> None:
    """What turns a setting down and up, where it may go further."""
    tr = board.ui.tr
    for way, icon, text, x in (
        ("less", "minus", tr("Moins\u00a0: {what}"), box.x + 14),
        ("more", "plus", tr("Plus\u00a0: {what}"), box.right - 14 - KNOB),
    ):
        move = ("turn", name, way)
        if move in moves:
            place = Box(x, y - KNOB / 2, KNOB, KNOB)
            label = text.format(what=named(board)[name])
            turner(board, f"{name}-{way}", place, icon, move, label, size=28)
