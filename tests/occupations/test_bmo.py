from pathlib import Path

import pytest

from game.occupations.archive import Archive
from game.occupations.bmo import read_bmo
from game.occupations.facts import Recruitment
from game.occupations.faults import DataError
from tests.occupations.archives import BMO, write_workbook


def test_a_secret_cell_is_unknown_and_never_zero(archive: Archive) -> None:
    sums, _ = read_bmo(archive, "27")

    assert sums["N1X90"].projects is None
    assert sums["N1X90"].secret_basins == 1


def test_projects_add_up_known_basins_and_the_share_only_those_known_in_both(
    archive: Archive,
) -> None:
    sums, _ = read_bmo(archive, "27")

    assert sums["D1X33"] == Recruitment("D1X33", "Soudeurs", 50, 1, 0.75, 40, "2025", "bmo-2025")


def test_no_share_without_a_basin_where_both_are_known(archive: Archive) -> None:
    sums, _ = read_bmo(archive, "27")

    assert (sums["D6X70"].projects, sums["D6X70"].difficult) == (6, None)


def test_a_share_is_representative_over_thirty_projects_and_half_of_all(archive: Archive) -> None:
    sums, _ = read_bmo(archive, "27")

    assert sums["D1X33"].representative
    assert not sums["G1X77"].representative  # 20 projects
    assert not sums["D1X33"]._replace(projects=81).representative


def test_only_the_region_is_counted(archive: Archive) -> None:
    sums, source = read_bmo(archive, "84")

    assert list(sums) == ["D1X33"]
    assert sums["D1X33"].projects == 900
    assert source.attribution == "France Travail, enquête BMO 2025"


def test_a_region_that_is_not_there_is_said(archive: Archive) -> None:
    with pytest.raises(DataError, match="n'a pas de ligne pour la région 99"):
        read_bmo(archive, "99")


def test_two_years_are_never_mixed(tmp_path: Path) -> None:
    other = ("2024", *BMO[1][1:])
    write_workbook(tmp_path / "Base_open_data_BMO_x.xlsx", {"BMO_x_open_data": (*BMO, other)})

    with pytest.raises(DataError, match="mêle des années"):
        read_bmo(Archive(tmp_path), "27")


def test_a_number_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    odd = (*BMO[1][:5], "beaucoup", *BMO[1][6:])
    write_workbook(tmp_path / "Base_open_data_BMO_x.xlsx", {"BMO_x_open_data": (BMO[0], odd)})

    with pytest.raises(DataError, match="un nombre illisible, « beaucoup »"):
        read_bmo(Archive(tmp_path), "27")
