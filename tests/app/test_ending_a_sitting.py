"""A player may end a sitting for good: asked in plain words, with the page kept or not."""

from pathlib import Path

import pytest

from game.app.notices import KEPT
from game.app.save_problem import FULL
from game.canvas.intents import Device
from game.screens import actions
from tests.app.test_troubles import disk_full
from tests.pilot import Pilot

DEVICES: tuple[Device, ...] = ("keyboard", "mouse", "touch", "pad")


def at_the_question(home: Path, device: Device = "keyboard") -> Pilot:
    """A few answers in, back on the map, asked whether to end."""
    pilot = Pilot(home, device).starts().enters().reads().chooses("regarder")
    pilot.does(actions.OpenPanel("pause")).does(actions.OpenMap())
    return pilot.does(actions.OpenPanel("pause")).does(actions.OpenPanel("finish"))


@pytest.mark.parametrize("device", DEVICES)
def test_a_sitting_ended_is_not_proposed_again(tmp_path: Path, device: Device) -> None:
    pilot = at_the_question(tmp_path, device)
    assert pilot.sees("on ne pourra plus la reprendre")
    pilot.does(actions.EndSitting(keep=False))
    assert (pilot.screen, pilot.sees("Ta partie est terminée.")) == ("title", True)
    assert "resume" not in pilot.areas
    again = Pilot(tmp_path)
    assert "resume" not in again.areas
    assert again.machine.saves.unfinished() == ()


def test_the_page_is_kept_when_it_is_asked(tmp_path: Path) -> None:
    pilot = at_the_question(tmp_path).does(actions.EndSitting(keep=True))
    (page,) = (tmp_path / "documents").glob("*.html")
    assert pilot.sees(KEPT.format(path=page))
    assert pilot.screen == "title"


def test_changing_ones_mind_goes_on(tmp_path: Path) -> None:
    pilot = at_the_question(tmp_path).escapes().escapes()
    assert pilot.screen == "map"
    assert pilot.session.made


def test_a_sitting_in_which_nothing_was_done_leaves_no_file(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().does(actions.OpenPanel("pause"))
    pilot.does(actions.OpenPanel("finish")).does(actions.EndSitting(keep=False))
    assert not list(tmp_path.rglob("*.jsonl"))


def test_saving_the_page_again_writes_over_it(tmp_path: Path) -> None:
    pilot = at_the_question(tmp_path).escapes().does(actions.OpenPassport())
    pilot.does(actions.SavePassport()).does(actions.SavePassport())
    assert len(list((tmp_path / "documents").glob("*.html"))) == 1


def test_a_full_disk_ends_nothing(tmp_path: Path) -> None:
    pilot = at_the_question(tmp_path)
    with disk_full(pilot.file):
        pilot.does(actions.EndSitting(keep=False))
        assert pilot.sees(FULL)
        assert pilot.session.made
    pilot.does(actions.EndSitting(keep=False))
    assert pilot.screen == "title"
