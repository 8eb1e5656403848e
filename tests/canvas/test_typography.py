"""How a player likes words set."""

import pytest

from game.canvas.commands import Clip, Face, Group, Shape, Text
from game.canvas.geometry import Box
from game.canvas.text import Paragraph, Style
from game.canvas.typography import PLAIN, Typography, added, measured, typeset

BOX = Box(0, 0, 10, 10)
WIDE = Typography(easy=True, letters=0.1, words=0.2, lines=1.25)


class Ruler:
    """Every letter is half an em, a whole one in OpenDyslexic."""

    def width(self, text: str, face: Face, size: float) -> float:
        return len(text) * size * (1.0 if face.startswith("easy") else 0.5)


def test_nothing_changes_for_who_asks_for_nothing() -> None:
    ruler, words = Ruler(), (Text("oui", 0, 0, "text", 20, "#000000"),)
    assert measured(ruler, PLAIN) is ruler
    assert typeset(words, PLAIN) is words
    assert added("a b", 0, 0) == 0


def test_room_is_measured_as_it_will_be_set() -> None:
    width = measured(Ruler(), WIDE).width("ab cde", "title", 10)
    assert width == pytest.approx(60 + 6 * 1 + 2)
    assert measured(Ruler(), WIDE).width("24 V", "title", 10) == 40


def test_words_are_set_wherever_they_are() -> None:
    line, shape = Text("oui", 0, 0, "strong", 20, "#000000"), Shape(BOX, "M0,0Z", "#000000")
    set_so = line._replace(face="easy-strong", letters=0.1, words=0.2)
    before = (line, shape, Clip(BOX, (Group(1, 2, (line,)),)))
    assert typeset(before, WIDE) == (set_so, shape, Clip(BOX, (Group(1, 2, (set_so,)),)))


def test_room_alone_keeps_the_typeface() -> None:
    (line,) = typeset((Text("oui", 0, 0, "title", 20, "#000000"),), Typography(letters=0.1))
    assert isinstance(line, Text)
    assert (line.face, line.letters, line.words) == ("title", 0.1, 0.0)


def test_large_words_with_much_room_are_kept_on_the_screen() -> None:
    assert PLAIN.fitted(1.5) == 1.5
    assert 1.0 < Typography(easy=True).fitted(1.5) < 1.5
    assert Typography(lines=1.25).fitted(1.5) < 1.5
    assert WIDE.fitted(1.0) == 1.0


def test_a_taller_line_keeps_its_words_in_the_middle() -> None:
    plain, tall = Style("text", 20, "#000000"), Style("text", 20, "#000000", leading=2.36)
    (usual,), (lower,) = (Paragraph(("a",), s).at(0, 0) for s in (plain, tall))
    assert usual.y == 0
    assert lower.y == pytest.approx(10)
