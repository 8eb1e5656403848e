"""Outlines stay in their box, and are cut or rounded where they say."""

import re

from hypothesis import given
from hypothesis import strategies as st

from game.canvas.paths import Corner, chamfered, circle, number, polygon, polyline, spark

CORNERS: st.SearchStrategy[Corner] = st.sampled_from(["none", "top-right", "bottom-right"])
LENGTH = st.floats(20, 400)


def points(path: str) -> list[tuple[float, float]]:
    pairs = re.findall(r"(-?[\d.]+),(-?[\d.]+)", path)
    return [(float(x), float(y)) for x, y in pairs]


@given(LENGTH, LENGTH, st.floats(0, 40), CORNERS, st.floats(0, 5))
def test_a_cut_panel_stays_in_its_box(
    w: float, h: float, r: float, corner: Corner, inset: float
) -> None:
    cut = min(w, h) / 3
    for x, y in points(chamfered(w, h, r, cut, corner, inset)):
        assert inset - 0.01 <= x <= w - inset + 0.01
        assert inset - 0.01 <= y <= h - inset + 0.01


def test_only_the_corner_that_is_asked_for_is_cut() -> None:
    assert (100.0, 0.0) in points(chamfered(100, 60, 8, 20, "none"))
    top = points(chamfered(100, 60, 8, 20, "top-right"))
    assert (80.0, 0.0) in top
    assert (100.0, 20.0) in top
    assert (100.0, 60.0) in top
    bottom = points(chamfered(100, 60, 8, 20, "bottom-right"))
    assert (100.0, 40.0) in bottom
    assert (80.0, 60.0) in bottom


def test_a_panel_is_never_rounded_by_more_than_half_its_side() -> None:
    assert chamfered(40, 20, 99) == chamfered(40, 20, 10)


def test_a_circle_goes_from_side_to_side() -> None:
    assert circle(10) == "M0,10 A10 10 0 1 1 20,10 A10 10 0 1 1 0,10Z"
    assert circle(10, 2).startswith("M2,10 A8 8")


def test_a_spark_points_up_and_has_eight_tips() -> None:
    tips = points(spark(12))
    assert len(tips) == 8
    assert tips[0] == (12.0, 0.0)


def test_numbers_are_written_without_idle_zeros() -> None:
    assert [number(x) for x in (1.0, 0.5, 1.234, 100.0, -0.25)] == [
        "1",
        "0.5",
        "1.23",
        "100",
        "-0.25",
    ]
    assert polyline([(0, 0), (1.5, 2)]) == "M0,0 L1.5,2"
    assert polygon([(0, 0), (1, 0), (0, 1)]) == "M0,0 L1,0 L0,1Z"
