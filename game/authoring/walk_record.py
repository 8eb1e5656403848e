"""Making walks: from a random player, from a journal, or anew from an older walk."""

from collections.abc import Iterable, Sequence

from game import rng
from game.authoring.walk_file import (
    AT_THE_END,
    NEVER_READS_FIRST,
    Walk,
    command_of,
    ending,
    step_of,
)
from game.session.apply import apply
from game.session.catalogue import Catalogue
from game.session.commands import (
    Command,
    DoMove,
    Enter,
    FinishGesture,
    Next,
    Quit,
    Replay,
    Undo,
    Visit,
)
from game.session.follow import follow
from game.session.legal import legal
from game.session.record import Record
from game.session.sitting import Session, sit_down
from game.story.conditions import Route
from game.story.state import Exploring

MOST_COMMANDS = 5_000
"""A random player who has not come to an end by then gives up."""
GIVES_UP_GESTURE = 0.05
"""Chance, at each move, that the random player leaves a gesture as it is."""


class NoEndError(Exception):
    """The random player came to no end."""


class Recorder:
    """A sitting that writes down what it does."""

    def __init__(self, catalogue: Catalogue, seed: int) -> None:
        self.session = sit_down(catalogue, seed)
        self.steps: list[str] = []

    def take(self, command: Command) -> None:
        """Raises Refused, as `apply` does."""
        self.session, records = apply(self.session, command)
        self.steps += map(step_of, records)

    def read_on(self) -> None:
        """Read all lines up to the next wait."""
        while Next() in legal(self.session):
            self.take(Next())

    def walk(self, comments: tuple[str, ...]) -> Walk:
        return _walk(self.session, self.steps, comments)


def record_at_random(catalogue: Catalogue, mission: str, route: Route, seed: int) -> Walk:
    """A whole sitting of a random player; raises NoEndError for one that comes to no end."""
    recorder = Recorder(catalogue, seed)
    recorder.take(Enter(mission, route))
    for n in range(MOST_COMMANDS):
        play = recorder.session.play
        if play is None or play.over:
            return recorder.walk((f"# Parcours au hasard, graine {seed}.",))
        recorder.take(_any_command(recorder.session, seed, n))
    raise NoEndError


def record_journal(catalogue: Catalogue, seed: int, records: Iterable[Record]) -> tuple[Walk, bool]:
    """The walk of a sitting's journal, and whether some of it could not be followed."""
    followed = follow(sit_down(catalogue, seed), records)
    steps = [step_of(record) for record in followed.session.journal]
    return _walk(followed.session, steps, ()), followed.lost


def record_again(catalogue: Catalogue, walk: Walk) -> Walk:
    """Decide as a walk does and write anew what was read; raises Refused, or ValueError for a
    line that is no step."""
    recorder = Recorder(catalogue, walk.seed)
    for step in walk.steps:
        word = step.split(" ")[0]
        if word not in ("read", *AT_THE_END):
            if word not in NEVER_READS_FIRST:
                recorder.read_on()
            recorder.take(command_of(step))
    recorder.read_on()
    return recorder.walk(walk.comments)


def _walk(session: Session, steps: list[str], comments: tuple[str, ...]) -> Walk:
    hashes = dict.fromkeys(record.hash for record in session.journal)
    whole = (*steps, *ending(session))
    return Walk(comments, session.seed, whole, "+".join(hashes))


def _any_command(session: Session, seed: int, n: int) -> Command:
    """What a random player does next: neither quits, takes back nor does again."""
    ways = [c for c in legal(session) if not isinstance(c, Quit | Undo | Replay)]
    moves = [c for c in ways if isinstance(c, DoMove)]
    if moves:
        stops = rng.draw(seed, 2 * n) < GIVES_UP_GESTURE
        return FinishGesture() if stops else rng.pick(seed, 2 * n + 1, moves)
    return rng.pick(seed, 2 * n + 1, _fresh(session, ways))


def _fresh(session: Session, ways: Sequence[Command]) -> Sequence[Command]:
    """In an exploration, what was not seen yet, or the way out."""
    play = session.play
    if play is None or not isinstance(play.waiting, Exploring):
        return ways
    done = {spot.spot for spot in play.waiting.spots if spot.done}
    fresh = [c for c in ways if not (isinstance(c, Visit) and c.spot in done)]
    return fresh or ways
