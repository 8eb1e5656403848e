"""The next move of a careful technician, from what the player may know and nothing more."""

from game.gestures.fault_finding_circuit import Conditions, Switches
from game.gestures.fault_finding_meter import Mode, Probing
from game.gestures.fault_finding_state import LOCKS, Repair
from game.gestures.fault_finding_suspects import worth
from game.gestures.protocol import Move


def advice(state: Repair) -> Move:
    """An open move that leads to the repair; nothing once it is over."""
    if state.end:
        return ()
    match state.phase:
        case "measure":
            return _measure(state)
        case "lockout":
            return _lock(state)
        case "replace":
            return ("replace", state.accused[0])
        case _:
            return ("test",) if state.closed else _restore(state)


def _lock(state: Repair) -> Move:
    return ("lockout", LOCKS[len(state.secured)])


def _restore(state: Repair) -> Move:
    return ("restore", "unlock" if "padlock" in state.secured else "close")


def _measure(state: Repair) -> Move:
    """Measure if that can tell something, else bring about what would."""
    if state.locked_out:
        best = _best(state, "ohm", state.conditions, state.breakdown.places)
        return _towards(state, best) if best else _restore(state)
    return _measure_live(state) if state.closed else _lock(state)


def _measure_live(state: Repair) -> Move:
    """Leave the black probe where it is as long as the red one can tell something."""
    now = state.conditions
    other = now._replace(switches=Switches(True, not state.pressed))
    for blacks in ((state.black,), state.breakdown.places):
        best = _best(state, "volt", now, blacks)
        if best:
            return _towards(state, best)
        if state.breakdown.hold and _best(state, "volt", other, blacks):
            return ("release" if state.pressed else "press", "start")
    return _lock(state)


def _best(
    state: Repair, mode: Mode, conditions: Conditions, blacks: tuple[str, ...]
) -> Probing | None:
    """The measurement that should clear most suspects, of those the one with least to move."""
    ranked = [
        (round(-gain, 6), _effort(state, probing), probing)
        for black in blacks
        for red in state.breakdown.places
        if red != black
        and (probing := Probing(mode, red, black))
        and (gain := worth(state.breakdown, state.suspects, conditions, probing)) > 0
    ]
    return min(ranked)[2] if ranked else None


def _effort(state: Repair, probing: Probing) -> int:
    """How many probes have to move."""
    return (state.black != probing.black) + (state.red != probing.red)


def _towards(state: Repair, probing: Probing) -> Move:
    """The first move that brings the meter to a measurement."""
    if state.mode != probing.mode:
        return ("mode", probing.mode)
    if state.black != probing.black:
        return _put(state, "black", probing.black)
    return _put(state, "red", probing.red)


def _put(state: Repair, hand: str, point: str) -> Move:
    return ("probe", hand, point) if state.hand == hand else ("take", hand)
