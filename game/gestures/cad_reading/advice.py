"""The next move of somebody who knows: turn the solid, choose, then place part after part."""

from game.gestures.cad_reading.fit import Part, Spot
from game.gestures.cad_reading.level import best_hinge, best_lens
from game.gestures.cad_reading.state import Reading
from game.gestures.protocol import Move

COARSE, FINE = 5, 1


def advice(state: Reading) -> Move:
    """An open move towards a good reading; nothing once it is over."""
    if state.over:
        return ()
    if state.fitting:
        return _place(state)
    if state.found:
        return ("next",)
    return ("answer", state.question.answer) if state.turned else ("turn", "right")


def _place(state: Reading) -> Move:
    """Bring to its place the first part that breaks a rule, then the next one."""
    if not state.broken:
        return ("validate",)
    part: Part = state.broken[0].part
    if part != state.held:
        return ("take", part)
    aim = best_hinge(state.task) if part == "hinge" else best_lens(state.task)
    return towards(state, aim)


def towards(state: Reading, aim: Spot) -> Move:
    """A step to a place that the part is not at yet: coarse ones first."""
    dx, dy = aim.x - state.spot.x, aim.y - state.spot.y
    far = max(abs(dx), abs(dy))
    step = COARSE if far >= COARSE else FINE
    if step != state.step:
        return ("step", "coarse" if step == COARSE else "fine")
    if abs(dx) >= step:
        return ("move", "right" if dx > 0 else "left")
    return ("move", "up" if dy > 0 else "down")
