import shutil
from pathlib import Path

import pytest

from game.occupations.archive import Archive
from game.occupations.onet import read_onet


def test_a_rome_code_reaches_the_scores_of_its_american_occupations(archive: Archive) -> None:
    assert read_onet(archive)["H2913"] == pytest.approx((7, 2, 1, 1, 1, 4))


def test_leading_zeros_lost_in_a_spreadsheet_are_put_back(archive: Archive) -> None:
    assert read_onet(archive)["K1101"] == pytest.approx((1, 2, 2, 7, 3, 3))


def test_a_code_without_counterpart_is_absent(archive: Archive) -> None:
    assert "A1101" not in read_onet(archive)


def test_the_publisher_s_own_crosswalk_is_read_like_the_one_saved_again(
    folder: Path, archive: Archive, tmp_path: Path
) -> None:
    """Commas and long names from O*NET; semicolons and short names from those who saved it."""
    for name in ("Interests.txt", "esco_onet_crosswalk_Nov2020.csv"):
        shutil.copy(folder / name, tmp_path)
    shutil.copy(folder / "Correspondance_ROME_ISCO08.xlsx", tmp_path)
    again = (folder / "2010_to_2019_Crosswalk.csv").read_text(encoding="utf-8-sig")
    own = again.replace(";", ",").replace("soc2010_code", "O*NET-SOC 2010 Code")
    own = own.replace("soc2019_code", "O*NET-SOC 2019 Code")
    (tmp_path / "2010_to_2019_Crosswalk.csv").write_text(own, encoding="utf-8")

    assert read_onet(Archive(tmp_path)) == read_onet(archive)
