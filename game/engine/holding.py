"""Directions that are held down: they steer again after a moment, then steadily."""

from collections.abc import Hashable
from typing import NamedTuple

from game.canvas.areas import Direction
from game.canvas.intents import Device, Steer

#: seconds before a held direction repeats, and between repeats
DELAY = 0.42
INTERVAL = 0.11


class _Held(NamedTuple):
    direction: Direction
    device: Device
    next_at: float


class Holding:
    """What is held, by source (a key, a pad's cross, a stick). The last one held repeats."""

    def __init__(self) -> None:
        self._held: dict[Hashable, _Held] = {}

    def hold(self, source: Hashable, direction: Direction, device: Device, now: float) -> Steer:
        """A direction goes down; the steering it gives at once."""
        self._held.pop(source, None)
        self._held[source] = _Held(direction, device, now + DELAY)
        return Steer(direction, device)

    def holds(self, source: Hashable) -> bool:
        return source in self._held

    def direction(self, source: Hashable) -> Direction | None:
        held = self._held.get(source)
        return held.direction if held else None

    def let_go(self, source: Hashable) -> None:
        self._held.pop(source, None)

    def let_all_go(self) -> None:
        self._held.clear()

    def due(self, now: float) -> Steer | None:
        """The steering that is due by now: one at most, however late the call comes."""
        if not self._held:
            return None
        source, held = next(reversed(self._held.items()))
        if now < held.next_at:
            return None
        self._held[source] = held._replace(next_at=now + INTERVAL)
        return Steer(held.direction, held.device, repeated=True)

    @property
    def next_at(self) -> float | None:
        """When `due` has something to say, at the earliest."""
        return next(reversed(self._held.values())).next_at if self._held else None
