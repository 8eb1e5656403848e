"""What a move does is seen to be done, in each gesture where something moves."""

import pytest

from game.app.sheets import Showing, sheet_of
from game.canvas.areas import Sheet
from game.gestures.protocol import Move
from game.screens.gestures.injection_settings.press import CYCLE, cycle_at
from game.screens.gestures.kit_turn import PICTURE
from game.screens.ui import Prefs
from tests.gestures.reference import solved
from tests.screens.cases import Case, ui_of
from tests.screens.gestures.stages import after

MOVED: dict[tuple[str, str], Move] = {
    ("injection-settings", "a-montures-enfant"): ("shot",),
    ("lab-analysis", "acidite-lait"): ("pour", "stream"),
    ("line-balancing", "trois-postes"): ("step",),
    ("metrology", "a-pied-a-coulisse"): ("place", "step-1"),
    ("robot-programming", "lache-trop-tot"): ("step",),
}
"""By gesture and level, a move that is seen."""

moved = pytest.mark.parametrize("level", MOVED, ids=lambda level: level[0])


def seen(showing: Showing, since: float, *, calm: bool = False) -> Sheet:
    """The screen so many seconds after the turn."""
    ui = ui_of(showing, Case((1280, 720)))
    return sheet_of(showing, ui._replace(since=since, prefs=Prefs(calm=calm)))


def both(level: tuple[str, str]) -> tuple[Showing, Showing]:
    """Before and after the last time that the reference player makes the move."""
    moves = solved(*level, 1)[1]
    at = max(n for n, move in enumerate(moves) if move == MOVED[level])
    return after(*level, at), after(*level, at + 1)


@moved
def test_it_is_on_its_way_then_at_rest(level: tuple[str, str]) -> None:
    _, showing = both(level)
    rest = seen(showing, float("inf"))
    for since in (0.05, 0.1):
        on_its_way = seen(showing, since)
        assert on_its_way.commands != rest.commands
        assert on_its_way.frames == PICTURE
        assert seen(showing, since, calm=True).commands == rest.commands
    assert seen(showing, CYCLE).commands == rest.commands


@moved
def test_the_move_is_another_turn(level: tuple[str, str]) -> None:
    before, showing = both(level)
    assert seen(before, 1.0).turn != seen(showing, 1.0).turn


def test_the_press_closes_fills_opens_and_lets_the_part_fall() -> None:
    shares = [cycle_at(n / 20, first=False) for n in range(21)]
    assert shares[0] == (1.0, 0.0, 0.0)
    assert shares[9].open == 0.0
    assert shares[9].push == 1.0
    assert shares[-1] == (1.0, 0.0, 1.0)
    assert cycle_at(0.0, first=True).open == 0.0
