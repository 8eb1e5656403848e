"""Colours, and how well one is read on another."""

import pytest

from game.canvas import theme


@pytest.mark.parametrize(
    ("text", "ground", "ratio"),
    [
        (theme.INK, theme.P50, 17.67),
        (theme.INK, theme.M500, 5.79),
        (theme.P50, theme.N800, 15.74),
        (theme.M700, theme.P100, 6.09),
        (theme.P600, theme.P200, 5.44),
        (theme.S700, theme.S100, 6.74),
    ],
)
def test_the_contrast_is_that_of_the_art_direction(text: str, ground: str, ratio: float) -> None:
    assert theme.contrast(text, ground) == pytest.approx(ratio, abs=0.01)
    assert theme.contrast(ground, text) == theme.contrast(text, ground)


def test_black_on_white_is_the_highest_contrast_and_a_colour_on_itself_the_lowest() -> None:
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert theme.contrast(theme.M500, theme.M500) == 1


def test_a_mix_goes_from_one_colour_to_the_other() -> None:
    assert theme.mix("#000000", "#FFFFFF", 0) == "#000000"
    assert theme.mix("#000000", "#FFFFFF", 0.5) == "#808080"
    assert theme.mix("#102030", "#FFFFFF", 1) == "#FFFFFF"


def test_the_six_ways_are_read_on_paper_and_on_the_night() -> None:
    for _, _, on_paper, on_night in theme.WAYS.values():
        assert theme.contrast(on_paper, theme.P100) >= 4.5
        assert theme.contrast(on_night, theme.N800) >= 4.5
