"""The actions at hand: mould one part, launch the series; at the end, go on."""

from collections.abc import Sequence

from game.canvas.geometry import Box
from game.gestures.injection_settings.state import Press
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.kit_acts import Act, act_row, go_on, possible
from game.screens.kit_buttons import Kind
from game.session.commands import DoMove


def acts(board: Board, state: Press, moves: Sequence[Move], place: Box) -> float:
    """Draw the buttons from the top of `place` down; returns their bottom."""
    tr = board.ui.tr
    if state.over:
        return act_row(board, (go_on(board),), place)
    sure = bool(state.parts) and state.parts[-1].good and not state.changed
    kinds: tuple[Kind, Kind] = ("paper", "primary") if sure else ("primary", "paper")
    both = (
        Act("shot", tr("Mouler"), DoMove(("shot",)), kinds[0], "play", ("m", "west")),
        Act("series", tr("Lancer la série"), DoMove(("series",)), kinds[1], "next", ("s",)),
    )
    return act_row(board, possible(both, moves), place._replace(h=0))
