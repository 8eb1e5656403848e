"""A stand as visitors meet it: one touch, two workshops, a code to take away, and nothing left."""

import gc
import weakref
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from random import Random

import pytest

from game.app.loading import Loading
from game.app.settings import SCALES
from game.app.stand import shifted
from game.app.stand_offer import offered, turn
from game.app.stand_stage import NOT_HERE
from game.app.world import World
from game.canvas.commands import Group
from game.canvas.intents import (
    Back,
    Confirm,
    Drag,
    Intent,
    Key,
    PadFound,
    PadLost,
    Press,
    Quit,
    Release,
    Steer,
    ToggleFullScreen,
)
from game.content.typography import plain
from game.kiosk.burn_in import EVERY
from game.kiosk.settled import StandSettings
from game.passport.view import CODE
from game.screens import actions
from game.screens.stand_actions import PickPlace
from game.session.nicknames import ANIMALS
from tests.bench.soak_visitors import plays
from tests.kiosk.booth import Booth
from tests.machine import shipped

SIZES = [(1280, 720), (1080, 1920), (1024, 768)]


def in_a_workshop(home: Path, **more: object) -> Booth:
    booth = Booth(home, **more)  # type: ignore[arg-type]  # what Booth takes
    booth.touches_named("language-fr")
    picks = [a for a in booth.sheet.areas if isinstance(a.action, PickPlace)]
    return booth.touches(picks[0])


def at_the_passport(home: Path) -> Booth:
    booth = Booth(home)
    seen: list[Booth] = []
    plays(booth, Random(3), seen.append)
    assert seen, booth.words
    return booth


@pytest.mark.parametrize("size", SIZES)
def test_one_touch_anywhere_leads_to_two_workshops(size: tuple[int, int], tmp_path: Path) -> None:
    booth = Booth(tmp_path, size)
    assert booth.sees("Touche l'écran")
    booth.taps(booth.frame.width / 2, booth.frame.height / 2)
    picks = [a for a in booth.sheet.areas if isinstance(a.action, PickPlace)]
    assert len(picks) == 2
    assert booth.sees("Où veux-tu entrer ?")


def test_the_language_is_chosen_by_the_first_touch(tmp_path: Path) -> None:
    booth = Booth(tmp_path).touches_named("language-en")
    assert booth.stage.play.language.code == "en"
    assert not booth.sees("Où veux-tu entrer ?")


def test_the_first_choice_is_offered_within_ten_seconds(tmp_path: Path) -> None:
    booth = Booth(tmp_path)
    began = booth.now
    booth.touches_named("language-fr")
    assert [a for a in booth.sheet.areas if isinstance(a.action, PickPlace)]
    assert booth.now - began < 10


def test_the_short_route_is_taken(tmp_path: Path) -> None:
    booth = in_a_workshop(tmp_path)
    assert booth.stage.play.seat is not None
    playing = booth.stage.play.seat.session.play
    assert playing is not None
    assert playing.turn.state.route == "short"


def test_each_visitor_is_offered_other_workshops() -> None:
    names = ("a", "b", "c", "d", "e")
    assert [turn(names, (), n) for n in range(3)] == [("a", "b"), ("c", "d"), ("e", "a")]
    assert turn(names, ("a", "c"), 0) == ("b", "d")
    assert turn(("a",), (), 7) == ("a",)
    assert turn(("a", "b"), ("a", "b"), 0) == ("a", "b")


def test_the_operator_chooses_what_is_offered() -> None:
    library = shipped().library
    every = offered(library, ())
    assert len(every) >= 2
    assert offered(library, (every[1],)) == (every[1],)
    assert offered(library, ("gone",)) == every


def test_the_operator_chooses_the_languages(tmp_path: Path) -> None:
    booth = Booth(tmp_path, settings=StandSettings(languages=("fr",), name="Forum de Dijon"))
    assert [a.id for a in booth.sheet.areas if a.id.startswith("language")] == ["language-fr"]
    assert booth.sees("Commencer")
    assert booth.sees("Forum de Dijon")
    booth.give(Confirm())
    assert booth.waits().stage.phase == "places"


def test_what_is_counted_is_written_on_the_attract_screen(tmp_path: Path) -> None:
    booth = Booth(tmp_path).touches_named("counts")
    assert booth.sees("Des visites, jamais des personnes")
    assert booth.touches_named("back").stage.phase == "attract"


# somebody leaves -------------------------------------------------------------------------------


def test_after_thirty_seconds_it_asks_with_one_big_button(tmp_path: Path) -> None:
    booth = in_a_workshop(tmp_path)
    took = booth.until(lambda b: b.sees("Toujours là ?"), 40)
    assert 28 <= took <= 31
    big = max(booth.sheet.areas, key=lambda a: a.action is not None and a.box.h)
    assert big.id == "here"
    assert big.box.h >= 100


def test_whoever_answers_goes_on_where_they_were(tmp_path: Path) -> None:
    booth = in_a_workshop(tmp_path)
    words = booth.words
    booth.waits(35)
    assert booth.touches_named("here").words == words
    booth.waits(20)
    assert booth.words == words


def test_nobody_answers_by_leaning_on_the_screen(tmp_path: Path) -> None:
    booth = in_a_workshop(tmp_path).waits(35)
    booth.taps(20, 700).taps(1200, 20)
    assert booth.sees("Toujours là ?")


def test_without_an_answer_the_screen_is_given_back_in_time(tmp_path: Path) -> None:
    booth = in_a_workshop(tmp_path)
    seen_at = booth.stage.seen_at
    booth.until(lambda b: b.stage.phase == "attract", 60)
    assert booth.now - seen_at <= 45 + 1
    assert booth.sees("Touche l'écran")


def test_starting_over_gives_the_screen_back_at_once(tmp_path: Path) -> None:
    booth = in_a_workshop(tmp_path).waits(35).touches_named("over")
    assert booth.stage.phase == "attract"


def palm(booth: Booth) -> None:
    booth.give(Press(300, 300, device="touch"))
    for n in range(60):
        booth.give(Drag(300 + n % 5, 300, device="touch"))
        booth.waits(1.0)
    booth.give(Release(300, 300, device="touch"))


def held(booth: Booth) -> None:
    booth.give(Steer("down"))
    for _ in range(60):
        booth.give(Steer("down", repeated=True))
        booth.waits(1.0)


@pytest.mark.parametrize("lean", [palm, held])
def test_a_palm_and_a_held_key_are_nobody(lean: Callable[[Booth], None], tmp_path: Path) -> None:
    booth = in_a_workshop(tmp_path)
    lean(booth)
    assert booth.stage.phase == "attract"


def test_nothing_of_a_visit_is_on_disk(tmp_path: Path) -> None:
    booth = at_the_passport(tmp_path)
    booth.waits(60)
    assert booth.stage.phase == "attract"
    assert list(tmp_path.rglob("*")) == []


def test_nothing_of_a_visit_is_left_in_memory(tmp_path: Path) -> None:
    booth = at_the_passport(tmp_path)
    assert booth.stage.play.seat is not None
    name = booth.stage.play.seat.session.nickname
    play, seat = weakref.ref(booth.stage.play), weakref.ref(booth.stage.play.seat)
    booth.waits(60)
    gc.collect()
    assert play() is None
    assert seat() is None
    assert name not in booth.words
    assert not any(animal in booth.words for animal in ANIMALS)


def test_an_abandoned_passport_is_not_shown_to_the_next_visitor(tmp_path: Path) -> None:
    booth = at_the_passport(tmp_path)
    assert booth.stage.play.seat is not None
    first = booth.stage.play.seat.session.nickname
    booth.waits(60).touches_named("language-fr")
    assert booth.stage.play.seat is not None
    assert booth.stage.play.seat.session.nickname != first
    assert [a.id for a in booth.sheet.areas if a.id == "passport"] == []


def test_settings_start_afresh_for_the_next_visitor(tmp_path: Path) -> None:
    booth = in_a_workshop(tmp_path)
    first = booth.stage.play.settings
    booth.stage.act(actions.SetTextScale(SCALES[-1]), booth.now)
    booth.stage.act(actions.ToggleContrast(), booth.now)
    booth.waits(60)
    assert asdict(booth.stage.play.settings) == asdict(first)
    assert list(tmp_path.rglob("*")) == []


# what a visit offers ---------------------------------------------------------------------------


def test_keeping_the_page_shows_its_code_large(tmp_path: Path) -> None:
    booth = at_the_passport(tmp_path)
    booth.stage.act(actions.ShowLead(""), booth.now)
    booth.stage.act(actions.SavePassport(), booth.now)
    assert booth.stage.play.where.lead == CODE
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.parametrize("action", [actions.KeepSettings(), actions.ToggleFullScreen()])
def test_what_belongs_to_the_machine_is_not_for_visitors(action: object, tmp_path: Path) -> None:
    booth = in_a_workshop(tmp_path)
    booth.stage.act(action, booth.now)
    assert plain(booth.stage.play.notice.words) == plain(NOT_HERE)


LEAVING = [
    actions.BackToTitle(),
    actions.QuitGame(),
    actions.EndSitting(keep=True),
    actions.OpenPanel("finish"),
]


@pytest.mark.parametrize("action", LEAVING)
def test_leaving_is_giving_the_screen_back(action: object, tmp_path: Path) -> None:
    booth = in_a_workshop(tmp_path)
    booth.stage.act(action, booth.now)
    assert booth.stage.phase == "attract"
    assert not booth.stand.closed
    assert not booth.stage.closed


def test_leaving_a_workshop_leads_to_the_two_workshops_and_the_passport(tmp_path: Path) -> None:
    booth = at_the_passport(tmp_path)
    booth.touches_named("back").touches_named("map")
    assert booth.sees("Où veux-tu entrer ?")
    booth.touches_named("passport")
    assert booth.stage.play.where.screen == "passport"


# what is counted -------------------------------------------------------------------------------


def test_a_visit_is_counted_when_a_workshop_is_entered_and_again_at_the_passport(
    tmp_path: Path,
) -> None:
    booth = at_the_passport(tmp_path)
    last = booth.told[-1]
    first = next(visit for visit in booth.told if visit.id == last.id)
    assert first.leads == 0
    assert last.leads > 0
    assert last.places
    assert last.trades
    assert booth.waits(60).told[-1] == last._replace(seconds=booth.told[-1].seconds)


def test_a_clock_that_jumps_by_a_day_ends_no_visit_and_counts_each_on_its_day(
    tmp_path: Path,
) -> None:
    """The day and the hour are read once, as a visit begins; nothing else looks at that clock."""
    booth = in_a_workshop(tmp_path)
    booth.date = ("2026-11-25", 3)
    assert booth.waits(20).stage.phase == "visit"
    booth.waits(60).touches_named("language-fr")
    pick = next(a for a in booth.sheet.areas if isinstance(a.action, PickPlace))
    booth.touches(pick)
    days = {visit.id: (visit.day, visit.hour) for visit in booth.told}
    assert list(days.values()) == [("2026-11-24", 10), ("2026-11-25", 3)]
    assert all(0 <= visit.seconds < 100 for visit in booth.told)


def test_whoever_only_touches_is_not_counted(tmp_path: Path) -> None:
    assert Booth(tmp_path).touches_named("language-fr").waits(60).told == []


# no way out ------------------------------------------------------------------------------------


@pytest.mark.parametrize("intent", [Quit(), ToggleFullScreen(), Back(), Key("escape")])
def test_no_key_closes_a_stand(intent: Intent, tmp_path: Path) -> None:
    booth = Booth(tmp_path)
    for _ in range(5):
        booth.give(intent)
    assert booth.waits().stage.phase == "attract"
    assert not booth.stand.closed
    booth.stage.close()
    booth.stage.full_screen_toggled()
    assert not booth.stage.closed


def test_five_taps_in_the_corner_call_the_operator(tmp_path: Path) -> None:
    booth = Booth(tmp_path)
    for _ in range(5):
        booth.give(Press(20, 20, device="touch"))
        booth.give(Release(20, 20, device="touch"))
    assert booth.calls == 1


def test_the_stand_beats_every_second_even_when_nobody_is_there(tmp_path: Path) -> None:
    booth = Booth(tmp_path)
    before = booth.beats
    booth.waits(30)
    assert 29 <= booth.beats - before <= 31


def test_the_picture_of_an_hour_moves_aside(tmp_path: Path) -> None:
    booth = Booth(tmp_path)
    commands = booth.stand.frame(booth.now, booth.frame)
    assert isinstance(shifted(commands, booth.frame, EVERY)[1], Group)
    assert shifted(commands, booth.frame, 0.0) == commands


def test_the_volume_follows_the_plan_of_the_stand(tmp_path: Path) -> None:
    booth = Booth(tmp_path)
    booth.cap = 0.25
    booth.waits(1)
    assert booth.stage.play.settings.levels.cap == 0.25
    booth.cap = 1.0
    assert booth.waits(1).stage.play.settings.levels.cap == 1.0


# what goes wrong -------------------------------------------------------------------------------


def test_a_visit_that_fails_ends_on_the_attract_screen(tmp_path: Path) -> None:
    booth = in_a_workshop(tmp_path)
    booth.stand.failed(RuntimeError("broken"), booth.now)
    assert booth.waits().sees("Touche l'écran")
    assert len(booth.errors) == 1


def test_a_pad_that_goes_pauses_a_visit_and_nothing_else(tmp_path: Path) -> None:
    booth = Booth(tmp_path)
    booth.stage.pad_lost(booth.now)
    booth.stage.pad_found(booth.now)
    assert booth.stage.play.where.panels == ()
    booth = in_a_workshop(tmp_path)
    booth.give(Key("select", "pad"))
    booth.give(PadLost("Manette"))
    assert "pause" in booth.stage.play.where.panels
    booth.give(PadFound("Manette"))
    assert "pause" not in booth.stage.play.where.panels


def test_a_screen_that_turns_goes_on(tmp_path: Path) -> None:
    booth = in_a_workshop(tmp_path)
    words = booth.words
    booth.size = (1080, 1920)
    assert booth.waits(1).words == words


def test_a_touch_before_the_content_is_there_waits(tmp_path: Path) -> None:
    slow: Loading[World] = Loading(shipped)
    booth = Booth(tmp_path, loading=slow)
    assert booth.sees("J'arrive…")
    assert booth.touches_named("language-fr").stage.phase == "attract"
    assert slow.result() is shipped()
    assert booth.waits(1).touches_named("language-fr").stage.phase == "places"
