"""The main actions at hand: a row of buttons as high as their longest words."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.kit_buttons import Kind, button, button_height, fit_label
from game.screens.kit_panels import focus_ring
from game.session.commands import DoMove, FinishGesture

GAP = 12.0

ICON_ROOM = 250.0
"""A button narrower than this shows no icon."""


class Act(NamedTuple):
    """A button: its name, its words, its action and how it looks; `keys` are its shortcuts.

    Without an action it is closed, and keeps its room.
    """

    name: str
    label: str
    action: object
    kind: Kind = "paper"
    icon: str = ""
    keys: tuple[str, ...] = ()


def go_on(board: Board) -> Act:
    """The one action of a gesture that is over."""
    return Act("go-on", board.ui.tr("Continuer"), FinishGesture(), "primary", "next")


def possible(acts: Iterable[Act], moves: Sequence[Move]) -> tuple[Act, ...]:
    """Those whose move is open."""
    return tuple(act for act in acts if _opens(act, moves))


def kept(acts: Iterable[Act], moves: Sequence[Move]) -> tuple[Act, ...]:
    """All of them, closed where their move is: no button takes the room of another."""
    return tuple(act if _opens(act, moves) else act._replace(action=None) for act in acts)


def _opens(act: Act, moves: Sequence[Move]) -> bool:
    return isinstance(act.action, DoMove) and act.action.move in moves


def closed_button(board: Board, box: Box, label: str) -> None:
    """The outline and the words of a button whose move is not open now."""
    board.rounded(box, None, 12, cut=18, corner="bottom-right", stroke=theme.N600, stroke_width=2)
    words = fit_label(board, label, box.w - 44, board.ui.tone.muted_on_night)
    left = box.x + (box.w - max(board.ui.width(w, words.style) for w in words.lines)) / 2
    board.add(*words.at(left, box.y + (box.h - words.height) / 2))


def _closed(board: Board, act: Act, box: Box) -> None:
    """A button that does nothing now; the focus stays where its last press closed it."""
    if board.focused(act.name):
        focus_ring(board, box)
        board.area(act.name, box, None, act.label)
    closed_button(board, box, act.label)


def act_row(board: Board, acts: Sequence[Act], place: Box) -> float:
    """Draw the buttons side by side from the top of `place` down; returns their bottom.

    They stand one above the other where words would be broken.
    """
    width = (place.w - GAP * (len(acts) - 1)) / len(acts)
    longest = max((word for act in acts for word in act.label.split(" ")), key=len)
    style = board.ui.style("button", board.ui.tone.on_paper)
    if len(acts) > 1 and board.ui.width(longest, style) > width - 44:
        y = place.y
        for act in acts:
            y = act_row(board, (act,), place._replace(y=y)) + GAP
        return y - GAP
    icons, alone = width >= ICON_ROOM, len(acts) == 1
    height = max(button_height(board, act.label, width, icon=icons) for act in acts)
    for i, act in enumerate(acts):
        box = Box(place.x + i * (width + GAP), place.y, width, height)
        if act.action is None:
            _closed(board, act, box)
            continue
        icon = act.icon if icons else ""
        button(
            board,
            act.name,
            box,
            act.label,
            act.action,
            act.kind,
            icon=icon,
            keys=act.keys,
            fills=alone,
        )
    return place.y + height
