"""Where some characters of a broken text are."""

from game.canvas.commands import Face
from game.canvas.geometry import Box
from game.canvas.spans import places
from game.canvas.text import Style, wrap

STYLE = Style("text", 10, "#000000", leading=1.5)
TEXT = "Avant tout, on consigne la machine."


class Even:
    """Every letter is as wide as half its size."""

    def width(self, text: str, face: Face, size: float) -> float:  # noqa: ARG002
        return len(text) * size / 2


def where(words: str, width: float) -> list[Box]:
    start = TEXT.index(words)
    paragraph = wrap(Even(), TEXT, STYLE, width)
    return list(places(Even(), paragraph, TEXT, (start, start + len(words)), 100, 200))


def test_a_word_is_where_it_is_written() -> None:
    assert where("consigne", 1000) == [Box(100 + 15 * 5, 200, 8 * 5, 15)]


def test_a_word_on_the_second_line_is_found_there() -> None:
    (box,) = where("machine", 120)
    assert box.y == 215


def test_words_over_two_lines_have_two_boxes() -> None:
    first, second = where("consigne la machine", 120)
    assert (first.y, second.y) == (200, 215)
    assert second.x == 100
