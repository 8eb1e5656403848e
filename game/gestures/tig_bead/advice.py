"""The next move of somebody who welds: settle the arc, then the speed, a drop, and go on."""

from game.gestures.protocol import Move
from game.gestures.tig_bead import words
from game.gestures.tig_bead.physics import right_speed
from game.gestures.tig_bead.state import Bead
from game.gestures.tig_bead.weld import ARCS, SPEEDS


def advice(state: Bead) -> Move:
    """An open move towards a good bead; nothing once it is over."""
    if state.over:
        return ()
    return _settle(state) or _weld(state)


def _settle(state: Bead) -> Move:
    """Turn what is outside of what is right, the arc first: the heat depends on it."""
    weld = state.weld
    arc = min(ARCS, key=lambda a: abs(a - (weld.arc.low + weld.arc.high) / 2))
    if weld.arc.standing(state.arc) != "right":
        return ("arc", "less" if state.arc > arc else "more")
    aim = (weld.heat.low + weld.heat.high) / 2
    wanted = right_speed(weld, state.arc, state.share, aim)
    speed = min(SPEEDS, key=lambda s: abs(s - wanted))
    if weld.heat.standing(state.heat) != "right" and speed != state.speed:
        return ("speed", "more" if speed > state.speed else "less")
    return ()


def _weld(state: Bead) -> Move:
    if not state.lit:
        return ("strike",)
    if not state.covered:
        return ("dab",)
    return ("step",) if state.mode == "steps" else ("tick",)


def reason(move: Move) -> str:
    """Why that move, in the coach's words."""
    return words.ADVICE["-".join(move)]
