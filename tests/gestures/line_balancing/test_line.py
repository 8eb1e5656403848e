"""A line: what the order forbids, the best plan there is, how pieces flow, what shows."""

from itertools import product
from pathlib import Path
from typing import Any

import pytest

from game.gestures.line_balancing import words
from game.gestures.line_balancing.flow import TAKTS, onwards, over, start
from game.gestures.line_balancing.line import Line, read
from game.gestures.line_balancing.plan import Clash, best, clash, first_plan, loads
from game.gestures.line_balancing.rules import LINE_BALANCING as GESTURE
from game.gestures.line_balancing.state import Balance
from game.gestures.protocol import Move
from tests.gestures.plays import moved, tells, written

FOLDER = Path(__file__).parents[3] / "content" / "gestures" / "line-balancing"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
FIRST = "trois-postes"


def level(name: str = FIRST, **fields: Any) -> dict[str, Any]:
    return written("line-balancing", name, **fields)


def line(name: str = FIRST) -> Line:
    return read(level(name))


def played(*moves: Move, name: str = FIRST) -> Balance:
    return moved(GESTURE.apply, GESTURE.start(level(name), 1), *moves)


def placed(*at: int) -> tuple[Move, ...]:
    """The moves that put the tasks at these stations, from 1, in the order of the level."""
    tasks = line().tasks
    pairs = zip(tasks, at, strict=True)
    return tuple(m for task, n in pairs for m in (("take", task.id), ("put", str(n))))


GOOD = placed(1, 1, 2, 2, 3, 3)
"""Loads 55, 50 and 55."""

POOR = placed(1, 2, 2, 3, 3, 3)
"""Loads 25, 60 and 75: the last station is over the takt of 60."""

STEPS: tuple[Move, ...] = (("run",), *[("step",)] * TAKTS)


def sound(given: Line, plan: tuple[int, ...]) -> bool:
    return all(
        plan[before] <= plan[i] for i, task in enumerate(given.tasks) for before in task.after
    )


def test_the_best_plan_is_the_best_of_all_plans() -> None:
    given = line()
    every = product(range(given.stations), repeat=len(given.tasks))
    least = min(max(loads(given, plan)) for plan in every if sound(given, plan))
    assert max(loads(given, best(given))) == least


@pytest.mark.parametrize("name", NAMES)
def test_the_best_plan_keeps_the_order_and_what_is_fixed(name: str) -> None:
    given = line(name)
    plan = best(given)
    assert sound(given, plan)
    assert all(at in (-1, plan[i]) for i, at in enumerate(first_plan(given)))


def test_a_task_is_refused_before_what_it_needs_and_after_what_needs_it() -> None:
    given = line()
    plan = (1, -1, -1, -1, -1, -1)
    assert clash(given, plan, 1, 0) == Clash(0, 1)
    assert clash(given, plan, 1, 1) is None
    assert clash(given, (-1, 0, -1, -1, -1, -1), 0, 1) == Clash(0, 1)


def test_a_refusal_says_why_and_keeps_the_task_in_hand() -> None:
    state = played(("take", "faisceau"), ("put", "2"), ("take", "moteur"), ("put", "1"))
    assert state.said.text == words.ORDER
    assert dict(state.said.values) == {"before": "A", "after": "B"}
    assert (state.held, state.plan[1], state.refused) == (1, -1, 1)


def test_the_coach_tells_the_load_and_the_takt() -> None:
    assert played(*GOOD[:2]).said.text == words.PLACED
    assert played(*GOOD).said.text == words.ALL_PLACED
    assert played(*POOR).said.text == words.TOO_MUCH


def test_a_line_within_the_takt_gives_its_pieces_and_nothing_waits_for_long() -> None:
    state = played(*GOOD, *STEPS)
    assert state.ran
    assert state.run is not None
    assert state.run.out >= TAKTS - 3
    assert max(state.run.most) <= 1
    assert state.said.text == words.HELD
    assert min(GESTURE.outcome(state).values()) > 0.9


def test_pieces_pile_up_before_a_station_that_is_too_busy() -> None:
    state = played(*POOR, *STEPS)
    assert state.busiest == 2
    assert state.run is not None
    assert state.run.stock[1] >= 2
    assert state.said.text == words.TOO_SLOW
    outcome = GESTURE.outcome(state)
    assert outcome["equilibre"] < 0.5
    assert outcome["flux"] < 0.8
    going = played(*POOR, *STEPS[:-1])
    assert going.said.text == words.PILING


def test_a_full_stock_blocks_the_station_before_it() -> None:
    given = line()._replace(buffer=1)
    run = onwards(given, start((10, 300, 10), 1), 500)
    assert run.stock == (1, 0)
    assert run.left[0] == -1


def test_no_piece_is_lost_and_a_trial_ends() -> None:
    for name in NAMES:
        given = line(name)
        run = start(loads(given, best(given)), 7)
        while not over(given, run):
            run = onwards(given, run, 7)
            inside = sum(left != 0 for left in run.left) + sum(run.stock)
            assert run.let_in == inside + run.out
        assert onwards(given, run, 100) == run


def test_durations_vary_by_the_share_that_the_level_gives() -> None:
    given = line("presse-fixe")
    plan = loads(given, best(given))
    outs = {onwards(given, start(plan, seed), 4 * given.takt).waited for seed in range(8)}
    assert len(outs) > 1


def test_by_itself_or_by_steps_the_trial_is_the_same() -> None:
    steps = played(*GOOD, ("run",), ("step",), ("step",))
    auto = played(*GOOD, ("run",), ("mode", "auto"), *[("tick",)] * 8)
    assert auto.run == steps.run
    assert GESTURE.apply(auto, ("mode", "steps")).auto is False


def test_a_plan_is_adjusted_and_run_again_before_it_is_delivered() -> None:
    state = played(*POOR, *STEPS, ("adjust",), ("take", "joint"), ("put", "1"), *STEPS)
    assert state.trials == 2
    done = GESTURE.apply(state, ("deliver",))
    assert GESTURE.done(done)
    assert GESTURE.outcome(done) == GESTURE.outcome(state)


def test_a_plan_that_has_not_run_shows_nothing() -> None:
    assert set(GESTURE.outcome(played(*GOOD)).values()) == {0.0}


def test_help_leads_from_a_poor_plan_to_the_best_one() -> None:
    state = played(*POOR, ("run",), ("hint",))
    assert state.tip == ("adjust",)
    for _ in range(60):
        state = GESTURE.apply(state, ("hint",))
        if GESTURE.done(state := GESTURE.apply(state, state.tip)):
            break
    assert min(GESTURE.outcome(state).values()) > 0.9


def test_giving_up_shows_a_good_plan_and_counts_for_nothing() -> None:
    state = played(*POOR, ("run",), ("give-up",))
    assert state.plan == best(state.line)
    assert GESTURE.done(state)
    assert set(GESTURE.outcome(state).values()) == {0.0}


def test_what_is_fixed_is_placed_and_cannot_be_taken() -> None:
    state = played(name="presse-fixe")
    assert state.plan[3] == 1
    assert ("take", "rivets") not in GESTURE.moves(state)


def tasks(**changes: dict[str, Any]) -> dict[str, Any]:
    found = level()["tasks"]
    return {**found, **{name: {**found.get(name, {}), **new} for name, new in changes.items()}}


@pytest.mark.parametrize(
    ("fields", "path", "told"),
    [
        ({"takt": "54"}, ("takt",), "le meilleur partage charge un poste de 55 s"),
        (
            {"tasks": tasks(vitre={"after": ["glace"]})},
            ("tasks", "vitre", "after", 0),
            "la tâche « glace » n'existe pas",
        ),
        ({"tasks": tasks(vitre={"at": "4"})}, ("tasks", "vitre", "at"), "il n'y a que 3 postes"),
        (
            {"tasks": tasks(faisceau={"at": "3"}, moteur={"at": "1"})},
            ("tasks",),
            "l'ordre des tâches et les machines fixes se contredisent",
        ),
        (
            {"tasks": tasks(**{f"t{i}": {"name": "T", "seconds": "1"} for i in range(12)})},
            ("tasks",),
            "il y a trop de tâches",
        ),
        ({"takt": "vite"}, ("takt",), "un nombre entier est attendu ici"),
    ],
)
def test_a_level_that_makes_no_sense_is_told(
    fields: dict[str, Any], path: tuple[str | int, ...], told: str
) -> None:
    assert tells(GESTURE, level(**fields), path, told)


def test_a_move_that_is_not_open_is_refused() -> None:
    with pytest.raises(ValueError, match="not an open move"):
        GESTURE.apply(played(), ("run",))
