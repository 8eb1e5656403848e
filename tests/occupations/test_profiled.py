from pathlib import Path

import pytest

from game.occupations.build import build
from game.occupations.profiled import all_profiled, profiled
from game.occupations.table import Occupations, load
from game.scoring.matching import Profiled


@pytest.fixture(scope="module")
def occupations(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Occupations:
    out = tmp_path_factory.mktemp("table")
    build(folder, out, choices=folder / "routes.jsonl")
    return load(out)


def test_an_occupation_is_handed_over_in_the_shape_of_the_ranking(
    occupations: Occupations,
) -> None:
    welder = occupations["H2913"]

    assert profiled(welder, {}) == Profiled(
        code="H2913",
        domain="H29",
        interest=welder.interest,
        skills={"300182": 1.0, "300490": 0.25},
        family="H2913",
    )


def test_an_occupation_without_skills_needs_nothing(occupations: Occupations) -> None:
    assert profiled(occupations["H2913"]._replace(skills=()), {}).skills == {}


def test_many_keep_their_order(occupations: Occupations) -> None:
    codes = [each.code for each in all_profiled(occupations)]

    assert codes == ["H1206", "H2913", "H2916", "I1302"]


def test_a_competence_held_suggests_its_kin(occupations: Occupations) -> None:
    """Half of a need of 1 for what is half alike; never more than 1, and no crumbs."""
    suggested = {"300182": (("300181", 0.5), ("300490", 0.9)), "300490": (("300185", 0.04),)}

    skills = profiled(occupations["H2913"], suggested).skills

    assert skills == {"300182": 1.0, "300181": 0.5, "300490": 1.0}
