"""Text is as wide as it was measured, at any scale."""

from pathlib import Path

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.canvas.commands import Face, Text
from game.canvas.text import FILES, LEADING, Style, wrap
from game.canvas.theme import INK
from game.canvas.typography import SIGN
from game.engine.fonts import KEPT, Fonts
from game.engine.shot import measure
from game.engine.stock import stock
from game.engine.text import WIDTHS, FontMeasure, one_line
from game.engine.trouble import UnusableError
from tests.engine.sketches import colour, painted, source

FACES: tuple[Face, ...] = ("title", "text", "strong", "italic", "easy", "easy-strong")
SPEECH = "Comment l’équipe a-t-elle réparé la ligne ? « Avec patience » : 3\u202f000\u00a0°C."

STOCK = stock(source)
WIDTH = STOCK.measure

texts = st.text(st.sampled_from("aàâeéèêiïoœuùçAVÉTWfijl,.’«»!? \u00a0-0123456789"), min_size=1)
sizes = st.sampled_from((16.0, 20.0, 22.0, 24.0, 26.0, 28.0, 34.0, 36.0, 60.0))


@given(texts, st.sampled_from(FACES), sizes, st.floats(0.6, 3))
def test_painting_is_never_wider_than_measured_by_more_than_a_pixel(
    text: str, face: Face, size: float, scale: float
) -> None:
    line = Text(text, 0, 0, face, size, INK)
    drawn = STOCK.lines.raster(line, scale).surface
    measured = WIDTH.width(text, face, size) * scale
    assert abs(drawn.get_width() - measured) <= 1
    _, _, w, h = STOCK.lines.bounds(line, 0, 0, scale)
    assert drawn.get_size() == (w, h)


@given(texts, st.sampled_from(FACES), sizes, st.sampled_from((0.06, 0.12)))
def test_room_between_letters_is_painted_as_it_is_measured(
    text: str, face: Face, size: float, letters: float
) -> None:
    line = Text(text, 0, 0, face, size, INK, letters=letters, words=0.16)
    drawn = STOCK.lines.raster(line, 1.5).surface
    assert abs(drawn.get_width() - WIDTH.line(line) * size * 1.5) <= 1
    assert WIDTH.line(line) >= WIDTH.ems(text, face) + letters * (len(text) > SIGN) - 1e-9


@given(texts, st.sampled_from(FACES), sizes)
def test_widths_are_in_proportion_to_the_size(text: str, face: Face, size: float) -> None:
    assert WIDTH.width(text, face, size) == pytest.approx(size * WIDTH.width(text, face, 1))


def test_lines_break_alike_whatever_the_window() -> None:
    style = Style("text", 26, INK)
    lines = wrap(WIDTH, SPEECH * 3, style, 600).lines
    assert len(lines) > 3
    assert all(WIDTH.width(line, "text", 26) <= 600 for line in lines)


def test_the_letters_of_french_are_in_every_face() -> None:
    letters = "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ«»’…–—°€²·×\u00a0"
    for face in FACES:
        *found, missing = Fonts().at(face, 40).metrics(letters + "→")
        assert [c for c, m in zip(letters, found, strict=True) if m in (missing, None)] == []


def test_an_accent_on_its_own_joins_its_letter() -> None:
    for face in FACES:
        assert WIDTH.width("e\u0301", face, 100) == pytest.approx(
            WIDTH.width("é", face, 100), abs=0.5
        )


def test_no_break_spaces_have_the_width_of_a_space_at_most() -> None:
    space = WIDTH.width("a b", "text", 100) - WIDTH.width("ab", "text", 100)
    for kind in ("\u00a0", "\u202f"):
        wide = WIDTH.width(f"a{kind}b", "text", 100) - WIDTH.width("ab", "text", 100)
        assert 0 < wide <= space + 1


def test_letters_are_kerned() -> None:
    apart = sum(WIDTH.width(letter, "text", 100) for letter in "AVAT")
    assert WIDTH.width("AVAT", "text", 100) < apart - 5


def test_either_apostrophe_measures_and_is_painted_the_same() -> None:
    typed, print_ = (Text(f"L{sign}arc", 0, 0, "text", 20, INK) for sign in "'’")
    assert WIDTH.line(typed) == WIDTH.line(print_)
    painted = [
        pygame.image.tobytes(STOCK.lines.raster(t, 2).surface, "RGBA") for t in (typed, print_)
    ]
    assert painted[0] == painted[1]


def test_control_characters_are_drawn_as_spaces() -> None:
    assert one_line("a\tb\nc\0d") == "a b c d"
    assert one_line("l'arc") == "l’arc"
    assert one_line("déjà\u00a0: vu") == "déjà\u00a0: vu"
    surface = STOCK.lines.raster(Text("a\0b\nc", 0, 0, "text", 20, INK), 1).surface
    assert surface.get_height() < 30


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_the_baseline_lies_where_the_line_box_says(face: Face, scale: float) -> None:
    """A flat-footed letter ends on the baseline: half the leading above, then the ascent."""
    size = 40.0
    surface = painted(Text("HHH", 100, 100, face, size, "#FFFFFF"), size=(round(720 * scale),) * 2)
    drawn = [y for y in range(surface.get_height()) if _lit(surface, y)]
    baseline = (100 + WIDTH.baseline(face) * size) * scale
    assert abs(drawn[-1] + 1 - baseline) <= 1
    slack = LEADING[face] - WIDTH.ascent(face) - WIDTH.descent(face)
    assert WIDTH.baseline(face) == pytest.approx(slack / 2 + WIDTH.ascent(face))


def _lit(surface: pygame.Surface, y: int) -> bool:
    return any(surface.get_at((x, y)).g > 140 for x in range(surface.get_width()))


def test_alignment_is_by_the_left_the_centre_or_the_right_end() -> None:
    wide = WIDTH.width("Montbéliard", "text", 26)
    for align, share in (("left", 0.0), ("centre", 0.5), ("right", 1.0)):
        line = Text("Montbéliard", 300, 50, "text", 26, INK, align)  # type: ignore[arg-type]
        x, _, w, _ = STOCK.lines.bounds(line, 0, 0, 1)
        assert abs(x + w * share - 300) <= 1
        assert abs(w - wide) <= 1


def test_an_empty_line_paints_nothing() -> None:
    surface = painted(Text("", 10, 10, "text", 26, "#FFFFFF"))
    assert {colour(surface, x, 30) for x in range(0, 100, 5)} == {INK}


def test_text_has_its_own_colour_where_it_is_solid() -> None:
    surface = painted(Text("HH", 10, 10, "strong", 200, "#FF8F2E"))
    assert "#FF8F2E" in {colour(surface, x, 130) for x in range(300)}


def test_a_line_is_rasterised_once() -> None:
    lines = stock(source).lines
    line = Text(SPEECH, 0, 0, "text", 26, INK)
    assert lines.raster(line, 1) is lines.raster(line._replace(x=50, y=9, opacity=0.5), 1)
    assert lines.raster(line, 1) is not lines.raster(line, 1.5)


def test_remembered_widths_do_not_pile_up() -> None:
    measure = FontMeasure(Fonts())
    first = measure.width("a", "text", 10)
    for n in range(WIDTHS + 10):
        measure.width(str(n), "text", 10)
    assert measure.width("a", "text", 10) == first


def test_a_day_of_fitted_titles_keeps_few_sizes_open() -> None:
    fonts = Fonts()
    first = fonts.at("text", 20)
    for size in range(21, 21 + 3 * KEPT):
        fonts.at("title", size)
        assert fonts.at("text", 20) is first
    assert fonts.open <= KEPT


def test_a_missing_font_is_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnusableError, match=r"^La police « Lexend-SemiBold.ttf » .* réinstalle"):
        measure_in(tmp_path).width("a", "title", 20)


def test_a_damaged_font_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / FILES["text"]).write_bytes(b"nothing")
    with pytest.raises(UnusableError, match="abîmée"):
        measure_in(tmp_path).width("a", "text", 20)


def measure_in(folder: Path) -> FontMeasure:
    return FontMeasure(Fonts(folder))


def test_a_screen_can_be_measured_without_a_window() -> None:
    assert measure().width("Étincelle", "title", 36) > 100
