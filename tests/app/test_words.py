"""A word of the trade opens by a tap, a key or a button; closing it gives the focus back."""

import shutil
from pathlib import Path

import pygame
import pytest

from game.app.where import Where
from game.app.world import CONTENT, World, open_world
from game.canvas.intents import Device
from game.screens.actions import OpenWord
from tests.hands import Keyboard, Pad
from tests.machine import Machine
from tests.pilot import Pilot

PLAIN = "Bienvenue sur la ligne 3"
MARKED = "Bienvenue, _consignés_(consignation), sur la ligne du _cobot_"


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> World:
    """The shipped mission, with two words explained in its second line."""
    content = tmp_path_factory.mktemp("content") / "content"
    shutil.copytree(CONTENT, content)
    path = content / "missions" / "ligne-arretee" / "mission.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(PLAIN, MARKED, 1), encoding="utf-8")
    return open_world(content)


def at_the_words(home: Path, world: World, device: Device) -> Pilot:
    machine = Machine(home, world=world)
    return Pilot(home, device, machine=machine).starts().enters().reads_on()


@pytest.mark.parametrize("device", ["mouse", "touch"])
def test_a_tap_on_a_word_opens_its_card(device: Device, marked: World, tmp_path: Path) -> None:
    pilot = at_the_words(tmp_path, marked, device)
    assert pilot.sees("Bienvenue, consignés, sur la ligne du cobot")
    line = pilot.view
    pilot.uses("word-said-0")
    assert pilot.screen == "mission/word"
    assert pilot.sees("Consignation")
    pilot.uses("close")
    assert (pilot.screen, pilot.view) == ("mission", line)


def test_g_goes_from_word_to_word_and_escape_closes(marked: World, tmp_path: Path) -> None:
    pilot = at_the_words(tmp_path, marked, "keyboard")
    assert isinstance(pilot.hands, Keyboard)
    focus = pilot.focus
    pilot.hands.strike(ord("g"))
    assert pilot.sees("Consignation")
    pilot.waits().hands.strike(ord("g"))  # type: ignore[attr-defined]
    assert pilot.sees("Cobot")
    pilot.waits().escapes()
    assert (pilot.screen, pilot.focus) == ("mission", focus)


def test_the_right_stick_opens_a_word(marked: World, tmp_path: Path) -> None:
    pilot = at_the_words(tmp_path, marked, "pad")
    assert isinstance(pilot.hands, Pad)
    pilot.hands.push(pygame.CONTROLLER_BUTTON_RIGHTSTICK)
    assert pilot.screen == "mission/word"
    pilot.waits().escapes()
    assert pilot.screen == "mission"


def test_elsewhere_on_the_line_the_story_goes_on(marked: World, tmp_path: Path) -> None:
    pilot = at_the_words(tmp_path, marked, "mouse")
    line = pilot.view
    pilot.uses("anywhere")
    assert pilot.view != line


def test_another_word_takes_the_place_of_the_card() -> None:
    where = Where("mission").with_word("un").with_word("deux")
    assert (where.panels, where.word) == (("word",), "deux")


def test_a_word_that_is_not_on_screen_is_not_opened(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters()
    pilot.machine.play.act(OpenWord("inconnu"), pilot.machine.now)
    assert pilot.screen == "mission"
