"""The next move of somebody who works in a laboratory."""

from game.gestures.lab_analysis.outcome import agree, must_deviate
from game.gestures.lab_analysis.sample import DROP, Sample
from game.gestures.lab_analysis.state import Analysis
from game.gestures.protocol import Move

COMFORTABLE = 12.0
"""The volume to aim at, in millilitres: neither a few drops nor the whole burette."""


def advice(state: Analysis) -> Move:
    """An open move towards a right decision; nothing once it is made."""
    if state.over:
        return ()
    if not state.labelled:
        return ("label",)
    return _prepare(state) or _titrate(state)


def _prepare(state: Analysis) -> Move:
    if state.poured:
        return ()
    if not state.rinsed:
        return ("rinse",)
    right = right_dilution(state.sample, state.volume)
    return ("dilute", f"by-{right}") if state.dilution != right else ()


def right_dilution(sample: Sample, volume: float) -> int:
    """The dilution that asks for a comfortable volume."""
    return min(sample.dilutions, key=lambda d: abs(volume / d - COMFORTABLE))


def _titrate(state: Analysis) -> Move:
    if state.noted:
        if not agree(state) and len(state.runs) < 4:
            return ("again",)
        return ("deviation",) if must_deviate(state) else ("release",)
    left = state.turn - state.poured
    if left <= 0 or state.empty:
        return ("read",)
    if left > DROP:
        return ("pour", "stream")
    return ("pour", "squirt" if left > DROP // 5 else "drop")
