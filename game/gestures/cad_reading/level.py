"""A level in run form: the solids to read, the frame to fit."""

from functools import lru_cache
from typing import Any, NamedTuple

from game.gestures.cad_reading.fit import Hinge, Lens, Rim, Rule, Spot, hinge_rules, lens_rules
from game.gestures.cad_reading.form import FORM
from game.gestures.cad_reading.solid import Solid, read_solid
from game.gestures.levels import values
from game.gestures.protocol import Level


class Task(NamedTuple):
    """`pieces` are solids with what is asked of each; lengths in tenths of a millimetre."""

    title: str
    intro: str
    pieces: tuple[tuple[Solid, str], ...]
    rim: Rim
    hinge: Hinge
    lens: Lens | None
    help: bool


def read(level: Level) -> Task:
    """Raises ValueError for a level that is not of the form."""
    found = values(FORM, level)
    hinge = _tenths(found["hinge"])
    start = Spot(hinge.pop("x"), hinge.pop("y"))
    rim = _tenths(found["frame"])
    return Task(
        title=found["title"],
        intro=found["intro"],
        pieces=tuple((read_solid(p["layers"]), p["ask"]) for p in found["pieces"]),
        rim=Rim(start=rim.pop("from"), end=rim.pop("to"), **rim),
        hinge=Hinge(start=start, **hinge),
        lens=_lens(_tenths(found["lens"])) if level.get("lens") else None,
        help=found["help"],
    )


def _tenths(lengths: dict[str, Any]) -> dict[str, int]:
    return {key: round(value * 10) for key, value in lengths.items()}


def _lens(found: dict[str, int]) -> Lens:
    start, pupil = (Spot(found.pop(f"{p}x"), found.pop(f"{p}y")) for p in ("", "pupil_"))
    return Lens(pupil=pupil, start=start, **found)


@lru_cache(maxsize=64)
def best_hinge(task: Task) -> Spot:
    """Where the hinge keeps to its rules with the most to spare."""
    rim = task.rim
    spots = (Spot(x, y) for x in range(rim.start, rim.end) for y in range(rim.low, rim.high))
    return max(spots, key=lambda at: _spare(hinge_rules(rim, task.hinge, at)))


@lru_cache(maxsize=64)
def best_lens(task: Task) -> Spot:
    """Where the lens keeps to its rules with the most to spare; nowhere without a lens."""
    lens = task.lens
    if lens is None:
        return Spot(0, 0)
    wide, tall = range(-lens.across, lens.across + 1), range(-lens.updown, lens.updown + 1)
    spots = (Spot(lens.pupil.x + dx, lens.pupil.y + dy) for dx in wide for dy in tall)
    return max(spots, key=lambda at: _spare(lens_rules(task.rim, lens, at)))


def _spare(rules: tuple[Rule, ...]) -> int:
    return min(rule.slack for rule in rules)
