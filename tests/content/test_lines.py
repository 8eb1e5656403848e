"""Lines by number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content import lines
from game.content.lines import Lines


@pytest.mark.parametrize(
    ("line", "told"),
    [(1, ("a",)), (2, ("a", "b")), (3, ("b", "")), (4, ("", "d")), (5, ()), (99, ())],
)
def test_a_line_comes_after_the_one_before_it(line: int, told: tuple[str, ...]) -> None:
    assert Lines("a\nb\n\nd").until(line) == told


@given(st.text(alphabet="ab\n", max_size=60), st.integers(1, 70), st.integers(1, 9))
def test_lines_are_those_of_the_text_whatever_the_blocks(text: str, line: int, block: int) -> None:
    cut = text.split("\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lines, "BLOCK", block)
        told = Lines(text).until(line)
    assert told == (tuple(cut[max(0, line - 2) : line]) if line <= len(cut) else ())
