"""A mission as a graph: scenes and endings, and the ways from one to another."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple, TypeAlias

from game.authoring.graph_words import told
from game.content.course import Course
from game.content.library import Mission
from game.scoring.evidence import TYPES
from game.session.catalogue import Skill
from game.story.program import (
    Branch,
    Call,
    Choice,
    End,
    Explore,
    GestureStep,
    Go,
    Program,
    Scene,
    SceneId,
    Step,
    Vary,
)
from game.story.terms import unmarked

Skills: TypeAlias = Mapping[str, Skill]
WayKind: TypeAlias = Literal["go", "option", "call"]


class Row(NamedTuple):
    """An option, a spot or a gesture; `key` is how walks count it. `letters` are RIASEC types."""

    key: str
    words: str
    letters: str = ""


class Part(NamedTuple):
    """A decision or a hands-on moment of a scene, with what it offers."""

    kind: Literal["choice", "explore", "gesture"]
    words: str
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A scene, or an ending (`ending` true, no parts). `reached` says a path can lead there."""

    id: str
    title: str
    parts: tuple[Part, ...] = ()
    ending: bool = False
    start: bool = False
    short: bool = False
    called: bool = False
    reached: bool = True

    @property
    def letters(self) -> str:
        """The RIASEC types that something in the scene tells about, in their order."""
        shown = {letter for part in self.parts for row in part.rows for letter in row.letters}
        return "".join(letter for letter in TYPES if letter in shown)


class Way(NamedTuple):
    """From one node to another: `key` is how walks count it, `words` why it is taken."""

    source: str
    target: str
    kind: WayKind
    key: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    title: str
    nodes: tuple[Node, ...]
    ways: tuple[Way, ...]


def story_of(mission: Mission, skills: Skills) -> Story:
    """The graph of a mission, scenes in the order of the file, then endings."""
    program = mission.program
    reached = Course(program, "full").reached | Course(program, "short").reached
    drawn = [_Drawn(program, skills, s) for s in program.scenes.values() if not s.hidden]
    ways = tuple(way for d in drawn for way in d.ways)
    called = {way.target for way in ways if way.kind == "call"}
    jumped = {way.target for way in ways if way.kind != "call"} | {program.start}
    scenes = (
        replace(d.node, reached=d.node.id in reached, called=d.node.id in called - jumped)
        for d in drawn
    )
    endings = {node.id: node for d in drawn if d.node.id in reached for node in d.endings}
    lost = {node.id: replace(node, reached=False) for d in drawn for node in d.endings}
    return Story(mission.title, (*scenes, *{**lost, **endings}.values()), ways)


def ending_id(ending: str) -> str:
    """The node of an ending; no scene can have this name."""
    return f"end/{ending}"


@dataclass
class _Drawn:
    """One visible scene with all that its `then:` blocks hold."""

    program: Program
    skills: Skills
    scene: Scene
    parts: list[Part] = field(default_factory=list)
    ways: list[Way] = field(default_factory=list)
    endings: list[Node] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._steps(self.scene.steps, "")

    @property
    def node(self) -> Node:
        scene = self.scene
        start = scene.id == self.program.start
        title = scene.title or scene.id
        return Node(scene.id, title, tuple(self.parts), start=start, short=scene.short)

    def _steps(self, steps: Iterable[Step], because: str) -> None:
        for step in steps:
            self._step(step, because)

    def _step(self, step: Step, because: str) -> None:
        words = because or told(step.when)
        match step:
            case Go(id=key, scene=target):
                self._way(target, "option" if because else "go", key, words)
            case Call(scene=target) if self.program.scenes[target].hidden:
                self._inside(target, words)
            case Call(id=key, scene=target):
                self._way(target, "call", key, words)
            case Branch(cases=cases):
                for case in cases:
                    self._inside(case.call, words or told(case.when))
            case Vary(turns=turns):
                for turn in turns:
                    self._inside(turn, words)
            case End(id=name, title=title):
                self.endings.append(Node(ending_id(name), title, ending=True))
                self._way(ending_id(name), "option" if because else "go", name, words)
            case Choice():
                self._choice(step)
            case Explore():
                self._explore(step)
            case GestureStep(gesture=gesture, level=level):
                self.parts.append(Part("gesture", f"{gesture} · {level}"))
            case _:
                pass

    def _choice(self, choice: Choice) -> None:
        """Where several are picked, the first turn stands for all."""
        if choice.pick is not None and choice.pick.number > 1:
            return
        of = choice.id if choice.pick is None else choice.pick.of
        rows = (self._row(f"{of}/{o.id}", o.text, o.shows) for o in choice.options)
        self.parts.append(Part("choice", unmarked(choice.ask), tuple(rows)))
        for option in choice.options:
            self._inside(option.call, option.text)
            if option.go:
                self._way(option.go, "option", f"{choice.id}/{option.id}", option.text)

    def _explore(self, explore: Explore) -> None:
        rows = (self._row(f"{explore.id}/{s.id}", s.label, s.shows) for s in explore.spots)
        self.parts.append(Part("explore", unmarked(explore.leave), tuple(rows)))
        for spot in explore.spots:
            self._inside(spot.call, spot.label)

    def _inside(self, hidden: SceneId, because: str) -> None:
        if hidden:
            self._steps(self.program.scenes[hidden].steps, because)

    def _way(self, target: str, kind: WayKind, key: str, words: str) -> None:
        self.ways.append(Way(self.scene.id, target, kind, key, unmarked(words)))

    def _row(self, key: str, words: str, shows: Iterable[str]) -> Row:
        return Row(key, unmarked(words), self._letters(shows))

    def _letters(self, shows: Iterable[str]) -> str:
        return "".join(dict.fromkeys(letter for alias in shows for letter in self._types(alias)))

    def _types(self, alias: str) -> Iterator[str]:
        return (t for t, load in zip(TYPES, self.skills[alias].loading, strict=True) if load > 0)
