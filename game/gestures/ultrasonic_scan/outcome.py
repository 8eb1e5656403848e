"""What an inspection tells of the pupil: flaws found, how well they are measured, the decision."""

from game.gestures.ultrasonic_scan.form import CRITERIA
from game.gestures.ultrasonic_scan.state import Note, Scan
from game.gestures.ultrasonic_scan.weld import Flaw

SURE, LOST = 2, 10
"""Millimetres of error that do not count, and those that leave nothing."""

FALSE_ALARM = 0.25
"""What each note where there is nothing takes away."""


def outcome(state: Scan) -> dict[str, float]:
    pairs = matched(state.flaws, state.notes)
    found = len(pairs) / len(state.flaws)
    false = len(state.notes) - len(pairs)
    measured = sum(exactness(flaw, note) for flaw, note in pairs) / len(state.flaws)
    right = state.verdict == ("repair" if state.must_repair else "accept")
    shown = (max(0.0, found - FALSE_ALARM * false), measured, found * right)
    return {c.id: value for c, value in zip(CRITERIA, shown, strict=True)}


def matched(flaws: tuple[Flaw, ...], notes: tuple[Note, ...]) -> tuple[tuple[Flaw, Note], ...]:
    """Each flaw with the note that overlaps it most, each note once."""
    left, pairs = list(notes), list[tuple[Flaw, Note]]()
    for flaw in flaws:
        best = max(left, key=lambda note: overlap(flaw, note), default=None)
        if best is not None and overlap(flaw, best) > 0:
            pairs.append((flaw, best))
            left.remove(best)
    return tuple(pairs)


def overlap(flaw: Flaw, note: Note) -> int:
    return min(flaw.end, note.end) - max(flaw.start, note.start)


def exactness(flaw: Flaw, note: Note) -> float:
    """1 for edges and depth read right, 0 for one that is far off."""
    errors = (
        abs(flaw.start - note.start),
        abs(flaw.end - note.end),
        abs(flaw.depth - note.depth),
    )
    return sum(max(0.0, 1 - max(0, e - SURE) / (LOST - SURE)) for e in errors) / len(errors)
