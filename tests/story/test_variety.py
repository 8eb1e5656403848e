"""Turns that vary, cases, draws, snippets, sounds, comparisons."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.story.chance import drawn, turn_at
from game.story.conditions import Add, Compared, Copy, Put, Var
from game.story.errors import ProgramFault
from game.story.machine import begin, choose
from game.story.program import (
    Branch,
    Call,
    Case,
    Change,
    Draw,
    End,
    Go,
    Line,
    Option,
    Order,
    Patience,
    Program,
    Return,
    Scene,
    Sound,
    Variable,
    Vary,
)
from game.story.state import Choosing, Heard
from tests.story.building import block, choice, program, scene
from tests.story.walk import Walk

END = End("fin", "Fin")
AGAIN = choice("c", Option("encore", "Encore", go="a"), Option("fin", "Fin", go="z"))
SEEDS = st.integers(0, 2**64 - 1)


def varied(order: Order, turns: int = 3) -> Program:
    names = tuple(f"v/{i}" for i in range(turns))
    blocks = (block(name, Line(f"{name}/1", name)) for name in names)
    return program(scene("a", Vary("v", names, order), AGAIN), scene("z", END), *blocks)


def met(order: Order, times: int, seed: int = 0) -> list[str]:
    """The texts met each time the scene is played again."""
    walk = Walk(varied(order), seed=seed)
    found = [" ".join(walk.texts)]
    for _ in range(times - 1):
        found.append(" ".join(walk.choose("encore").texts))
    return found


def test_turns_come_one_after_the_other_and_the_last_one_stays() -> None:
    assert met("stop", 5) == ["v/0", "v/1", "v/2", "v/2", "v/2"]


def test_a_cycle_begins_again() -> None:
    assert met("cycle", 5) == ["v/0", "v/1", "v/2", "v/0", "v/1"]


def test_what_comes_once_is_silent_afterwards() -> None:
    assert met("once", 5) == ["v/0", "v/1", "v/2", "", ""]


def test_a_shuffle_is_the_same_for_the_same_seed_only() -> None:
    assert met("shuffle", 9, seed=4) == met("shuffle", 9, seed=4)
    assert len({tuple(met("shuffle", 9, seed=seed)) for seed in range(20)}) > 5


@given(st.integers(1, 6), SEEDS)
def test_a_shuffle_comes_to_each_turn_before_any_comes_again(turns: int, seed: int) -> None:
    played = [turn_at("shuffle", turns, n, seed, "v") for n in range(4 * turns)]
    for at in range(0, len(played), turns):
        assert sorted(p for p in played[at : at + turns] if p is not None) == list(range(turns))
    if turns > 1:
        assert all(a != b for a, b in pairwise(played))


@pytest.mark.parametrize(
    ("variable", "values"),
    [
        (Variable(False), {False, True}),
        (Variable("x", one_of=("x", "y", "z")), {"x", "y", "z"}),
        (Variable(2, low=-1, high=2), {-1, 0, 1, 2}),
    ],
)
def test_a_draw_gives_every_value_about_as_often(variable: Variable, values: set[object]) -> None:
    found = Counter(drawn(variable, n, 7, "d") for n in range(1200))
    assert set(found) == values
    assert min(found.values()) > 0.8 * 1200 / len(values)


def test_a_number_without_bounds_cannot_be_drawn() -> None:
    with pytest.raises(ProgramFault):
        drawn(Variable(0, low=0), 0, 7, "d")


def test_a_draw_is_new_each_time_and_the_same_for_the_same_seed() -> None:
    mission = program(
        scene("a", Draw("d", "n"), AGAIN),
        scene("z", END),
        variables={"n": Variable(0, low=0, high=9)},
    )

    def values(seed: int) -> list[object]:
        walk = Walk(mission, seed=seed)
        return [walk.choose("encore").state.variables["n"] for _ in range(8)]

    assert values(1) == values(1)
    assert values(1) != values(2)
    assert len(set(values(1))) > 3


def branched(*whens: Var | None) -> Program:
    cases = tuple(Case(f"b/{i}", when) for i, when in enumerate(whens))
    blocks = (
        block(f"b/{i}", Line(f"b/{i}/1", str(i)), Change(f"b/{i}/2", (Put("x", True),)))
        for i in range(len(whens))
    )
    variables = {"x": Variable(False), "n": Variable(2)}
    return program(
        scene("a", Branch("b", cases), Line("a/2", "suite"), END), *blocks, variables=variables
    )


def test_the_first_case_that_holds_is_played_and_no_other() -> None:
    both = branched(Var("x"), Var("n", at_least=1), Var("x"), None)
    assert Walk(both).texts == ("1", "suite")
    assert Walk(branched(Var("x"), None)).texts == ("1", "suite")
    assert Walk(branched(Var("x"))).texts == ("suite",)


def inside(name: str, *steps: Line | Go | Call | Return | Branch, hidden: bool = False) -> Scene:
    position = {step.id: i for i, step in enumerate(steps)}
    return Scene(name, steps, hidden=hidden, position=position, within="u", snippet="s")


def test_a_jump_inside_a_snippet_comes_back_to_what_used_it() -> None:
    mission = program(
        scene("a", Line("a/1", "avant"), Call("a/2", "u"), Line("a/3", "après"), END),
        block("u", Call("u/call", "u/un")),
        inside("u/un", Branch("u/un/1", (Case("u/un/1/1"),)), Line("u/un/2", "jamais")),
        inside("u/un/1/1", Line("l1", "un"), Go("l2", "u/deux"), hidden=True),
        inside("u/deux", Line("l3", "deux"), Call("l4", "u/trois"), Line("l5", "jamais")),
        inside("u/trois", Go("l6", "u/quatre")),
        inside("u/quatre", Line("l7", "quatre"), Return("l8"), Line("l9", "jamais")),
    )
    walk = Walk(mission)
    assert walk.texts == ("avant", "un", "deux", "quatre", "après")
    assert walk.state.visits == {"a": 1, "u/un": 1, "u/deux": 1, "u/trois": 1, "u/quatre": 1}


def test_a_sound_is_heard_with_the_line_that_follows_or_with_the_wait() -> None:
    mission = program(
        scene(
            "a",
            Sound("s1", "porte"),
            Line("l", "Un."),
            Sound("s2", "clic"),
            Sound("s3", "tac"),
            END,
        )
    )
    assert Walk(mission).turn.sounds == (Heard(0, "porte"), Heard(1, "clic"), Heard(1, "tac"))


def test_a_copy_stays_within_the_bounds_of_its_variable() -> None:
    mission = program(
        scene("a", Change("a/1", (Add("n", 7), Copy("m", "n"))), END),
        variables={"n": Variable(1), "m": Variable(0, low=0, high=5)},
    )
    assert Walk(mission).state.variables == {"n": 8, "m": 5}


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        (Compared("n", "m"), False),
        (Compared("n", "o"), True),
        (Compared("m", "n", more=True), True),
        (Compared("n", "m", more=True), False),
        (Compared("n", "o", more=True), False),
        (Compared("e", "n", more=True), False),
        (Compared("n", "e", more=True), False),
    ],
)
def test_variables_are_compared(condition: Compared, holds: bool) -> None:
    variables = {"n": Variable(1), "m": Variable(2), "o": Variable(1), "e": Variable("x")}
    mission = program(scene("a", Line("l", "vrai", when=condition), END), variables=variables)
    assert Walk(mission).texts == (("vrai",) if holds else ())


def test_patience_comes_with_the_question_and_changes_nothing() -> None:
    patience = Patience(25, (Line("p", "Prends ton temps."),))
    plain = program(scene("a", AGAIN), scene("z", END))
    calm = program(scene("a", AGAIN._replace(patience=patience)), scene("z", END))
    wait = begin(calm, "full", 3).waits_for
    assert isinstance(wait, Choosing)
    assert wait.patience == patience
    assert choose(calm, begin(calm, "full", 3).state, "fin").state == (
        choose(plain, begin(plain, "full", 3).state, "fin").state
    )
