"""The territory loop: a short mission, a suggestion, the book, the passport; by each device."""

from pathlib import Path

import pytest

from game.canvas.intents import Device
from game.screens import actions
from game.screens import book_actions as do
from game.session.view import EndView
from tests.pilot import Pilot

DEVICES: tuple[Device, ...] = ("keyboard", "mouse", "touch", "pad")


def shortly(pilot: Pilot) -> Pilot:
    """From the title to the end of the first short mission offered to who is in a hurry."""
    pilot.does(actions.StartInBrief())
    assert pilot.screen == "map/path"
    entered = [a for a in pilot.machine.sheet.areas if a.id.startswith("brief-")]
    assert len(entered) == 2
    return pilot.does(entered[0].action).plays_to_the_end()


@pytest.mark.parametrize("device", DEVICES)
def test_from_a_short_mission_to_the_book_and_the_passport(device: Device, tmp_path: Path) -> None:
    pilot = shortly(Pilot(tmp_path, device))
    assert isinstance(pilot.view, EndView)
    ending = pilot.view.title
    pilot.does(actions.OpenMap())
    assert pilot.sees("1 lieu visité")
    assert pilot.sees("Ce qui nous apprendrait le plus sur toi")
    (done,) = [f.mission for f in pilot.session.finished]
    place = pilot.machine.play.world.library.missions[done].place
    pilot.uses(f"place-{place}")
    assert pilot.sees(f"Ta fin : {ending}")

    pilot.does(do.OpenBook())
    assert pilot.screen == "book"
    assert pilot.sees("rencontré")
    assert pilot.sees("ta piste")
    pilot.does(do.ChooseFilter("mark")).does(do.KeepOnly("mark", "met"))
    first = pilot.machine.play.where.book
    assert first.kept == (("mark", "met"),)
    shown = [a for a in pilot.machine.sheet.areas if isinstance(a.action, do.OpenTrade)]
    pilot.does(shown[0].action)
    assert pilot.sees("Ce qui est difficile")
    pilot.escapes()
    assert pilot.focus == shown[0].id or device in ("mouse", "touch")
    pilot.escapes()
    assert pilot.screen == "map"

    pilot.does(actions.OpenPassport())
    lead = pilot.machine.play.passport().leads[0]
    pilot.does(actions.ShowLead(lead.code)).does(do.OpenTrade(lead.code))
    assert pilot.screen == "book"
    assert pilot.sees("ta piste")
    pilot.escapes()
    assert pilot.screen == "passport"
    assert pilot.sees(f"Code ROME {lead.code}")
    pilot.escapes().escapes()
    assert pilot.screen == "map"


def test_pages_are_turned_to_the_last_one_and_the_focus_stays_seen(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().does(do.OpenBook())
    turned = 0
    while "after" in pilot.areas:
        pilot.uses("after")
        turned += 1
    assert turned >= 9
    assert pilot.focus in pilot.areas
    assert "before" in pilot.areas


def test_every_place_of_the_path_is_entered_in_its_route(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().does(actions.OpenPanel("path"))
    steps = [a for a in pilot.machine.sheet.areas if a.id.startswith("step-")]
    assert len(steps) >= 3
    pilot.does(steps[-1].action)
    assert pilot.screen == "mission"


def test_credits_are_read_from_the_title(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path)
    pilot.does(actions.OpenPanel("settings")).does(actions.OpenPanel("credits"))
    assert pilot.sees("Braille Institute")
    assert pilot.sees("France Travail")
    pilot.escapes()
    assert pilot.screen == "title/settings"
