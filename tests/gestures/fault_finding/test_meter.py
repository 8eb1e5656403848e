import math

import pytest

from game.gestures.fault_finding.circuit import AT_REST, Conditions, Switches
from game.gestures.fault_finding.meter import (
    Probing,
    Reading,
    alike,
    digits,
    meaning,
    read_between,
    rounded,
    unit,
)
from game.gestures.fault_finding.power import settle
from tests.gestures.fault_finding.levels import MAIN, breakdown

CIRCUIT = breakdown(MAIN).circuit


@pytest.mark.parametrize(
    ("reading", "shown"),
    [
        (Reading("volt", 24.0), ("24,0", "V", "en continu")),
        (Reading("volt", -24.0), ("−24,0", "V", "en continu")),
        (Reading("volt", -0.01), ("0,0", "V", "pas de tension")),
        (Reading("volt", 399.6, True), ("400", "V", "en alternatif")),
        (Reading("ohm", 0.05), ("0,1", "Ω", "ça passe")),
        (Reading("ohm", 107.0), ("107", "Ω", "résistance")),
        (Reading("ohm", 10107.0), ("10,1", "kΩ", "résistance")),
        (Reading("ohm", math.inf), ("OL", "Ω", "circuit coupé")),
    ],
)
def test_the_meter_shows_a_number_a_unit_and_words(
    reading: Reading, shown: tuple[str, str, str]
) -> None:
    assert (digits(reading), unit(reading), meaning(reading)) == shown


def test_a_pencilled_voltage_keeps_only_the_decimals_that_tell() -> None:
    values = (24.02, 0.0, -24.0, 0.61, 376.9)
    assert [rounded(Reading("volt", value)) for value in values] == [
        "24\u00a0V",
        "0\u00a0V",
        "−24\u00a0V",
        "0,6\u00a0V",
        "377\u00a0V",
    ]


AT_WORK = Switches(closed=True)


def read(mode: str, red: str, black: str, switches: Switches = AT_WORK) -> Reading:
    rest = settle(CIRCUIT, Conditions(None, AT_WORK, AT_REST)).drawn
    probing = Probing("ohm" if mode == "ohm" else "volt", red, black)
    return read_between(CIRCUIT, Conditions(None, switches, rest), probing)


def test_it_tells_direct_from_alternating_voltage() -> None:
    assert read("volt", "F2.1", "KM1.A2") == Reading("volt", 24.0, False)
    assert read("volt", "Q1.2", "Q1.4").alternating
    mixed = read("volt", "Q1.2", "F2.1")
    assert mixed.alternating
    assert mixed.value == pytest.approx(math.hypot(400 / math.sqrt(3), 24))


def test_a_circuit_without_voltage_reads_zero() -> None:
    assert read("volt", "F2.1", "KM1.A2", Switches(closed=False)).value == 0


def test_the_reading_remembers_which_contactor_was_heard() -> None:
    held = read("volt", "F2.1", "KM1.A2", Switches(True, pressed=True))
    assert held.coils == {"KM1"}


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        (Reading("volt", 24.0), Reading("volt", 23.5), True),
        (Reading("volt", 24.0), Reading("volt", 0.0), False),
        (Reading("volt", 400.0, True), Reading("volt", 377.0, True), False),
        (Reading("volt", 0.0), Reading("volt", 0.0, coils=frozenset({"KM1"})), False),
        (Reading("ohm", math.inf), Reading("ohm", math.inf), True),
        (Reading("ohm", math.inf), Reading("ohm", 107.0), False),
        (Reading("ohm", 107.0), Reading("ohm", 108.0), True),
        (Reading("ohm", 20.0), Reading("ohm", 35.0), False),
    ],
)
def test_readings_are_alike_when_a_real_meter_would_not_tell_them_apart(
    a: Reading, b: Reading, same: bool
) -> None:
    assert alike(a, b) is same
