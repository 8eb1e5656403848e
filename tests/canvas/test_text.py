"""Breaking words into lines."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.canvas.commands import Face, Text
from game.canvas.text import LEADING, Style, in_print, wrap

STYLE = Style("text", 10, "#000000")
NBSP = "\u00a0"


class Typewriter:
    """Every letter is as wide as the font is high."""

    def width(self, text: str, face: Face, size: float) -> float:  # noqa: ARG002
        return len(text) * size


MEASURE = Typewriter()
WORDS = st.lists(st.text("abé" + NBSP, min_size=1, max_size=6), min_size=1, max_size=12)


def lines(text: str, letters: int) -> tuple[str, ...]:
    return wrap(MEASURE, text, STYLE, 10.0 * letters).lines


@given(WORDS, st.integers(6, 30))
def test_no_line_is_too_wide_and_no_word_is_lost(words: list[str], letters: int) -> None:
    broken = lines(" ".join(words), letters)
    assert all(len(line) <= letters for line in broken)
    assert " ".join(broken).split(" ") == words


@given(WORDS, st.integers(6, 30))
def test_a_line_takes_every_word_that_it_has_room_for(words: list[str], letters: int) -> None:
    broken = lines(" ".join(words), letters)
    for line, following in pairwise(broken):
        assert len(line) + 1 + len(following.split(" ")[0]) > letters


def test_a_no_break_space_keeps_the_mark_beside_its_word() -> None:
    assert lines(f"On y va{NBSP}!", 8) == ("On y", f"va{NBSP}!")


def test_a_line_break_of_the_text_is_kept() -> None:
    assert lines("un\ndeux\n\ntrois", 20) == ("un", "deux", "", "trois")


def test_the_indent_of_an_excerpt_is_kept() -> None:
    assert lines("  4 | go: reunion", 12) == ("  4 | go:", "reunion")


def test_a_path_too_long_for_a_line_is_broken_after_a_slash() -> None:
    path = "/media/cle/passeport.html"
    broken = lines(f"Voici {path}", 16)
    assert broken == ("Voici", "/media/cle/", "passeport.html")


def test_a_word_too_long_for_a_line_is_broken_where_the_line_ends() -> None:
    assert lines("anticonstitutionnellement", 10) == ("anticonsti", "tutionnell", "ement")
    assert lines("abc", 0) == ("a", "b", "c")


def test_a_paragraph_writes_its_lines_under_each_other() -> None:
    paragraph = wrap(MEASURE, "un deux", STYLE._replace(align="right"), 40)
    step = 10 * LEADING["text"]
    assert paragraph.height == 2 * step
    assert paragraph.at(100, 50) == (
        Text("un", 100, 50, "text", 10, "#000000", "right"),
        Text("deux", 100, 50 + step, "text", 10, "#000000", "right"),
    )


def test_a_style_may_set_its_lines_closer() -> None:
    assert STYLE._replace(leading=1.1).line_height == 11


@pytest.mark.parametrize(
    ("typed", "print_"),
    [
        ("L'œil de l'ouvrière, aujourd'hui.", "L’œil de l’ouvrière, aujourd’hui."),
        ("That's Nadia's.", "That’s Nadia’s."),
        ("qu'« on » sait, l'_arc_", "qu’« on » sait, l’_arc_"),
        ("l’œil", "l’œil"),
        ("5' 30'' et 'cité'", "5' 30'' et 'cité'"),
    ],
)
def test_apostrophes_are_those_of_print_whatever_was_typed(typed: str, print_: str) -> None:
    assert in_print(typed) == print_


@given(st.text())
def test_print_changes_apostrophes_alone_and_only_once(text: str) -> None:
    once = in_print(text)
    assert once.replace("’", "'") == text.replace("’", "'")
    assert in_print(once) == once
