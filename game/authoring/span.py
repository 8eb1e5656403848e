"""What one turn of a mission can look at, found without playing: all that its lines hang on.

A turn goes from a command to the next wait. On the way, conditions look at variables, at scenes
visited, at options and spots taken; effects add to what a variable holds. Two plays that stand at
the same step, and agree on what lies on the way, hear the same lines after the same command.
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from game.content.check_variables import conditions, effects
from game.story.conditions import Compared, Copy, Effect, Question, Taken, Var, questions
from game.story.conditions import Visited as Seen
from game.story.offers import key
from game.story.playing import JUMP
from game.story.program import (
    Branch,
    Call,
    Choice,
    Draw,
    End,
    Explore,
    GestureStep,
    Go,
    Program,
    Return,
    SceneId,
    Step,
    Vary,
)
from game.story.state import Place


class Look(NamedTuple):
    """Something that is looked at: a variable, as conditions compare it or by its `value`; how
    often a scene was visited, or a step came to its turn; whether any option or spot was taken."""

    kind: Literal["variable", "value", "visits", "turns", "taken"]
    names: tuple[str, ...]


class Span:
    """What a turn can look at, from where one starts up to all waits beyond.

    With `again`, programmes are composed anew: what was picked then is closed as well, and no
    pick is sure to be asked for.
    """

    def __init__(self, program: Program, *, again: bool) -> None:
        self._program, self._again = program, again
        self._falls: dict[tuple[SceneId, int], bool] = {}
        self.looks: set[Look] = set()

    def after_choice(self, stack: tuple[Place, ...], choice: Choice, option_id: str) -> None:
        option = next(option for option in choice.options if option.id == option_id)
        self.looks |= set(_changed(option.effects))
        falls = not option.call or self._run(option.call)
        if falls and option.go:
            falls = self._run(option.go)
        elif falls:
            falls = self._on_from(stack[-1], 1)
        self._come_back(stack[:-1], falls=falls)

    def after_spot(self, explore: Explore, spot_id: str) -> None:
        """The spot, then the exploration again."""
        spot = next(spot for spot in explore.spots if spot.id == spot_id)
        self.looks |= {*_changed(spot.effects), *looks(explore)}
        if spot.call:
            self._run(spot.call)

    def after_step(self, stack: tuple[Place, ...]) -> None:
        """An exploration that is left, a gesture that is done."""
        self._come_back(stack[:-1], falls=self._on_from(stack[-1], 1))

    def _come_back(self, outer: tuple[Place, ...], *, falls: bool) -> None:
        for place in reversed(outer):
            if not falls:
                break
            jump = place.step.startswith(JUMP)
            falls = self._run(place.step.removeprefix(JUMP)) if jump else self._on_from(place, 0)

    def _on_from(self, place: Place, further: int) -> bool:
        scene = self._program.scenes[place.scene]
        at = scene.position[place.step] if place.step else len(scene.steps)
        return self._run(scene.id, at + further)

    def _run(self, name: SceneId, first: int = 0) -> bool:
        """Note what is looked at in a scene; whether the play may come out at its end."""
        if (name, first) in self._falls:
            return self._falls[name, first]
        self._falls[name, first] = True
        falls = self._falls[name, first] = self._falls_out(self._program.scenes[name].steps[first:])
        return falls

    def _falls_out(self, steps: tuple[Step, ...]) -> bool:
        out = False
        for step in steps:
            self.looks |= set(looks(step))
            comes = [self._run(name) for name in _played_by(step)]
            out = out or (isinstance(step, Go) and any(comes)) or isinstance(step, Return)
            stays = isinstance(step, Go | Return | End | Explore | GestureStep)
            stays = stays or (isinstance(step, Call) and not any(comes))
            if step.when is None and (stays or (isinstance(step, Choice) and self._is_asked(step))):
                return out
        return True

    def _is_asked(self, choice: Choice) -> bool:
        """Whether a choice is never passed over: an option is open to everybody."""
        if choice.pick is not None:
            return not self._again
        return any(option.when is None and not option.once for option in choice.options)


def looks(step: Step) -> Iterator[Look]:
    """All that a step looks at, of whatever was done before."""
    for condition in conditions(step):
        for question in questions(condition):
            yield from _asked(question)
    if not isinstance(step, Choice | Explore):
        yield from _changed(effects(step))
    match step:
        case Choice(pick=pick, options=options) if pick is not None and pick.number > 1:
            turns = [pick.turn(n) for n in range(1, pick.number)]
            yield from (Look("taken", tuple(key(turn, o.id) for turn in turns)) for o in options)
        case Choice(id=id, options=options):
            yield from (Look("taken", (key(id, o.id),)) for o in options if o.once)
        case Explore(id=id, spots=spots):
            yield from (Look("taken", (key(id, spot.id),)) for spot in spots)
        case Vary(id=id):
            yield Look("turns", (key(id, "turn"),))
        case Draw(id=id, variable=name):
            yield from (Look("turns", (key(id, "drawn"),)), Look("value", (name,)))


def _changed(acts: "Iterator[Effect] | tuple[Effect, ...]") -> Iterator[Look]:
    """What effects change, and what they copy."""
    for effect in acts:
        yield Look("value", (effect.name,))
        if isinstance(effect, Copy):
            yield Look("value", (effect.source,))


def _asked(question: Question) -> Iterator[Look]:
    match question:
        case Var(name=name):
            yield Look("variable", (name,))
        case Compared(name=name, other=other):
            yield from (Look("value", (each,)) for each in (name, other))
        case Seen(scene=scene):
            yield Look("visits", (scene,))
        case Taken(key=taken):
            yield Look("taken", (taken,))


def _played_by(step: Step) -> Iterator[SceneId]:
    """The scenes that a step plays by itself, within the turn."""
    match step:
        case Branch(cases=cases):
            yield from (case.call for case in cases)
        case Vary(turns=turns):
            yield from turns
        case Call(scene=name) | Go(scene=name):
            yield name
