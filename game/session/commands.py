"""What a player can ask for: everything that changes a sitting, and nothing else.

Commands are dataclasses and not tuples, so that `Choose("x") != Visit("x")`.
"""

from dataclasses import dataclass
from typing import TypeAlias

from game.gestures.protocol import Move
from game.story.conditions import Route


@dataclass(frozen=True, slots=True)
class Enter:
    """Begin a mission, from the map or from the end of another mission."""

    mission: str
    route: Route = "full"


@dataclass(frozen=True, slots=True)
class Next:
    """Read on: the next line, or what follows the last one."""


@dataclass(frozen=True, slots=True)
class Choose:
    option: str


@dataclass(frozen=True, slots=True)
class Visit:
    """Open a spot of the exploration."""

    spot: str


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave the exploration."""


@dataclass(frozen=True, slots=True)
class DoMove:
    """One move of the gesture under way."""

    move: Move


@dataclass(frozen=True, slots=True)
class FinishGesture:
    """Stop the gesture, done or not, and see what was shown."""


@dataclass(frozen=True, slots=True)
class Rate:
    """« Ça t'a plu ? »: a face from -2 (not at all) to 2 (very much)."""

    face: int


@dataclass(frozen=True, slots=True)
class SkipRating:
    pass


@dataclass(frozen=True, slots=True)
class Replay:
    """Do the gesture again, from its beginning."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the decision with record number `to`, and all after it; 0 means the last one."""

    to: int = 0


@dataclass(frozen=True, slots=True)
class Ask:
    """Begin the questionnaire, or go on with it, from the map or from the end of a mission."""


@dataclass(frozen=True, slots=True)
class Answer:
    """How an activity of the questionnaire would please: -2 (not at all) to 2 (very much)."""

    item: str
    face: int


@dataclass(frozen=True, slots=True)
class Pass:
    """Leave a question of the questionnaire open."""

    item: str


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave the mission, or the questionnaire, for the map."""


@dataclass(frozen=True, slots=True)
class Recall:
    """Count what was decided in an older edition of a mission; nothing moves in the story.

    `at` is a choice with the option `picked` of those `offered`, an exploration with the spot
    `picked`, a gesture with the `face` it was given, or an ending. Never offered to a player:
    `follow` gives it, so that an edit takes next to nothing from a passport.
    """

    mission: str
    at: str
    picked: str = ""
    offered: tuple[str, ...] = ()
    face: int | None = None


Command: TypeAlias = (
    Enter
    | Next
    | Choose
    | Visit
    | Leave
    | DoMove
    | FinishGesture
    | Rate
    | SkipRating
    | Replay
    | Undo
    | Ask
    | Answer
    | Pass
    | Quit
    | Recall
)
