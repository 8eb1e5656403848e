"""What measuring tells of the pupil: read to the digit, with method, decided by the rule."""

from collections.abc import Callable

from game.gestures.metrology.circle import ENOUGH, WIDEST, fit, widest
from game.gestures.metrology.form import CRITERIA
from game.gestures.metrology.part import Check, Verdict
from game.gestures.metrology.state import Measuring, Reading, Report

TWICE = 2
"""Readings of one feature that make a measurement."""

WIDE = 6.0
"""The uncertainty of a diameter that is worth nothing, against what can be had."""


def outcome(state: Measuring) -> dict[str, float]:
    shares: tuple[Callable[[Measuring, Check, Report], float], ...] = (_read, _method, _decided)
    pairs = list(zip(state.part.checks, state.reports, strict=False))
    count = len(state.part.checks)
    found = (sum(share(state, check, report) for check, report in pairs) for share in shares)
    return {c.id: total / count for c, total in zip(CRITERIA, found, strict=True)}


def _read(state: Measuring, _: Check, report: Report) -> float:
    if state.part.probed:
        return held(report.points)
    grades = [exactness(reading, state.part.graduation) for reading in report.readings]
    return sum(grades) / len(grades)


def exactness(reading: Reading, graduation: int) -> float:
    """1 for the right digits, half for the mark beside."""
    error = abs(reading.written - reading.shown)
    return 1.0 if error == 0 else 0.5 * (error <= graduation)


def held(points: tuple[int, ...]) -> float:
    """How well points hold the circle: 1 for the uncertainty of seven that are well spread."""
    best = fit(tuple((seat, 0.0) for seat in (0, 2, 4, 5, 7, 9, 11))).doubt
    doubt = fit(tuple((seat, 0.0) for seat in points)).doubt
    return max(0.0, min(1.0, 1 - (doubt / best - 1.15) / (WIDE - 1.15)))


def _method(state: Measuring, check: Check, report: Report) -> float:
    """The zero, then the right place, then more than one try."""
    if state.part.probed:
        spread = widest(report.points) <= WIDEST
        return 0.4 * report.zeroed + 0.3 * (len(report.points) >= ENOUGH) + 0.3 * spread
    readings = report.readings
    right = [reading for reading in readings if reading.place == check.place]
    zeroed = all(reading.zeroed for reading in readings)
    placed = len(right) / len(readings)
    return 0.4 * zeroed + 0.3 * placed + 0.3 * min(1.0, len(right) / TWICE)


def _decided(state: Measuring, check: Check, report: Report) -> float:
    return float(report.verdict in right_verdicts(state, check, report))


def right_verdicts(state: Measuring, check: Check, report: Report) -> tuple[Verdict, ...]:
    """What the rule says of the true size; and of what a careful hand and eye have found."""
    doubt = state.part.uncertainty
    truth = check.decide(state.true(check.place), doubt)
    found = _found(state, check, report)
    return (truth,) if found is None else (truth, check.decide(found, doubt))


def _found(state: Measuring, check: Check, report: Report) -> float | None:
    """The deviation that this report could read; None where the method does not hold."""
    points = report.points
    if report.zeroed and len(points) >= ENOUGH and widest(points) <= WIDEST:
        return fit(tuple((seat, state.radial(seat)) for seat in points)).diameter
    seen = [r.shown for r in report.readings if r.place == check.place and r.zeroed]
    return sum(seen) / len(seen) - state.part.places[check.place] if seen else None
