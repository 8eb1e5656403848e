"""What a repair tells of the pupil: safety, method, repair, each in 0..1.

A mistake costs little: it was refused, and taught its reason. A complete lock-out never falls
under 0.5, nor a complete search under half of what it found.
"""

import math

from game.gestures.fault_finding.state import LOCKS, Repair
from game.gestures.fault_finding.suspects import accused, first_suspects
from game.gestures.protocol import Criterion

CRITERIA = (
    Criterion("securite", "Sécurité", liked=False),
    Criterion("methode", "Méthode"),
    Criterion("reparation", "Réparation"),
)

REFUSAL = 0.1
"""What each refused risk takes away."""

FREE = 3
"""Useless measurements that cost nothing."""

USELESS, WRONG_PART = 0.04, 0.2


def outcome(state: Repair) -> dict[str, float]:
    return {
        "securite": _safety(state),
        "methode": _method(state),
        "reparation": 0.6 * state.repaired + 0.4 * (state.end == "repaired"),
    }


def _safety(state: Repair) -> float:
    """A complete lock-out in order counts full; a part of it, a fifth a step."""
    cost = REFUSAL * len(state.refused)
    if state.deepest == len(LOCKS):
        return max(0.5, 1 - cost)
    return max(0.0, 0.2 * state.deepest - cost)


def _method(state: Repair) -> float:
    """The share of the doubt that measurements removed, less what was done for nothing."""
    doubt = math.log2(len(accused(first_suspects(state.breakdown))))
    found = min(1.0, state.bits / doubt)
    wrong = len([name for name in state.replaced if name != state.cause.defect.component])
    cost = USELESS * max(0, state.useless - FREE) + WRONG_PART * wrong
    return found * max(0.5, 1 - cost)
