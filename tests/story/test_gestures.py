"""Gesture steps: the outcome comes from outside, the story keeps what it asked for."""

import pytest

from game.story.errors import Refused
from game.story.machine import perform
from game.story.program import End, GestureStep, Go, Program, Variable
from game.story.state import Doing, Ended, Performed
from tests.story.building import choice, program, scene
from tests.story.walk import Walk

STEP = GestureStep(
    "panne", "fault-finding", "moteur", (("reparee", "reparation"), ("soin", "methode"))
)
GOOD = {"reparation": 0.5, "methode": 0.724, "securite": 1.0}


def repairing(*after: End | Go) -> Program:
    return program(
        scene("a", STEP, *after),
        variables={"reparee": Variable(False), "soin": Variable(0, low=0, high=60)},
    )


def test_a_gesture_waits_for_its_outcome_and_fills_the_variables() -> None:
    walk = Walk(repairing(End("fin", "Fin")))
    assert walk.wait == Doing("panne", "fault-finding", "moteur", 0)
    walk.perform(GOOD)
    assert walk.state.variables == {"reparee": True, "soin": 60}
    assert walk.turn.signals == (
        Performed("panne", "fault-finding", "moteur", tuple(GOOD.items()), 0),
    )
    assert walk.turn.waits_for == Ended("fin", "Fin")


def test_a_gesture_met_again_knows_how_often_it_was_done() -> None:
    walk = Walk(repairing(Go("a/1", "a")))
    walk.perform(GOOD)
    assert walk.wait == Doing("panne", "fault-finding", "moteur", 1)
    assert walk.state.taken == {"panne/done": 1}


@pytest.mark.parametrize(
    "outcome",
    [{}, {"reparation": 1.0}, {**GOOD, "methode": 1.01}, {**GOOD, "securite": -0.1}],
)
def test_an_outcome_that_lacks_a_criterion_or_leaves_its_scale_is_refused(
    outcome: dict[str, float],
) -> None:
    walk = Walk(repairing(End("fin", "Fin")))
    with pytest.raises(Refused) as refused:
        walk.perform(outcome)
    assert refused.value.offered == ("methode", "reparation")


def test_a_gesture_that_sets_nothing_goes_on() -> None:
    walk = Walk(program(scene("a", STEP._replace(sets=()), End("fin", "Fin"))))
    assert walk.perform({}).state.variables == {}


def test_nothing_can_be_performed_when_no_gesture_is_asked() -> None:
    walk = Walk(program(scene("a", choice("q"), End("fin", "Fin"))))
    with pytest.raises(Refused):
        perform(walk.program, walk.state, GOOD)
