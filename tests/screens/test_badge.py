"""The badge is stamped once, with eight sparks and a thud; it rests for calm players."""

import pytest

from game.canvas.areas import Sound
from game.canvas.commands import Group, Shape
from game.canvas.theme import M500
from game.screens.board import Board
from game.screens.kit_badge import HIT, SPARKS, STAMP, Stamp, badge, stamp
from game.screens.ui import Prefs
from tests.screens.plain import plain

AFTER = 0.4


def drawn(clock: float, *, calm: bool = False) -> Board:
    board = Board(plain()._replace(clock=clock, prefs=Prefs(calm=calm)))
    badge(board, (200, 200), 40, "passport", AFTER)
    return board


def sparks(board: Board) -> list[Shape]:
    (group,) = (c for c in board.commands if isinstance(c, Group))
    small = [c for c in group.commands if isinstance(c, Shape) and c.box.w == 14]
    return [c for c in small if c.fill == M500]


def test_a_stamp_comes_down_from_a_quarter_larger() -> None:
    sizes = [stamp(t).size for t in (0.0, HIT / 2, HIT, STAMP)]
    assert (sizes[0], sizes[-1]) == (1.25, 1.0)
    assert sizes == sorted(sizes, reverse=True)
    assert stamp(STAMP) == Stamp()


def test_eight_sparks_fly_once_the_paper_is_touched() -> None:
    assert sparks(drawn(AFTER + HIT / 2)) == []
    near, far = (sparks(drawn(AFTER + HIT + t)) for t in (0.05, 0.25))
    assert len(near) == len(far) == SPARKS
    assert far[0].box.x > near[0].box.x
    assert far[0].opacity < near[0].opacity
    assert sparks(drawn(AFTER + STAMP)) == []


def test_nothing_shows_before_the_stamp_but_at_the_first_instant() -> None:
    assert drawn(AFTER / 2).commands == []
    assert len(drawn(0.0).commands) == 1


@pytest.mark.parametrize(("clock", "times"), [(0.0, 0), (AFTER, 0), (AFTER + HIT, 1), (9.0, 1)])
def test_the_thud_is_heard_once_as_it_touches(clock: float, times: int) -> None:
    assert drawn(clock).sounds == [Sound("tampon", times=times)]


def test_it_is_drawn_again_until_it_rests_and_never_for_calm_players() -> None:
    assert drawn(AFTER + 0.1).frames > 0
    assert drawn(AFTER + STAMP).frames == 0
    calm = drawn(AFTER / 2, calm=True)
    assert calm.frames == 0
    assert calm.commands == drawn(0.0).commands
