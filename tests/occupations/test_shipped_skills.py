"""The aliases that authors write, against the macro-competences that ship."""

from collections import Counter
from pathlib import Path
from typing import TypeAlias

import pytest
import yaml

from game.occupations.table import Occupations, load
from game.scoring.evidence import TYPES

CONTENT = Path(__file__).parents[2] / "content"

Skills: TypeAlias = dict[str, dict[str, str]]


@pytest.fixture(scope="module")
def occupations() -> Occupations:
    return load(CONTENT / "occupations")


@pytest.fixture(scope="module")
def skills() -> Skills:
    loaded: Skills = yaml.safe_load((CONTENT / "skills.yaml").read_text(encoding="utf-8"))
    return loaded


def letters(skill: dict[str, str], occupations: Occupations) -> str:
    return occupations.macro_competences[skill["code"]].letters or skill["letters"]


def test_an_alias_gives_letters_only_where_rome_gives_none(
    skills: Skills, occupations: Occupations
) -> None:
    for alias, skill in skills.items():
        lettered = bool(occupations.macro_competences[skill["code"]].letters)
        assert lettered == ("letters" not in skill) == ("because" not in skill), alias


def test_every_type_is_the_first_of_three_aliases_at_least(
    skills: Skills, occupations: Occupations
) -> None:
    firsts = Counter(letters(skill, occupations)[0] for skill in skills.values())

    assert all(firsts[each] >= 3 for each in TYPES), firsts


def test_every_alias_is_needed_by_some_industrial_occupation(
    skills: Skills, occupations: Occupations
) -> None:
    needed = {skill.code for occupation in occupations.values() for skill in occupation.skills}

    assert {skill["code"] for skill in skills.values()} <= needed


def test_no_two_aliases_stand_for_one_macro_competence(skills: Skills) -> None:
    assert len({skill["code"] for skill in skills.values()}) == len(skills)


def test_what_a_player_reads_is_addressed_to_them(skills: Skills) -> None:
    assert all(skill["you"].startswith("Tu as ") for skill in skills.values())
