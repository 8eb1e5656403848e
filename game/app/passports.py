"""The passport of a sitting as it stands, and its page on disk."""

from pathlib import Path

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


def written(view: PassportView, folder: Path, language: Language, sitting: str) -> Path | None:
    """Where the player's page is; None when it could not be written."""
    try:
        return page.write(view, folder, language, sitting)
    except OSError:
        return None
