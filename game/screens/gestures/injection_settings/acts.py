"""The actions at hand: mould one part, launch the series; at the end, go on."""

from game.canvas.geometry import Box
from game.gestures.injection_settings.state import Press
from game.gestures.injection_settings.turn import open_moves
from game.screens.board import Board
from game.screens.gestures.kit_acts import Act, act_row, go_on
from game.screens.kit_buttons import Kind
from game.session.commands import DoMove


def acts(board: Board, state: Press, place: Box) -> float:
    """Draw the buttons from the top of `place` down; returns their bottom."""
    tr = board.ui.tr
    if state.over:
        return act_row(board, (go_on(board),), place)
    sure = bool(state.parts) and state.parts[-1].good and not state.changed
    shot, series = ("paper", "primary") if sure else ("primary", "paper")
    kinds: dict[str, Kind] = {"primary": "primary", "paper": "paper"}
    both = (
        Act("shot", tr("Mouler"), DoMove(("shot",)), kinds[shot], "play", ("m", "west")),
        Act("series", tr("Lancer la série"), DoMove(("series",)), kinds[series], "next", ("s",)),
    )
    moves = open_moves(state)
    return act_row(board, tuple(act for act in both if (act.name,) in moves), place._replace(h=0))
