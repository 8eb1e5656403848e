"""Where a part can be put: a window of the drawing, by half millimetres for a finger."""

from collections.abc import Iterator
from typing import NamedTuple

from game.gestures.cad_reading.fit import Spot
from game.gestures.cad_reading.state import Reading

SNAP = {"hinge": 5, "lens": 10}
"""Tenths of a millimetre between the places that a drag can reach."""

AROUND = {"hinge": (50, 40), "lens": (80, 60)}
"""How far to each side of the middle of its window a part can go, in tenths of a millimetre."""


class Window(NamedTuple):
    """Bounds of where the middle of a part may be, all included."""

    left: int
    right: int
    low: int
    high: int


def window(state: Reading) -> Window:
    """Where the part in hand may be put."""
    rim = state.task.rim
    middle = ((rim.start + rim.end) // 2, (rim.low + rim.high) // 2)
    x, y = middle if state.held == "hinge" else (0, 0)
    across, updown = AROUND[state.held]
    return Window(x - across, x + across, y - updown, y + updown)


def held_to(state: Reading, spot: Spot) -> Spot:
    """The nearest place within reach."""
    room = window(state)
    x, y = max(room.left, min(room.right, spot.x)), max(room.low, min(room.high, spot.y))
    return Spot(x, y)


def snapped(state: Reading, spot: Spot) -> Spot:
    """The nearest place that a drag can reach."""
    room, snap = window(state), SNAP[state.held]
    x = room.left + round((spot.x - room.left) / snap) * snap
    y = room.low + round((spot.y - room.low) / snap) * snap
    return held_to(state, Spot(x, y))


def reach(state: Reading) -> Iterator[Spot]:
    """Every place that a drag can reach."""
    room, snap = window(state), SNAP[state.held]
    for x in range(room.left, room.right + 1, snap):
        for y in range(room.low, room.high + 1, snap):
            yield Spot(x, y)
