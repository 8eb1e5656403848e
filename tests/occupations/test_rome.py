from pathlib import Path

import pytest

from game.occupations.archive import Archive
from game.occupations.faults import DataError
from game.occupations.rome import HeldCompetence, read_rome
from tests.occupations.archives import write_rome


def test_the_release_says_its_version_and_date(archive: Archive) -> None:
    source = read_rome(archive).source

    assert (source.id, source.version, source.date) == ("rome", "61", "2025-12-03")
    assert source.attribution == "France Travail, ROME 4.0 version 61 - 03/12/2025"


def test_an_occupation_holds_its_letters_tags_and_contexts(archive: Archive) -> None:
    welder = read_rome(archive).occupations["H2916"]

    assert welder.title == "Soudeur / Soudeuse TIG"
    assert (welder.parent, welder.letters, welder.transition) == ("H2913", "RC", "Emploi Vert")
    assert not welder.manager
    assert read_rome(archive).occupations["H1206"].manager
    assert read_rome(archive).occupations["A1101"].contexts == ("700",)


def test_neighbours_come_in_the_order_of_numbers_not_of_texts(archive: Archive) -> None:
    assert read_rome(archive).occupations["H2913"].neighbours == ("I1302", "H2916", "A1101")


def test_competences_lead_to_their_macro_competence_with_the_core_flag(archive: Archive) -> None:
    occupations = read_rome(archive).occupations

    assert occupations["H2913"].competences == (
        HeldCompetence("300182", core=True, transverse=False),
        HeldCompetence("300182", core=False, transverse=False),
        HeldCompetence("300490", core=False, transverse=True),
    )
    assert occupations["H2916"].competences[0].core  # « Émergente » is core too


def test_macro_competences_may_have_two_letters_one_or_none(archive: Archive) -> None:
    macros = read_rome(archive).macro_competences

    assert [macros[code].letters for code in ("300185", "300182", "300490")] == ["IR", "R", ""]
    assert macros["300182"].label == "Réparer un équipement"
    assert len(macros) == 5


def test_domains_and_contexts_have_labels(archive: Archive) -> None:
    rome = read_rome(archive)

    assert rome.domains["H29"] == "Mécanique, travail des métaux"
    assert rome.contexts["701"] == "Travail de nuit"


def test_a_release_without_version_is_refused(tmp_path: Path) -> None:
    (write_rome(tmp_path) / "version.txt").write_text("bonjour", encoding="utf-8")

    with pytest.raises(DataError, match="ne dit pas la version"):
        read_rome(Archive(tmp_path))


def test_a_truncated_release_is_refused(tmp_path: Path) -> None:
    path = write_rome(tmp_path) / "unix_coherence_item_v461_utf8.csv"
    path.write_bytes(path.read_bytes()[:-20])

    with pytest.raises(DataError, match=r"unix_coherence_item_v461_utf8\.csv » est coupé"):
        read_rome(Archive(tmp_path))
