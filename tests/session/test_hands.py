"""A gesture inside a mission: moves, attempts, liking, and what the story keeps of it."""

import pytest

from game.session.apply import apply
from game.session.commands import (
    Choose,
    DoMove,
    FinishGesture,
    Next,
    Rate,
    Replay,
    SkipRating,
)
from game.session.legal import legal
from game.session.view import DialogueView, GestureView, LikingView
from game.story.errors import Refused
from game.story.program import Program
from tests.session.counting import Count
from tests.session.desk import Player
from tests.session.missions import DOING

MORE, LESS, STOP = DoMove(("more",)), DoMove(("less",)), DoMove(("stop",))


def at_the_gesture(program: Program = DOING) -> Player:
    return Player(program).enter().do(Choose("oui"), Next())


def count(player: Player) -> Count:
    view = player.view
    assert isinstance(view, GestureView)
    assert isinstance(view.state, Count)
    return view.state


def do_it_right(player: Player) -> Player:
    return player.do(*[MORE] * count(player).target, STOP, FinishGesture())


def test_the_line_before_a_gesture_is_read_first() -> None:
    player = Player(DOING).enter().do(Choose("oui"))
    assert isinstance(player.view, DialogueView)
    with pytest.raises(Refused):
        apply(player.session, MORE)


def test_moves_lead_the_gesture_and_are_recorded() -> None:
    player = at_the_gesture().do(MORE, MORE, LESS)
    assert count(player)[1:] == (1, 1, False)
    assert [r.move for r in player.session.journal][-3:] == [("more",), ("more",), ("less",)]


def test_a_move_that_is_not_open_is_refused() -> None:
    player = at_the_gesture()
    with pytest.raises(Refused) as refused:
        apply(player.session, LESS)
    assert "DoMove(move=('more',))" in refused.value.offered
    assert "FinishGesture()" in refused.value.offered


def test_a_done_gesture_stays_on_screen_until_it_is_finished() -> None:
    player = at_the_gesture().do(STOP)
    assert isinstance(player.view, GestureView)
    assert player.view.moves == ()
    assert isinstance(player.do(FinishGesture()).view, LikingView)


@pytest.mark.parametrize("answer", [Rate(-2), Rate(0), Rate(2), SkipRating()])
def test_after_the_liking_the_story_knows_how_it_went(answer: Rate | SkipRating) -> None:
    player = do_it_right(at_the_gesture()).do(answer)
    assert isinstance(player.view, DialogueView)
    assert player.view.text == "Bravo."


def test_a_gesture_left_early_counts_as_it_stands() -> None:
    player = at_the_gesture().do(FinishGesture(), SkipRating())
    assert isinstance(player.view, DialogueView)
    assert player.view.text == "Dommage."


@pytest.mark.parametrize("face", [-3, 3])
def test_there_are_five_faces(face: int) -> None:
    player = at_the_gesture().do(FinishGesture())
    with pytest.raises(Refused):
        apply(player.session, Rate(face))
    assert [c for c in legal(player.session) if isinstance(c, Rate)] == [
        Rate(f) for f in (-2, -1, 0, 1, 2)
    ]


def test_nothing_is_liked_before_it_is_finished() -> None:
    player = at_the_gesture()
    for command in (Rate(1), SkipRating(), Replay()):
        with pytest.raises(Refused):
            apply(player.session, command)


def test_doing_it_again_starts_afresh_and_can_only_help() -> None:
    player = do_it_right(at_the_gesture()).do(Replay())
    assert count(player)[1:] == (0, 0, False)
    player.do(FinishGesture())
    assert isinstance(player.view, LikingView)
    assert [value for _, value in player.view.outcome] == [0.0, 1.0]
    player.do(SkipRating())
    assert isinstance(player.view, DialogueView)
    assert player.view.text == "Bravo."


def test_attempts_have_their_own_draws() -> None:
    player = at_the_gesture()
    targets = set()
    for _ in range(12):
        targets.add(count(player).target)
        player.do(FinishGesture(), Replay())
    assert len(targets) > 1
