"""Which characters fonts have."""

from pathlib import Path

import pytest

from game.content.glyphs import characters, drawable
from tests.content.fonts import font
from tests.content.sample import ASSETS, CHARACTERS

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(("text", "form"), [("abcé", 4), ("a", 4), ("aé😀😁", 12)])
def test_a_font_tells_its_characters(text: str, form: int) -> None:
    assert characters(font(text, form)) == frozenset(text)


def test_a_font_without_a_character_table_has_none() -> None:
    assert characters(font("a").replace(b"cmap", b"glyf")) == frozenset()


def test_a_table_of_another_form_is_left_alone() -> None:
    made = font("abc")
    assert characters(made[:88] + b"\x00\x06" + made[90:]) == frozenset()


def test_only_what_every_font_has_can_be_drawn(tmp_path: Path) -> None:
    (tmp_path / "a.ttf").write_bytes(font("abc"))
    (tmp_path / "b.ttf").write_bytes(font("bcd"))
    assert drawable(tmp_path.glob("*.ttf")) == frozenset("bc\u00a0\u202f\u00ad")
    assert drawable([]) == frozenset()


def test_the_fonts_of_the_game_write_french() -> None:
    known = drawable((ROOT / "assets" / "fonts").glob("*.ttf"))
    assert set("àâäçéèêëîïôöùûüÿœæÀÉÈÊÇŒÆ«»’…–— €°²½×≥≤Ω\u202f") <= known
    assert "✓" not in known


def test_the_font_of_the_sample_is_the_one_that_tests_make() -> None:
    assert (ASSETS / "fonts" / "latin.ttf").read_bytes() == font(CHARACTERS)
