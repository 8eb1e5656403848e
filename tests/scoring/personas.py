"""Pupils as a careers adviser would describe them, and where she would look for each.

Written from the titles of the ROME domains and occupations, beside the first lists: they guard
against drift more than they prove. A persona always takes what she likes most. `places` are ROME
domains (three characters) or occupations.
"""

from typing import NamedTuple

from game.scoring.evidence import Evidence, Loading
from game.scoring.matching import Match
from game.scoring.profile import estimate
from tests.scoring.playing import MISSION, mission, shipped, worth_of


class Persona(NamedTuple):
    name: str
    theta: Loading
    places: tuple[str, ...]
    """Where her leads belong…"""
    least: int
    """… how many of her first ten at least, in the mean over the missions…"""
    never: tuple[str, ...]
    """… and where none of her first five leads should be."""


MAKING = ("H21", "H22", "H23", "H24", "H26", "H28", "H29", "H31", "H32", "H33", "H34")
DESIGN = ("H1204", "H1205", "H1229", "H1231", "H1233", "H1240", "H2412", "H3407", "H3408")
CRAFT = ("H2207", "H2208", "H2408", "H2411", "H2416", "H2419", "H2427", "H3404", "H3405", "H3406")
HEADS = ("H1401", "H1405", "H1501", "H1502", "H1512", "H1517", "H1523", "I1326", "I1332", "I1333")

FIXING = ("I13", "H26", "H27", "H29", "H2912", "H3202")
STUDY_OFFICE = ("H1202", "H1208", "H1209", "H1210", "H1227", "H1235", "H1236", "H1239")
"""Technicians of design: half hands, half head, as she is."""

ORDER = ("H13", "H14", "H15", "N11", "N12", "N13")
"""Safety, supply, quality; logistics too, since the table holds what surrounds industry."""

PERSONAS = (
    Persona("repair", (1.0, 0.3, 0, 0, 0, 0.2), (*FIXING, *STUDY_OFFICE), 7, ("H11", "H13")),
    Persona("build", (1.0, 0, 0.1, 0, 0, 0.4), ("I13", *MAKING), 7, ("H11", "H13")),
    Persona(
        "analyse", (0.2, 1.0, 0, 0, 0, 0.3), ("H12", "H13", "H15", "H27", "M18"), 9, ("H11", "H24")
    ),
    Persona("draw", (0.2, 0.2, 1.0, 0, 0, 0), (*DESIGN, *CRAFT), 7, ("H11", "H13", "I13")),
    Persona("lead", (0, 0, 0, 0.3, 1.0, 0.2), ("H11", "H25", *HEADS), 6, ("H24", "I13")),
    Persona("help", (0.1, 0, 0, 1.0, 0.3, 0), ("H11", "H25", *HEADS), 6, ("H24", "H29")),
    Persona("organise", (0, 0.1, 0, 0, 0.3, 1.0), ORDER, 6, ("H24", "H29")),
)


class Passport(NamedTuple):
    """What a persona played, and the ranking that came of it."""

    evidence: tuple[Evidence, ...]
    matches: tuple[Match, ...]


def passport_of(persona: Persona, route: str = "full", name: str = MISSION) -> Passport:
    played = mission(worth_of(persona.theta), route=route, name=name)
    return Passport(played, shipped().ranker.rank(estimate(played), played))


def among(match: Match, places: tuple[str, ...]) -> bool:
    return match.domain in places or match.code in places


def expected(persona: Persona, passport: Passport) -> int:
    """Return how many of the first ten belong where the adviser would look."""
    return sum(among(match, persona.places) for match in passport.matches[:10])
