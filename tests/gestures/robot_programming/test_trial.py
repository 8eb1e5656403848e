"""The cell at work: what stops it, what the sensors see, how two robots share a zone."""

import pytest

from game.gestures.robot_programming import words
from game.gestures.robot_programming.trial import HARMS, MOST
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
    why,
    with_program,
)

STOPS = {
    "pole": (FIRST, ("aller bac", "prendre", "aller gabarit")),
    "drop": (FIRST, ("aller bac", "prendre", "aller haut", "déposer")),
    "busy": (FIRST, ("aller bac", "prendre", "prendre")),
    "nothing": (FIRST, ("aller bac", "déposer")),
    "empty": (FIRST, ("aller gabarit", "prendre")),
    "full": (
        FIRST,
        (
            *("aller bac", "prendre", "aller haut", "aller gabarit", "déposer", "aller haut"),
            *("aller bac", "prendre", "aller haut", "aller gabarit", "déposer"),
        ),
    ),
    "door": (
        DOOR,
        (
            *("aller tapis", "attendre piece", "prendre", "aller machine", "déposer"),
            *("aller tapis", "aller machine"),
        ),
    ),
    "forever": (SORT, ("attendre fer",)),
}


@pytest.mark.parametrize("stop", STOPS)
def test_each_mistake_stops_the_cell_and_is_told(stop: str) -> None:
    name, blocks = STOPS[stop]
    given = with_program(name, *blocks, lines="14")
    assert why(given) == stop
    state = tried(given)
    assert state.said.text == words.STOPS[stop]
    assert state.trial is not None
    assert state.trial.harmed == (stop in HARMS)


def test_a_robot_that_has_not_moved_takes_and_drops_nothing() -> None:
    assert why(with_program(FIRST, "prendre")) == "empty"
    assert why(with_program(FIRST, "déposer")) == "nothing"
    assert why(with_program(TWO, "souder", robot="r2")) == "cold"


def test_a_torch_needs_something_to_weld() -> None:
    given = with_program(TWO, "attendre soude")
    assert why({**given, "robots": {**given["robots"], "r2": level(TWO)["robots"]["r2"]}}) == "cold"


def test_two_robots_in_the_shared_zone_touch() -> None:
    state = tried(level(TWO))
    assert state.trial is not None
    assert state.trial.stop == ("zone", 0, 1)
    assert state.trial.harmed
    assert state.trial.arms[0].at != 1


def test_every_answer_does_the_whole_task_without_a_stop() -> None:
    for name in NAMES:
        state = tried(answered(name))
        assert state.said.text == words.RIGHT, name
        assert set(GESTURE.outcome(state).values()) == {1.0}


def test_parts_come_in_an_order_that_is_drawn_and_the_answer_sorts_them_all() -> None:
    orders = set()
    for seed in range(12):
        state = played(answered(SORT), ("run",), seed=seed)
        assert state.trial is not None
        orders.add(state.trial.coming[0])
        assert GESTURE.outcome(tried(answered(SORT), seed))["tache"] == 1.0
    assert len(orders) > 2
    assert all(sorted(order) == ["acier", "acier", "alu", "alu"] for order in orders)


def test_parts_in_the_wrong_bin_are_taken_off() -> None:
    blocks = ("répéter", "aller tapis", "attendre piece", "prendre", "aller acier", "déposer")
    state = tried(with_program(SORT, *blocks))
    assert state.said.text == words.SHORT
    assert GESTURE.outcome(state)["tache"] == 0.0


def test_a_machine_works_only_when_the_hand_is_out() -> None:
    inside = ("aller tapis", "attendre piece", "prendre", "aller machine", "déposer")
    state = tried(with_program(DOOR, *inside))
    assert state.trial is not None
    assert state.trial.closed[1] == 0
    out = tried(with_program(DOOR, *inside, "aller tapis"))
    assert out.trial is not None
    assert out.trial.closed[1] > 0


def test_a_sensor_that_sees_an_empty_post_is_waited_for() -> None:
    sensors = {"libre": {"name": "libre", "sees": "vide", "at": "gabarit"}}
    given = with_program(FIRST, "attendre libre", "si libre", "aller bac", sensors=sensors)
    state = tried(given)
    assert state.trial is not None
    assert state.trial.arms[0].at == 0


def test_a_signal_is_used_up_by_who_waited_for_it() -> None:
    state = tried(answered(TWO))
    assert state.trial is not None
    assert state.trial.signals == frozenset()


def test_a_loop_of_nothing_ends() -> None:
    state = tried(with_program(FIRST, "répéter"))
    assert state.trial is not None
    assert state.trial.step == 1


def test_a_trial_has_a_longest_duration() -> None:
    blocks = ("répéter", *["aller bac", "aller haut"] * 7)
    state = tried(with_program(FIRST, *blocks, repeat="9", lines="14"))
    assert state.trial is not None
    assert state.trial.step == MOST
    assert state.said.text == words.SHORT
