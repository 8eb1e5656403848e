"""French spaces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.typography import foreign, french

N, F = "\u00a0", "\u202f"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Bonjour !", f"Bonjour{F}!"),
        ("Bonjour!", f"Bonjour{F}!"),
        ("Quoi ?!", f"Quoi{F}?!"),
        ("Vite ; vite", f"Vite{F}; vite"),
        ("Règle : sécurité", f"Règle{N}: sécurité"),
        ("à 12:30", "à 12:30"),
        ("http://exemple.fr", "http://exemple.fr"),
        ("un «mot» et « un autre »", f"un «{N}mot{N}» et «{N}un autre{N}»"),
        ("3 000 pièces", f"3{F}000 pièces"),
        ("12 000 000", f"12{F}000{F}000"),
        ("le 3 4000", "le 3 4000"),
        ("230 V et 24 V", f"230{N}V et 24{N}V"),
        ("3 000 °C", f"3{F}000{N}°C"),
        ("20 % de moins", f"20{N}% de moins"),
        ("1500 tr/min", f"1500{N}tr/min"),
        ("2 vis", "2 vis"),
        ("deux\nlignes", "deux lignes"),
        ("trop  d'espaces", "trop d'espaces"),
        ("rien à changer", "rien à changer"),
    ],
)
def test_spaces_are_those_of_french_print(typed: str, printed: str) -> None:
    assert french(typed) == printed


@given(st.text(alphabet="ab1 0!?:;«»%V\u00a0\u202f.\n"))
def test_printing_twice_changes_nothing_more(text: str) -> None:
    assert french(french(text)) == french(text)


def test_an_hour_of_english_holds_together() -> None:
    assert foreign("She comes at 5 pm, not at 7.40 am.") == (
        "She comes at 5\u00a0pm, not at 7.40\u00a0am."
    )
