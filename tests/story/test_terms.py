"""Marked words: what is read, and where the terms are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.story.terms import Marked, Span, key_of, terms, unmarked


def test_a_marked_word_is_its_own_key() -> None:
    assert terms("D'abord la _consignation_.") == Marked(
        "D'abord la consignation.", (Span(11, 23, "consignation"),)
    )


def test_a_key_in_brackets_stands_for_another_form() -> None:
    text, spans = terms("Deux machines _consignées_(consignation), un _automate_ !")
    assert text == "Deux machines consignées, un automate !"
    assert [text[s.start : s.end] for s in spans] == ["consignées", "automate"]
    assert [s.key for s in spans] == ["consignation", "automate"]


def test_several_words_may_be_one_term() -> None:
    assert terms("Un _pied à coulisse_ ?").spans == (Span(3, 18, "pied-a-coulisse"),)


@pytest.mark.parametrize(
    "text", ["", "Rien.", "pas_de_marque", "un _ seul", "a _ b _ c", "__", "_ouvert", "_a_b"]
)
def test_what_is_no_mark_stays(text: str) -> None:
    assert terms(text) == Marked(text)


def test_a_bracket_after_a_space_is_ordinary() -> None:
    assert unmarked("La _gamme_ (celle d'hier).") == "La gamme (celle d'hier)."


def test_keys_forget_case_accents_and_spaces() -> None:
    assert key_of("  Cœur d'îlot ") == "coeur-d-ilot"


@given(st.lists(st.tuples(st.text("abcé ", max_size=6), st.text("xyzé", min_size=1, max_size=5))))
def test_whatever_is_marked_is_found_where_it_stands(parts: list[tuple[str, str]]) -> None:
    text, spans = terms("".join(f"{before} _{word}_ " for before, word in parts))
    assert "_" not in text
    assert [text[s.start : s.end] for s in spans] == [word for _, word in parts]
    assert unmarked(text) == text
