"""A player's seat: the sitting in memory and its file on disk, always one after the other."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from game.app.save_file import SaveFile
from game.app.save_problem import SaveProblem
from game.app.saves import Saves
from game.session.apply import apply
from game.session.catalogue import Catalogue
from game.session.commands import Command
from game.session.follow import follow
from game.session.replay import Misfit, replay
from game.session.sitting import Session, sit_down
from game.session.standing import scene_title

CHANGED = (
    "L'histoire a changé depuis ta dernière visite\u00a0: tu reprends à «\u00a0{scene}\u00a0»."
)

CHANGED_AROUND = (
    "L'histoire a changé depuis ta dernière visite\u00a0: tu reprends là où elle te mène."
)


@dataclass
class Seat:
    """`session` is what is played, `file` where each record goes before the next screen."""

    session: Session
    file: SaveFile

    def play(self, command: Command) -> str:
        """Carry a command out and save it; returns a sentence when it could not be saved.

        Raises Refused for a command that is not offered now.
        """
        self.session, records = apply(self.session, command)
        return _told(lambda: self.file.write(records))

    def save(self) -> str:
        """Try again to put down what could not be saved; a sentence when it still cannot."""
        return _told(self.file.flush)

    def retell(self, catalogue: Catalogue) -> None:
        """Go on at the same place in other words: a translation has the same ids and hashes."""
        fresh = sit_down(catalogue, self.session.seed, self.session.nickname)
        with suppress(Misfit):
            self.session = replay(fresh, self.session.journal)

    def finish(self) -> str:
        """End the sitting for good; a sentence, and nothing is ended, when the disk refuses."""
        ended = self.file.finish if len(self.session.journal) else self.file.close
        return _told(ended)

    def leave(self) -> str:
        """Let the file go; the sitting can be taken up again."""
        return _told(self.file.close)


def new_seat(saves: Saves, catalogue: Catalogue, seed: int) -> Seat:
    """A new sitting with a nickname drawn from the seed."""
    session = sit_down(catalogue, seed)
    return Seat(session, saves.begin(seed, session.nickname))


def taken_up(saves: Saves, catalogue: Catalogue, sitting: str) -> tuple[Seat, str]:
    """A sitting cut short, exactly where it was, and a sentence when something was lost.

    Raises SaveProblem when its file cannot be read or is in use.
    """
    reopened = saves.reopen(sitting)
    header = reopened.header
    session = sit_down(catalogue, header.seed, header.nickname)
    warning = reopened.warning
    try:
        session = replay(session, reopened.records)
    except Misfit:
        session, lost = follow(session, reopened.records)
        reopened.file.rewrite(session.journal)
        changed = CHANGED if scene_title(session) else CHANGED_AROUND
        warning = changed if lost else warning
    return Seat(session, reopened.file), warning


def _told(act: Callable[[], None]) -> str:
    """What the player is told of something done on disk; nothing when all is well."""
    try:
        act()
    except SaveProblem as trouble:
        return trouble.message
    return ""
