"""Rows of four steps: far back, back, on, far on; each says how far it goes."""

from collections.abc import Sequence

from game.canvas.geometry import Box
from game.gestures.protocol import Move
from game.gestures.turns import STEPS
from game.gestures.ultrasonic_scan.weld import GAINS, STEP
from game.screens.board import Board
from game.screens.gestures.kit_acts import GAP, closed_button
from game.screens.kit_buttons import button, button_height
from game.session.commands import DoMove

_KEYS = {"probe": ("j", "k"), "depth": ("n", "p"), "gain": ("j", "k")}


def probe_steps(board: Board, moves: Sequence[Move], place: Box) -> float:
    return _steps(board, moves, "probe", board.ui.tr("Sonde (mm)"), STEP, place)


def depth_steps(board: Board, moves: Sequence[Move], place: Box) -> float:
    return _steps(board, moves, "depth", board.ui.tr("Curseur (mm)"), 1, place)


def gain_steps(board: Board, moves: Sequence[Move], place: Box) -> float:
    return _steps(board, moves, "gain", board.ui.tr("Gain (dB)"), GAINS.step, place)


def _steps(
    board: Board, moves: Sequence[Move], name: str, title: str, step: int, place: Box
) -> float:
    """The name of what moves, then its four buttons; returns their bottom."""
    style = board.ui.style("label", board.ui.tone.on_night)
    words = max(84.0, board.ui.width(title, style) + 14)
    width = (place.w - words - 3 * GAP) / 4
    labels = {how: f"{'−' if by < 0 else '+'}{abs(by) * step}" for how, by in STEPS.items()}
    height = max(56.0, *(button_height(board, text, width, icon=False) for text in labels.values()))
    board.add(
        *board.paragraph(title, style).at(place.x, place.y + (height - style.line_height) / 2)
    )
    board.spoken.append(title)
    for i, (how, text) in enumerate(labels.items()):
        box = Box(place.x + words + i * (width + GAP), place.y, width, height)
        if (name, how) not in moves:
            closed_button(board, box, text)
            continue
        keys = (_KEYS[name][how == "more"],) if how in ("less", "more") else ()
        button(board, f"{name}-{how}", box, text, DoMove((name, how)), "quiet", keys=keys)
    return place.y + height
