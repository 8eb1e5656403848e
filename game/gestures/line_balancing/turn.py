"""How balancing begins, which moves are open, what a move leads to."""

from collections.abc import Iterator
from dataclasses import replace

from game.gestures.line_balancing import words
from game.gestures.line_balancing.advice import advice, reason
from game.gestures.line_balancing.flow import QUARTER, Run, onwards, start
from game.gestures.line_balancing.line import Line
from game.gestures.line_balancing.plan import best, clash, first_plan
from game.gestures.line_balancing.state import Balance
from game.gestures.protocol import Move
from game.gestures.telling import Said, say

MAY_GIVE_UP_AFTER = 12
"""Moves before giving up is offered."""


def begin(line: Line, seed: int) -> Balance:
    """Nothing placed but what is fixed to the floor."""
    state = Balance(line, seed, say(line.intro), first_plan(line))
    return replace(state, tip=advice(state)) if line.help else state


def open_moves(state: Balance) -> tuple[Move, ...]:
    """In a steady order; none once it is over."""
    if state.over:
        return ()
    doing = _planning(state) if state.run is None else _running(state)
    return (*doing, *_talk(state))


def _planning(state: Balance) -> Iterator[Move]:
    for i, task in enumerate(state.line.tasks):
        if i != state.held and task.at < 0:
            yield ("take", task.id)
    if state.held >= 0:
        yield from (("put", str(i + 1)) for i in range(state.line.stations))
    if state.complete:
        yield ("run",)


def _running(state: Balance) -> Iterator[Move]:
    if not state.ran:
        yield ("tick",) if state.auto else ("step",)
        yield ("mode", "steps" if state.auto else "auto")
    yield ("adjust",)
    if state.ran:
        yield ("deliver",)


def _talk(state: Balance) -> Iterator[Move]:
    yield ("hint",)
    if state.moves >= MAY_GIVE_UP_AFTER:
        yield ("give-up",)


def play(state: Balance, move: Move) -> Balance:
    """The state after an open move. A tip stays until the next move."""
    state = replace(state, tip=(), moves=state.moves + 1)
    match move:
        case ("take", name):
            return _take(state, name)
        case ("put", station):
            return _put(state, int(station) - 1)
        case ("run",):
            return _start(state)
        case ("step",):
            return _onwards(state, state.line.takt)
        case ("tick",):
            return _onwards(state, -(-state.line.takt // QUARTER))
        case ("mode", how):
            auto = how == "auto"
            return replace(state, auto=auto, said=say(words.AUTO if auto else words.STEPS))
        case ("adjust",):
            return replace(state, run=None, said=say(words.ADJUST))
        case ("deliver",):
            return replace(state, delivered=True, said=say(words.DELIVERED))
        case ("hint",):
            tip = advice(state)
            return replace(state, tip=tip, said=reason(state, tip))
        case _:
            plan = best(state.line)
            said = say(words.GAVE_UP)
            return replace(state, given_up=True, plan=plan, held=-1, run=None, said=said)


def _take(state: Balance, name: str) -> Balance:
    held, task = next((i, t) for i, t in enumerate(state.line.tasks) if t.id == name)
    said = say(words.TAKEN, letter=task.letter, name=task.name, seconds=task.seconds)
    return replace(state, held=held, said=said)


def _put(state: Balance, station: int) -> Balance:
    """A task at a station, unless the order of work forbids it: then it stays in hand."""
    tasks, wrong = state.line.tasks, clash(state.line, state.plan, state.held, station)
    if wrong is not None:
        before, after = tasks[wrong.before].letter, tasks[wrong.after].letter
        said = say(words.ORDER, before=before, after=after)
        return replace(state, refused=state.refused + 1, said=said)
    plan = (*state.plan[: state.held], station, *state.plan[state.held + 1 :])
    state = replace(state, plan=plan, held=-1)
    return replace(state, said=_loaded(state, station))


def _loaded(state: Balance, station: int) -> Said:
    if state.complete and max(state.loads) <= state.line.takt:
        return say(words.ALL_PLACED)
    load, takt = state.loads[station], state.line.takt
    text = words.TOO_MUCH if load > takt else words.PLACED
    return say(text, station=station + 1, load=load, takt=takt)


def _start(state: Balance) -> Balance:
    run = start(state.loads, state.seed)
    said = say(words.STARTED, takt=state.line.takt)
    return replace(state, run=run, held=-1, trials=state.trials + 1, said=said)


def _onwards(state: Balance, seconds: int) -> Balance:
    assert state.run is not None
    after = replace(state, run=onwards(state.line, state.run, seconds))
    assert after.run is not None
    return replace(after, said=_seen(after, after.run))


def _seen(state: Balance, run: Run) -> Said:
    """What the line shows now: where pieces wait, or that none do."""
    piled = max(run.stock) > 1
    station = run.stock.index(max(run.stock)) + 2 if piled else state.busiest + 1
    if not state.ran:
        return say(words.PILING if piled else words.FLOWING, out=run.out, station=station)
    held = max(state.loads) <= state.line.takt
    return say(words.HELD if held else words.TOO_SLOW, out=run.out, station=state.busiest + 1)
