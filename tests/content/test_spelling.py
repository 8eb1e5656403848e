"""Suggestions."""

from game.content.spelling import did_you_mean, nearest, slug


def test_a_misspelt_name_leads_to_the_known_one() -> None:
    assert nearest("reunoin", ["reunion", "armoire"]) == "reunion"


def test_accents_and_capitals_do_not_count() -> None:
    assert nearest("Réunion", ["reunion", "arrivee"]) == "reunion"


def test_nothing_is_suggested_when_nothing_is_close() -> None:
    assert nearest("xyz", ["reunion"]) == ""
    assert did_you_mean("xyz", ["reunion"]) == ""


def test_a_suggestion_is_a_question() -> None:
    assert did_you_mean("fni", ["fin"]) == "Tu voulais dire « fin » ?"


def test_among_many_names_the_nearest_is_still_found() -> None:
    names = [f"scene-{n}" for n in range(5000)]
    assert nearest("reunoin", [*names, "reunion"]) == "reunion"


def test_a_text_becomes_a_name() -> None:
    assert slug("L'Été à l'usine !") == "l-ete-a-l-usine"
    assert slug("a_b") == "a_b"
