"""Numbers are written as each language writes them."""

import pytest

from game.canvas.language import FRENCH, Language, as_written


@pytest.mark.parametrize(
    ("code", "number", "percent"),
    [
        ("fr", "12\u202f345", "36\u00a0%"),
        ("en", "12,345", "36%"),
        ("de", "12\u202f345", "36\u00a0%"),
    ],
)
def test_numbers_and_shares_follow_the_language(code: str, number: str, percent: str) -> None:
    language = Language(code)
    assert language.number(12345) == number
    assert language.percent(0.358) == percent


def test_french_is_the_language_of_the_sources() -> None:
    assert FRENCH.code == "fr"
    assert FRENCH.tr("Bonjour") == as_written("Bonjour") == "Bonjour"
