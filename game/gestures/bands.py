"""A value that should lie between two others: too low, right, too high, and how far from right."""

from typing import Literal, NamedTuple, TypeAlias

Standing: TypeAlias = Literal["low", "right", "high"]


class Band(NamedTuple):
    """`low` and `high` bound what is right, both included; `least` and `most` what there is."""

    least: float
    low: float
    high: float
    most: float

    def standing(self, value: float) -> Standing:
        if value < self.low:
            return "low"
        return "high" if value > self.high else "right"

    def share(self, value: float) -> float:
        """Where a value lies from `least` (0) to `most` (1)."""
        return max(0.0, min(1.0, (value - self.least) / (self.most - self.least)))

    def closeness(self, value: float, margin: float) -> float:
        """1 where it is right, falling to 0 at `margin` outside."""
        outside = max(self.low - value, value - self.high, 0.0)
        return max(0.0, 1.0 - outside / margin)
