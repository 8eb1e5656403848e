"""The next move of somebody who knows the plant: look a minute ahead, correct, wait."""

from game.gestures.process_control.plant import STEP
from game.gestures.process_control.state import Watch
from game.gestures.protocol import Move


def advice(state: Watch) -> Move:
    """An open move towards a steady plant; nothing once the watch is over."""
    if state.over:
        return ()
    if waiting := state.waiting():
        return ("see", state.plant.loops[waiting[0].loop].key)
    for i in range(len(state.plant.loops)):
        if move := _correct(state, i):
            return move
    return ("tick",) if state.flow else ("step",)


def _correct(state: Watch, i: int) -> Move:
    """Turn the valve that would miss the aim a minute from now, if a turn makes it better."""
    loop, valve, value = state.plant.loops[i], state.valves[i], state.values[i]
    if valve.auto:
        return ()
    minute = state.minute + 1
    push = state.plant.push(i, minute)
    aim = loop.wanted(minute)

    def miss(opening: int) -> float:
        return abs(loop.after(value, opening, push) - aim)

    best = min(range(0, 101, STEP), key=lambda opening: (miss(opening), opening))
    if best == valve.opening or miss(valve.opening) <= loop.within * 0.4:
        return ()
    return ("open" if best > valve.opening else "close", loop.key)
