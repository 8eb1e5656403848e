"""What an assembly tells of the pupil: exact, in order, with calm hands."""

from game.gestures.micro_assembly.form import CRITERIA
from game.gestures.micro_assembly.state import Bench

SLIP = 0.34
"""What each attempt beside its place takes from a part."""

HASTY, LOST = 0.4, 0.1
"""What a part put down with hands that tremble is worth, and what each one lost takes."""


def outcome(state: Bench) -> dict[str, float]:
    count = len(state.assembly.parts)
    exact = sum(max(0.0, 1 - SLIP * state.slips.count(key)) for key in state.there) / count
    order = sum(0.5 ** state.early.count(key) for key in state.there) / count
    calm = sum(1 if placed.calm else HASTY for placed in state.placed) / count
    shown = (exact, order, max(0.0, calm - LOST * state.lost))
    return {c.id: value for c, value in zip(CRITERIA, shown, strict=True)}
