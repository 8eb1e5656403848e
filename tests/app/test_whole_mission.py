"""The whole mission, from the title to the passport, by each device alone."""

from pathlib import Path

import pytest

from game.app.settings import Settings, save
from game.canvas.intents import Device
from game.engine.pixels import Size
from game.screens import actions
from game.session.evidence import decisions
from game.session.view import EndView
from tests.pilot import MISSION, Pilot

DEVICES: tuple[Device, ...] = ("keyboard", "mouse", "touch", "pad")
ROUTES = ("full", "short")

#: another layout, and words that no longer fit and must be scrolled to
HARDER: tuple[tuple[Size, float], ...] = (
    ((1024, 768), 1.5),
    ((1080, 1920), 1.25),
    ((480, 360), 1.0),
)


def from_title_to_passport(pilot: Pilot, route: str) -> Pilot:
    pilot.starts()
    assert pilot.screen == "map"
    pilot.enters(route).plays_to_the_end()
    assert isinstance(pilot.view, EndView)
    assert all(pilot.sees(line) for line in pilot.view.lines)
    return pilot.does(actions.OpenPassport())


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("device", DEVICES)
def test_a_whole_mission_by_one_device(device: Device, route: str, tmp_path: Path) -> None:
    pilot = from_title_to_passport(Pilot(tmp_path, device), route)
    passport = pilot.machine.play.passport()
    assert pilot.screen == "passport"
    assert passport.decisions == sum(d.kind == "choice" for d in decisions(pilot.session))
    assert passport.decisions >= (10 if route == "full" else 4)
    assert len(passport.leads) == 5
    for lead in passport.leads:
        assert pilot.sees(lead.title)
        assert lead.reasons
    assert [f.mission for f in pilot.session.finished] == [MISSION]


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("device", DEVICES)
def test_each_lead_is_looked_at_and_the_page_is_kept_by_one_device(
    device: Device, route: str, tmp_path: Path
) -> None:
    pilot = from_title_to_passport(Pilot(tmp_path, device), route)
    for lead in pilot.machine.play.passport().leads:
        pilot.does(actions.ShowLead(lead.code))
        assert pilot.sees(f"Code ROME {lead.code}")
        assert all(pilot.sees(reason) for reason in lead.reasons)
        pilot.escapes()
    pilot.does(actions.SavePassport())
    (page,) = (tmp_path / "documents").iterdir()
    assert pilot.sees(page.name)
    assert pilot.session.nickname in page.read_text(encoding="utf-8")
    assert pilot.does(actions.OpenMap()).screen == "map"


@pytest.mark.parametrize("harder", HARDER)
@pytest.mark.parametrize("device", DEVICES)
def test_a_whole_mission_on_other_windows_with_larger_words(
    device: Device, harder: tuple[Size, float], tmp_path: Path
) -> None:
    size, text_scale = harder
    save(tmp_path, Settings(text_scale=text_scale))
    pilot = from_title_to_passport(Pilot(tmp_path, device, size), "full")
    assert len(pilot.machine.play.passport().leads) == 5


def test_the_same_decisions_lead_to_the_same_passport_by_any_device(tmp_path: Path) -> None:
    passports = {
        device: from_title_to_passport(
            Pilot(tmp_path / device, device), "short"
        ).machine.play.passport()
        for device in DEVICES
    }
    assert len(set(passports.values())) == 1


@pytest.mark.parametrize("device", DEVICES)
def test_every_decision_is_on_disk_before_the_next_screen(device: Device, tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, device).starts().enters("short")
    while not isinstance(pilot.view, EndView):
        pilot.plays_one_step()
        assert len(pilot.file.read_bytes().splitlines()) == 1 + len(pilot.session.journal)


@pytest.mark.parametrize("device", DEVICES)
def test_the_mission_can_be_played_again_after_its_end(device: Device, tmp_path: Path) -> None:
    pilot = from_title_to_passport(Pilot(tmp_path, device), "short")
    pilot.does(actions.OpenMap()).enters("full").plays_to_the_end()
    assert [f.mission for f in pilot.session.finished] == [MISSION, MISSION]
