"""Another language at any moment: the same place, the same decisions, other words."""

from pathlib import Path

import pytest

from game.app.play import Play
from game.app.settings import load
from game.canvas.intents import Device
from game.screens import actions
from game.session.evidence import evidence
from game.session.view import DialogueView, ExploreView, GestureView, LikingView, View
from tests.pilot import Pilot

DEVICES: tuple[Device, ...] = ("keyboard", "mouse", "touch", "pad")
KINDS: tuple[type[View], ...] = (DialogueView, ExploreView, GestureView, LikingView)


def say(pilot: Pilot, code: str) -> Pilot:
    return pilot.does(actions.SetLanguage(code))


def in_the_settings(pilot: Pilot, code: str) -> Pilot:
    """Pause, settings, a language, and back to where one was."""
    pilot.escapes().uses("settings")
    return say(pilot, code).escapes().escapes()


def test_the_title_changes_language_at_once_and_for_good_when_it_is_kept(tmp_path: Path) -> None:
    pilot = say(Pilot(tmp_path), "en")
    assert pilot.sees("Start")
    assert not pilot.sees("Commencer")
    assert load(tmp_path).language == "fr"
    pilot.does(actions.OpenPanel("settings")).does(actions.KeepSettings())
    assert load(tmp_path).language == "en"
    assert Pilot(tmp_path).sees("Start")


@pytest.mark.parametrize("device", DEVICES)
def test_a_whole_mission_in_english(device: Device, tmp_path: Path) -> None:
    pilot = say(Pilot(tmp_path, device), "en").starts().enters("short").plays_to_the_end()
    assert pilot.does(actions.OpenPassport()).screen == "passport"


@pytest.mark.parametrize("kind", KINDS)
def test_a_language_changed_on_the_way_keeps_the_place(kind: type[View], tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().plays_until(kind)
    told, journal = pilot.words, list(pilot.session.journal)
    in_the_settings(pilot, "en")
    assert isinstance(pilot.view, kind)
    assert pilot.words != told
    assert list(pilot.session.journal) == journal
    in_the_settings(pilot, "fr")
    assert pilot.words == told


def test_a_sitting_begun_in_french_goes_on_in_english(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters("short").reads()
    french = pilot.view
    pilot.closes_window()
    again = say(Pilot(tmp_path), "en").resumes()
    assert isinstance(again.view, DialogueView)
    assert isinstance(french, DialogueView)
    assert again.view.line == french.line
    assert again.view.text != french.text
    again.plays_to_the_end()


def test_the_passport_is_made_again_in_the_language_of_the_moment(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters("short").plays_to_the_end().uses("map")
    french = passport(pilot.machine.play)
    shown = evidence(pilot.session)
    in_the_settings(pilot, "en")
    english = passport(pilot.machine.play)
    assert english[1] != french[1]
    assert english[0] == french[0]
    assert len(evidence(pilot.session)) == len(shown)


def passport(play: Play) -> tuple[tuple[str, ...], tuple[object, ...]]:
    """The codes of the leads, and their reasons."""
    leads = play.passport().leads
    return tuple(lead.code for lead in leads), tuple(lead.reasons for lead in leads)
