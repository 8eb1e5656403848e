"""What the sitting shows now: all that a screen needs, and nothing to look up."""

from typing import Any, NamedTuple, TypeAlias

from game.gestures.protocol import Criterion, Move
from game.session.catalogue import Entry
from game.story.state import Offer, OpenSpot


class Speaker(NamedTuple):
    """Who speaks; an empty `person` is the narrator. `pose` is "" for their usual one."""

    person: str
    name: str
    role: str
    mood: str
    pose: str = ""


class Explained(NamedTuple):
    """A term of a text: characters `start` to `end` (excluded), and what it means."""

    start: int
    end: int
    entry: Entry


class Nudge(NamedTuple):
    """An encouragement that takes the place of the line once somebody has thought that long.

    `after` counts seconds of thinking since the question is on screen.
    """

    after: float
    speaker: Speaker
    text: str
    terms: tuple[Explained, ...] = ()


class Picking(NamedTuple):
    """Several are picked one after the other: now the `number`-th (from 1) of `most`.

    `slots` are the author's words for the turns; () for the usual ones.
    """

    number: int
    most: int
    slots: tuple[str, ...] = ()


class DialogueView(NamedTuple):
    """A line being read, or (with `offers`) a question. The last line stays beside its question.

    `can_undo` is true when an earlier decision of this scene can be taken back. `terms` are those
    of `text`, `ask_terms` those of `ask`, `offer_terms` those of each offer in turn; `glossary`
    has each entry on screen once. `nudges` come later and later. With `picking`, offers that were
    picked are still shown, and the `person` of an offer is somebody's id.
    """

    mission: str
    scene: str
    title: str
    backdrop: str
    speaker: Speaker
    text: str
    line: str
    choice: str = ""
    ask: str = ""
    offers: tuple[Offer, ...] = ()
    can_undo: bool = False
    terms: tuple[Explained, ...] = ()
    ask_terms: tuple[Explained, ...] = ()
    offer_terms: tuple[tuple[Explained, ...], ...] = ()
    nudges: tuple[Nudge, ...] = ()
    glossary: tuple[Entry, ...] = ()
    picking: Picking | None = None


class ExploreView(NamedTuple):
    mission: str
    scene: str
    title: str
    place: str
    backdrop: str
    explore: str
    spots: tuple[OpenSpot, ...]
    people: tuple[tuple[str, str], ...]
    """(alias, person id) of everyone that a spot shows."""
    leave: str
    can_leave: bool
    can_undo: bool = False
    glossary: tuple[Entry, ...] = ()
    around: tuple[tuple[str, str], ...] = ()
    """(post of the backdrop, person id) where the author says who is there; "" for nobody."""


class GestureView(NamedTuple):
    """A gesture under way: `state` belongs to the gesture's own rules and its own screen."""

    mission: str
    step: str
    gesture: str
    level: str
    state: Any
    moves: tuple[Move, ...]
    backdrop: str = ""
    coach: Speaker = Speaker("", "", "", "calm")


class LikingView(NamedTuple):
    """« Ça t'a plu ? » after a gesture, with what was shown: (criterion, 0..1)."""

    mission: str
    step: str
    gesture: str
    outcome: tuple[tuple[Criterion, float], ...]
    backdrop: str = ""
    can_replay: bool = True


class EndView(NamedTuple):
    """The mission is over: the ending's title and the lines it left."""

    mission: str
    ending: str
    title: str
    lines: tuple[str, ...]
    backdrop: str
    glossary: tuple[Entry, ...] = ()


class QuestionView(NamedTuple):
    """One activity of the questionnaire, to be answered by a face; `number` of `most` at most."""

    mission: str
    item: str
    text: str
    icon: str
    person: str
    number: int
    most: int
    can_undo: bool = False
    backdrop: str = ""


class AnsweredView(NamedTuple):
    """The questionnaire has asked enough; `answers` counts those given."""

    mission: str
    answers: int
    can_undo: bool = False
    backdrop: str = ""


View: TypeAlias = (
    DialogueView | ExploreView | GestureView | LikingView | EndView | QuestionView | AnsweredView
)
