import pytest

from game.occupations.archive import Archive
from game.occupations.diplomas import read_diplomas, short_name, slug


def test_only_open_diplomas_for_young_people_are_kept(archive: Archive) -> None:
    assert sorted(read_diplomas(archive)) == [
        "bac-pro-maintenance-connectee",
        "cap-realisations-industrielles",
        "diplome-d-etat-de-docteur-en-pharmacie",
        "diplome-d-ingenieur-specialite-chimie",
        "diplome-d-ingenieur-utbm-belfort-mecanique",
        "titre-pro-soudeur",
    ]


def test_options_of_one_diploma_are_one_entry(archive: Archive) -> None:
    cap = read_diplomas(archive)["cap-realisations-industrielles"]

    assert cap.codes == {"50025437", "50025438"}
    assert (cap.name, cap.level) == ("CAP Réalisations industrielles", 3)


def test_a_title_renewed_under_the_same_name_is_open(archive: Archive) -> None:
    assert read_diplomas(archive)["titre-pro-soudeur"].name == "Titre pro Soudeur"


def test_a_diploma_remembers_the_one_that_it_replaced(archive: Archive) -> None:
    bac = read_diplomas(archive)["bac-pro-maintenance-connectee"]

    assert bac.former == {("40025007", "Bac pro maintenance des équipements")}


@pytest.mark.parametrize(
    ("kind", "label", "name"),
    [
        (
            "BTS",
            "BTS maintenance des systèmes option A : production",
            "BTS Maintenance des systèmes",
        ),
        ("BUT", "BUT spécialité chimie parcours synthèse", "BUT Chimie"),
        ("Licence pro", "Licence pro mention métiers du bois", "Licence pro Métiers du bois"),
        ("Titre pro", "Titre professionnel technicien(ne) réseaux", "Titre pro Technicien réseaux"),
        ("BUT", "BUT réseaux & télécoms", "BUT Réseaux et télécoms"),
        (
            "Diplôme d'ingénieur",
            "Ingénieur diplômé de l'université de technologie de Belfort-Montbéliard",
            "Diplôme d'ingénieur UTBM (Belfort)",
        ),
        (
            "Diplôme d'ingénieur",
            "Ingénieur diplômé de l'école X spécialité chimie (Université Y)",
            "Diplôme d'ingénieur, spécialité chimie",
        ),
        ("Diplôme d'ingénieur", "Ingénieur diplômé de l'école X", ""),
    ],
)
def test_a_label_is_shortened_for_a_pupil(kind: str, label: str, name: str) -> None:
    assert short_name(kind, label) == name


def test_a_slug_has_no_accent_nor_apostrophe() -> None:
    assert slug("BTS Étude d'économie (C++)") == "bts-etude-d-economie-c"
