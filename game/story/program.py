"""A mission in run form: frozen, linked, nothing left to fail during play.

Made by `content.linker` from the author's YAML. Every scene, choice, option, spot and step has a
permanent id; positions are ids. Nested blocks of the author (`then:`) have become hidden scenes
that are called and return.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from game.story.conditions import Condition, Effect, Value

SceneId: TypeAlias = str


class Variable(NamedTuple):
    """A declared variable: its first value fixes its type; `one_of` makes it an enum."""

    start: Value
    one_of: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None


class Member(NamedTuple):
    """Somebody of the cast as the mission shows them: `role` is the trade in her or his form."""

    person: str
    name: str
    role: str


class Line(NamedTuple):
    """Something said, or told when `speaker` is empty. `speaker` is an alias of the cast.

    `voice` is a recording in the mission's folder `voices`, or ""; `pose` is how whoever speaks
    holds their arms, "" as usual.
    """

    id: str
    text: str
    speaker: str = ""
    mood: str = "calm"
    when: Condition | None = None
    voice: str = ""
    pose: str = ""


class Option(NamedTuple):
    """An answer the author wrote; whether it is offered now is another thing (see Offer).

    `shows` holds skill aliases. `call` is the hidden scene of its `then:` block. `person` is an
    alias of the cast who stands beside it, where several are picked.
    """

    id: str
    text: str
    icon: str = ""
    shows: tuple[str, ...] = ()
    when: Condition | None = None
    why_not: str = ""
    once: bool = False
    effects: tuple[Effect, ...] = ()
    call: SceneId = ""
    go: SceneId = ""
    person: str = ""


class Pick(NamedTuple):
    """One turn of picking several, one after the other: the `number`-th (from 1) of `of`.

    `slots` are the author's words for the turns; () for the usual ones. `last` is the question of
    the last turn; "" when it asks what the others do.
    """

    of: str
    number: int
    most: int
    slots: tuple[str, ...] = ()
    last: str = ""

    def turn(self, number: int) -> str:
        """The id of another turn's choice."""
        return f"{self.of}-{number}"


class Patience(NamedTuple):
    """Encouragement for whoever thinks long: a line each `after` seconds. It changes nothing."""

    after: int
    lines: tuple[Line, ...]


class Choice(NamedTuple):
    """A decision. `scored` is false when no option shows anything.

    When several are picked one after the other each turn is a choice, with the same options.
    """

    id: str
    ask: str
    options: tuple[Option, ...]
    scored: bool = True
    when: Condition | None = None
    patience: Patience | None = None
    pick: Pick | None = None


SpotKind = Literal["talk", "look", "gesture", "go"]


class Spot(NamedTuple):
    """A place to touch in an exploration: `at` names an anchor of the backdrop.

    A `talk` spot stands for somebody: `person` is an alias of the cast, drawn at the anchor.
    `required` spots are the objectives; opening another one is weak interest (`shows`).
    """

    id: str
    kind: SpotKind
    label: str
    at: str
    person: str = ""
    icon: str = ""
    shows: tuple[str, ...] = ()
    when: Condition | None = None
    once: bool = False
    required: bool = False
    objective: str = ""
    effects: tuple[Effect, ...] = ()
    call: SceneId = ""


class Explore(NamedTuple):
    """A free look around; `leave` is offered when every required spot open now was taken.

    `around` says who is at a post of the backdrop, by alias, "" for nobody; an anonymous colleague
    is at any other post.
    """

    id: str
    spots: tuple[Spot, ...]
    leave: str
    when: Condition | None = None
    around: tuple[tuple[str, str], ...] = ()


class GestureStep(NamedTuple):
    """A hands-on moment. `sets` gives (variable, criterion) pairs filled from the outcome."""

    id: str
    gesture: str
    level: str
    sets: tuple[tuple[str, str], ...] = ()
    when: Condition | None = None


class Change(NamedTuple):
    id: str
    effects: tuple[Effect, ...]
    when: Condition | None = None


class Case(NamedTuple):
    """A hidden scene to play when its condition holds; None holds always."""

    call: SceneId
    when: Condition | None = None


class Branch(NamedTuple):
    """The first case that holds is played, then the scene goes on; maybe none."""

    id: str
    cases: tuple[Case, ...]
    when: Condition | None = None


Order = Literal["stop", "cycle", "once", "shuffle"]


class Vary(NamedTuple):
    """Hidden scenes of which one is played each time: the next one, or one by lot (`shuffle`).

    After the last one, `stop` stays with it, `cycle` begins again, `once` plays nothing more. A
    shuffle comes to each before any comes again.
    """

    id: str
    turns: tuple[SceneId, ...]
    order: Order = "stop"
    when: Condition | None = None


class Draw(NamedTuple):
    """A variable takes any of its values, drawn from the seed of the play."""

    id: str
    variable: str
    when: Condition | None = None


class Sound(NamedTuple):
    """A short sound, heard with what comes next."""

    id: str
    sound: str
    when: Condition | None = None


class Go(NamedTuple):
    id: str
    scene: SceneId
    when: Condition | None = None


class Call(NamedTuple):
    """Play a sub-scene, then come back after this step."""

    id: str
    scene: SceneId
    when: Condition | None = None


class Return(NamedTuple):
    id: str
    when: Condition | None = None


class End(NamedTuple):
    """The mission ends here; `id` names the ending."""

    id: str
    title: str
    when: Condition | None = None


Step: TypeAlias = (
    Line
    | Choice
    | Explore
    | GestureStep
    | Change
    | Branch
    | Vary
    | Draw
    | Sound
    | Go
    | Call
    | Return
    | End
)


def blocks(step: Step) -> tuple[SceneId, ...]:
    """The hidden scenes that a step can play, in the author's order."""
    match step:
        case Choice(options=options):
            return tuple(option.call for option in options if option.call)
        case Explore(spots=spots):
            return tuple(spot.call for spot in spots if spot.call)
        case Branch(cases=cases):
            return tuple(case.call for case in cases)
        case Vary(turns=turns):
            return turns
        case _:
            return ()


@dataclass(frozen=True, slots=True)
class Scene:
    """`title` and `backdrop` of a hidden scene are empty: the caller's stay on screen.

    `sound` names the bed that is heard. A scene of a snippet is `within` the step that uses it,
    and named after it; a jump inside a snippet stays inside, and what called it waits on.
    """

    id: SceneId
    steps: tuple[Step, ...]
    title: str = ""
    backdrop: str = ""
    short: bool = False
    hidden: bool = False
    position: Mapping[str, int] = field(default_factory=dict)
    """Index of each step by its id; the linker fills it."""
    sound: str = ""
    within: str = ""
    snippet: str = ""


@dataclass(frozen=True, slots=True)
class Program:
    """One mission. `hash` is the content hash of the file it came from (hexadecimal).

    `renamed` gives today's name of a step ("choice") or of a part of one ("choice/option") by the
    name it had, for sittings of before.
    """

    mission: str
    hash: str
    start: SceneId
    scenes: Mapping[SceneId, Scene]
    variables: Mapping[str, Variable]
    cast: Mapping[str, Member]
    renamed: Mapping[str, str] = field(default_factory=dict)
