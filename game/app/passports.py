"""The passport of a sitting as it stands, and its page on disk."""

from pathlib import Path

from game.app.loading import Loading
from game.app.world import World
from game.canvas.language import Language
from game.passport import page
from game.passport.code import with_code
from game.passport.view import PassportView
from game.session.evidence import decisions, evidence
from game.session.nicknames import told
from game.session.sitting import Session


def made(world: World, session: Session, language: Language) -> PassportView:
    """What the player's own decisions say so far."""
    count = sum(d.kind in ("choice", "answer") for d in decisions(session))
    nickname = told(session.nickname, language.tr)
    met, beside = world.met(session), world.beside(session)
    signals = evidence(session)
    view = world.maker.make(nickname, signals, world.skills, count, language, met, beside)
    return with_code(view, language)


class Passports:
    """The passport of a sitting, made once for each new state of it: beside the game when it is
    begun before it is needed."""

    def __init__(self) -> None:
        self._made: tuple[Session, Language, Loading[PassportView]] | None = None

    def of(self, world: World, session: Session, language: Language) -> Loading[PassportView]:
        """The passport in the making. Sittings and languages never change: they are compared as
        things."""
        known = self._made
        if known is None or known[0] is not session or known[1] is not language:
            self._made = known = (
                session,
                language,
                Loading(lambda: made(world, session, language)),
            )
        return known[2]


def written(view: PassportView, folder: Path, language: Language, sitting: str) -> Path | None:
    """Where the player's page is; None when it could not be written."""
    try:
        return page.write(view, folder, language, sitting)
    except OSError:
        return None
