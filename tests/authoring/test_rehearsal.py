"""A rehearsal tells what the interpreter tells, and asks it only once."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game import rng
from game.authoring.rehearsal import Play, Rehearsal
from game.authoring.standpoint import Standpoint
from game.gestures.registry import GESTURES
from game.story import machine
from game.story.conditions import Add, All, Copy, Put, Var
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
    turn = machine.begin(rehearsal.program, route, seed)
    play, lines = rehearsal.begin(route, seed)
    for n in range(60):
        assert lines == tuple(line.id for line in turn.lines)
        assert seen(play.stand.wait) == seen(turn.waits_for)
        if isinstance(turn.waits_for, Ended):
            return n
        turn, lines = both(rehearsal, turn, play, rng.bits(seed, n), criteria)
    return 60


def seen(wait: Wait) -> Wait:
    """What pupils see of it: not how often a gesture was done, nor which turn took an option."""
    match wait:
        case Doing():
            return wait._replace(times=0)
        case Choosing(offers=offers):
            return wait._replace(offers=tuple(o._replace(picked=0) for o in offers))
        case _:
            return wait


def both(
    rehearsal: Rehearsal, turn: Turn, play: Play, lot: int, criteria: Mapping[str, list[str]]
) -> tuple[Turn, tuple[str, ...]]:
    told, state = rehearsal.program, turn.state
    match turn.waits_for:
        case Choosing(offers=offers):
            name = rng.pick(lot, 0, [offer.option for offer in offers if offer.open])
            return machine.choose(told, state, name), rehearsal.choose(play, name)
        case Exploring(spots=spots, can_leave=can_leave):
            names = [spot.spot for spot in spots] + ([""] if can_leave else [])
            name = rng.pick(lot, 0, names)
            if name:
                return machine.open_spot(told, state, name), rehearsal.open_spot(play, name)
            return machine.leave(told, state), rehearsal.leave(play)
        case wait:
            assert isinstance(wait, Doing)
            outcome = {c: rng.draw(lot, n) for n, c in enumerate(criteria[wait.gesture])}
            return machine.perform(told, state, outcome), rehearsal.perform(play, outcome)


@pytest.mark.parametrize("mission", MISSIONS)
def test_shipped_missions_are_told_as_the_interpreter_tells_them(mission: str) -> None:
    rehearsal = rehearsed(shipped().catalogue.programs[mission])
    for route in ("full", "short"):
        assert all(together(rehearsal, route, seed, CRITERIA) > 10 for seed in range(15))


@given(programs(), st.integers(0, 5))
@settings(max_examples=60)
def test_any_mission_is_told_as_the_interpreter_tells_it(told: Program, seed: int) -> None:
    known = rehearsed(told)
    for again in range(3):
        rehearsal = rehearsed(told) if known.by_lot else known
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
    one, _ = rehearsal.begin("full", 1)
    other, _ = rehearsal.begin("full", 2)
    assert one.stand is other.stand
    assert [way.key for way in one.stand.ways] == ["porte", "livre"]
    first = one.stand
    for play, option in (
        (one, "porte"),
        (other, "livre"),
        (rehearsal.begin("full", 3)[0], "porte"),
    ):
        rehearsal.choose(play, option)
        assert play.stand is not first
    assert one.stand is other.stand
    assert len(first.ahead) == 2


def test_the_route_is_part_of_what_a_turn_hangs_on() -> None:
    rehearsal = rehearsed(all_kinds())
    ends = []
    for route in ("full", "short"):
        play, _ = rehearsal.begin(route, 1)
        rehearsal.choose(play, "porte")
        ends.append(isinstance(play.stand.wait, Ended))
    assert ends == [False, True]


def test_outcomes_that_nothing_tells_apart_lead_to_one_turn() -> None:
    gesture = GestureStep("geste", "compter", "n1", (("bien", "justesse"),))
    good = Line("a/1", "Bien !", when=Var("bien", at_least=60))
    told = program(scene("a", gesture, good, END), variables={"bien": Variable(0)})
    rehearsal = rehearsed(told)
    heard, plays = [], []
    for value in (0.1, 0.59, 0.6):
        play, _ = rehearsal.begin("full", 1)
        first = play.stand
        heard.append(rehearsal.perform(play, {"justesse": value}))
        plays.append(play.variables["bien"])
    assert heard == [(), (), ("a/1",)]
    assert plays == [10, 59, 60]
    assert len(first.ahead) == 2


def test_what_lies_behind_a_wait_is_not_looked_at() -> None:
    """Four wheels of ten figures and a door: a wheel turns whatever the others say."""
    names = ("un", "deux", "trois")
    wheels = [
        choice(n, *(Option(f"c{k}", f"{k}", effects=(Put(n, k),)) for k in range(10)))
        for n in names
    ]
    door = Line("a/9", "Ouverte !", when=All(tuple(Var(n, 7) for n in names)))
    told = program(scene("a", *wheels, door, END), variables={n: Variable(0) for n in names})
    rehearsal = rehearsed(told)
    stands, opened = {}, []
    for lot in range(1000):
        play, _ = rehearsal.begin("full", 1)
        for figure in (lot // 100, lot // 10 % 10, lot % 10):
            stands[play.stand.name] = play.stand
            lines = rehearsal.choose(play, f"c{figure}")
        opened.append(lines == ("a/9",))
    assert [lot for lot, is_open in enumerate(opened) if is_open] == [777]
    assert [len(stands[name].ahead) for name in names] == [10, 10, 90]


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
    fresh = [rehearsed(told) for _ in range(20)]
    assert all(together(of, "full", seed, {}) for seed, of in enumerate(fresh))
    heard = {rehearsed(told).begin("full", seed)[1] for seed in range(20)}
    assert heard == {(), ("a/1",)}


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
