"""The next move of a careful technician, from what the player may know and nothing more."""

from game.gestures.fault_finding.circuit import Conditions, Switches, node_of
from game.gestures.fault_finding.level import ends
from game.gestures.fault_finding.meter import Probing
from game.gestures.fault_finding.state import LOCKS, Repair
from game.gestures.fault_finding.suspects import worth
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
        best = _best(state, state.conditions, _across(state))
        return _towards(state, best) if best else _restore(state)
    return _measure_live(state) if state.closed else _lock(state)


def _measure_live(state: Repair) -> Move:
    """Leave the black probe where it is as long as the red one can tell something."""
    now = state.conditions
    other = now._replace(switches=Switches(True, not state.pressed))
    for blacks in ((state.black,), state.breakdown.places):
        pairs = [Probing("volt", r, b) for b in blacks for r in state.breakdown.places if r != b]
        best = _best(state, now, pairs)
        if best:
            return _towards(state, best)
        if state.breakdown.hold and _best(state, other, pairs):
            return ("release" if state.pressed else "press", "start")
    return _lock(state)


def _across(state: Repair) -> list[Probing]:
    """In ohms, the two ends of each suspect, where both can be reached."""
    circuit = state.breakdown.circuit
    place = {node_of(circuit, p): p for p in state.breakdown.places}
    found = []
    for suspect in state.suspects:
        a, b = ends(circuit, f"{suspect.component}.{suspect.part}")
        red, black = place.get(node_of(circuit, a)), place.get(node_of(circuit, b))
        if red and black:
            found.append(Probing("ohm", red, black))
    return found


def _best(state: Repair, conditions: Conditions, pairs: list[Probing]) -> Probing | None:
    """The measurement that should clear most suspects, of those the one with least to move."""
    ranked = [
        (round(-gain, 6), _effort(state, probing), probing)
        for probing in pairs
        if (gain := worth(state.breakdown, state.suspects, conditions, probing)) > 0
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
