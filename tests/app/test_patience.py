"""Whoever thinks long is encouraged: nothing is decided, written or lost by it."""

from pathlib import Path

from game.app.settings import Settings, save
from tests.pilot import Pilot

SAID = "Prends ton temps"


def test_after_a_while_of_thinking_somebody_encourages_and_nothing_is_written(
    tmp_path: Path,
) -> None:
    pilot = Pilot(tmp_path).starts().enters().reads()
    before = pilot.session
    assert not pilot.waits(30).sees(SAID)
    assert pilot.waits(15).sees(SAID)
    assert pilot.session == before
    pilot.chooses("regarder")
    assert not pilot.sees(SAID)
    record = list(pilot.session.journal)[-1]
    assert (record.kind, record.picked) == ("choose", "regarder")


def test_the_time_in_a_panel_is_no_thinking(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().reads().waits(30)
    pilot.escapes().waits(60).escapes()
    assert not pilot.waits(5).sees(SAID)
    assert pilot.waits(40).sees(SAID)


def test_the_loop_sleeps_until_then(tmp_path: Path) -> None:
    save(tmp_path, Settings(calm=True))
    machine = Pilot(tmp_path).starts().enters().reads().waits(2).machine
    wake = machine.game.next_wake(machine.now)
    assert wake is not None
    assert 30 < wake - machine.now <= 40
