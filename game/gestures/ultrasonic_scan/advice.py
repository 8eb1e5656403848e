"""The next move of somebody who knows: set the gain, find both edges, read the depth, decide."""

from game.gestures.protocol import Move
from game.gestures.ultrasonic_scan.outcome import matched, overlap
from game.gestures.ultrasonic_scan.state import Scan
from game.gestures.ultrasonic_scan.weld import RIGHT_GAIN, STEP, Flaw


def advice(state: Scan) -> Move:
    """An open move towards a good inspection; nothing once it is over."""
    if state.over:
        return ()
    if state.on_block:
        return _towards("gain", state.gain, RIGHT_GAIN) or ("weld",)
    noted = {flaw for flaw, _ in matched(state.flaws, state.notes)}
    left = [flaw for flaw in state.flaws if flaw not in noted]
    if state.notes and _false(state):
        return ("erase",)
    if left:
        return _flaw(state, left[0])
    return ("repair",) if state.must_repair else ("accept",)


def _false(state: Scan) -> bool:
    """Whether the last note is of nothing."""
    return all(overlap(flaw, state.notes[-1]) <= 0 for flaw in state.flaws)


def _flaw(state: Scan, flaw: Flaw) -> Move:
    """What is left to do for one flaw: its edges, its depth, the note."""
    edges = (flaw.start, flaw.end)
    if any(edge not in edges for edge in state.edges):
        return ("erase",)
    missing = next((edge for edge in edges if edge not in state.edges), None)
    if missing is not None:
        return _towards("probe", state.at, missing) or ("edge",)
    over = _towards("probe", state.at, flaw.middle)
    return over or _towards("depth", state.cursor, flaw.depth) or ("note",)


def _towards(name: str, value: int, aim: int) -> Move:
    """A step to a value, five at once while it is far."""
    if value == aim:
        return ()
    far = "far-" if abs(value - aim) >= 5 * (1 if name == "depth" else STEP) else ""
    return (name, far + ("more" if value < aim else "less"))
