"""Conditions: all of them, on a state that was built for it."""

import pytest

from game.story.conditions import (
    All,
    Any,
    Condition,
    Not,
    OnRoute,
    Taken,
    Var,
    Visited,
    questions,
)
from game.story.facts import holds
from game.story.state import PlayState
from game.story.tally import Tally

STATE = PlayState(
    stack=(),
    variables={"consigne": True, "repare": False, "pieces": 3, "priorite": "securite"},
    visits=Tally({"armoire": 2}),
    taken=Tally({"tri/garder": 1}),
    route="short",
)
YES = Var("consigne")
NO = Var("repare")


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (None, True),
        (Var("consigne"), True),
        (Var("repare"), False),
        (Var("repare", equals=False), True),
        (Var("pieces", equals=3), True),
        (Var("pieces", equals=4), False),
        (Var("priorite", equals="securite"), True),
        (Var("priorite", equals="cadence"), False),
        (Var("pieces", at_least=3), True),
        (Var("pieces", at_least=4), False),
        (Var("pieces", at_most=3), True),
        (Var("pieces", at_most=2), False),
        (Var("pieces", at_least=1, at_most=5), True),
        (Var("priorite", at_least=0), False),
        (Visited("armoire"), True),
        (Visited("armoire", times=2), True),
        (Visited("armoire", times=3), False),
        (Visited("bureau"), False),
        (Taken("tri/garder"), True),
        (Taken("tri/jeter"), False),
        (OnRoute("short"), True),
        (OnRoute("full"), False),
        (Not(NO), True),
        (Not(YES), False),
        (All((YES, Not(NO))), True),
        (All((YES, NO)), False),
        (All(()), True),
        (Any((NO, YES)), True),
        (Any((NO, NO)), False),
        (Any(()), False),
    ],
)
def test_a_condition_holds_exactly_when_it_says_so(
    condition: Condition | None, expected: bool
) -> None:
    assert holds(condition, STATE) is expected


def test_a_condition_asks_all_that_its_parts_ask_in_order() -> None:
    whole = All((YES, Any((Not(NO), Visited("armoire"))), OnRoute("short"), Not(All((NO, YES)))))
    assert list(questions(whole)) == [YES, NO, Visited("armoire"), OnRoute("short"), NO, YES]
