"""A picture that stands for hours moves by a few units, now and then."""

EVERY = 60.0
"""Seconds at each place."""

PLACES = ((0, 0), (4, 0), (4, 4), (0, 4), (-4, 4), (-4, 0), (-4, -4), (0, -4), (4, -4))
"""Logical units; whole pixels at the usual sizes."""


def shift(now: float) -> tuple[float, float]:
    """How far the picture stands aside at a moment."""
    dx, dy = PLACES[int(now // EVERY) % len(PLACES)]
    return float(dx), float(dy)
