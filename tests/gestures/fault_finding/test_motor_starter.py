"""The motor starter under voltage: figures that an electrician would expect."""

import math

import pytest

from game.gestures.fault_finding.circuit import (
    AT_REST,
    OFF,
    Circuit,
    Component,
    Conditions,
    Defect,
    Switches,
    ohms,
)
from game.gestures.fault_finding.power import Live, pulse, settle, sound, volts
from tests.gestures.fault_finding.levels import MAIN, breakdown

STARTER = breakdown(MAIN).circuit
REST, HELD = Switches(closed=True), Switches(closed=True, pressed=True)


def live(defect: Defect | None = None, switches: Switches = REST) -> Live:
    drawn = settle(STARTER, Conditions(defect, REST, AT_REST)).drawn
    return settle(STARTER, Conditions(defect, switches, drawn))


def test_between_two_lines_there_are_400_volts_and_231_to_earth() -> None:
    assert volts(STARTER, live(), "Q1.2", "Q1.4")[1] == pytest.approx(400)
    assert volts(STARTER, live(), "Q1.2", "R.PE")[1] == pytest.approx(231, abs=0.1)


def test_start_pulls_the_contactor_and_the_motor_keeps_running_when_let_go() -> None:
    heard, after = pulse(STARTER, None)
    assert heard == "runs"
    assert {"G1", "KM1"} <= after.drawn


def test_at_rest_the_coil_has_no_voltage_and_24_when_start_is_held() -> None:
    assert volts(STARTER, live(), "KM1.A1", "KM1.A2") == (0, 0)
    assert volts(STARTER, live(None, HELD), "KM1.A1", "KM1.A2")[0] == pytest.approx(24, abs=0.1)


def test_opening_the_main_switch_kills_everything_behind_it() -> None:
    running = live(None, HELD)
    dead = settle(STARTER, Conditions(None, OFF, running.drawn))
    assert not dead.drawn
    assert volts(STARTER, dead, "Q1.2", "Q1.4") == (0, 0)
    assert volts(STARTER, dead, "R.L1", "R.L2")[1] == pytest.approx(400)


@pytest.mark.parametrize(
    ("defect", "heard"),
    [
        (Defect("F2", "1-2", "open"), "silent"),
        (Defect("KM1", "A1-A2", "open"), "silent"),
        (Defect("KM1", "A1-A2", "short"), "silent"),
        (Defect("G1", "1-2", "open"), "silent"),
        (Defect("KM1", "13-14", "open"), "drops"),
        (Defect("KM1", "3-4", "open"), "hums"),
        (Defect("M1", "U1-U2", "short"), "hums"),
        (Defect("M1", "W1-W2", "open"), "hums"),
        (Defect("KM1", "3-4", "worn"), "strains"),
        (Defect("M1", "V1-V2", "worn"), "strains"),
        (Defect("F2", "1-2", "worn"), "runs"),
        (Defect("KM1", "A1-A2", "worn"), "runs"),
    ],
)
def test_each_defect_has_its_sound(defect: Defect, heard: str) -> None:
    assert pulse(STARTER, defect)[0] == heard


def test_a_contactor_alone_clicks_when_no_pole_feeds_the_motor() -> None:
    parts = {"F1": "1-2", "Q1": "5-6"}
    for name, part in parts.items():
        assert pulse(STARTER, Defect(name, part, "open"))[0] == "hums"
    without_motor = Circuit(tuple(c for c in STARTER.components if c.kind != "motor"), STARTER.nets)
    assert pulse(without_motor, None)[0] == "clicks"


def test_a_lost_phase_leaves_two_windings_in_series_on_400_volts() -> None:
    lost = Defect("KM1", "3-4", "open")
    found = live(lost, HELD)
    assert sound(STARTER, lost, found) == "hums"
    assert volts(STARTER, found, "M1.U1", "M1.U2")[1] == pytest.approx(200, abs=1)
    assert volts(STARTER, found, "M1.V1", "M1.V2")[1] == pytest.approx(0, abs=0.1)


def test_a_worn_contact_loses_volts_only_while_the_motor_runs() -> None:
    worn = Defect("KM1", "3-4", "worn")
    assert volts(STARTER, live(worn, HELD), "KM1.3", "KM1.4")[1] == pytest.approx(26, abs=1)
    assert volts(STARTER, live(None, HELD), "KM1.3", "KM1.4")[1] < 0.1


def test_the_ohmmeter_finds_coil_windings_and_cuts() -> None:
    assert ohms(STARTER, None, "KM1.A1", "KM1.A2") == pytest.approx(107)
    assert ohms(STARTER, None, "M1.U1", "M1.V1") == pytest.approx(20)
    assert ohms(STARTER, None, "F2.1", "F2.2") == pytest.approx(0.05)
    assert ohms(STARTER, Defect("F2", "1-2", "open"), "F2.1", "F2.2") == math.inf
    assert ohms(STARTER, None, "KM1.3", "KM1.4") == math.inf


def test_a_terminal_that_no_wire_reaches_floats_at_no_voltage() -> None:
    lonely = Component("H1", "lamp", "Voyant")
    circuit = Circuit((*STARTER.components, lonely), STARTER.nets)
    found = settle(circuit, Conditions(None, REST, AT_REST))
    assert volts(circuit, found, "H1.X1", "R.PE") == (0, 0)


def test_coils_that_chase_each_other_are_left_after_a_few_rounds() -> None:
    """Each coil is fed through the other's contact: once one is pulled, they take turns."""
    names = ("K1", "K2")
    circuit = Circuit(
        (
            Component("R", "network", "Réseau"),
            Component("G1", "supply", "Alimentation"),
            *(Component(name, "contactor", name) for name in names),
        ),
        (
            ("R.L1", "G1.1"),
            ("R.L2", "G1.2"),
            ("R.PE", "G1.0V", "K1.A2", "K2.A2"),
            ("G1.24V", "K1.13", "K2.13"),
            ("K1.14", "K2.A1"),
            ("K2.14", "K1.A1"),
        ),
    )
    found = settle(circuit, Conditions(None, REST, frozenset({"G1", "K1"})))
    assert len(found.drawn & frozenset(names)) == 1
