"""The next move of somebody who knows: what lies under first, hands at rest, then near and set."""

from game.gestures.micro_assembly.assembly import STEPS
from game.gestures.micro_assembly.state import Bench
from game.gestures.protocol import Move


def advice(state: Bench) -> Move:
    """An open move towards a good assembly; nothing once it is over."""
    if state.over:
        return ()
    if not state.held:
        return _pick(state)
    return _sense(state) or _near(state)


def _pick(state: Bench) -> Move:
    """The first part that lies on what is there already."""
    there = set(state.there)
    return next(("pick", part.key) for part in state.left if there.issuperset(part.over))


def _sense(state: Bench) -> Move:
    """Put back what comes too early; turn what lies wrong."""
    if state.missing:
        return ("back",)
    if state.flipped:
        return ("flip",)
    if not state.turned_right:
        return ("turn", "left" if state.quarter % state.part.turns == 1 else "right")
    return ()


def _near(state: Bench) -> Move:
    """Hands at rest, a step that suits the distance, then down."""
    if state.rest != "both":
        return ("rest", "both")
    if state.offset.far + state.tremble <= state.part.tolerance:
        return ("set",)
    dx, dy = state.offset
    far = max(abs(dx), abs(dy))
    zoom = next((i for i, step in enumerate(STEPS) if far >= step), len(STEPS) - 1)
    if zoom != state.zoom:
        return ("zoom", "more" if zoom > state.zoom else "less")
    if abs(dx) == far:
        return ("move", "left" if dx > 0 else "right")
    return ("move", "up" if dy > 0 else "down")
