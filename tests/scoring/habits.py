"""Pupils known by what they always do, whatever their interests, and where an adviser would look.

`places` are ROME domains (three characters) or occupations.
"""

from collections.abc import Mapping
from typing import NamedTuple

from game.scoring.matching import Match, Ranker
from game.scoring.profile import estimate
from tests.scoring.personas import CRAFT, DESIGN, STUDY_OFFICE
from tests.scoring.playing import missions, shipped, torn

LABS = ("H15", "H1210", "H1212", "H1214", "H1217", "H1224")
FLOWS = ("H14", "H15", "H25", "N11", "N12", "N13")
LOGISTICS = ("H14", "N11", "N12", "N13")
MENDING = ("I13", "I16")


class Habit(NamedTuple):
    """`tastes` by alias; of her first ten, `least` belong to `places` and three to the `heart`."""

    name: str
    tastes: Mapping[str, float]
    places: tuple[str, ...]
    least: int
    heart: tuple[str, ...]


HABITS = (
    Habit(
        "repairs",
        {"reparer": 2, "diagnostiquer": 1.5, "entretenir": 1.5, "regler": 1, "monter": 0.7},
        (*MENDING, "H26", "H27", *STUDY_OFFICE),
        6,
        MENDING,
    ),
    Habit(
        "analyses samples",
        {"mesurer": 2, "tester": 2, "controler": 1.3, "verifier": 1, "analyser": 1},
        LABS,
        5,
        ("H15",),
    ),
    Habit(
        "organises flows",
        {"planifier": 2, "decider": 1, "manutentionner": 0.8, "documenter": 0.8, "animer": 0.5},
        FLOWS,
        7,
        LOGISTICS,
    ),
    Habit(
        "draws",
        {"dessiner": 2, "maquetter": 2, "ameliorer": 1.2, "inventer": 1, "embellir": 0.7},
        (*DESIGN, *CRAFT),
        8,
        ("H12",),
    ),
)


def first_ten(habit: Habit, ranker: Ranker, seed: int = 1) -> tuple[Match, ...]:
    """Return what comes first after all shipped missions, played with that habit.

    Where nothing of the habit is offered, any option is taken: all six missions, for in one of
    them such options may be the most.
    """
    worth = {alias: habit.tastes.get(alias, 0.0) for alias in shipped().catalogue.skills}
    played = missions(worth, tuple(shipped().catalogue.programs), torn(seed), seed=seed)
    return ranker.rank(estimate(played), played)[:10]
