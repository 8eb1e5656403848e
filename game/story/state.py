"""Where a play stands, and what it waits for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from game.story.conditions import Route, Value
from game.story.program import Line, Patience, SceneId, SpotKind
from game.story.tally import Tally


class Place(NamedTuple):
    """A position: the step to do next in a scene; "" once past the last step.

    A place that waits for a hidden scene to come back and jumps then reads ">" and the scene to
    jump to instead of a step.
    """

    scene: SceneId
    step: str


@dataclass(frozen=True, slots=True)
class PlayState:
    """Everything that the rest of a play depends on. `stack` holds the innermost place last.

    `taken` counts each "choice/option", "exploration/spot", "gesture step/done", "step/turn" of
    what varies and "step/drawn" of what is drawn. `entered` counts the scenes entered by the start
    or a jump (not by a call): it tells one stay in a scene from the next.
    """

    stack: tuple[Place, ...]
    variables: Mapping[str, Value]
    visits: Tally
    taken: Tally
    route: Route = "full"
    seed: int = 0
    ending: str = ""
    entered: int = 0


class Offer(NamedTuple):
    """An option as it stands now. `why_not` explains one that is shown but closed.

    `picked` is the turn (from 1) that has taken it already, where several are picked; 0 for none.
    """

    option: str
    text: str
    icon: str = ""
    open: bool = True
    why_not: str = ""
    picked: int = 0
    person: str = ""


class Choosing(NamedTuple):
    choice: str
    ask: str
    offers: tuple[Offer, ...]
    patience: Patience | None = None


class OpenSpot(NamedTuple):
    """A spot as it stands now; `done` when taken at least once, `person` is a cast alias."""

    spot: str
    kind: SpotKind
    label: str
    at: str
    person: str
    icon: str
    required: bool
    objective: str
    done: bool


class Exploring(NamedTuple):
    explore: str
    spots: tuple[OpenSpot, ...]
    leave: str
    can_leave: bool


class Doing(NamedTuple):
    """A gesture is to be done; `times` counts how often this step was done before."""

    step: str
    gesture: str
    level: str
    times: int


class Ended(NamedTuple):
    ending: str
    title: str


Wait: TypeAlias = Choosing | Exploring | Doing | Ended


class Chosen(NamedTuple):
    """Signal: an option was chosen among those open at that moment (ids, in author's order)."""

    choice: str
    option: str
    offered: tuple[str, ...]


class Opened(NamedTuple):
    """Signal: a spot that was not required was opened for the first time."""

    explore: str
    spot: str


class Performed(NamedTuple):
    """Signal: a gesture ended with an outcome, (criterion, 0..1) pairs; `times` before this one."""

    step: str
    gesture: str
    level: str
    outcome: tuple[tuple[str, float], ...]
    times: int


Signal: TypeAlias = Chosen | Opened | Performed


class Heard(NamedTuple):
    """A sound to play with a line of the turn, by its place, or with the wait after the last."""

    line: int
    sound: str


class Turn(NamedTuple):
    """What one step of the player brought: lines to read, then a wait.

    `scenes` names, for each line, the scene whose title and backdrop are on screen. `stayed`
    counts the lines before the first jump to another scene; None when there was no jump.
    """

    state: PlayState
    lines: tuple[Line, ...]
    waits_for: Wait
    signals: tuple[Signal, ...] = ()
    scenes: tuple[SceneId, ...] = ()
    stayed: int | None = None
    sounds: tuple[Heard, ...] = ()
