"""What the screen shows beside a thing acts on it at once, wherever the focus is."""

from pathlib import Path

import pygame
import pytest

from game.canvas.intents import Device
from game.session.commands import Choose
from game.session.view import DialogueView, ExploreView, GestureView
from tests.hands import Keyboard, Pad
from tests.pilot import Pilot

DIGITS = (pygame.KSCAN_1, pygame.KSCAN_2, pygame.KSCAN_3)


def at_keyboard(home: Path) -> tuple[Pilot, Keyboard]:
    pilot = Pilot(home, "keyboard").starts().enters("full")
    assert isinstance(pilot.hands, Keyboard)
    return pilot, pilot.hands


def at_pad(home: Path) -> tuple[Pilot, Pad]:
    pilot = Pilot(home, "pad").starts().enters("full")
    assert isinstance(pilot.hands, Pad)
    return pilot, pilot.hands


@pytest.mark.parametrize("row", range(3))
def test_the_digit_of_a_row_chooses_it_on_any_keyboard(row: int, tmp_path: Path) -> None:
    pilot, hands = at_keyboard(tmp_path)
    pilot.reads()
    assert isinstance(pilot.view, DialogueView)
    option = pilot.view.offers[row].option
    hands.strike(ord("&"), DIGITS[row])
    assert next(pilot.session.journal.newest_first()).picked == option


@pytest.mark.parametrize("code", [pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE])
def test_enter_and_space_read_on(code: int, tmp_path: Path) -> None:
    pilot, hands = at_keyboard(tmp_path)
    before = len(pilot.session.journal)
    hands.strike(code)
    assert len(pilot.session.journal) == before + 1


def test_backspace_takes_the_last_answer_back(tmp_path: Path) -> None:
    pilot, hands = at_keyboard(tmp_path)
    question = pilot.reads().view
    pilot.chooses("regarder")
    hands.strike(pygame.K_BACKSPACE)
    assert pilot.waits().view == question


def test_the_west_button_takes_the_last_answer_back(tmp_path: Path) -> None:
    pilot, hands = at_pad(tmp_path)
    question = pilot.reads().view
    pilot.chooses("regarder")
    hands.push(pygame.CONTROLLER_BUTTON_X)
    assert pilot.waits().view == question


def to_the_way_out(pilot: Pilot) -> Pilot:
    """Into the exploration, until it can be left."""
    pilot.plays_until(ExploreView)
    while not (isinstance(pilot.view, ExploreView) and pilot.view.can_leave):
        pilot.plays_one_step()
    return pilot


def test_the_focus_goes_to_the_way_out_after_the_last_objective(tmp_path: Path) -> None:
    assert to_the_way_out(Pilot(tmp_path).starts().enters()).focus == "leave"


def test_l_leaves_the_workshop(tmp_path: Path) -> None:
    pilot, hands = at_keyboard(tmp_path)
    to_the_way_out(pilot)
    hands.strike(ord("l"))
    assert isinstance(pilot.view, DialogueView)


def test_the_north_button_leaves_the_workshop(tmp_path: Path) -> None:
    pilot, hands = at_pad(tmp_path)
    to_the_way_out(pilot)
    hands.push(pygame.CONTROLLER_BUTTON_Y)
    assert isinstance(pilot.view, DialogueView)


def test_m_turns_the_meter_and_h_asks_for_a_hint(tmp_path: Path) -> None:
    pilot, hands = at_keyboard(tmp_path)
    pilot.plays_until(GestureView)
    hands.strike(ord("m"))
    hands.strike(ord("h"))
    moves = [r.move for r in pilot.session.journal.newest_first()]
    assert moves[:2] == [("hint",), ("mode", "ohm")]


def test_tab_goes_through_everything_once_and_back(tmp_path: Path) -> None:
    pilot, hands = at_keyboard(tmp_path)
    pilot.plays_until(ExploreView)
    there = [a.id for a in pilot.machine.sheet.areas if a.focusable]
    seen = []
    for _ in there:
        seen.append(pilot.focus)
        hands.strike(pygame.K_TAB)
    assert sorted(seen) == sorted(there)
    assert pilot.focus == seen[0]
    hands.strike(pygame.K_TAB, mod=pygame.KMOD_LSHIFT)
    assert pilot.focus == seen[-1]


def test_an_arrow_that_is_held_moves_on(tmp_path: Path) -> None:
    pilot, _ = at_keyboard(tmp_path)
    pilot.reads()
    pilot.machine.send(pygame.Event(pygame.KEYDOWN, key=pygame.K_DOWN, scancode=0, mod=0))
    first = pilot.focus
    pilot.waits(0.5)
    assert pilot.focus != first


def test_closing_a_panel_gives_the_focus_back(tmp_path: Path) -> None:
    pilot, hands = at_keyboard(tmp_path)
    pilot.reads()
    asked = pilot.view
    assert isinstance(asked, DialogueView)
    last = f"choose-{asked.offers[-1].option}"
    hands.reach(last)
    pilot.escapes()
    assert (pilot.screen, pilot.focus) == ("mission/pause", "resume")
    pilot.escapes()
    assert (pilot.screen, pilot.focus) == ("mission", last)


@pytest.mark.parametrize("device", ["keyboard", "mouse", "touch", "pad"])
def test_the_screen_shows_the_glyphs_of_the_device_in_hand(device: Device, tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, device).starts().enters("full")
    drawn = {other: commands_for(other, tmp_path / other) for other in ("keyboard", "pad")}
    same = [other for other, commands in drawn.items() if commands == pilot.machine.sheet.commands]
    assert same == [device] if device in drawn else not same


def commands_for(device: Device, home: Path) -> tuple[object, ...]:
    pilot = Pilot(home, device).starts().enters("full")
    return pilot.machine.sheet.commands


def test_a_second_press_never_falls_on_the_screen_just_come(tmp_path: Path) -> None:
    pilot, hands = at_keyboard(tmp_path)
    pilot.reads()
    before = len(pilot.session.journal)
    for _ in range(4):
        hands.confirm()
    assert len(pilot.session.journal) == before + 1
    pilot.waits()
    hands.confirm()
    assert len(pilot.session.journal) == before + 2


def test_a_key_that_says_nothing_changes_nothing(tmp_path: Path) -> None:
    pilot, hands = at_keyboard(tmp_path)
    before = pilot.machine.sheet.areas
    for code in (pygame.K_F5, pygame.K_LSHIFT, ord("w"), pygame.K_HOME):
        hands.strike(code)
    assert pilot.machine.sheet.areas == before
    assert not any(r.kind == "choose" for r in pilot.session.journal)


def test_an_answer_that_is_gone_is_a_press_too_late(tmp_path: Path) -> None:
    pilot, _ = at_keyboard(tmp_path)
    pilot.reads().chooses("regarder")
    before = len(pilot.session.journal)
    pilot.machine.play.act(Choose("regarder"), pilot.machine.now)
    assert len(pilot.session.journal) == before


def test_enter_does_not_ask_the_same_person_again(tmp_path: Path) -> None:
    pilot, hands = at_keyboard(tmp_path)
    pilot.plays_until(ExploreView)
    first = pilot.focus
    hands.strike(pygame.K_RETURN)
    while not isinstance(pilot.view, ExploreView):
        pilot.plays_one_step()
    assert pilot.focus not in ("", first)
