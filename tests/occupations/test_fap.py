import pytest

from game.occupations.archive import Archive
from game.occupations.fap import (
    MANAGER,
    SUPERVISOR,
    TECHNICIAN,
    UNKNOWN,
    Families,
    families,
    qualification,
    read_fap2009,
    read_fap2021,
)
from game.occupations.rome import RomeOccupation, read_rome


def occupation(title: str, *, manager: bool = False, parent: str = "H2913") -> RomeOccupation:
    return RomeOccupation("H2913", title, parent, "R", "", manager, (), (), ())


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Soudeur / Soudeuse", UNKNOWN),
        ("Technicien / Technicienne méthodes", TECHNICIAN),
        ("Chef / Cheffe d'équipe en industrie", SUPERVISOR),
        ("Chefferie", UNKNOWN),
    ],
)
def test_a_qualification_is_read_from_the_title(title: str, level: str) -> None:
    assert qualification(occupation(title)) == level
    assert qualification(occupation(title, manager=True)) == MANAGER


def test_the_table_of_2021_is_at_the_level_of_the_survey(archive: Archive) -> None:
    table, names = read_fap2021(archive)

    assert table["H2913"] == dict.fromkeys("0123456", "D1X33") | dict.fromkeys("789", "D6X70")
    assert names["D1X33"] == "Soudeurs"


def test_misprints_of_family_names_are_mended(archive: Archive) -> None:
    _, names = read_fap2021(archive)

    assert names["G0A41"] == "Ouvriers de la maintenance"
    assert names["G1X77"] == "Agents de maîtrise en maintenance"


def test_the_table_of_2009_knows_codes_with_and_without_qualification(archive: Archive) -> None:
    table = read_fap2009(archive)

    assert table["I1303"] == dict.fromkeys("0123456789", "G1Z70")
    assert table["H2913"]["3"] == "D2Z42"
    assert table["H2913"]["1"] == "D3Z20"


def test_the_qualification_picks_the_family_and_the_others_stay_beside(archive: Archive) -> None:
    table, names = read_fap2021(archive)
    occupations = read_rome(archive).occupations

    assert families(occupations["H2913"], table, names) == Families(
        "D1X33", ("D6X70",), "unspecified"
    )
    assert families(occupations["I1302"], table, names) == Families("G1X77", ("G0A41",), "title")
    assert families(occupations["H1206"], table, names) == Families("N1X90", ("N0X70",), "cadre")


ONLY_MANAGERS = {"H2913": dict.fromkeys("0123456789", "X")}


def test_a_technician_never_gets_the_figures_of_engineers() -> None:
    found = families(occupation("Technicien / Technicienne"), ONLY_MANAGERS, {"X": "Ingénieurs"})

    assert found == Families(None, ("X",), "title")


def test_a_manager_never_gets_the_figures_of_workers() -> None:
    manager = occupation("Responsable d'îlot", manager=True)

    assert families(manager, ONLY_MANAGERS, {"X": "Ouvriers qualifiés"}).chosen is None
    assert families(manager, ONLY_MANAGERS, {"X": "Techniciens et agents de maîtrise"}).chosen


def test_another_family_is_taken_when_that_of_the_title_does_not_fit() -> None:
    table = {"H2913": {"0": "Q", "7": "X"}}

    found = families(occupation("Technicien / Technicienne"), table, {"X": "Cadres", "Q": "Agents"})

    assert found == Families("Q", ("X",), "title")


def test_a_single_family_is_said_to_be_single_and_no_row_gives_none() -> None:
    welder = occupation("Soudeur / Soudeuse")

    assert families(welder, ONLY_MANAGERS, {}) == Families("X", (), "single")
    assert families(welder, {}, {}) == Families(None, (), "single")
