"""Beds, effects and recordings of a sitting, and settings that an action changes."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.app import settings as settings_file
from game.app.hearing import Ear
from game.app.settings import Settings
from game.app.settling import settled
from game.app.word import word_of
from game.app.world import ASSETS
from game.content.sounds import SoundFacts
from game.screens import actions
from game.session.view import DialogueView
from tests.pilot import Pilot
from tests.screens.samples_sound import LOCK, METER

FACTS = {"forge": SoundFacts("bed", places=("atelier-robots",)), "press": SoundFacts("interface")}


def test_a_scene_without_a_bed_of_its_own_is_heard_with_that_of_its_place(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters()
    ear = Ear(Path("content"))
    heard = ear.hear(pilot.session, pilot.view, Settings(), FACTS)
    assert heard.bed == "forge"
    assert ear.hear(pilot.session, pilot.view, Settings(), {}).bed == "forge"
    assert ear.hear(None, None, Settings(), FACTS).bed == ""


def test_effects_begin_once(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters()
    ear = Ear(Path("content"))
    effects: tuple[str, ...] = ()
    while not effects:
        effects = ear.hear(pilot.session, pilot.view, Settings(), FACTS).effects
        if not effects:
            pilot.plays_one_step()
    assert ear.hear(pilot.session, pilot.view, Settings(), FACTS).effects == ()


def test_volumes_that_are_no_volumes_take_their_first_value_again(tmp_path: Path) -> None:
    text = '{"voice": 3, "effects": "fort", "bed": true, "sound_cap": 0.5, "muted": 1}'
    (tmp_path / settings_file.FILE).write_text(text, encoding="utf-8")
    assert settings_file.load(tmp_path) == replace(Settings(), sound_cap=0.5)


def test_a_stand_caps_every_volume() -> None:
    levels = Settings(voice=1.0, effects=0.3, sound_cap=0.4).levels
    assert (levels.of("voice"), levels.of("effects")) == (0.4, 0.3)


@pytest.mark.parametrize("bus", ["voice", "effects", "bed"])
def test_turning_a_volume_up_ends_a_silence_and_down_does_not(bus: actions.Bus) -> None:
    muted = Settings(voice=0.4, effects=0.4, bed=0.4, muted=True)
    up = settled(muted, actions.SetVolume(bus, 0.6))
    down = settled(muted, actions.SetVolume(bus, 0.2))
    assert up is not None
    assert down is not None
    assert (up.muted, getattr(up, bus)) == (False, 0.6)
    assert (down.muted, getattr(down, bus)) == (True, 0.2)


def test_what_is_not_about_settings_changes_none() -> None:
    assert settled(Settings(), actions.OpenPanel("pause")) is None


def test_a_machine_is_drawn_before_an_icon_of_the_same_name(tmp_path: Path) -> None:
    view = Pilot(tmp_path).starts().enters().view
    assert isinstance(view, DialogueView)
    shown = view._replace(glossary=(METER, LOCK._replace(picture="clipboard")))
    machine, icon = word_of(shown, METER.key, ASSETS), word_of(shown, LOCK.key, ASSETS)
    assert machine is not None
    assert icon is not None
    assert (machine.picture, icon.picture) == ("machines/multimeter", "clipboard")
    assert word_of(shown, "inconnu", ASSETS) is None
    assert word_of(None, METER.key, ASSETS) is None
