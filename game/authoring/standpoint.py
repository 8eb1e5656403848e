"""What the rest of a play can depend on: two states that agree on it lead to the same things."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Hashable
from functools import partial

from game.content.check_variables import conditions, effects
from game.story.conditions import (
    Add,
    Compared,
    Copy,
    Question,
    Taken,
    Value,
    Var,
    Visited,
    questions,
)
from game.story.offers import key
from game.story.program import Choice, Draw, Explore, Program, Step, Vary
from game.story.state import PlayState


class Standpoint:
    """Made once for a program; `of(state)` is equal for states with the same future.

    `by_lot` is true when something also hangs on the seed of the play.
    """

    def __init__(self, program: Program) -> None:
        scenes = program.scenes.values()
        steps = [step for scene in scenes for step in scene.steps]
        self.by_lot = any(
            isinstance(s, Draw) or (isinstance(s, Vary) and s.order == "shuffle") for s in steps
        )
        self.asked: dict[str, set[int]] = {}
        """By variable that is looked at, the whole numbers that it is compared with."""
        self._visits: Counter[str] = Counter()
        self._taken: set[str] = set()
        self._exact: set[str] = set()
        self._moves: set[str] = set()
        self._falls: set[str] = set()
        self._picked: dict[str, list[str]] = {}
        """By scene where several are picked, what its turns may have taken."""
        self._turns: list[tuple[str, Callable[[int], int]]] = []
        for step in steps:
            self._look_at(step)
        for scene in scenes:
            self._picked[scene.id] = [
                key(step.id, option.id)
                for step in scene.steps
                if isinstance(step, Choice) and step.pick is not None
                for option in step.options
            ]
        self._bands = {name: self._band(name) for name in sorted(self.asked)}

    def of(self, state: PlayState) -> Hashable:
        return (
            state.stack,
            tuple(self.band(name, state.variables[name]) for name in self._bands),
            tuple(min(most, state.visits.count(scene)) for scene, most in self._visits.items()),
            tuple(state.taken.count(name) > 0 for name in self._taken),
            tuple(state.taken.count(name) > 0 for name in self._picking(state)),
            tuple(worth(state.taken.count(name)) for name, worth in self._turns),
        )

    def band(self, name: str, value: Value) -> Value:
        """What a variable's value is worth: the same for values that nothing tells apart."""
        worth = self._bands.get(name)
        if worth is None:
            return False
        return worth(value) if type(value) is int else value

    def _picking(self, state: PlayState) -> list[str]:
        """What is closed among the turns under way; once they are over nothing hangs on it."""
        return self._picked[state.stack[-1].scene] if state.stack else []

    def _look_at(self, step: Step) -> None:
        for condition in conditions(step):
            for question in questions(condition):
                self._ask(question)
        for effect in effects(step):
            if isinstance(effect, Copy):
                self.asked.setdefault(effect.source, set())
                self._exact |= {effect.source, effect.name}
            elif isinstance(effect, Add):
                self._moves.add(effect.name)
                self._falls |= {effect.name} if effect.amount < 0 else set()
        match step:
            case Choice(id=id, options=options):
                self._taken |= {key(id, o.id) for o in options if o.once}
            case Explore(id=id, spots=spots):
                self._taken |= {key(id, s.id) for s in spots if s.once or s.required}
            case Vary(id=id, turns=turns, order=order):
                self._turns.append((key(id, "turn"), _worth(order, len(turns))))
            case Draw(id=id):
                self._turns.append((key(id, "drawn"), int))

    def _ask(self, question: Question) -> None:
        match question:
            case Var(name, equals, low, high):
                asked = self.asked.setdefault(name, set())
                asked |= {n for n in (equals, low, high) if type(n) is int}
            case Compared(name=name, other=other):
                self.asked.setdefault(name, set())
                self.asked.setdefault(other, set())
                self._exact |= {name, other}
            case Visited(scene, times):
                self._visits[scene] = max(self._visits[scene], times)
            case Taken(taken):
                self._taken.add(taken)

    def _band(self, name: str) -> Callable[[int], int]:
        """What whole numbers of a variable are worth, to all that looks at it.

        A number that is never added to counts by the bounds below it; from some value on, one
        that only grows is as good as any greater one.
        """
        if name in self._exact or name in self._falls:
            return int
        bounds = sorted({n + more for n in self.asked[name] for more in (0, 1)})
        if name not in self._moves:
            return partial(bisect_right, bounds)
        return partial(min, max(self.asked[name], default=0) + 1)


def _worth(order: str, turns: int) -> Callable[[int], int]:
    """What a count of turns is worth: a cycle comes round, the others come to their last."""
    if order == "cycle":
        return lambda count: count % turns
    return int if order == "shuffle" else lambda count: min(count, turns)
