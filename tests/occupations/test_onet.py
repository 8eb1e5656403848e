import pytest

from game.occupations.archive import Archive
from game.occupations.onet import read_onet


def test_a_rome_code_reaches_the_scores_of_its_american_occupations(archive: Archive) -> None:
    assert read_onet(archive)["H2913"] == pytest.approx((7, 2, 1, 1, 1, 4))


def test_leading_zeros_lost_in_a_spreadsheet_are_put_back(archive: Archive) -> None:
    assert read_onet(archive)["K1101"] == pytest.approx((1, 2, 2, 7, 3, 3))


def test_a_code_without_counterpart_is_absent(archive: Archive) -> None:
    assert "A1101" not in read_onet(archive)
