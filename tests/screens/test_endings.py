"""After a gesture and after a mission."""

import pytest

from game.canvas.geometry import Frame
from game.gestures.protocol import Criterion
from game.screens import ending, liking
from game.screens.actions import OpenMap, OpenPassport
from game.session.commands import Rate, Replay, SkipRating
from game.session.view import EndView, LikingView
from tests.screens.plain import TALL, WIDE, drawings, plain

LIKING = LikingView("m", "s", "g", ((Criterion("a", "Sécurité"), 1.0),))
END = EndView("m", "e", "La ligne repart", ("Un.", "Deux."), "")
FRAMES = pytest.mark.parametrize("frame", [WIDE, TALL])


@FRAMES
def test_five_faces_and_a_way_to_say_nothing(frame: Frame) -> None:
    sheet = liking.draw(LIKING, plain(frame))
    actions = [a.action for a in sheet.areas]
    assert [a for a in actions if isinstance(a, Rate)] == [Rate(n) for n in range(-2, 3)]
    assert SkipRating() in actions
    assert Replay() in actions
    assert {"Sécurité", "5 sur 5", "J'adore"} <= set(sheet.spoken)


def test_a_gesture_done_for_good_is_not_offered_again() -> None:
    sheet = liking.draw(LIKING._replace(can_replay=False), plain())
    assert Replay() not in [a.action for a in sheet.areas]


def test_ways_out_too_wide_for_the_page_are_one_above_the_other() -> None:
    ui = plain(Frame(600, 1280), text_scale=1.5)
    sheet = liking.draw(LIKING, ui)
    skip, replay = (next(a.box for a in sheet.areas if a.id == n) for n in ("skip", "replay"))
    assert skip.x == replay.x
    assert not skip.meets(replay)


@FRAMES
def test_an_ending_tells_what_changed_and_leads_on(frame: Frame) -> None:
    sheet = ending.draw(END, plain(frame))
    assert sheet.first == "passport"
    assert [a.action for a in sheet.areas if a.focusable] == [OpenMap(), OpenPassport()]
    assert {"La ligne repart", "Un.", "Deux."} <= set(sheet.spoken)


def test_an_ending_with_much_to_tell_scrolls() -> None:
    long = END._replace(lines=tuple(f"Une chose de plus a changé, la {n}e." for n in range(40)))
    assert ending.draw(long, plain()).scroll_by > 0
    assert ending.draw(END, plain()).scroll_by == 0


def test_an_ending_shows_the_place_where_it_happens_if_it_has_one() -> None:
    assert "places/ligne-repart.wide" in drawings(
        ending.draw(END._replace(backdrop="ligne-repart"), plain()).commands
    )
    assert not [n for n in drawings(ending.draw(END, plain()).commands) if "places/" in n]
