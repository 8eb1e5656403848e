"""The table of agreements, on a made-up ROME."""

from collections.abc import Mapping

import pytest

from game.occupations.accuracy import Accuracy, accuracy, told
from game.occupations.archive import Archive
from game.occupations.onet import read_onet
from game.occupations.rome import Rome, read_rome
from game.scoring.evidence import Loading


@pytest.fixture(scope="module")
def rome(archive: Archive) -> Rome:
    return read_rome(archive)


@pytest.fixture(scope="module")
def onet(archive: Archive) -> Mapping[str, Loading]:
    return read_onet(archive)


@pytest.fixture(scope="module")
def found(rome: Rome, onet: Mapping[str, Loading]) -> Accuracy:
    return accuracy(rome, onet, deals=2)


def test_every_method_is_judged_on_every_set(found: Accuracy) -> None:
    assert found.sets == (("tous les métiers", 6), ("table livrée", 4), ("industrie", 4))
    assert len(found.lines) == 6
    for line in found.lines:
        assert all(len(each) == 3 for each in line.tries)


def test_the_commonest_letter_is_right_as_often_as_it_is_common(found: Accuracy) -> None:
    (tried,) = found.lines[0].tries

    assert tried[0].first == pytest.approx(4 / 6)


def test_a_regression_is_tried_with_several_deals(found: Accuracy) -> None:
    assert [len(line.tries) for line in found.lines] == [1, 1, 1, 1, 2, 1]


def test_the_same_data_give_the_same_table(
    found: Accuracy, rome: Rome, onet: Mapping[str, Loading]
) -> None:
    assert accuracy(rome, onet, deals=2) == found


def test_a_set_without_occupations_is_left_out(rome: Rome, onet: Mapping[str, Loading]) -> None:
    farm = {c: o for c, o in rome.occupations.items() if c in ("A1101", "K1101")}

    assert accuracy(rome._replace(occupations=farm), onet, deals=1).sets == (
        ("tous les métiers", 2),
    )


def test_the_table_gives_the_spread_where_there_is_one(found: Accuracy) -> None:
    lines = told(found).splitlines()

    assert "tous les métiers (6)" in lines[1]
    assert lines[2].split()[:5] == ["la", "lettre", "la", "plus", "courante"]
    assert "66.7 %" in lines[2]
    assert "±" in lines[6]
    assert "±" not in lines[7]
