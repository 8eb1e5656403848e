"""The shipped levels, and what an author is told about a level that is not right."""

import copy
from typing import Any

import pytest

from game.gestures.fault_finding.checks import careful
from game.gestures.fault_finding.level import ends, part_of
from game.gestures.fault_finding.outcome import outcome
from game.gestures.fault_finding.suspects import first_suspects
from game.gestures.registry import GESTURES
from tests.gestures.fault_finding.levels import (
    GESTURE,
    HARD,
    MAIN,
    NAMES,
    SHORT,
    breakdown,
    changed,
    level,
)


def told(data: dict[str, Any]) -> list[str]:
    """The faults of a level: path and message, with plain spaces."""
    found = GESTURE.faults(data)
    return [
        f"{'/'.join(str(key) for key in path)}: {message}".replace("\u00a0", " ")
        for path, message in found
    ]


def test_the_registry_knows_the_gesture_by_its_name() -> None:
    assert GESTURES["fault-finding"].name == "fault-finding"


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_level_has_nothing_wrong(name: str) -> None:
    assert told(level(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_careful_player_repairs_every_cause_of_a_shipped_level(name: str) -> None:
    for cause in breakdown(name).causes:
        state = careful(breakdown(name), cause)
        assert state.end == "repaired"
        assert min(outcome(state).values()) >= 0.8


def test_the_short_route_needs_few_moves_and_the_hard_level_keeps_its_suspects_to_itself() -> None:
    short = breakdown(SHORT)
    assert max(careful(short, cause).moves for cause in short.causes) <= 12
    assert not breakdown(HARD).show_suspects


def test_the_motor_is_no_suspect_when_the_contactor_is_silent() -> None:
    assert "M1" in breakdown(MAIN).replace
    assert "M1" not in {suspect.component for suspect in first_suspects(breakdown(MAIN))}


def test_a_part_is_named_with_its_component_or_alone_when_there_is_one() -> None:
    circuit = breakdown(MAIN).circuit
    assert ends(circuit, "F2") == ends(circuit, "F2.1-2") == ("F2.1", "F2.2")
    assert part_of(circuit, "KM1") is None
    assert part_of(circuit, "X9.1-2") is None
    with pytest.raises(ValueError, match="no such part"):
        ends(circuit, "KM1.7-8")


def test_a_level_with_faults_cannot_be_started() -> None:
    with pytest.raises(ValueError, match="title"):
        GESTURE.start(changed(MAIN, title=None), 1)


def test_a_level_typed_by_its_reader_is_the_same_level() -> None:
    typed = changed(SHORT, hold=False)
    assert GESTURE.start(typed, 3) == GESTURE.start(level(SHORT), 3)


def with_component(name: str, kind: str) -> dict[str, Any]:
    data = copy.deepcopy(level(MAIN))
    data["circuit"]["components"][name] = {"kind": kind, "name": "Autre"}
    return data


def with_net(net: list[str]) -> dict[str, Any]:
    data = copy.deepcopy(level(MAIN))
    data["circuit"]["nets"].append(net)
    return data


def without_net(terminal: str) -> dict[str, Any]:
    data = copy.deepcopy(level(MAIN))
    data["circuit"]["nets"] = [net for net in data["circuit"]["nets"] if terminal not in net]
    return data


def with_drawing(**sides: Any) -> dict[str, Any]:
    data = copy.deepcopy(level(MAIN))
    data["drawing"] |= sides
    return data


FUSE = {"component": "F2", "kind": "open", "found": "Fondu."}

WRONG_WORDS: list[tuple[dict[str, Any], list[str]]] = [
    (changed(MAIN, colour="red"), ["colour: clé inconnue « colour »"]),
    (changed(MAIN, points=["F2.3"]), ["points/0: « F2.3 » inconnu ; voulais-tu dire « F2.2 » ?"]),
    (changed(MAIN, replace=["F3"]), ["replace/0: « F3 » inconnu (possible : Q1, G1, F2"]),
    (changed(MAIN, black=None), [": il manque « black »"]),
    (with_component("K9", "relais"), ["circuit/components/K9/kind: « relais » inconnu"]),
    (
        with_net(["F2.1", "S0.11"]),
        [
            "circuit/nets/21: « F2.1 » est déjà dans un autre fil : réunis les deux",
            "circuit/nets/21: « S0.11 » est déjà dans un autre fil : réunis les deux",
        ],
    ),
    (
        with_drawing(power=["Q1", ["F2"]]),
        ["drawing/power/1: trois parties sont attendues ici, une par phase"],
    ),
    (
        with_drawing(control=["KM1"]),
        [
            "drawing/control/0: « KM1 » n'est pas une partie du circuit (exemple : KM1.A1-A2)",
        ],
    ),
    (
        changed(MAIN, faults=[{"component": "KM1", "kind": "open", "found": "Coupé."}]),
        ["faults/0: KM1 a plusieurs parties : précise « part »"],
    ),
    (
        changed(MAIN, faults=[FUSE | {"part": "3-4"}]),
        ["faults/0: F2 n'a pas de partie « 3-4 » : précise « part »"],
    ),
    (
        changed(MAIN, faults=[FUSE | {"kind": "broken"}]),
        ["faults/0/kind: « broken » inconnu"],
    ),
    (
        changed(MAIN, faults=[FUSE | {"component": "F9"}]),
        ["faults/0/component: « F9 » inconnu (possible : R, Q1"],
    ),
    (changed(MAIN, shows={"securite": "securiser"}), ["shows: il manque « methode »"]),
]


@pytest.mark.parametrize(("data", "expected"), WRONG_WORDS)
def test_wrong_words_are_told_with_their_place(data: dict[str, Any], expected: list[str]) -> None:
    found = told(data)
    for start in expected:
        assert any(line.startswith(start) for line in found), found


def test_all_that_is_missing_is_told_at_once() -> None:
    assert len(told({})) == 12


WRONG_SENSE: list[tuple[dict[str, Any], str]] = [
    (
        with_component("R2", "network"),
        "circuit/components: il faut un composant « network », un seul",
    ),
    (
        with_component("Q2", "disconnector"),
        "circuit/components: il faut un composant « disconnector », un seul",
    ),
    (changed(MAIN, faults=[]), "faults: il faut au moins une panne"),
    (
        changed(MAIN, replace=["S0", "F1", "S1", "W7", "KM1"]),
        "faults/0: F2 doit être dans « replace » pour être réparé",
    ),
    (
        changed(MAIN, replace=[*level(MAIN)["replace"], "Q1"]),
        "replace: Q1 reste sous tension en amont : on ne le remplace pas ainsi",
    ),
    (
        changed(MAIN, hints=level(MAIN)["hints"] | {"test": []}),
        "hints/test: il faut au moins un indice",
    ),
    (
        with_drawing(control=["F2", "F1.95-96"]),
        "drawing/control/1: F1.95-96 ne suit pas F2.1-2 : aucun fil ne les joint",
    ),
    (
        with_drawing(power=["Q1", "F1"]),
        "drawing/power/1: F1.1-2 ne suit pas Q1.1-2 : aucun fil ne les joint",
    ),
    (
        changed(MAIN, points=["F2.1", "G1.1", "R.L1"], drawing={"control": ["F2"]}),
        "points/1: G1.1 n'est pas sur le schéma (« drawing »)",
    ),
    (
        changed(MAIN, points=["F2.2", "S0.11"]),
        "points/1: S0.11 est sur le même fil qu'un autre point",
    ),
    (
        changed(MAIN, black="Q1.2", drawing={"control": level(MAIN)["drawing"]["control"]}),
        "black: Q1.2 n'est pas sur le schéma (« drawing »)",
    ),
    (
        changed(MAIN, faults=[{"component": "S2", "kind": "short", "found": "Collé."}]),
        "faults/0: cette panne ne se remarque pas : le moteur tourne",
    ),
    (
        changed(
            MAIN, faults=[FUSE, {"component": "KM1", "part": "13-14", "kind": "open", "found": "x"}]
        ),
        "faults/1: cette panne s'entend autrement (drops) que la première (silent)",
    ),
    (
        changed(MAIN, points=["F2.1", "Q1.1"]),
        "points/1: Q1.1 reste sous tension une fois Q1 ouvert",
    ),
    (
        changed(MAIN, faults=[FUSE], replace=["F2", "S0"]),
        "replace: il faut au moins 3 suspects au départ",
    ),
    (
        changed(MAIN, points=["F2.1", "F2.2", "F1.96"]),
        "faults/1: les mesures ne suffisent pas à trouver (restent : S0, F1)",
    ),
]


@pytest.mark.parametrize(("data", "expected"), WRONG_SENSE)
def test_what_makes_no_sense_is_told(data: dict[str, Any], expected: str) -> None:
    assert expected in told(data)


def test_a_circuit_that_does_not_run_when_healthy_is_told() -> None:
    data = without_net("M1.U2")
    assert "circuit: sans panne, le moteur ne tourne pas (clicks)" in told(data)


def test_holding_start_asks_for_a_start_button() -> None:
    data = copy.deepcopy(level(SHORT))
    data["hold"] = "true"
    data["circuit"]["components"]["S2"]["kind"] = "contact"
    assert "hold: « hold » demande un composant « start-button »" in told(data)
