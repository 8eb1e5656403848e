"""Writing a program: blocks are added, moved, erased; help, trials, what a level may not say."""

from typing import Any

import pytest

from game.gestures.robot_programming import words
from game.gestures.robot_programming.advice import advice
from game.gestures.robot_programming.blocks import Block, block, program
from game.gestures.robot_programming.state import Programming
from tests.gestures.plays import tells
from tests.gestures.robot_programming.cases import (
    DOOR,
    FIRST,
    GESTURE,
    NAMES,
    SORT,
    TWO,
    answered,
    level,
    played,
    tried,
    with_program,
)


def written(state: Programming) -> list[str]:
    return [found.id for found in state.program]


def test_blocks_are_read_as_authors_write_them() -> None:
    assert block("aller bac") == Block("go", "bac")
    assert block("répéter") == Block("repeat")
    assert [block(text) for text in ("aller", "prendre bac", "voler", "voler loin")] == [None] * 4
    assert program(["prendre", "voler"]) == (Block("take"),)


def test_a_new_block_comes_below_the_one_in_hand_and_is_then_in_hand() -> None:
    state = played(level(), ("line", "n1"), ("add", "put"))
    assert written(state)[:3] == ["go-bac", "put", "take"]
    assert state.line == 1
    assert state.said.text == words.ADDED


def test_a_block_goes_up_and_down_and_stays_in_hand() -> None:
    down = played(level(), ("line", "n4"), ("down",))
    assert written(down)[3:] == ["go-gabarit", "put"]
    assert down.line == 4
    up = GESTURE.apply(down, ("up",))
    assert (written(up), up.line) == (written(played(level())), 3)
    assert ("up",) not in GESTURE.moves(played(level(), ("line", "n1")))
    assert ("down",) not in GESTURE.moves(down)


def test_an_erased_block_leaves_the_one_above_in_hand() -> None:
    state = played(level(), ("delete",))
    assert (len(state.program), state.line) == (4, 3)
    empty = played(with_program(FIRST, "prendre"), ("delete",))
    assert (empty.program, empty.line) == ((), -1)
    assert not {("run",), ("delete",)} & set(GESTURE.moves(empty))


def test_loops_and_branches_tell_what_they_command() -> None:
    assert played(level(SORT), ("add", "repeat")).said.text == words.LOOP
    assert played(level(SORT), ("add", "if-fer")).said.text == words.BRANCH


def test_a_full_program_takes_no_more_blocks() -> None:
    state = played(level(lines="5"))
    assert not [move for move in GESTURE.moves(state) if move[0] == "add"]


def test_the_other_robot_is_shown_while_writing_and_while_it_runs() -> None:
    state = played(level(TWO), ("robot", "r2"), ("run",), ("robot", "r1"))
    assert (state.robot, state.said.text) == (0, words.OTHER)


def test_each_step_tells_what_the_robot_does() -> None:
    state = played(level(), ("run",))
    assert state.said.text == words.STARTED
    assert played(level(), ("run",), ("step",)).said.text == words.DOING["go"]
    two = played(answered(TWO), ("run",))
    told = set()
    while not two.ran:
        two = GESTURE.apply(two, ("step",))
        told.add(two.said.text)
    assert {words.DOING["signal"], words.DOING["wait"], words.DOING["put"]} <= told
    short = played(with_program(TWO, "aller stock"), ("run",), ("step",), ("step",), ("step",))
    assert (short.said.text, short.ran) == (words.STOPS["cold"], True)
    alone = with_program(TWO, "aller stock")
    alone["robots"]["r2"]["program"] = ["attendre charge"]
    assert played(alone, ("run",), ("step",), ("step",)).said.text == words.FINISHED


def test_by_itself_or_by_steps_the_trial_is_the_same() -> None:
    steps = played(level(), ("run",), ("step",), ("step",))
    auto = played(level(), ("run",), ("mode", "auto"), ("tick",), ("tick",))
    assert auto.trial == steps.trial
    assert ("step",) in GESTURE.moves(GESTURE.apply(auto, ("mode", "steps")))


def test_a_program_is_mended_and_tried_again_before_it_is_delivered() -> None:
    state = GESTURE.apply(tried(level()), ("edit",))
    assert state.trial is None
    assert set(GESTURE.outcome(state).values()) == {0.0}
    done = GESTURE.apply(tried(answered(FIRST)), ("deliver",))
    assert GESTURE.done(done)
    assert GESTURE.outcome(done)["tache"] == 1.0


def test_a_longer_program_does_the_task_but_is_not_short() -> None:
    blocks = ("aller haut", *level()["robots"]["r1"]["answer"])
    outcome = GESTURE.outcome(tried(with_program(FIRST, *blocks)))
    assert outcome["tache"] == outcome["securite"] == 1.0
    assert 0.5 < outcome["concision"] < 1.0


def test_a_contact_after_half_of_the_task_leaves_no_safety() -> None:
    goal = [{"post": "gabarit", "part": "alu", "count": "2"}]
    answer = level()["robots"]["r1"]["answer"]
    blocks = (*answer, "aller haut", "aller bac", "aller gabarit")
    outcome = GESTURE.outcome(tried(with_program(FIRST, *blocks, goal=goal)))
    assert (outcome["tache"], outcome["securite"]) == (0.5, 0.0)


@pytest.mark.parametrize("name", [FIRST, SORT, DOOR, TWO])
def test_help_leads_from_any_program_to_a_good_one(name: str) -> None:
    state = played(level(name), ("delete",), ("line", "n1"), ("delete",))
    state = GESTURE.apply(state, ("add", state.cell.robots[0].palette[-1].id))
    for _ in range(300):
        state = GESTURE.apply(state, ("hint",))
        assert state.said.text in words.ADVICE.values()
        if GESTURE.done(state := GESTURE.apply(state, state.tip)):
            break
    assert GESTURE.outcome(state)["tache"] == 1.0


def test_help_while_it_runs_by_itself_lets_it_run_and_then_mends() -> None:
    state = played(answered(FIRST), ("run",), ("mode", "auto"), ("hint",))
    assert state.tip == ("tick",)
    assert played(level(), ("run",), ("hint",)).tip == ("edit",)


def test_giving_up_shows_a_good_program_and_counts_for_nothing() -> None:
    state = GESTURE.start(level(), 1)
    for move in [("line", "n1"), ("line", "n2")] * 6:
        state = GESTURE.apply(state, move)
    state = GESTURE.apply(state, ("give-up",))
    assert state.program == state.cell.robots[0].answer
    assert (GESTURE.moves(state), advice(state)) == ((), ())
    assert set(GESTURE.outcome(state).values()) == {0.0}


@pytest.mark.parametrize("name", NAMES)
def test_shipped_levels_make_sense(name: str) -> None:
    assert GESTURE.faults(level(name)) == ()


def robot(**fields: Any) -> dict[str, Any]:
    return {"robots": {"r1": {**level()["robots"]["r1"], **fields}}}


@pytest.mark.parametrize(
    ("fields", "path", "told"),
    [
        (
            {"goal": [{"post": "quai", "part": "alu", "count": "1"}]},
            ("goal", 0, "post"),
            "le poste",
        ),
        (
            {"sensors": {"vu": {"name": "vu", "sees": "piece", "at": "quai"}}},
            ("sensors", "vu", "at"),
            "le poste « quai » n'existe pas",
        ),
        ({"obstacles": [{"one": "bac", "other": "mur"}]}, ("obstacles", 0, "other"), "le poste"),
        (robot(program=["voler"]), ("robots", "r1", "program", 0), "« voler » n'est pas un bloc"),
        (robot(program=["aller quai"]), ("robots", "r1", "program", 0), "le poste « quai »"),
        (robot(extra=["si pluie"]), ("robots", "r1", "extra", 0), "le capteur « pluie »"),
        (robot(x="40"), ("robots", "r1", "program", 4), "le poste « gabarit » est trop loin"),
        (robot(program=["prendre"] * 9), ("robots", "r1", "program"), "il y a trop de blocs"),
        (robot(answer=["prendre"]), ("robots",), "les programmes de « answer »"),
        (robot(answer=["aller bac"]), ("robots",), "les programmes de « answer »"),
        (
            {"robots": {name: level()["robots"]["r1"] for name in ("a", "b", "c")}},
            ("robots",),
            "il y a trop de robots",
        ),
        ({"lines": "beaucoup"}, ("lines",), "un nombre entier"),
    ],
)
def test_a_level_that_makes_no_sense_is_told(
    fields: dict[str, Any], path: tuple[str | int, ...], told: str
) -> None:
    assert tells(GESTURE, level(**fields), path, told)


def test_a_move_that_is_not_open_is_refused() -> None:
    with pytest.raises(ValueError, match="not an open move"):
        GESTURE.apply(played(level()), ("step",))
