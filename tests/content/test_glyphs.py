"""Which characters fonts have."""

import struct
import zlib
from pathlib import Path

import pytest

from game.content.glyphs import advances, characters, drawable
from game.content.stock import FONTS
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
    fonts = [p for p in (ROOT / "assets" / "fonts").glob("*") if p.suffix in FONTS]
    assert len(fonts) == 6
    known = drawable(fonts)
    assert set("àâäçéèêëîïôöùûüÿœæÀÉÈÊÇŒÆ«»’…–— €°²½×≥≤Ω\u202f") <= known
    assert "✓" not in known


def packed(tables: dict[bytes, bytes]) -> bytes:
    """A WOFF file; each table is deflated where that makes it smaller."""
    offset = 44 + 20 * len(tables)
    rows, bodies = b"", b""
    for tag, table in tables.items():
        body = min(zlib.compress(table), table, key=len)
        rows += struct.pack(">4sLLLL", tag, offset + len(bodies), len(body), len(table), 0)
        bodies += body
    return b"wOFF" + b"\0" * 8 + struct.pack(">H", len(tables)) + b"\0" * 30 + rows + bodies


def test_a_packed_font_tells_its_characters_as_well() -> None:
    bare = font("abcé")
    (count,) = struct.unpack_from(">H", bare, 4)
    rows = [struct.unpack_from(">4sLLL", bare, 12 + 16 * i) for i in range(count)]
    made = packed({tag: bare[at : at + size] for tag, _, at, size in rows})
    assert characters(made) == frozenset("abcé")
    assert characters(packed({b"head": b"\0" * 400})) == frozenset()


def test_open_dyslexic_is_wider_than_the_usual_typeface() -> None:
    folder = ROOT / "assets" / "fonts"
    easy = advances((folder / "opendyslexic-latin-400-normal.woff").read_bytes())
    usual = advances((folder / "AtkinsonHyperlegible-Regular.ttf").read_bytes())
    assert easy["e"] > usual["e"]


def test_the_font_of_the_sample_is_the_one_that_tests_make() -> None:
    assert (ASSETS / "fonts" / "latin.ttf").read_bytes() == font(CHARACTERS)
