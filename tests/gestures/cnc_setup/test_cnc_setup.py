"""A milling machine being set up: formulas, simulation, the part and its correction."""

from itertools import pairwise
from math import pi
from pathlib import Path
from typing import Any

import pytest

from game.gestures.cnc_setup import words
from game.gestures.cnc_setup.advice import advice
from game.gestures.cnc_setup.cutting import (
    FLAWS,
    STOPS,
    finest,
    roughness,
    speed,
    teeth_band,
    tooth,
)
from game.gestures.cnc_setup.job import FEEDS, SPINDLES, read
from game.gestures.cnc_setup.numerals import plain, told
from game.gestures.cnc_setup.rules import CNC_SETUP as GESTURE
from game.gestures.cnc_setup.state import LEAST_MISS, SetUp
from game.gestures.protocol import Move
from tests.gestures.plays import moved, tells, written

FOLDER = Path(__file__).parents[3] / "content" / "gestures" / "cnc-setup"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
ALU, STEEL, STAINLESS = "poche-alu", "support-c45", "bride-inox"


def level(name: str = ALU, **fields: Any) -> dict[str, Any]:
    return written("cnc-setup", name, **fields)


def played(*moves: Move, name: str = ALU, seed: int = 1) -> SetUp:
    return moved(GESTURE.apply, GESTURE.start(level(name), seed), *moves)


def cut(
    tool: str = "fraise",
    corner: str = "A",
    n: int = 9000,
    feed: int = 2500,
    depth: int = 30,
    name: str = ALU,
) -> SetUp:
    """A level with these settings, simulated; what stands so already is not turned."""
    state = played(("tool", tool), ("corner", corner), ("cutting",), name=name)
    for setting, value in (("spindle", n), ("feed", feed), ("depth", depth)):
        move = (setting, str(value))
        state = GESTURE.apply(state, move) if move in GESTURE.moves(state) else state
    return GESTURE.apply(state, ("simulate",))


def test_the_formulas_are_those_of_the_trade() -> None:
    tool = read(level()).tools[0]
    assert speed(tool, 9000) == pytest.approx(pi * 10 * 9)
    assert tooth(tool, 9000, 2700) == pytest.approx(0.1)
    assert roughness(tool, 0.1) == pytest.approx(1000 * 0.01 / 12.8)


def test_speeds_and_feeds_are_preferred_numbers() -> None:
    for known in (SPINDLES, FEEDS):
        steps = [after / before for before, after in pairwise(known)]
        assert all(1.1 < step < 1.15 for step in steps)


def test_the_drawing_may_ask_for_less_feed_than_the_tool_takes() -> None:
    job = read(level(STAINLESS))
    tool = job.tools[1]
    assert tool.low < finest(job, tool) < tool.high
    assert teeth_band(tool).standing(finest(job, tool)) == "right"


@pytest.mark.parametrize(
    ("seen", "state"),
    [
        ("", cut()),
        ("crash", cut(corner="B")),
        ("drill", cut("foret")),
        ("gouge", cut("grosse")),
        ("break", cut(feed=5000, n=6300)),
        ("break", cut(depth=60, n=9000, feed=2500, name=STEEL, tool="carbure12", corner="B")),
        ("metal", cut("alu12", "B", 3150, 630, 20, STEEL)),
        ("wear", cut(n=12500)),
        ("edge", cut(n=5000)),
        ("rub", cut(feed=1000)),
        ("thin", cut(depth=4)),
        ("chatter", cut(depth=48)),
        ("rough", cut(feed=4500)),
        ("rough", cut("carbure12", "B", 3150, 1600, 20, STEEL)),
    ],
)
def test_the_simulation_shows_what_these_settings_do(seen: str, state: SetUp) -> None:
    assert state.seen == seen
    assert state.said.text == words.SEEN.get(seen, words.GOOD)
    assert (("cut",) in GESTURE.moves(state)) == (seen not in STOPS)


def test_everything_that_is_shown_has_its_words() -> None:
    assert set(words.SEEN) == {*STOPS, *FLAWS}


def test_a_setting_that_changes_asks_for_another_simulation() -> None:
    state = GESTURE.apply(cut(), ("depth", "more"))
    assert not state.simulated
    assert ("cut",) not in GESTURE.moves(state)
    assert (state.depth, GESTURE.apply(state, ("depth", "less")).depth) == (32, 30)


def test_each_setting_tells_what_it_makes() -> None:
    state = played(("tool", "fraise"), ("corner", "A"), ("cutting",))
    assert state.said.text == words.CUTTING
    for move, text in (
        (("spindle", "more"), words.SPINDLE),
        (("feed", "more"), words.FEED),
        (("depth", "more"), words.DEPTH),
    ):
        state = GESTURE.apply(state, move)
        assert state.said.text == text
    assert GESTURE.apply(state, ("back",)).said.text == words.BACK


def test_a_dial_stops_at_its_ends() -> None:
    state = played(("tool", "fraise"), ("corner", "A"), ("cutting",))
    assert ("feed", "less") not in GESTURE.moves(state)
    last = GESTURE.apply(state, ("feed", str(FEEDS[-1])))
    assert ("feed", "more") not in GESTURE.moves(last)


def test_the_part_turns_in_the_vice_and_its_origin_with_it() -> None:
    assert [read(level(name)).corner for name in (ALU, STEEL, STAINLESS)] == ["A", "B", "D"]


def finished(correction: int) -> SetUp:
    """A good set-up, cut, measured and finished with so many hundredths off the right one."""
    state = GESTURE.apply(GESTURE.apply(cut(), ("cut",)), ("measure",))
    wanted = ("offset", str(correction - state.missed))
    if wanted in GESTURE.moves(state):
        state = GESTURE.apply(state, wanted)
    return GESTURE.apply(state, ("finish",))


def test_a_first_cut_is_always_a_little_high_and_the_correction_brings_it_down() -> None:
    misses = {played(seed=seed).missed for seed in range(40)}
    assert misses == set(range(LEAST_MISS, 13))
    state = finished(0)
    assert state.said == (words.FINISHED, (("value", "12,00"),))
    assert GESTURE.outcome(state) == {"mise-en-place": 1.0, "coupe": 1.0, "piece": 1.0}


def test_a_correction_with_the_wrong_sign_is_out_of_tolerance() -> None:
    state = GESTURE.apply(GESTURE.apply(cut(), ("cut",)), ("measure",))
    wrong = GESTURE.apply(state, ("offset", str(state.missed)))
    wrong = GESTURE.apply(wrong, ("finish",))
    assert wrong.said.text == words.MISSED
    assert GESTURE.outcome(wrong)["piece"] < 0.5
    assert finished(4).said.text == words.FINISHED
    assert 0.5 < GESTURE.outcome(finished(7))["piece"] < 1.0


def test_poor_settings_cut_all_the_same_but_show() -> None:
    state = GESTURE.apply(cut("alu12", "B", 1000, 200, 2, STEEL), ("cut",))
    outcome = GESTURE.outcome(state)
    assert outcome["mise-en-place"] == 0.5
    assert outcome["coupe"] < 0.6
    assert outcome["piece"] == 0.0


def test_nothing_is_shown_before_there_are_chips() -> None:
    assert set(GESTURE.outcome(cut()).values()) == {0.0}


@pytest.mark.parametrize("name", NAMES)
def test_help_leads_from_a_poor_set_up_to_a_good_part(name: str) -> None:
    poor = read(level(name)).tools[-1].id
    state = played(("tool", poor), ("corner", "C"), ("cutting",), name=name)
    for _ in range(200):
        state = GESTURE.apply(state, ("hint",))
        assert state.said.text in words.ADVICE.values()
        if GESTURE.done(state := GESTURE.apply(state, state.tip)):
            break
    assert min(GESTURE.outcome(state).values()) == 1.0


def test_giving_up_shows_a_good_set_up_and_counts_for_nothing() -> None:
    moves: list[Move] = [("corner", "A"), ("corner", "B")] * 6
    state = played(*moves, ("give-up",))
    assert (state.chosen, state.corner, state.seen) == (state.job.tools[0], "A", "")
    assert (GESTURE.moves(state), advice(state)) == ((), ())
    assert set(GESTURE.outcome(state).values()) == {0.0}


def test_numbers_are_written_as_french_writes_them() -> None:
    assert (told(-0.07, 2, signed=True), told(0.07, 2, signed=True)) == ("−0,07", "+0,07")
    assert (told(0.0, 2, signed=True), told(3, 1), plain(0.05)) == ("0,00", "3,0", "0,05")


@pytest.mark.parametrize("name", NAMES)
def test_shipped_levels_make_sense(name: str) -> None:
    assert GESTURE.faults(level(name)) == ()


def drawing(**fields: str) -> dict[str, Any]:
    return {"drawing": {**level()["drawing"], **fields}}


def tool(**fields: Any) -> dict[str, Any]:
    found = level()["tools"]
    return {"tools": {**found, "fraise": {**found["fraise"], **fields}}}


@pytest.mark.parametrize(
    ("fields", "path", "said"),
    [
        ({"vc": {"low": "300", "high": "200"}}, ("vc", "low"), "« low » est plus grand"),
        (
            tool(fz={"low": "0.2", "high": "0.1"}),
            ("tools", "fraise", "fz", "low"),
            "« low » est plus grand",
        ),
        (drawing(notch="bas-gauche"), ("drawing", "notch"), "le coin coupé est aussi l'origine"),
        (drawing(radius="3"), ("tools",), "aucun outil ne convient"),
        (drawing(ra="0.2"), ("drawing", "ra"), "aucune avance ne donne ce Ra"),
        ({"vc": {"low": "5", "high": "9"}}, ("vc",), "aucun réglage de la machine ne convient"),
        ({"miss": "peu"}, ("miss",), "un nombre entier"),
    ],
)
def test_a_level_that_makes_no_sense_is_told(
    fields: dict[str, Any], path: tuple[str | int, ...], said: str
) -> None:
    assert tells(GESTURE, level(**fields), path, said)


def test_a_move_that_is_not_open_is_refused() -> None:
    with pytest.raises(ValueError, match="not an open move"):
        GESTURE.apply(played(), ("cut",))
