import pytest

from game.occupations.archive import Archive
from game.occupations.diplomas import OpenDiploma, read_diplomas
from game.occupations.facts import Insertion
from game.occupations.faults import DataError
from game.occupations.insertion import insertion_of, read_insertion

COHORT = ("2022_2023", "inserjeunes")


def test_school_tracks_join_their_diploma_and_the_largest_option_is_reported(
    archive: Archive,
) -> None:
    outcomes = read_insertion(archive, "27")
    cap = read_diplomas(archive)["cap-realisations-industrielles"]

    assert insertion_of(cap, outcomes) == (Insertion("scolaire", 30, 0.35, 0.45, "", *COHORT),)


def test_an_unpublished_rate_or_another_region_or_cohort_is_left_out(archive: Archive) -> None:
    outcomes = read_insertion(archive, "27")

    assert [(found.path, found.leavers) for found in outcomes["50025438"]] == [
        ("scolaire", 30),
        ("scolaire", 25),
    ]


def test_a_new_diploma_shows_the_named_figures_of_the_one_that_it_replaced(
    archive: Archive,
) -> None:
    bac = read_diplomas(archive)["bac-pro-maintenance-connectee"]

    assert insertion_of(bac, read_insertion(archive, "27")) == (
        Insertion("apprentissage", 52, 0.62, 0.69, "Bac pro maintenance des équipements", *COHORT),
    )


def test_a_diploma_without_leavers_shows_nothing(archive: Archive) -> None:
    unknown = OpenDiploma("x", "X", 3, frozenset({"0"}), frozenset({("0", "same code")}))

    assert insertion_of(unknown, read_insertion(archive, "27")) == ()


def test_a_region_without_published_figures_is_said(archive: Archive) -> None:
    with pytest.raises(DataError, match="pour la région 99"):
        read_insertion(archive, "99")
