"""What conditions say together."""

import pytest

from game.content.cases import Cases
from game.story.conditions import All, Any, Condition, Not, OnRoute, Taken, Var, Visited
from game.story.program import Variable

VARIABLES = {
    "b": Variable(False),
    "n": Variable(0, low=0, high=5),
    "free": Variable(0),
    "w": Variable("x", ("x", "y", "z")),
}
CASES = Cases(VARIABLES, "full")

EXHAUSTIVE: list[tuple[Condition, ...]] = [
    (Var("b"), Not(Var("b"))),
    (Var("b"), Var("b", False)),
    (Var("w", "x"), Var("w", "y"), Var("w", "z")),
    (Var("w", "x"), Not(Var("w", "x"))),
    (Var("n", at_most=2), Var("n", at_least=3)),
    (Var("n", at_least=0),),
    (Var("n", 0), Var("n", at_least=1)),
    (Var("free", at_most=-1), Var("free", 0), Var("free", at_least=1)),
    (Visited("s"), Not(Visited("s"))),
    (Visited("s", 2), Not(Visited("s", 3))),
    (Taken("c/o"), Not(Taken("c/o"))),
    (OnRoute("full"),),
    (All(()),),
    (Not(All((Var("b"), Var("b", False)))),),
    (Any((Var("b"), OnRoute("full"))),),
    (All((Var("b"), Var("n", 1))), Not(Var("b")), Not(Var("n", 1))),
]
OPEN: list[tuple[Condition, ...]] = [
    (),
    (Var("b"),),
    (Var("b"), Var("n", 1)),
    (Var("w", "x"), Var("w", "y")),
    (Var("n", at_most=2), Var("n", at_least=4)),
    (Var("free", at_most=-1), Var("free", at_least=1)),
    (Visited("s", 2), Not(Visited("s"))),
    (Taken("c/o"), Taken("c/p")),
    (OnRoute("short"),),
    (Any(()),),
    (All((Var("b"), OnRoute("full"))),),
]


@pytest.mark.parametrize("conditions", EXHAUSTIVE, ids=str)
def test_conditions_that_leave_no_case_out(conditions: tuple[Condition, ...]) -> None:
    assert CASES.one_holds(conditions)


@pytest.mark.parametrize("conditions", OPEN, ids=str)
def test_conditions_that_leave_a_case_out(conditions: tuple[Condition, ...]) -> None:
    assert not CASES.one_holds(conditions)


def test_no_condition_holds_always() -> None:
    assert CASES.always(None)
    assert not CASES.never(None)


def test_contradictions_never_hold() -> None:
    assert CASES.never(All((Var("b"), Var("b", False))))
    assert CASES.never(Var("n", at_least=6))
    assert CASES.never(OnRoute("short"))
    assert not CASES.never(Var("n", at_least=5))


def test_all_and_any_of_the_same_parts_are_told_apart() -> None:
    parts = (Var("b"), Not(Var("b")))
    assert not CASES.one_holds([All(parts)])
    assert CASES.one_holds([Any(parts)])


def test_too_many_cases_are_left_in_doubt() -> None:
    many = [Taken(f"c/{n}") for n in range(20)]
    assert not CASES.one_holds([*many, Not(many[0])])
    assert not CASES.never(All((*many, Not(many[0]))))
