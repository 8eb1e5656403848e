"""After a gesture and after a mission."""

import pytest

from game.canvas.commands import Picture
from game.canvas.geometry import Frame
from game.gestures.protocol import Criterion
from game.screens import ending, liking
from game.screens.actions import OpenMap, OpenPassport
from game.screens.ui import Prefs
from game.session.commands import Rate, Replay, SkipRating
from game.session.view import EndView, LikingView
from tests.screens.placed import placed
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


def test_on_a_totem_the_panel_rises_before_its_words_scroll() -> None:
    told = END._replace(lines=tuple(f"Une chose de plus a changé, la {n}e." for n in range(16)))
    sheet = ending.draw(told, plain(TALL))
    assert sheet.scroll_by == 0
    assert min(a.box.y for a in sheet.areas if a.focusable) > TALL.height * 0.4


def test_an_ending_shows_the_place_where_it_happens_if_it_has_one() -> None:
    assert "places/ligne-repart.wide" in drawings(
        ending.draw(END._replace(backdrop="ligne-repart"), plain()).commands
    )
    assert not [n for n in drawings(ending.draw(END, plain()).commands) if "places/" in n]


def sparks(clock: float, *, calm: bool = False) -> tuple[list[float], float]:
    """How large the sparks before the lines are, and how soon the screen is drawn again."""
    sheet = ending.draw(END, plain()._replace(clock=clock, prefs=Prefs(calm=calm)))
    drawn = [p.leaf for p in placed(sheet.commands) if isinstance(p.leaf, Picture)]
    return [d.box.w for d in drawn if d.name == "icons/spark"], sheet.frames


def test_what_changed_is_stamped_line_by_line_then_rests() -> None:
    assert sparks(0.01)[0] == [32, 32]
    first, second = sparks(ending.AFTER + 0.3)[0]
    assert first < second
    assert sparks(ending.AFTER + 0.3)[1] > 0
    assert sparks(2.0) == ([26, 26], 0)


def test_nothing_is_stamped_for_calm_players() -> None:
    assert sparks(0.01, calm=True) == ([26, 26], 0)
