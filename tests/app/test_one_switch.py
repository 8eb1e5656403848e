"""One switch, presses that must last, keys of one's own: each plays the game alone."""

from pathlib import Path

import pygame
import pytest

from game.app.scanning import NOWHERE, PAGE, Scanning, Stop, marks, stops
from game.app.settings import Settings, save
from game.canvas.areas import Area, Sheet
from game.canvas.commands import Clip
from game.canvas.geometry import Box
from game.screens import actions
from game.session.view import GestureView
from tests.app.test_shortcuts import at_keyboard
from tests.engine.events import key, mouse
from tests.hands import Keyboard
from tests.pilot import Pilot
from tests.screens.cases import SIZES, Case, drawn
from tests.screens.samples import samples

SPACE = pygame.K_SPACE
FRAME = Box(0, 0, 1280, 720)


def area(name: str, action: object = "act") -> Area:
    return Area(name, Box(10, 10, 80, 60), action)


def scanner(home: Path, pace: float = 1.0) -> Pilot:
    save(home, Settings(scan=pace))
    return Pilot(home, "keyboard")


def waits_for(pilot: Pilot, action: object, most: int = 400) -> Pilot:
    """Let the switch go on until a press would do this, then press."""
    for _ in range(most):
        at = pilot.machine.game.scanned
        found = next((a for a in pilot.machine.sheet.areas if a.id == at.area), None)
        done = found.action if found and at.way is None else None
        if found and at.way:
            done = dict(found.steers)[at.way]
        if done == action:
            pilot.machine.send(key(SPACE), key(SPACE, down=False))
            return pilot.waits(0.7)
        pilot.waits(0.25)
    raise AssertionError(f"{action} never comes up")


def test_a_switch_alone_begins_a_mission_and_answers(tmp_path: Path) -> None:
    pilot = waits_for(scanner(tmp_path), actions.StartSitting())
    assert pilot.screen == "map"
    enter = next(a.action for a in pilot.machine.sheet.areas if a.id.startswith("enter"))
    waits_for(pilot, enter)
    assert pilot.screen == "mission"
    waits_for(pilot, actions.OpenPanel("pause"))
    waits_for(pilot, actions.OpenPanel("settings"))
    waits_for(pilot, actions.OpenPanel("controls"))
    while pilot.machine.play.settings.scan:
        following = next(a.action for a in pilot.machine.sheet.areas if a.id == "scan")
        waits_for(pilot, following)
    assert pilot.machine.play.settings.scan == 0


def test_a_switch_alone_plays_the_first_gesture(tmp_path: Path) -> None:
    save(tmp_path, Settings(scan=1.0))
    pilot = Pilot(tmp_path)
    pilot.machine.play.settings = Settings()
    pilot.starts().enters().plays_until(GestureView)
    pilot.machine.play.settings = Settings(scan=1.0)
    pilot.waits(0.1)
    before = len(pilot.session.journal)
    move = next(a.action for a in pilot.machine.sheet.areas if a.focusable)
    waits_for(pilot, move)
    assert len(pilot.session.journal) == before + 1


@pytest.mark.parametrize("name", samples())
def test_a_switch_reaches_all_that_any_other_way_of_playing_does(name: str) -> None:
    for size in SIZES[:3]:
        sheet = drawn(samples()[name], Case(size, 1.5)).sheet
        reached = {stop.area for stop in stops(sheet)}
        by_keys = {a.action for a in sheet.areas if a.action is not None and a.box.w > 0}
        offered = {a.action for a in sheet.areas if a.id in reached}
        assert by_keys <= offered
        assert ("" in reached) == bool(sheet.scroll_by)


def test_what_keeps_an_arrow_comes_up_once_for_each_way() -> None:
    dial = area("dial", "press")._replace(steers=(("left", "less"), ("right", "more")))
    twice = area("twice", "press")._replace(focusable=False)
    hidden = area("under", None)._replace(focusable=False)
    listen = area("listen", "listen")._replace(focusable=False)
    sheet = Sheet((), (area("first", "f"), dial, twice, hidden, listen), "dial", 30.0)
    assert stops(sheet) == (
        *(Stop("dial"), Stop("dial", "left"), Stop("dial", "right"), Stop("listen")),
        *(Stop(""), Stop("first")),
    )


def test_the_first_place_stays_longer_and_a_choice_starts_the_time_again() -> None:
    sheet = Sheet((), (area("a"), area("b", "other")), "a")
    scanning = Scanning()
    scanning.begin(sheet, 1.0, 10.0)
    assert (scanning.at, scanning.next_at) == (Stop("a"), 12.0)
    assert not scanning.go_on(sheet, 11.9)
    assert scanning.go_on(sheet, 12.0)
    assert (scanning.at, scanning.next_at) == (Stop("b"), 13.0)
    scanning.stay(12.5)
    assert scanning.next_at == 13.5
    assert scanning.go_on(sheet, 14.0)
    assert scanning.at == Stop("a")


def test_a_screen_without_anything_to_choose_waits() -> None:
    scanning = Scanning()
    scanning.begin(Sheet(()), 1.0, 0.0)
    assert (scanning.at, scanning.next_at) == (NOWHERE, None)
    scanning.stay(1.0)
    assert scanning.next_at is None
    scanning.next_at = 2.0
    assert scanning.go_on(Sheet(()), 2.0)


def test_the_mark_shows_which_way_a_press_would_turn() -> None:
    sheet = Sheet((), (area("dial")._replace(steers=(("left", "less"),)),), "dial")
    assert len(marks(sheet, Stop("dial"), FRAME)) == 2
    *_, arrow = marks(sheet, Stop("dial", "left"), FRAME)
    assert isinstance(arrow, Clip)
    assert len(marks(sheet, NOWHERE, FRAME)) == 4


def test_a_switch_reads_on_and_comes_back_to_the_start(tmp_path: Path) -> None:
    save(tmp_path, Settings(scan=1.0, text_scale=1.5))
    pilot = Pilot(tmp_path, size=(1024, 768))
    waits_for(pilot, actions.OpenPanel("settings"))
    assert pilot.machine.sheet.scroll_by > 0
    while pilot.machine.game.scanned != NOWHERE:
        pilot.waits(0.5)
    seen = []
    for _ in range(6):
        pilot.machine.send(key(SPACE), key(SPACE, down=False))
        pilot.waits(0.3)
        seen.append(round(pilot.machine.sheet.areas[1].box.y))
    assert len(set(seen)) == 2
    assert pilot.machine.sheet.scroll_by < PAGE


# presses that must last --------------------------------------------------------------------------


def test_a_press_that_is_too_short_does_nothing_by_key(tmp_path: Path) -> None:
    save(tmp_path, Settings(hold=0.4))
    pilot = Pilot(tmp_path, "keyboard")
    pilot.machine.send(key(SPACE), key(SPACE, down=False))
    assert pilot.waits(1).screen == "title"
    pilot.machine.send(key(SPACE))
    pilot.waits(0.2)
    assert pilot.screen == "title"
    pilot.waits(0.3)
    assert pilot.screen == "map"


def test_a_press_that_is_too_short_does_nothing_by_mouse(tmp_path: Path) -> None:
    save(tmp_path, Settings(hold=0.4))
    pilot = Pilot(tmp_path, "mouse")
    start = next(a for a in pilot.machine.sheet.areas if a.id == "start")
    at = (round(start.box.centre[0]), round(start.box.centre[1]))
    pilot.hands.use("start")
    assert pilot.waits(1).screen == "title"
    pilot.machine.send(mouse(pygame.MOUSEBUTTONDOWN, *at))
    pilot.waits(0.5)
    assert pilot.screen == "map"
    pilot.machine.send(mouse(pygame.MOUSEBUTTONUP, *at))
    assert pilot.waits(1).screen == "map"


# keys of one's own -------------------------------------------------------------------------------


def on_keys(home: Path) -> tuple[Pilot, Keyboard]:
    pilot, hands = at_keyboard(home)
    pilot.escapes().uses("settings").uses("controls").uses("keys")
    return pilot, hands


def test_a_key_of_ones_own_does_what_it_was_given(tmp_path: Path) -> None:
    pilot, hands = on_keys(tmp_path)
    pilot.uses("key-down")
    assert pilot.sees("Appuie sur la touche pour")
    hands.strike(ord("s"))
    assert pilot.sees("La touche S\u00a0: Aller vers le bas.")
    before = pilot.focus
    hands.strike(ord("s"))
    assert pilot.focus != before
    pilot.uses("reset")
    before = pilot.focus
    hands.strike(ord("s"))
    assert pilot.focus == before


def test_a_key_that_is_taken_is_told_and_one_that_hides_another_too(tmp_path: Path) -> None:
    pilot, hands = on_keys(tmp_path)
    pilot.uses("key-confirm")
    hands.strike(ord("x"))
    pilot.uses("key-back")
    hands.strike(ord("x"))
    assert pilot.sees("La touche X sert déjà\u00a0: Valider.")
    pilot.uses("key-back")
    hands.strike(pygame.K_TAB)
    assert pilot.sees("La touche Tab servait sur certains écrans")
    assert pilot.machine.play.settings.keys == (("back", "tab"), ("confirm", "x"))
    hands.strike(pygame.K_TAB)
    assert pilot.machine.play.where.panels[-1] == "controls"


def test_escape_gives_up_a_key(tmp_path: Path) -> None:
    pilot, hands = on_keys(tmp_path)
    pilot.uses("key-listen")
    hands.escape()
    assert pilot.sees("Choisis une ligne")
    assert pilot.machine.play.settings.keys == ()
