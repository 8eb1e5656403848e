from pathlib import Path

import pytest

from game.occupations.build import build
from game.occupations.profiled import ELSEWHERE, all_profiled, blended, needs_told, with_kin
from game.occupations.table import Occupations, load
from game.scoring.matching import Profiled


@pytest.fixture(scope="module")
def occupations(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Occupations:
    out = tmp_path_factory.mktemp("table")
    build(folder, out, choices=folder / "routes.jsonl", prefixes=("",))
    return load(out)


def test_an_occupation_is_handed_over_in_the_shape_of_the_ranking(
    occupations: Occupations,
) -> None:
    """Alone in its domain: its needs are those of the domain."""
    carer = occupations["K1101"]
    found = {each.code: each for each in all_profiled(occupations)}

    assert found["K1101"] == Profiled(
        code="K1101",
        domain="K11",
        interest=carer.interest,
        skills={"300022": 1.0},
        family="K1101",
        held={"300022": 1.0},
        transfer=ELSEWHERE,
    )
    assert found["H2913"].transfer == 1.0


def test_what_a_sheet_needs_most_has_weight_one(occupations: Occupations) -> None:
    assert needs_told(occupations["H2913"]) == {"300182": 1.0, "300490": 0.25}


def test_an_occupation_without_skills_needs_nothing(occupations: Occupations) -> None:
    assert needs_told(occupations["H2913"]._replace(skills=())) == {}


def test_many_keep_their_order(occupations: Occupations) -> None:
    assert [each.code for each in all_profiled(occupations)] == list(occupations)


def test_a_competence_needed_suggests_its_kin() -> None:
    """As strongly as it is needed and as they are alike; never more than 1."""
    suggested = {"repair": (("maintain", 0.5), ("rigour", 0.9)), "rigour": (("write", 0.4),)}

    assert with_kin({"repair": 1.0, "rigour": 0.5}, suggested) == {
        "repair": 1.0,
        "maintain": 0.5,
        "rigour": 1.0,
        "write": 0.2,
    }


def test_the_domain_has_half_a_say_and_crumbs_are_left() -> None:
    assert blended({"repair": 1.0, "teach": 0.03}, {"repair": 0.5, "maintain": 0.5}) == {
        "maintain": 0.25,
        "repair": 0.75,
    }


def test_siblings_lend_each_other_their_needs(occupations: Occupations) -> None:
    """One welder diagnoses; the other, of the same domain, may have to."""
    found = {each.code: each for each in all_profiled(occupations)}

    assert "300185" not in (found["H2913"].held or {})
    assert 0.0 < found["H2913"].skills["300185"] < found["H2916"].skills["300185"]
