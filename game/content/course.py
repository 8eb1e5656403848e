"""How a mission can be walked on one route, whatever the player does.

Conditions are tried in every case that they can tell apart (see `cases`), not followed through
the play: a course may hold a way that no play can take, and never misses one that a play can.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from game.content.cases import Cases
from game.story.conditions import All, Any, Condition, Not, Route, Taken
from game.story.program import (
    Branch,
    Call,
    Case,
    Change,
    Choice,
    Draw,
    End,
    Explore,
    GestureStep,
    Go,
    Line,
    Option,
    Program,
    Return,
    Scene,
    Sound,
    Spot,
    Step,
    Vary,
)

Courses: TypeAlias = "dict[Route, Course]"

_PASSING = (Line, Change, Draw, Sound)
"""Steps that the play never stops at, and that lead nowhere."""
REMEMBERED = 256
"""Different scans of scenes that hold lines only: few, and most scenes of a story have one."""


class Scan(NamedTuple):
    """One scene: the steps that can come up (by index), and how it can be left.

    `turns` holds those of them where the play can stop or go elsewhere. `runs_off` says that its
    last step can be passed, `returns` that a `return` can be met in it or in a hidden scene inside
    it.
    """

    live: tuple[int, ...] = ()
    runs_off: bool = False
    returns: bool = False
    turns: tuple[Step, ...] = ()


class Exits(NamedTuple):
    """Where a scene's live steps lead: for good, into hidden scenes, into scenes that come back."""

    jumps: tuple[str, ...] = ()
    inner: tuple[str, ...] = ()
    called: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        return self.jumps + self.inner + self.called


_NO_EXIT = Exits()


@lru_cache(REMEMBERED)
def _told(*live: int) -> Scan:
    """A scene where these steps come up one after the other, and nothing else: held once."""
    return Scan(live, runs_off=True)


class Course:
    """The scans of all scenes of a program, and which of them can be reached."""

    def __init__(self, program: Program, route: Route) -> None:
        self.program = program
        self.cases = Cases(program.variables, route)
        self.scans: dict[str, Scan] = dict.fromkeys(program.scenes, Scan())
        self._snippets = _snippets(program)
        self._settle()
        self.alone: set[str] = set()
        self.called: set[str] = set()
        """Scenes that can be played with nothing to come back to, and those with a caller."""
        self.exits: dict[str, Exits] = {}
        """By reached scene."""
        self._reach()
        self.entered_by = _entered_by(self.exits)
        """By scene, the reached scenes that jump to it, call it or open it."""
        self.reached = self.alone | self.called

    def live(self, scene: str) -> list[Step]:
        """The steps of a scene that can come up."""
        steps = self.program.scenes[scene].steps
        return [steps[i] for i in self.scans[scene].live]

    def turns(self, scene: str) -> tuple[Step, ...]:
        """Those of them where the play can stop or go elsewhere: most steps are lines."""
        return self.scans[scene].turns

    def comes_back(self, scene: str) -> bool:
        """Whether the scene, once called, can give back to the step after the call."""
        called = self.program.scenes[scene]
        inside = self._snippets[called.within] if called.within and not called.hidden else (scene,)
        return any(map(self._gives_back, inside))

    def _gives_back(self, scene: str) -> bool:
        scan = self.scans[scene]
        return scan.runs_off or (scan.returns and not self.program.scenes[scene].hidden)

    def options(self, choice: Choice) -> Iterator[Option]:
        """The options that can be open."""
        return (o for o in choice.options if o.when is None or not self.cases.never(o.when))

    def spots(self, explore: Explore) -> Iterator[Spot]:
        return (s for s in explore.spots if s.when is None or not self.cases.never(s.when))

    def branches(self, branch: Branch) -> Iterator[Case]:
        """The cases that can be played."""
        return (c for c in branch.cases if c.when is None or not self.cases.never(c.when))

    def surely_waits(self, step: Step) -> bool:
        """Whether the play stops at this step each time it comes there."""
        if not self.cases.always(step.when):
            return False
        if isinstance(step, Choice):
            if _has_open_answer(step):
                return True
            return self.cases.one_holds([_open(step, o) for o in step.options])
        return isinstance(step, Explore | GestureStep | End)

    def passes(self, step: Step) -> bool:
        """Whether the play can go on with the step after this one, once it is carried out."""
        match step:
            case Choice():
                return any(
                    not o.go and (not o.call or self.scans[o.call].runs_off)
                    for o in self.options(step)
                )
            case Line() | Change() | GestureStep() | Explore() | Draw() | Sound():
                return True
            case Branch():
                return any(self.scans[case.call].runs_off for case in self.branches(step))
            case Vary(turns=turns, order=order):
                return order == "once" or any(self.scans[turn].runs_off for turn in turns)
            case Call(scene=scene):
                return self.comes_back(scene)
        return False

    def jumps(self, step: Step) -> Iterator[str]:
        """Scenes entered for good by this step."""
        if isinstance(step, Go):
            yield step.scene
        elif isinstance(step, Choice):
            for option in self.options(step):
                if option.go and (not option.call or self.scans[option.call].runs_off):
                    yield option.go

    def inner(self, step: Step) -> Iterator[str]:
        """Hidden scenes that this step can open."""
        if isinstance(step, Choice):
            yield from (o.call for o in self.options(step) if o.call)
        elif isinstance(step, Explore):
            yield from (s.call for s in self.spots(step) if s.call)
        elif isinstance(step, Branch):
            yield from (c.call for c in self.branches(step))
        elif isinstance(step, Vary):
            yield from step.turns

    def _settle(self) -> None:
        """Scan all scenes, and again those that hang on a scene whose scan has changed."""
        hanging = _hanging(self.program, self._snippets)
        # what is popped first is last: hidden scenes come before those that they hang on
        todo = dict.fromkeys(reversed(tuple(self.program.scenes)))
        while todo:
            name, _ = todo.popitem()
            scan = self._scan(self.program.scenes[name])
            if scan != self.scans[name]:
                self.scans[name] = scan
                todo.update(dict.fromkeys(hanging.get(name, ())))

    def _scan(self, scene: Scene) -> Scan:
        live: list[int] = []
        turns: list[Step] = []
        returns = False
        ways_out: list[Condition] = []
        for i, step in enumerate(scene.steps):
            if step.when is not None and self.cases.never(step.when):
                continue
            live.append(i)
            if isinstance(step, Line):
                continue
            if not isinstance(step, _PASSING):
                turns.append(step)
            returns = returns or self._can_return(step)
            if not self.passes(step):
                condition = _taken_out(step)
                if condition is None:
                    return Scan(tuple(live), False, returns, tuple(turns))
                ways_out.append(condition)
                if self.cases.one_holds(ways_out):
                    return Scan(tuple(live), False, returns, tuple(turns))
            else:
                ways_out.clear()
        return Scan(tuple(live), True, returns, tuple(turns)) if turns else _told(*live)

    def _can_return(self, step: Step) -> bool:
        return isinstance(step, Return) or any(self.scans[s].returns for s in self.inner(step))

    def _reach(self) -> None:
        todo = [(self.program.start, True)]
        while todo:
            scene, alone = todo.pop()
            known = self.alone if alone else self.called
            if scene in known:
                continue
            known.add(scene)
            if scene not in self.exits:
                self.exits[scene] = self._exits(scene)
            jumps, inner, called = self.exits[scene]
            outside = alone or not self.program.scenes[scene].within
            todo += [(target, outside) for target in jumps]
            todo += [(target, alone) for target in inner]
            todo += [(target, False) for target in called]

    def _exits(self, scene: str) -> Exits:
        if not self.turns(scene):
            return _NO_EXIT
        jumps: list[str] = []
        inner: list[str] = []
        called: list[str] = []
        for step in self.turns(scene):
            jumps += self.jumps(step)
            inner += self.inner(step)
            called += [step.scene] if isinstance(step, Call) else []
        return Exits(tuple(jumps), tuple(inner), tuple(called))


def _entered_by(exits: Mapping[str, Exits]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, ways in exits.items():
        for target in ways.all:
            found.setdefault(target, []).append(name)
    return found


def _hanging(program: Program, snippets: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """By scene, the scenes that call it or open it as a hidden one."""
    hanging: dict[str, list[str]] = {}
    for name, scene in program.scenes.items():
        for step in scene.steps:
            if isinstance(step, _PASSING):
                continue
            for inner in _played_inside(step):
                within = program.scenes[inner].within if isinstance(step, Call) else ""
                for part in {inner, *snippets.get(within, ())}:
                    hanging.setdefault(part, []).append(name)
    return hanging


def _snippets(program: Program) -> dict[str, list[str]]:
    """The scenes of each use of a snippet: any of them may give back to its caller."""
    found: dict[str, list[str]] = {}
    for name, scene in program.scenes.items():
        if scene.within and not scene.hidden:
            found.setdefault(scene.within, []).append(name)
    return found


def _played_inside(step: Step) -> list[str]:
    if isinstance(step, Call):
        return [step.scene]
    if isinstance(step, Choice):
        return [o.call for o in step.options if o.call]
    if isinstance(step, Branch):
        return [case.call for case in step.cases]
    if isinstance(step, Vary):
        return list(step.turns)
    return [s.call for s in step.spots if s.call] if isinstance(step, Explore) else []


def _taken_out(step: Step) -> Condition | None:
    """When a step that never passes is carried out; None for always."""
    if isinstance(step, Choice) and _has_open_answer(step):
        return step.when
    ways = _ways(step)
    if any(way == All(()) for way in ways) or not ways:
        return step.when
    offered = Any(ways)
    return offered if step.when is None else All((step.when, offered))


def _has_open_answer(choice: Choice) -> bool:
    """Whether some option is open whatever was done."""
    return any(option.when is None and not option.once for option in choice.options)


def _ways(step: Step) -> tuple[Condition, ...]:
    """When each option or case is open; none for a step that has only one way."""
    if isinstance(step, Choice):
        return tuple(_open(step, option) for option in step.options)
    if isinstance(step, Branch):
        return tuple(All(()) if case.when is None else case.when for case in step.cases)
    return ()


def _open(choice: Choice, option: Option) -> Condition:
    """When an option is open."""
    parts = () if option.when is None else (option.when,)
    if option.once:
        parts = (*parts, Not(Taken(f"{choice.id}/{option.id}")))
    return All(parts)
