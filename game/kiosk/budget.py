"""How often the game may fail before somebody has to come."""

MOST = 5
WITHIN = 600.0
"""Five failures in ten minutes are too many."""

STARTING, SILENT = 60.0, 6.0
"""Seconds that a game may take to its first beat, and then between two.

A busy machine starts slowly and is not to be killed for it; a game that cannot start ends by
itself. The silence leaves three seconds to be back on the attract screen within ten.
"""

QUIET = 3.0
"""Seconds of silence after which the screen is covered: « Un instant… ». Visitors are told, and the
operator's hidden gesture is heard there while the game cannot hear anything."""

STARVED = 20.0
"""Seconds without a processor that are not held against a game, at most: a game that hangs where it
waits for nothing else is still found."""


def kept(failures: tuple[float, ...], now: float) -> tuple[float, ...]:
    """The failures that still count, this one included."""
    return (*(at for at in failures if now - at < WITHIN), now)


def spent(failures: tuple[float, ...]) -> bool:
    """Whether the game is to be left alone for now."""
    return len(failures) >= MOST


def quiet(started_at: float, beat_at: float | None, now: float) -> bool:
    """Whether a part is silent for long enough to be covered."""
    return now - (started_at if beat_at is None else beat_at) > QUIET


def hung(started_at: float, beat_at: float | None, now: float, starved: float = 0.0) -> bool:
    """Whether a game has been silent for too long; for `starved` seconds of it, no processor let
    it speak.
    """
    now -= min(starved, STARVED)
    if beat_at is None:
        return now - started_at > STARTING
    return now - beat_at > SILENT
