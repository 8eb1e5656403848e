"""One player's sitting, mission after mission: everything that a journal brings back."""

from dataclasses import dataclass, field, replace
from typing import Any, Literal, NamedTuple

from game.session.catalogue import Catalogue
from game.session.chain import Chain
from game.session.nicknames import nickname
from game.session.record import Record
from game.story.program import Line, Program, SceneId
from game.story.state import Choosing, Doing, Ended, Turn, Wait


class Way(NamedTuple):
    """One thing that could be done: what the player read of it, and the skill aliases it shows."""

    key: str
    text: str
    skills: tuple[str, ...] = ()


GO_ON = Way("go-on", "")
"""What a player who opens a spot without need, or does a gesture again, could have done."""


class Decision(NamedTuple):
    """Something that the player decided or did, in the order of the sitting.

    `n` is the number of its record, `source` the choice, exploration or gesture step, `ways` all
    that was open at that moment. A gesture tells what it showed as (skill alias, 0..1). `recalled`
    is true of what was decided in an older edition of the mission, until it is decided anew.
    """

    n: int
    kind: Literal["choice", "spot", "gesture", "replay", "liking", "answer", "pass"]
    mission: str
    scene: SceneId
    source: str
    ways: tuple[Way, ...]
    chosen: int = 0
    face: int = 0
    shown: tuple[tuple[str, float], ...] = ()
    recalled: bool = False

    @property
    def way(self) -> Way:
        """What was decided."""
        return self.ways[self.chosen]


Outcome = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Hands:
    """A gesture under way, or (`liking`) just finished. `attempts` holds each outcome so far."""

    doing: Doing
    state: Any
    attempts: tuple[Outcome, ...] = ()
    liking: bool = False

    @property
    def best(self) -> Outcome:
        """The attempt that counts for the story: doing it again can only help."""
        return max(reversed(self.attempts), key=lambda outcome: sum(v for _, v in outcome))


class Mark(NamedTuple):
    """Where an undo of the decision `n` goes back to."""

    n: int
    play: "Play"
    made: Chain[Decision]


@dataclass(frozen=True, slots=True)
class Play:
    """A mission under way. `read` counts the lines of the turn that were left behind.

    `last` is the line of an earlier turn that stays on screen while this turn brings none, with
    its scene. `marks` are the decisions of the stay in the scene that this turn began in.
    """

    program: Program
    turn: Turn
    read: int = 0
    last: tuple[Line, SceneId] | None = None
    hands: Hands | None = None
    marks: Chain[Mark] = field(default_factory=Chain, compare=False, repr=False)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines of the turn to be read one by one."""
        return self.turn.lines[: len(self.turn.lines) - len(self.end_lines)]

    @property
    def end_lines(self) -> tuple[Line, ...]:
        """What the narrator tells right before an ending: it is read on the end's own screen."""
        if not isinstance(self.turn.waits_for, Ended):
            return ()
        told, scenes = self.turn.lines, self.turn.scenes
        first = len(told)
        while first and not told[first - 1].speaker and scenes[first - 1] == scenes[-1]:
            first -= 1
        return told[first:]

    @property
    def waiting(self) -> Wait | None:
        """The wait on screen; None while lines are read. A question joins its last line."""
        left = len(self.lines) - self.read
        joins = isinstance(self.turn.waits_for, Choosing)
        return self.turn.waits_for if left == 0 or (joins and left == 1) else None

    @property
    def undoable(self) -> Chain[Mark]:
        """The decisions that can be taken back: those of the scene still on screen."""
        stayed = self.turn.stayed
        if stayed is None or (self.waiting is None and self.read < stayed):
            return self.marks
        return Chain()

    @property
    def over(self) -> bool:
        return isinstance(self.waiting, Ended)


class Finished(NamedTuple):
    mission: str
    ending: str


@dataclass(frozen=True, slots=True)
class Session:
    """A sitting as it stands. `play` is None at the map, before and between missions.

    `made` are the decisions that still count after undos. `asking` is true while the questionnaire
    is on screen; what it asks next hangs on the answers in `made` alone (see `survey`).
    """

    catalogue: Catalogue = field(compare=False, repr=False)
    seed: int
    nickname: str
    journal: Chain[Record] = field(default_factory=Chain)
    play: Play | None = None
    made: Chain[Decision] = field(default_factory=Chain)
    finished: tuple[Finished, ...] = ()
    asking: bool = False

    @property
    def next_n(self) -> int:
        """The number of the next record."""
        return len(self.journal) + 1

    def with_record(self, record: Record) -> "Session":
        return replace(self, journal=self.journal.plus(record))


def sit_down(catalogue: Catalogue, seed: int, name: str = "") -> Session:
    """A new sitting at the map; the nickname is drawn by lot from the seed when none is given."""
    return Session(catalogue, seed, name or nickname(seed))
