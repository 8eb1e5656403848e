"""The glossary: words that texts mark, and the shipped ones."""

from pathlib import Path

from game.content.check_words import words
from game.content.loading import check, load
from game.gestures.registry import GESTURES
from game.session.catalogue import Entry
from tests.content.conftest import Check, Told
from tests.content.sample import settings

ROOT = Path(__file__).parents[2]


def test_a_word_is_found_by_its_key_its_term_and_each_of_its_forms(content: Path) -> None:
    library = load(content, **settings()).library
    assert library is not None
    entry = Entry(
        "consignation", "Consignation", "Couper l'énergie, bloquer la coupure, vérifier.", "eye"
    )
    found = library.catalogue({}).glossary
    assert {key: e._replace(picture="eye") for key, e in found.items()} == dict.fromkeys(
        ("consignation", "consignes", "mise-en-securite"), entry
    )


def test_an_unknown_word_is_told_at_its_text_with_the_nearest_one(told: Told) -> None:
    assert told("etapes", "- nadia: Une _consigniation_.\n") == [
        "E151 mot absent du glossaire « consigniation »"
    ]


def test_a_mark_on_one_side_only_is_told_but_not_one_inside_a_word(told: Told) -> None:
    for text in ("Une _consignation ici.", "Une consignation_ ici.", "Un _ seul."):
        assert told("etapes", f"- nadia: {text}\n") == ["E151 un « _ » n'a pas son pareil"]
    assert told("etapes", "- nadia: La vanne V_12 et la _consignation_.\n") == []


def test_a_meaning_is_short(check_files: Check) -> None:
    word = "mot:\n  term: Mot\n  text: " + "un " * 21 + "\n"
    assert [(d.line, d.code) for d in check_files({"glossary.yaml": word})] == [(3, "E136")]


def test_options_questions_points_and_objectives_are_read_too(told: Told) -> None:
    options = (
        "- {id: un, text: Un _ab_, when: {var: ouvert}, why_not: Non _cd_}\n"
        "- {id: deux, text: Deux}\n"
    )
    assert len(told("options", options)) == 2
    points = (
        "- {id: un, kind: look, label: Un _ab_, at: armoire, required: true,"
        " objective: Voir _cd_, then: [{recit: Un _ef_.}]}\n"
    )
    assert len(told("points", points)) == 3


def test_a_form_cannot_stand_for_two_words(check_files: Check) -> None:
    found = check_files(
        {"glossary.yaml": "un: {term: Un, text: Un.}\ndeux: {term: Deux, also: [UN], text: Deux.}"}
    )
    assert [(d.code, d.line) for d in found] == [("E125", 2)]


def test_a_picture_must_be_drawn(check_files: Check) -> None:
    found = check_files({"glossary.yaml": "un: {term: Un, text: Un., picture: multimetre}"})
    assert [(d.code, "multimeter" in d.hint) for d in found] == [("E120", True)]


def test_marks_are_no_words(told: Told) -> None:
    twenty_five = " ".join(["mot"] * 24)
    assert told("etapes", f"- nadia: {twenty_five} _consignation_.\n") == []


def test_the_shipped_words_are_explained_in_twenty_words_at_most() -> None:
    library = load(ROOT / "content", ROOT / "assets", GESTURES).library
    assert library is not None
    assert len(library.glossary) >= 25
    told = {key: words(word.entry.text) for key, word in library.glossary.items()}
    assert {key: n for key, n in told.items() if n > 20} == {}


def test_the_shipped_glossary_passes_check() -> None:
    files = [ROOT / "content" / "glossary.yaml"]
    assert check(ROOT / "content", ROOT / "assets", GESTURES, files) == []
