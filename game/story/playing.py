"""A turn under way: steps are carried out until the play waits for the player."""

from game.story.chance import drawn, turn_at
from game.story.effects import changed
from game.story.errors import ProgramFault
from game.story.facts import holds
from game.story.offers import choosing, done_key, exploring, key
from game.story.program import (
    Branch,
    Call,
    Change,
    Choice,
    Draw,
    End,
    Explore,
    GestureStep,
    Go,
    Line,
    Program,
    Return,
    Scene,
    SceneId,
    Sound,
    Step,
    Vary,
)
from game.story.state import Doing, Ended, Heard, Place, PlayState, Signal, Turn, Wait

MOST_STEPS = 10_000
"""More steps than this without a wait are taken for an endless loop."""
MOST_CALLS = 100
"""More scenes than this inside each other are taken for an endless call."""
JUMP = ">"
"""Begins the `step` of a place that jumps when a hidden scene comes back to it."""


class Playing:
    """The only mutable thing of the interpreter; it never outlives the turn.

    The innermost scene is `scene`, and `index` the step to do next; `outer` holds the places that
    wait for it to come back.
    """

    __slots__ = (
        "before",
        "ending",
        "entered",
        "index",
        "lines",
        "outer",
        "program",
        "route",
        "scene",
        "scenes",
        "signals",
        "sounds",
        "stayed",
        "taken",
        "variables",
        "visits",
    )

    def __init__(self, program: Program, before: PlayState) -> None:
        self.program = program
        self.before = before
        self.variables = before.variables
        self.visits = before.visits
        self.taken = before.taken
        self.route = before.route
        self.ending = before.ending
        self.entered = before.entered
        self.outer = list(before.stack[:-1])
        self.lines: list[Line] = []
        self.scenes: list[SceneId] = []
        self.signals: list[Signal] = []
        self.sounds: list[Heard] = []
        self.stayed: int | None = None
        if before.stack:
            self._stand_at(before.stack[-1])

    @property
    def seed(self) -> int:
        return self.before.seed

    def turn(self) -> Turn:
        """Carry steps out up to the next wait, and close the turn."""
        wait = self._steps_up_to_a_wait()
        told, where, heard = tuple(self.lines), tuple(self.scenes), tuple(self.sounds)
        return Turn(self._state(), told, wait, tuple(self.signals), where, self.stayed, heard)

    def step(self) -> Step | None:
        """The step to do next; None past the last one."""
        steps = self.scene.steps
        return steps[self.index] if self.index < len(steps) else None

    def jump(self, scene: SceneId) -> None:
        """Enter a scene for good: whatever was to come back is forgotten, inside its snippet."""
        if self.stayed is None:
            self.stayed = len(self.lines)
        within = self._scene(scene).within
        if not within:
            self.outer.clear()
        while self.outer and self._scene(self.outer[-1].scene).within == within:
            self.outer.pop()
        self.entered += 1
        self._enter(scene)

    def call(self, scene: SceneId, then_jump: SceneId = "") -> None:
        """Play a scene, then go on with the step to do next, or jump."""
        if len(self.outer) >= MOST_CALLS:
            raise ProgramFault(f"more than {MOST_CALLS} scenes are inside each other in {scene!r}")
        self.outer.append(Place(self.scene.id, JUMP + then_jump if then_jump else self._step_id()))
        self._enter(scene)

    def _steps_up_to_a_wait(self) -> Wait:
        for _ in range(MOST_STEPS):
            step = self.step()
            if step is None:
                self._come_back()
            elif step.when is not None and not holds(step.when, self):
                self.index += 1
            elif isinstance(step, Line):
                self.lines.append(step)
                self.scenes.append(self.on_screen)
                self.index += 1
            elif (wait := self._carry_out(step)) is not None:
                return wait
        raise ProgramFault(
            f"{self.program.mission}: {MOST_STEPS} steps without a wait in {self.scene.id!r}"
        )

    def _carry_out(self, step: Step) -> Wait | None:
        """Do a step other than a line; a wait leaves the play at that step."""
        match step:
            case Change(effects=effects):
                self.index += 1
                self.variables = changed(self.variables, self.program.variables, effects)
            case Call(scene=scene):
                self.index += 1
                self.call(scene)
            case Go(scene=scene):
                self.jump(scene)
            case Branch(cases=cases):
                self.index += 1
                if (case := next((c for c in cases if holds(c.when, self)), None)) is not None:
                    self.call(case.call)
            case Vary():
                self.index += 1
                self._vary(step)
            case Draw(id=id, variable=name):
                self.index += 1
                value = drawn(self.program.variables[name], self._time(id, "drawn"), self.seed, id)
                self.variables = {**self.variables, name: value}
            case Sound(sound=sound):
                self.index += 1
                self.sounds.append(Heard(len(self.lines), sound))
            case Return():
                self._return()
            case _:
                return self.wait_at(step)
        return None

    def _vary(self, step: Vary) -> None:
        count = self._time(step.id, "turn")
        turn = turn_at(step.order, len(step.turns), count, self.seed, step.id)
        if turn is not None:
            self.call(step.turns[turn])

    def _time(self, step: str, what: str) -> int:
        """How often that happened at a step before; it happens once more."""
        counted = key(step, what)
        before = self.taken.count(counted)
        self.taken = self.taken.plus_one(counted)
        return before

    def wait_at(self, step: Step | None) -> Wait | None:
        """What the play waits for at a step; a choice with nothing open is passed over."""
        match step:
            case Choice():
                wait = choosing(step, self)
                if any(offer.open for offer in wait.offers):
                    return wait
                self.index += 1
                return None
            case Explore():
                return exploring(step, self)
            case GestureStep():
                times = self.taken.count(done_key(step.id))
                return Doing(step.id, step.gesture, step.level, times)
            case End():
                self.ending = step.id
                return Ended(step.id, step.title)
            case _:
                return None

    def _state(self) -> PlayState:
        return PlayState(
            stack=(*self.outer, Place(self.scene.id, self._step_id())),
            variables=self.variables,
            visits=self.visits,
            taken=self.taken,
            route=self.route,
            seed=self.seed,
            ending=self.ending,
            entered=self.entered,
        )

    def _step_id(self) -> str:
        step = self.step()
        return "" if step is None else step.id

    def _enter(self, scene: SceneId) -> None:
        self.scene = self._scene(scene)
        self.index = 0
        if not self.scene.hidden:
            self.visits = self.visits.plus_one(scene)

    def _stand_at(self, place: Place) -> None:
        self.scene = self._scene(place.scene)
        if place.step and place.step not in self.scene.position:
            raise ProgramFault(f"{place.scene!r} has no step {place.step!r}")
        steps = self.scene.steps
        self.index = self.scene.position[place.step] if place.step else len(steps)

    def _scene(self, name: SceneId) -> Scene:
        scene = self.program.scenes.get(name)
        if scene is None:
            raise ProgramFault(f"{self.program.mission} has no scene {name!r}")
        return scene

    @property
    def on_screen(self) -> SceneId:
        """The innermost scene with a backdrop, else the innermost visible one."""
        if self.scene.backdrop:
            return self.scene.id
        scenes = [self.scene, *(self.program.scenes[p.scene] for p in reversed(self.outer))]
        shown = next((s for s in scenes if s.backdrop), None)
        shown = shown or next((s for s in scenes if not s.hidden), self.scene)
        return shown.id

    def _come_back(self) -> None:
        """Leave the innermost scene for the place that waits for it."""
        if not self.outer:
            raise ProgramFault(f"scene {self.scene.id!r} ends, and nothing had called it")
        place = self.outer.pop()
        if place.step.startswith(JUMP):
            self.jump(place.step.removeprefix(JUMP))
        else:
            self._stand_at(place)

    def _return(self) -> None:
        """Leave the innermost scene that is not hidden, with the hidden ones inside it."""
        while self.scene.hidden and self.outer:
            place = self.outer.pop()
            self.scene = self._scene(place.scene)
        self._come_back()
