"""The actions at hand: prepare the bench, open the tap, write down, decide."""

from collections.abc import Iterator, Sequence

from game.canvas.geometry import Box
from game.gestures.lab_analysis.state import Analysis
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.kit_acts import GAP, Act, act_row, go_on, possible
from game.screens.kit_buttons import Kind
from game.session.commands import DoMove

CLEAR, ASIDE = 10.0, 12.0
"""What words keep off the brackets of the focus above and below them."""


def prepare(board: Board, moves: Sequence[Move], place: Box) -> float:
    """Label, rinse, dilute: what is left of it; returns their bottom."""
    y = place.y
    if first := possible(_tidy(board), moves):
        y = act_row(board, first, Box(place.x, y, place.w, 0)) + GAP + CLEAR
    if dilutions := tuple(_dilutions(board, moves)):
        style = board.ui.style("label", board.ui.tone.on_night)
        words = board.ui.tr("Combien de fois diluer\u00a0?")
        title = board.paragraph(words, style, place.w - ASIDE)
        board.add(*title.at(place.x + ASIDE, y))
        board.spoken.append(words)
        row = Box(place.x, y + title.height + 13, place.w, 0)
        y = act_row(board, dilutions, row) + GAP
    return y - GAP


def _tidy(board: Board) -> tuple[Act, ...]:
    tr = board.ui.tr
    return (
        Act("label", tr("Étiqueter"), DoMove(("label",)), "paper", "", ("e",)),
        Act("rinse", tr("Rincer"), DoMove(("rinse",)), "paper", "", ("r",)),
    )


def _dilutions(board: Board, moves: Sequence[Move]) -> Iterator[Act]:
    tr = board.ui.tr
    for move in moves:
        if move[0] == "dilute":
            how = move[1].removeprefix("by-")
            words = tr("{n} fois").format(n=how) if how != "1" else tr("Non")
            yield Act(diluting(move), words, DoMove(move), "paper")


def diluting(move: Move) -> str:
    """The name of the button that dilutes so."""
    return f"dilute-{move[1].removeprefix('by-')}"


def tap(board: Board, state: Analysis, moves: Sequence[Move], place: Box) -> float:
    """The three ways to pour, or another run; then writing down; returns their bottom."""
    tr = board.ui.tr
    if ("again",) in moves:
        words = tr("Refaire un essai")
        act = Act("again", words, DoMove(("again",)), "primary", "reload", ("n", "west"))
        return act_row(board, (act,), place._replace(h=0))
    near = state.colour == "flash"
    pours = (
        Act(
            "pour-stream",
            tr("En filet (1\u00a0ml)"),
            DoMove(("pour", "stream")),
            "paper",
            "",
            ("f",),
        ),
        Act(
            "pour-squirt",
            tr("Petit jet (0,2\u00a0ml)"),
            DoMove(("pour", "squirt")),
            "paper",
            "",
            ("j",),
        ),
        Act(
            "pour-drop",
            tr("Une goutte"),
            DoMove(("pour", "drop")),
            "primary" if near else "paper",
            "",
            ("g", "west"),
        ),
    )
    y = place.y - GAP
    if shown := possible(pours, moves):
        y = act_row(board, shown, place._replace(h=0))
    if ("read",) in moves:
        kind: Kind = "primary" if state.colour in ("turned", "over") else "quiet"
        read = Act("read", tr("Noter le volume"), DoMove(("read",)), kind, "pencil", ("l", "north"))
        y = act_row(board, (read,), Box(place.x, y + GAP, place.w, 0))
    return y


def decide(board: Board, state: Analysis, place: Box) -> float:
    """The two decisions; nothing prefers one. Then the way on."""
    tr = board.ui.tr
    if state.over:
        return act_row(board, (go_on(board),), place._replace(h=0))
    both = (
        Act("release", tr("Libérer le lot"), DoMove(("release",)), "paper", "", ("b",)),
        Act("deviation", tr("Ouvrir un écart"), DoMove(("deviation",)), "paper", "", ("o",)),
    )
    return act_row(board, both, place._replace(h=0))
