"""With whom something was done: whoever certainly spoke before it."""

from pathlib import Path

from game.app.company import company
from game.app.passports import made
from game.canvas.language import FRENCH
from game.session.evidence import decisions
from game.session.view import EndView
from tests.pilot import Pilot


def test_a_whole_mission_is_remembered_with_those_who_were_there(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters("short")
    pilot.plays_until(EndView)
    world = pilot.machine.play.loading.result()
    missions = world.library.missions
    with_whom = company({name: m.program for name, m in missions.items()}, decisions(pilot.session))
    names = {
        m.name.split(" ")[0] for mission in missions.values() for m in mission.program.cast.values()
    }
    assert with_whom
    assert set(with_whom.values()) <= names
    told = made(world, pilot.session, FRENCH)
    reasons = [reason for lead in told.leads for reason in lead.reasons]
    assert any(f", avec {name}, " in reason for reason in reasons for name in names)


def test_nobody_is_named_of_what_is_not_known() -> None:
    assert company({}, ()) == {}
