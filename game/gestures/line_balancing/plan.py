"""Which task is at which station: what it loads, what the order forbids, the best there is.

The problem is the simple assembly line balancing problem: Scholl, « Balancing and Sequencing of
Assembly Lines », 1999. A level is small enough to be solved exactly.
"""

from functools import lru_cache
from typing import NamedTuple, TypeAlias

from game.gestures.line_balancing.line import Line

#: the station of each task, from 0; -1 while it is not placed
Plan: TypeAlias = tuple[int, ...]


class Clash(NamedTuple):
    """Two tasks in the wrong order: indexes of the one that comes before and of the other."""

    before: int
    after: int


def first_plan(line: Line) -> Plan:
    """Only what is fixed to the floor is placed."""
    return tuple(task.at for task in line.tasks)


def loads(line: Line, plan: Plan) -> tuple[int, ...]:
    """Seconds of work at each station."""
    return tuple(
        sum(task.seconds for task, at in zip(line.tasks, plan, strict=True) if at == station)
        for station in range(line.stations)
    )


def clash(line: Line, plan: Plan, task: int, station: int) -> Clash | None:
    """What forbids a task at a station: one before it that comes later, or the other way round."""
    for before in line.tasks[task].after:
        if plan[before] > station:
            return Clash(before, task)
    for other, spec in enumerate(line.tasks):
        if task in spec.after and 0 <= plan[other] < station:
            return Clash(task, other)
    return None


@lru_cache(maxsize=64)
def best(line: Line) -> Plan:
    """The plan whose busiest station has least to do; empty when the fixed tasks allow none."""
    low = max(-(-line.total // line.stations), max(task.seconds for task in line.tasks))
    for limit in range(low, line.total + 1):
        found = _within(line, limit)
        if found:
            return found
    return ()


def _within(line: Line, limit: int) -> Plan:
    """A plan with no station over the limit, or nothing."""
    dead: set[tuple[frozenset[int], int]] = set()

    def fill(done: frozenset[int], station: int, left: int, plan: Plan) -> Plan:
        if len(done) == len(plan):
            return plan
        for i, task in enumerate(line.tasks):
            ready = i not in done and all(before in done for before in task.after)
            if ready and task.seconds <= left and task.at in (-1, station):
                placed = (*plan[:i], station, *plan[i + 1 :])
                found = fill(done | {i}, station, left - task.seconds, placed)
                if found:
                    return found
        if station + 1 < line.stations and (done, station) not in dead:
            dead.add((done, station))
            return fill(done, station + 1, limit, plan)
        return ()

    return fill(frozenset(), 0, limit, (-1,) * len(line.tasks))
