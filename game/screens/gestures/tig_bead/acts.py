"""The actions at hand: strike the arc, a drop, one pearl further, by steps or by itself."""

from game.canvas.geometry import Box
from game.gestures.tig_bead.state import Bead
from game.screens.board import Board
from game.screens.gestures.kit_acts import GAP, Act, act_row, go_on
from game.screens.kit_buttons import Kind
from game.session.commands import DoMove


def acts(board: Board, state: Bead, place: Box) -> float:
    """Draw the buttons from the top of `place` down; returns their bottom."""
    tr = board.ui.tr
    if state.over:
        return act_row(board, (go_on(board),), place)
    y = act_row(board, _torch(board, state), place._replace(h=0))
    if state.lit and state.mode == "flow":
        return y
    other = "flow" if state.mode == "steps" else "steps"
    words = tr("Avancer en continu") if other == "flow" else tr("Avancer pas à pas")
    mode = Act("mode", words, DoMove(("mode", other)), "quiet", "", ("r",))
    return act_row(board, (mode,), Box(place.x, y + GAP, place.w, 0))


def _torch(board: Board, state: Bead) -> tuple[Act, ...]:
    tr = board.ui.tr
    drop = Act(
        "dab", tr("Une goutte"), DoMove(("dab",)), _kind(state, drop=True), "", ("u", "west")
    )
    if not state.lit:
        words = tr("Amorcer l'arc")
        return (Act("strike", words, DoMove(("strike",)), "primary", "bolt", ("a", "north")),)
    if state.mode == "steps":
        step = DoMove(("step",))
        onwards = Act("step", tr("Avancer"), step, _kind(state, drop=False), "", ("a", "north"))
        return (drop, onwards)
    lift = Act("lift", tr("Couper l'arc"), DoMove(("lift",)), "paper", "", ("c", "west"))
    return (lift,)


def _kind(state: Bead, *, drop: bool) -> Kind:
    """With the rhythm shown, what is next is molten; else both are alike."""
    if not state.weld.rhythm:
        return "paper"
    return "primary" if drop != bool(state.covered) else "paper"
