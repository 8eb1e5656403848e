"""How a watch begins, which moves are open, what a move leads to."""

from collections.abc import Iterator
from dataclasses import replace

from game.gestures.process_control import words
from game.gestures.process_control.advice import advice
from game.gestures.process_control.plant import STEP, Loop, Plant
from game.gestures.process_control.regulator import regulated
from game.gestures.process_control.state import TUNINGS, Alarm, Tuning, Valve, Watch, zone
from game.gestures.protocol import Move
from game.gestures.telling import Said, say

MAY_GIVE_UP_AFTER = 8
"""Minutes before giving up is offered."""


def begin(plant: Plant, seed: int) -> Watch:
    """The plant as the level has it: nothing is left to chance."""
    del seed
    valves = tuple(Valve(loop.opening, summed=float(loop.opening)) for loop in plant.loops)
    start = tuple(loop.start for loop in plant.loops)
    watch = Watch(plant, say(plant.intro), plant.flow, valves, (start,))
    return replace(watch, tip=advice(watch)) if not plant.flow else watch


def open_moves(state: Watch) -> tuple[Move, ...]:
    """In a steady order; none once the watch is over."""
    if state.over:
        return ()
    return (*_time(state), *_alarms(state), *_valves(state), ("hint",), *_out(state))


def _time(state: Watch) -> Iterator[Move]:
    yield ("tick",) if state.flow else ("step",)
    yield ("mode", "steps" if state.flow else "flow")


def _alarms(state: Watch) -> Iterator[Move]:
    for alarm in state.waiting():
        yield ("see", state.plant.loops[alarm.loop].key)


def _valves(state: Watch) -> Iterator[Move]:
    for loop, valve in zip(state.plant.loops, state.valves, strict=True):
        if valve.auto:
            yield ("hand", loop.key)
            yield from ((f"tune-{name}", loop.key) for name in TUNINGS if name != valve.tuning)
            continue
        if valve.opening > 0:
            yield ("close", loop.key)
        if valve.opening < 100:
            yield ("open", loop.key)
        if loop.regulator:
            yield ("auto", loop.key)


def _out(state: Watch) -> Iterator[Move]:
    if state.minute >= MAY_GIVE_UP_AFTER:
        yield ("give-up",)


def play(state: Watch, move: Move) -> Watch:
    """The state after an open move. A tip stays until the next move."""
    state = replace(state, tip=())
    match move:
        case ("step",) | ("tick",):
            return _minute(state)
        case ("mode", how):
            told = words.TO_FLOW if how == "flow" else words.TO_STEPS
            return replace(state, flow=how == "flow", said=say(told))
        case ("see", key):
            return _seen(state, _index(state, key))
        case ("hint",):
            tip = advice(state)
            return replace(state, tip=tip, said=say(words.ADVICE[tip[0]]))
        case ("give-up",):
            return replace(state, given_up=True, said=say(words.GAVE_UP))
        case _:
            return _valve(state, move[0], _index(state, move[1]))


def _index(state: Watch, key: str) -> int:
    return next(i for i, loop in enumerate(state.plant.loops) if loop.key == key)


def _valve(state: Watch, how: str, i: int) -> Watch:
    valve = state.valves[i]
    match how:
        case "open" | "close":
            return _turned(state, i, STEP if how == "open" else -STEP)
        case "auto":
            tuned = valve._replace(auto=True, summed=float(valve.opening))
            return _set(state, i, tuned, say(words.TO_AUTO))
        case "hand":
            rounded = round(valve.opening / STEP) * STEP
            return _set(state, i, valve._replace(auto=False, opening=rounded), say(words.TO_HAND))
        case _:
            tuning: Tuning = next(name for name in TUNINGS if how == f"tune-{name}")
            told = {"soft": words.TUNED_SOFT, "firm": words.TUNED_FIRM, "sharp": words.TUNED_SHARP}
            return _set(state, i, valve._replace(tuning=tuning), say(told[tuning]))


def _turned(state: Watch, i: int, by: int) -> Watch:
    valve, loop = state.valves[i], state.plant.loops[i]
    opening = min(100, max(0, valve.opening + by))
    told = say(words.TURNED, valve=loop.valve, opening=opening)
    after = _set(state, i, valve._replace(opening=opening), told)
    return replace(after, turns=state.turns + 1)


def _set(state: Watch, i: int, valve: Valve, said: Said) -> Watch:
    valves = (*state.valves[:i], valve, *state.valves[i + 1 :])
    return replace(state, valves=valves, said=said)


def _seen(state: Watch, i: int) -> Watch:
    """Take note of a loop's alarm: in its turn, or before a more urgent one."""
    waiting = state.waiting()
    first = waiting[0].loop == i
    alarms = tuple(
        a._replace(seen=state.minute, first=first) if a.loop == i and a.seen < 0 else a
        for a in state.alarms
    )
    return replace(state, alarms=alarms, said=say(words.SEEN if first else words.NOT_FIRST))


def _minute(state: Watch) -> Watch:
    """A minute goes by: regulators act, values move, alarms rise, somebody speaks."""
    plant, minute = state.plant, state.minute + 1
    valves = tuple(
        regulated(loop, valve, value, loop.wanted(minute)) if valve.auto else valve
        for loop, valve, value in zip(plant.loops, state.valves, state.values, strict=True)
    )
    moved = tuple(
        loop.after(value, valve.opening, plant.push(i, minute))
        for i, (loop, valve, value) in enumerate(
            zip(plant.loops, valves, state.values, strict=True)
        )
    )
    after = replace(state, valves=valves, trail=(*state.trail, moved))
    after = replace(after, alarms=(*state.alarms, *_raised(after, state)))
    return replace(after, said=_told(after))


def _raised(after: Watch, before: Watch) -> Iterator[Alarm]:
    """Loops that have just left their zone, unless their alarm still waits."""
    waiting = {alarm.loop for alarm in before.waiting()}
    for i, loop in enumerate(after.plant.loops):
        out = zone(loop, after.minute).standing(after.values[i]) != "right"
        was = zone(loop, before.minute).standing(before.values[i]) != "right"
        if out and not was and i not in waiting:
            yield Alarm(i, after.minute)


def _told(state: Watch) -> Said:
    if state.over:
        return say(words.DONE)
    news = next((e.says for e in state.plant.events if e.at == state.minute), "")
    if news:
        return say(news)
    for loop, value in zip(state.plant.loops, state.values, strict=True):
        standing = zone(loop, state.minute).standing(value)
        if standing != "right":
            return say(_wrong(loop, standing == "low"), name=loop.name)
    return say(words.STEADY)


def _wrong(loop: Loop, low: bool) -> str:
    if loop.gain > 0:
        return words.LOW if low else words.HIGH
    return words.LOW_INVERSE if low else words.HIGH_INVERSE
