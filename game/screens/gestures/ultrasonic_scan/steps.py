"""Rows of four steps: far back, back, on, far on; each says how far it goes."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.turns import STEPS
from game.gestures.ultrasonic_scan.state import Scan
from game.gestures.ultrasonic_scan.turn import open_moves
from game.gestures.ultrasonic_scan.weld import GAINS, STEP
from game.screens.board import Board
from game.screens.gestures.kit_acts import GAP
from game.screens.kit_buttons import button, button_height, fit_label
from game.session.commands import DoMove

_KEYS = {"probe": ("j", "k"), "depth": ("n", "p"), "gain": ("j", "k")}


def probe_steps(board: Board, state: Scan, place: Box) -> float:
    return _steps(board, state, "probe", board.ui.tr("Sonde (mm)"), STEP, place)


def depth_steps(board: Board, state: Scan, place: Box) -> float:
    return _steps(board, state, "depth", board.ui.tr("Curseur (mm)"), 1, place)


def gain_steps(board: Board, state: Scan, place: Box) -> float:
    return _steps(board, state, "gain", board.ui.tr("Gain (dB)"), GAINS.step, place)


def _steps(board: Board, state: Scan, name: str, title: str, step: int, place: Box) -> float:
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
    moves = open_moves(state)
    for i, (how, text) in enumerate(labels.items()):
        box = Box(place.x + words + i * (width + GAP), place.y, width, height)
        if (name, how) not in moves:
            _closed(board, box, text)
            continue
        keys = (_KEYS[name][how == "more"],) if how in ("less", "more") else ()
        button(board, f"{name}-{how}", box, text, DoMove((name, how)), "quiet", keys=keys)
    return place.y + height


def _closed(board: Board, box: Box, text: str) -> None:
    """A step that would go too far: its words only."""
    board.rounded(box, None, 12, cut=18, corner="bottom-right", stroke=theme.N600, stroke_width=2)
    words = fit_label(board, text, box.w - 44, board.ui.tone.muted_on_night)
    left = box.x + (box.w - board.ui.width(text, words.style)) / 2
    board.add(*words.at(left, box.y + (box.h - words.height) / 2))
