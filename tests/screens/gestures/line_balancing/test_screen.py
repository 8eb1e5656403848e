"""The line: what is over the takt, what piles up, and where the focus goes next."""

import pytest

from game.canvas.areas import Sheet
from game.gestures.line_balancing.flow import TAKTS
from game.gestures.line_balancing.line import read
from game.gestures.protocol import Move
from tests.gestures.reference import levels
from tests.screens.gestures.moments import sheet, showing

LEVEL = "trois-postes"


def placed(*at: int) -> tuple[Move, ...]:
    tasks = read(levels()["line-balancing", LEVEL]).tasks
    pairs = zip(tasks, at, strict=True)
    return tuple(m for task, n in pairs for m in (("take", task.id), ("put", str(n))))


GOOD, POOR = placed(1, 1, 2, 2, 3, 3), placed(1, 2, 2, 3, 3, 3)
RUN: tuple[Move, ...] = (("run",), *[("step",)] * TAKTS)


def drawn(*moves: Move) -> Sheet:
    return sheet(showing("line-balancing", LEVEL, *moves))


@pytest.mark.parametrize(
    ("moves", "first"),
    [
        ((), "take-faisceau"),
        ((("take", "faisceau"),), "put-1"),
        ((*GOOD[:4], ("take", "vitre")), "put-2"),
        (GOOD, "run"),
        ((*GOOD, ("run",)), "step"),
        ((*GOOD, ("run",), ("mode", "auto")), "mode"),
        ((*GOOD, *RUN), "deliver"),
        ((*POOR, *RUN), "adjust"),
        ((*GOOD, *RUN, ("deliver",)), "go-on"),
    ],
)
def test_the_focus_goes_to_what_is_next(moves: tuple[Move, ...], first: str) -> None:
    assert drawn(*moves).first == first


def test_a_task_that_fits_nowhere_is_offered_the_first_station() -> None:
    full = (*placed(1, 1, 2, 2, 3, 3), ("take", "garniture"))
    assert drawn(*full).first.startswith("put-")
    tight = (*placed(3, 3, 3, 3, 3, 3), ("take", "joint"))
    assert drawn(*tight).first == "put-1"
    late = (*placed(3, 3, 3, 3, 3, 3)[:8], ("take", "garniture"))
    assert drawn(*late).first == "put-1"


def test_a_bottleneck_and_what_waits_before_it_are_seen() -> None:
    words = " ".join(drawn(*POOR, *RUN).spoken)
    assert "bloqué" in words or "travaille" in words
    assert drawn(*POOR, *RUN[:-1]).commands != drawn(*POOR, *RUN[:3]).commands


def test_it_beats_only_when_it_runs_by_itself() -> None:
    assert drawn(*GOOD, ("run",)).beat is None
    assert drawn(*GOOD, ("run",), ("mode", "auto")).beat is not None
