"""The questionnaire: activities to say « j'aimerais » or « bof » of, one after the other.

What is asked next hangs on the seed and on the answers to the questionnaire alone, never on what
was played: a whole class can compare, and the journal brings back the same questions. Answers are
decisions like all others. Whoever leaves half-way finds the next question again.
"""

from collections.abc import Iterator
from dataclasses import replace

from game import rng
from game.scoring.asking import Question, next_question
from game.scoring.evidence import TYPES, Loading, Rating
from game.scoring.faces import FACES
from game.scoring.hexagon import six
from game.scoring.profile import Profile, estimate
from game.session.catalogue import Catalogue, Item
from game.session.commands import Answer, Command, Pass, Quit, Undo
from game.session.record import Kind, Record
from game.session.sitting import Decision, Session, Way
from game.session.standing import not_now
from game.session.view import AnsweredView, QuestionView

SURVEY = "questionnaire"
"""What its records and decisions name instead of a mission."""

_LOTS = -1_000
"""Draws of the sitting's stream for the order of the activities; nothing else goes so far down."""


def begin(session: Session) -> tuple[Session, Record]:
    """Ask, or go on asking."""
    free = session.play is None or session.play.over
    if not (free and session.catalogue.items):
        raise not_now()
    return replace(session, play=None, asking=True), _record(session, "ask")


def carry_out(session: Session, command: Command) -> tuple[Session, Record]:
    """The sitting after a command given while the questionnaire is on screen."""
    match command:
        case Answer(item, face) if face in FACES:
            made = _decision(session, item, "answer")._replace(face=face)
            after = replace(session, made=session.made.plus(made))
            return after, _record(session, "answer", item)._replace(face=face)
        case Pass(item):
            made = _decision(session, item, "pass")
            after = replace(session, made=session.made.plus(made))
            return after, _record(session, "pass", item)
        case Undo(to) if (last := _last(session)) is not None and to in (0, last.n):
            after = replace(session, made=session.made.before)
            return after, _record(session, "undo", asked(session))._replace(to=last.n)
        case Quit():
            after = replace(session, asking=False)
            return after, _record(session, "quit", asked(session))
        case _:
            raise not_now()


def legal(session: Session) -> tuple[Command, ...]:
    """Every command that is accepted while asking, the question on screen first."""
    now = asked(session)
    left = sorted((item.key for item in _left(session)), key=lambda key: key != now)
    commands: list[Command] = []
    for key in left:
        commands += (*(Answer(key, face) for face in FACES), Pass(key))
    commands += (Undo(n) for n in undoable(session))
    return (*commands, Quit())


def undoable(session: Session) -> tuple[int, ...]:
    """The number of the last answer, if nothing was played since."""
    last = _last(session)
    return () if last is None else (last.n,)


def asked(session: Session, known: Profile | None = None) -> str:
    """The activity on screen; "" when enough was asked.

    `known` is what the answers say, for whoever has it already.
    """
    left = _left(session)
    done = tuple(_answers(session))
    if known is None:
        known = estimate(rating(session.catalogue, d) for d in done if d.kind == "answer")
    met = [_loading(_item(session.catalogue, d.source).letter) for d in done]
    open_now = [
        Question(item.key, _loading(item.letter), rng.draw(session.seed, _LOTS - place))
        for place, item in enumerate(session.catalogue.items)
        if item in left
    ]
    return next_question(open_now, met, known)


def view(session: Session) -> QuestionView | AnsweredView:
    """What is on screen while asking."""
    key, done = asked(session), tuple(_answers(session))
    can_undo = bool(undoable(session))
    if not key:
        return AnsweredView(SURVEY, sum(d.kind == "answer" for d in done), can_undo)
    item = _item(session.catalogue, key)
    return QuestionView(
        mission=SURVEY,
        item=key,
        text=item.text,
        icon=item.icon,
        person=item.person,
        number=len(done) + 1,
        most=len(session.catalogue.items),
        can_undo=can_undo,
    )


def rating(catalogue: Catalogue, decision: Decision) -> Rating:
    """An answer as the scoring takes it: the item's type for the interest, its skills beside."""
    item = _item(catalogue, decision.source)
    return Rating(
        source=f"{SURVEY}/{item.key}",
        loading=_loading(item.letter),
        face=decision.face,
        skills=tuple(catalogue.skills[alias].code for alias in item.skills),
        about=item.text,
    )


def _answers(session: Session) -> Iterator[Decision]:
    return (d for d in session.made if d.mission == SURVEY)


def _last(session: Session) -> Decision | None:
    """The last decision of the sitting, if it is one of the questionnaire."""
    last = next(session.made.newest_first(), None)
    return last if last is not None and last.mission == SURVEY else None


def _left(session: Session) -> tuple[Item, ...]:
    done = {d.source for d in _answers(session)}
    return tuple(item for item in session.catalogue.items if item.key not in done)


def _decision(session: Session, key: str, kind: str) -> Decision:
    item = next((item for item in _left(session) if item.key == key), None)
    if item is None:
        raise not_now()
    way = Way(item.key, item.text, item.skills)
    made = Decision(session.next_n, "answer", SURVEY, "", item.key, (way,))
    return made if kind == "answer" else made._replace(kind="pass")


def _record(session: Session, kind: Kind, at: str = "") -> Record:
    return Record(session.next_n, kind, SURVEY, session.catalogue.items_hash, at=at)


def _item(catalogue: Catalogue, key: str) -> Item:
    return next(item for item in catalogue.items if item.key == key)


def _loading(letter: str) -> Loading:
    return _LOADINGS[letter]


_LOADINGS = {letter: six([float(letter == one) for one in TYPES]) for letter in TYPES}
