import pytest

from game.occupations.archive import Archive
from game.occupations.interests import (
    agreement,
    loading_of,
    official,
    predicted_letters,
    profile,
)
from game.occupations.onet import read_onet
from game.occupations.rome import Rome, read_rome
from game.scoring.evidence import TYPES, Loading

NOTHING: Loading = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)


@pytest.fixture(scope="module")
def rome(archive: Archive) -> Rome:
    return read_rome(archive)


@pytest.fixture(scope="module")
def predicted(archive: Archive, rome: Rome) -> dict[str, Loading]:
    return predicted_letters(rome, read_onet(archive))


def test_letters_are_spread_two_thirds_and_one_third() -> None:
    assert loading_of("R") == (1.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    assert loading_of("AS") == pytest.approx((0, 0, 2 / 3, 1 / 3, 0, 0))
    assert loading_of("") == NOTHING


def test_official_letters_have_the_scale_of_a_profile() -> None:
    assert official("IC") == (0.0, 1.0, 0.0, 0.0, 0.0, 0.5)


def test_a_profile_gives_content_and_letters_an_equal_say() -> None:
    assert profile("R", (0.5, 0.4, 0.0, 0.0, 0.0, 0.1234)) == (0.75, 0.2, 0.0, 0.0, 0.0, 0.062)


def test_predictions_stay_between_zero_and_one(predicted: dict[str, Loading]) -> None:
    assert len(predicted) == 6
    assert all(0.0 <= value <= 1.0 for loading in predicted.values() for value in loading)


def test_an_occupation_has_no_part_in_its_own_prediction(
    archive: Archive, rome: Rome, predicted: dict[str, Loading]
) -> None:
    """Nor its siblings: both welders get other letters, their predictions stay as they were."""
    changed = {
        code: o._replace(letters="S") if o.parent == "H2913" else o
        for code, o in rome.occupations.items()
    }

    again = predicted_letters(rome._replace(occupations=changed), read_onet(archive))

    assert again["H2913"] == pytest.approx(predicted["H2913"])
    assert again["H2916"] == pytest.approx(predicted["H2916"])
    assert again["I1302"] != pytest.approx(predicted["I1302"])


def test_an_occupation_without_scores_nor_letters_still_gets_a_profile(
    rome: Rome,
) -> None:
    assert set(predicted_letters(rome, {"H2913": (7, 2, 1, 1, 1, 4)})) == set(rome.occupations)


def test_agreement_counts_the_first_and_the_first_two(rome: Rome) -> None:
    def strongest(*types: str) -> Loading:
        r, i, a, s, e, c = (1.0 - 0.1 * types.index(t) if t in types else 0.0 for t in TYPES)
        return r, i, a, s, e, c

    predicted = {"H2913": strongest("R"), "H1206": strongest("R", "I"), "K1101": strongest("E")}

    found = agreement(rome, predicted, list(predicted))

    assert found == pytest.approx((1 / 3, 2 / 3, 3))
