"""A rehearsal tells what the interpreter tells, and asks it only once."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game import rng
from game.authoring.rehearsal import Passage, Rehearsal
from game.authoring.standpoint import Standpoint
from game.gestures.registry import GESTURES
from game.story import machine
from game.story.conditions import Add, Copy, Put, Var
from game.story.program import (
    Change,
    Draw,
    End,
    Explore,
    GestureStep,
    Go,
    Line,
    Option,
    Program,
    Step,
    Variable,
)
from game.story.state import Choosing, Doing, Ended, Exploring, Turn, Wait
from tests.authoring.plays import SPOTS, all_kinds
from tests.machine import shipped
from tests.session.counting import Counting
from tests.story.building import block, choice, program, scene
from tests.story.generated import programs

MISSIONS = ("charniere", "ligne-arretee", "lot-418", "meule", "premier-souffle", "virole")
CRITERIA = {name: [c.id for c in gesture.criteria] for name, gesture in GESTURES.items()}
COUNTED = {"compter": [c.id for c in Counting().criteria]}
END = End("fini", "Fini")


def rehearsed(told: Program) -> Rehearsal:
    return Rehearsal(told, {s.id: s for part in told.scenes.values() for s in part.steps})


def together(rehearsal: Rehearsal, route: str, seed: int, criteria: Mapping[str, list[str]]) -> int:
    """Play by lot, in the interpreter and in the rehearsal; how many commands it took."""
    told = rehearsal.program
    turn, known = machine.begin(told, route, seed), rehearsal.begin(route, seed)
    for n in range(60):
        agree(turn, known)
        if isinstance(turn.waits_for, Ended):
            return n
        turn, known = both(rehearsal, turn, known, rng.bits(seed, n), criteria)
    return 60


def agree(turn: Turn, known: Passage) -> None:
    assert known.lines == tuple(line.id for line in turn.lines)
    assert seen(known.stand.wait) == seen(turn.waits_for)


def seen(wait: Wait) -> Wait:
    """What pupils see of it: not how often a gesture was done."""
    return wait._replace(times=0) if isinstance(wait, Doing) else wait


def both(
    rehearsal: Rehearsal, turn: Turn, known: Passage, lot: int, criteria: Mapping[str, list[str]]
) -> tuple[Turn, Passage]:
    told, state, stand = rehearsal.program, turn.state, known.stand
    match turn.waits_for:
        case Choosing(offers=offers):
            name = rng.pick(lot, 0, [offer.option for offer in offers if offer.open])
            return machine.choose(told, state, name), rehearsal.choose(stand, name)
        case Exploring(spots=spots, can_leave=can_leave):
            names = [spot.spot for spot in spots] + ([""] if can_leave else [])
            name = rng.pick(lot, 0, names)
            if name:
                return machine.open_spot(told, state, name), rehearsal.open_spot(stand, name)
            return machine.leave(told, state), rehearsal.leave(stand)
        case wait:
            assert isinstance(wait, Doing)
            outcome = {c: rng.draw(lot, n) for n, c in enumerate(criteria[wait.gesture])}
            return machine.perform(told, state, outcome), rehearsal.perform(stand, outcome)


@pytest.mark.parametrize("mission", MISSIONS)
def test_shipped_missions_are_told_as_the_interpreter_tells_them(mission: str) -> None:
    rehearsal = rehearsed(shipped().catalogue.programs[mission])
    for route in ("full", "short"):
        assert all(together(rehearsal, route, seed, CRITERIA) > 10 for seed in range(15))


@given(programs(), st.integers(0, 5))
@settings(max_examples=60)
def test_any_mission_is_told_as_the_interpreter_tells_it(told: Program, seed: int) -> None:
    rehearsal = rehearsed(told)
    for again in range(3):
        together(rehearsal, "full", seed + again, COUNTED)


def test_spots_looked_at_before_are_still_looked_at_when_one_comes_back() -> None:
    again = choice("encore", Option("oui", "Oui", go="a"), Option("non", "Non"))
    told = program(
        scene("a", Explore("tour", SPOTS, "Partir"), again, END),
        block("tour>table", Line("tour>table/0", "Une clé.")),
    )
    rehearsal = rehearsed(told)
    assert all(together(rehearsal, "full", seed, {}) for seed in range(30))


def test_a_turn_is_carried_out_once_and_a_stand_is_met_again() -> None:
    rehearsal = rehearsed(all_kinds())
    first = rehearsal.begin("full", 1)
    assert rehearsal.begin("full", 2) is first
    assert rehearsal.begin("short", 1) is not first
    tour = rehearsal.choose(first.stand, "porte")
    assert rehearsal.choose(first.stand, "porte") is tour
    assert [way.key for way in first.stand.ways] == ["porte", "livre"]


def test_outcomes_that_nothing_tells_apart_lead_to_one_turn() -> None:
    gesture = GestureStep("geste", "compter", "n1", (("bien", "justesse"),))
    good = Line("a/1", "Bien !", when=Var("bien", at_least=60))
    told = program(scene("a", gesture, good, END), variables={"bien": Variable(0)})
    rehearsal = rehearsed(told)
    stand = rehearsal.begin("full", 1).stand
    low, mid, high = (rehearsal.perform(stand, {"justesse": x}) for x in (0.1, 0.59, 0.6))
    assert low is mid
    assert low.stand is not high.stand
    assert (low.lines, high.lines) == ((), ("a/1",))


def test_where_something_is_drawn_by_lot_each_seed_plays_its_own_way() -> None:
    told = program(
        scene(
            "a",
            Draw("a/0", "mot"),
            Line("a/1", "Le premier.", when=Var("mot", "un")),
            choice("x", Option("oui", "Oui")),
            END,
        ),
        variables={"mot": Variable("un", ("un", "deux"))},
    )
    rehearsal = rehearsed(told)
    assert rehearsal.by_lot
    assert {rehearsal.begin("full", seed).lines for seed in range(20)} == {(), ("a/1",)}
    assert all(together(rehearsal, "full", seed, {}) for seed in range(20))


# what a value is worth -------------------------------------------------------------------------


def standpoint(*steps: Step) -> Standpoint:
    bounds = Line("a/9", "?", when=Var("n", at_least=60, at_most=80))
    start = {"n": Variable(0), "autre": Variable(0)}
    return Standpoint(program(scene("a", *steps, bounds, Go("a/10", "a")), variables=start))


def worths(of: Standpoint) -> list[bool]:
    """Whether the values on both sides of each bound, and beyond, are told apart."""
    pairs = ((10, 59), (59, 60), (60, 61), (80, 81), (81, 82), (90, 100))
    return [of.band("n", low) != of.band("n", high) for low, high in pairs]


def test_a_number_counts_by_the_bounds_below_it() -> None:
    assert worths(standpoint()) == [False, True, True, True, False, False]


def test_a_number_that_grows_counts_whole_up_to_the_last_bound() -> None:
    more = Change("a/0", (Add("n", 1),))
    assert worths(standpoint(more)) == [True, True, True, True, False, False]


def test_a_number_that_falls_or_is_copied_counts_whole() -> None:
    for effect in (Add("n", -1), Copy("autre", "n")):
        assert worths(standpoint(Change("a/0", (effect,)))) == [True] * 6


def test_what_nothing_looks_at_is_worth_nothing_and_words_are_told_apart() -> None:
    known = standpoint(Change("a/0", (Put("autre", 3),)))
    assert known.band("autre", 3) == known.band("autre", 4)
    assert known.band("n", "un") != known.band("n", "deux")
