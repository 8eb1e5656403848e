"""The screen of the analysis: what comes next is in focus, the chart can be read."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from game.canvas.commands import Text
from game.gestures.lab_analysis.state import Analysis, Run
from game.gestures.protocol import Move
from game.gestures.registry import GESTURES
from tests.gestures.reference import solved
from tests.screens.cases import Case, drawn, widths
from tests.screens.gestures.stages import shown
from tests.screens.placed import ink, placed

LAB = GESTURES["lab-analysis"]
SIZES = ((1280, 720), (1920, 1080), (1024, 768), (1080, 1920))


def start(level: str) -> Analysis:
    state: Analysis = solved("lab-analysis", level, 1)[0][0]
    return state


def first(level: str, moves: Sequence[Move]) -> str:
    """Where the focus goes after these moves."""
    state = start(level)
    for move in moves:
        state = LAB.apply(state, move)
    return drawn(shown("lab-analysis", level, state), Case(SIZES[0])).sheet.first


@pytest.mark.parametrize("level", ["lot-418-court", "acidite-lait"])
def test_the_focus_goes_from_one_preparation_to_the_next_then_to_the_tap(level: str) -> None:
    label, rinse = ("label",), ("rinse",)
    assert first(level, ()) == "label"
    assert first(level, (label,)) == "rinse"
    assert first(level, (label, rinse)) == first(level, (rinse, label)) == "pour-stream"


def test_with_a_dilution_to_choose_the_tap_comes_last() -> None:
    label, rinse, dilute = ("label",), ("rinse",), ("dilute", "by-10")
    assert first("lot-418", (label, rinse)) == "dilute-2"
    assert first("lot-418", (label, dilute)) == "rinse"
    assert first("lot-418", (rinse, dilute)) == "label"
    assert first("lot-418", (label, rinse, dilute)) == "pour-stream"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("drops", [1, 100, 101, 499])
def test_both_limits_are_read_whatever_the_result(
    size: tuple[int, int], scale: float, drops: int
) -> None:
    """An absurd result squeezes the chart: 105 and 95 keep apart."""
    run = Run(drops, 50)
    state = replace(start("lot-418"), labelled=True, dilution=50, runs=(run,), noted=True)
    showing = drawn(shown("lab-analysis", "lot-418", state), Case(size, scale))
    texts = [item.leaf for item in placed(showing.own) if isinstance(item.leaf, Text)]
    high, low = (next(t for t in texts if t.text == told) for told in ("105", "95"))
    assert ink(high, widths()).bottom < ink(low, widths()).y
