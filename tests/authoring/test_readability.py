"""How easy texts are to read: syllables, sentences, and the two formulas."""

import pytest

from game.authoring.readability import (
    english_syllables,
    french_syllables,
    readability,
    sentence_count,
)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("chat", 1),
        ("machine", 2),
        ("bouteilles", 2),
        ("idées", 2),
        ("théâtre", 2),
        ("créer", 2),
        ("moyenne", 2),
        ("crayon", 2),
        ("essayer", 3),
        ("Noël", 2),
        ("maïs", 2),
        ("qu'on", 1),
        ("aujourd'hui", 3),
        ("quelque", 1),
        ("consignation", 4),
        ("240", 3),
        ("n'", 1),
    ],
)
def test_syllables_of_a_french_word(word: str, count: int) -> None:
    assert french_syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("house", 1),
        ("lines", 1),
        ("watched", 1),
        ("needed", 2),
        ("table", 2),
        ("boxes", 2),
        ("maintenance", 3),
        ("well-made", 2),
        ("7", 1),
    ],
)
def test_syllables_of_an_english_word(word: str, count: int) -> None:
    assert english_syllables(word) == count


def test_a_text_ends_its_last_sentence_and_numbers_do_not_end_any() -> None:
    assert sentence_count("Ça tourne. Tu vois ?") == 2
    assert sentence_count("Il reste 1.5 millimètre") == 1
    assert sentence_count("Ah… « Oui ! » Bon.") == 3
    assert sentence_count("…") == 0


def test_the_french_score_is_that_of_kandel_and_moles() -> None:
    found = readability(["Le chat dort.", "La machine tourne."], "fr")
    assert found[:3] == (2, 6, 7)
    assert found.score == round(207 - 1.015 * 3 - 73.6 * 7 / 6, 1)


def test_the_english_score_is_that_of_flesch() -> None:
    found = readability(["The _cat_ sleeps."], "en")
    assert found[:3] == (1, 3, 3)
    assert found.score == round(206.835 - 1.015 * 3 - 84.6, 1)


def test_nothing_to_read_is_easy() -> None:
    assert readability([], "fr").score == 100
