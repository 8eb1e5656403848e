"""The volume by the time of the day."""

from typing import NamedTuple


class From(NamedTuple):
    """From this hour on nothing sounds louder than `cap`, 0..1."""

    hour: int
    cap: float


def cap_at(plan: tuple[From, ...], hour: int) -> float:
    """The cap of an hour: the last step begun; before the first one, that of the evening."""
    steps = sorted(plan)
    if not steps:
        return 1.0
    return next((step.cap for step in reversed(steps) if step.hour <= hour), steps[-1].cap)
