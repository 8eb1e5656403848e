"""A pad that is lost pauses the game; plugged in again, it goes on where it was."""

from pathlib import Path

import pytest

from game.app.notices import PAD_LOST
from game.canvas.intents import Device
from game.session.view import GestureView
from tests.hands import Pad
from tests.pilot import Pilot


def with_pad(home: Path) -> tuple[Pilot, Pad]:
    pilot = Pilot(home, "pad").starts()
    assert isinstance(pilot.hands, Pad)
    return pilot, pilot.hands


def test_losing_the_pad_pauses_and_tells_why(tmp_path: Path) -> None:
    pilot, pad = with_pad(tmp_path)
    pilot.enters().reads()
    pad.unplug()
    assert pilot.waits().screen == "mission/pause"
    assert pilot.sees(PAD_LOST)
    assert pilot.sees("ta partie est gardée")


def test_plugging_it_in_again_goes_on_at_the_same_place(tmp_path: Path) -> None:
    pilot, pad = with_pad(tmp_path)
    pilot.enters().plays_until(GestureView)
    pad.reach("hand")
    before = pilot.machine.sheet
    pad.unplug()
    pad.plug()
    assert pilot.waits().screen == "mission"
    assert pilot.machine.sheet == before
    pilot.repairs()


def test_the_keyboard_goes_on_for_a_pad_that_does_not_come_back(tmp_path: Path) -> None:
    pilot, pad = with_pad(tmp_path)
    pilot.enters().reads()
    pad.unplug()
    pilot.with_hands("keyboard").waits().uses("resume")
    assert pilot.screen == "mission"
    pilot.chooses("regarder")


def test_a_pad_that_is_found_opens_no_pause_of_the_players_own(tmp_path: Path) -> None:
    pilot, pad = with_pad(tmp_path)
    pilot.enters().escapes()
    pad.unplug()
    pad.plug()
    assert pilot.waits().screen == "mission/pause"


def test_settings_opened_from_that_pause_stay_open(tmp_path: Path) -> None:
    pilot, pad = with_pad(tmp_path)
    pilot.enters()
    pad.unplug()
    pilot.with_hands("keyboard").waits().uses("settings")
    assert pilot.with_hands("pad").waits().screen == "mission/pause/settings"
    pilot.escapes().escapes()
    assert pilot.screen == "mission"


@pytest.mark.parametrize("device", ["keyboard", "mouse", "touch"])
def test_a_pad_that_nobody_plays_with_is_not_missed(device: Device, tmp_path: Path) -> None:
    pilot, pad = with_pad(tmp_path)
    pilot.enters().with_hands(device).reads()
    pad.unplug()
    assert pilot.waits().screen == "mission"


def test_at_the_title_a_lost_pad_is_told_in_passing(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, "pad")
    assert isinstance(pilot.hands, Pad)
    pilot.hands.steer("up")
    pilot.hands.unplug()
    assert pilot.screen == "title"
    assert pilot.sees(PAD_LOST)
    assert not pilot.waits(10).sees(PAD_LOST)
