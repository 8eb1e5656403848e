"""People, skills, places and levels: what is wrong in their files."""

import pytest

from tests.content.conftest import Told

PERSON = {
    "name": "Camille Roux",
    "role": "Technicienne",
    "trade": "I1302",
    "gender": "f",
    "age": "28",
    "level": "technician",
    "look": "{skin: 2}",
}


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("trade", "X1", "E118 code ROME inconnu « X1 »"),
        ("gender", "x", "E114 « x » n'est pas possible ici"),
        ("age", "7", "E114 il faut au moins 15 ici, pas 7"),
        ("level", "chef", "E114 « chef » n'est pas possible ici"),
        ("look", "{skin: 9}", "E114 il faut au plus 8 ici, pas 9"),
        ("look", "{hair: punk}", "E114 « punk » n'est pas possible ici"),
        ("look", "{ppe: helmet}", "E110 liste attendue ici, pas « helmet »"),
        ("look", "{ppe: [casque]}", "E114 « casque » n'est pas possible ici"),
        ("look", "{build: 2.0}", "E114 il faut au plus 1.2 ici, pas 2.0"),
        ("look", "{build: large}", "E110 nombre attendu, pas « large »"),
        ("look", "{moustache: true}", "E108 clé inconnue « moustache »"),
        (
            "look",
            "{wheelchair: oui}",
            "E110 « true » (oui) ou « false » (non) attendu, pas « oui »",
        ),
    ],
)
def test_what_does_not_suit_a_person_is_told(
    told: Told, key: str, value: str, message: str
) -> None:
    text = "".join(f"{k}: {v}\n" for k, v in {**PERSON, key: value}.items())
    assert told("personne", text) == [message]


def test_the_file_of_a_person_bears_a_name(told: Told) -> None:
    text = "".join(f"{k}: {v}\n" for k, v in PERSON.items())
    found = told("fichier", text, "people/Camille Roux.yaml")
    assert "E112 « Camille Roux » n'est pas un nom pour ce fichier" in found


SKILL = "souder:\n  code: '{}'\n  label: Souder\n  you: Tu as soudé\n"


@pytest.mark.parametrize(
    ("code", "more", "message"),
    [
        ("300182", "", None),
        ("300182", "  letters: R\n", None),
        ("300182", "  letters: I\n", "E138 le ROME donne déjà « R » à 300182"),
        ("300412", "", "E138 le ROME ne donne pas de lettre à 300412"),
        ("300412", "  letters: S\n", "E138 le ROME ne donne pas de lettre à 300412"),
        ("300412", "  letters: SI\n  because: Parce que.\n", None),
        ("300412", "  letters: SS\n  because: Parce que.\n", "E138 « SS » ne convient pas"),
        ("300412", "  letters: X\n  because: Parce que.\n", "E138 « X » ne convient pas"),
        ("300412", "  letters: RIA\n  because: Parce que.\n", "E138 « RIA » ne convient pas"),
        ("999999", "", "E118 macro-compétence ROME inconnue « 999999 »"),
    ],
)
def test_the_letters_of_a_skill_are_those_of_rome_or_explained(
    told: Told, code: str, more: str, message: str | None
) -> None:
    found = told("competences", SKILL.format(code) + more)
    assert found == ([message] if message else [])


def test_places_name_known_icons(told: Told) -> None:
    place = "gray:\n  town: Gray\n  lat: 47.4\n  lon: {}\n  title: T\n  icon: {}\n  summary: S\n"
    assert told("lieux", place.format("5.6", "lieu-rial")) == ["E120 icône inconnue « lieu-rial »"]
    assert told("lieux", place.format("5,6", "lieu-rail")) == ["E110 nombre attendu, pas « 5,6 »"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("pieces: 4\n", "E135 il manque la clé « title »"),
        ("title: T\npieces: '4'\n", "E135 un nombre entier est attendu ici"),
        ("title: T\n", "E135 ce niveau n'a pas la forme que le geste attend"),
        ("- a\n", "E110 groupe de clés attendu ici"),
        ("title: T\npieces: 4\nshows: {methode: x}\n", "E119 compétence inconnue « x »"),
        ("", "E106 le fichier est vide"),
        (
            "title: T\npieces: 4\npieces: 5\n",
            "E104 la clé « pieces » est écrite deux fois au même endroit",
        ),
    ],
)
def test_a_level_is_judged_by_its_gesture(told: Told, text: str, message: str) -> None:
    assert told("niveau", text) == [message]


def test_a_level_of_an_unknown_gesture_is_told(told: Told) -> None:
    found = told("fichier", "title: T\n", "gestures/soudure/facile.yaml")
    assert found == ["E122 geste inconnu « soudure »"]
