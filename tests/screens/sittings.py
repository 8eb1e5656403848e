"""Sittings of the shipped mission, for the views that a player really meets."""

from collections.abc import Callable, Sequence
from contextvars import ContextVar
from functools import lru_cache

from game.app.world import CONTENT, World, open_world
from game.canvas.language import Language
from game.content.languages import Languages
from game.session.apply import apply
from game.session.commands import (
    Choose,
    Command,
    DoMove,
    Enter,
    FinishGesture,
    Leave,
    Next,
    Rate,
    Visit,
)
from game.session.legal import legal
from game.session.showing import view
from game.session.sitting import Session, sit_down
from game.session.view import View

MISSION = "ligne-arretee"
SEED = 27

#: what a player does first when several things are open
ORDER: tuple[type[Command], ...] = (Next, Visit, Choose, Leave, DoMove, Rate, FinishGesture)
GESTURE = (("give-up",), ("hint",))
LAST = len(ORDER)


SHIPPED = Languages(CONTENT)
LANGUAGE: ContextVar[tuple[Languages, Language]] = ContextVar(
    "LANGUAGE", default=(SHIPPED, SHIPPED.language("fr"))
)
"""Where the language that samples are shown in comes from (see `speaking`)."""


@lru_cache(maxsize=1)
def _shipped() -> World:
    return open_world()


def world() -> World:
    """The shipped content in the language in use."""
    languages, language = LANGUAGE.get()
    return _shipped().spoken(languages, language.code)


@lru_cache(maxsize=2)
def sitting(route: str = "full") -> tuple[Session, tuple[View, ...]]:
    """A whole mission played to its end: the sitting then, and every view on the way."""
    session = sit_down(world().catalogue, SEED)
    command: Command | None = Enter(MISSION, "full" if route == "full" else "short")
    seen: list[View] = []
    visited: set[str] = set()
    while command is not None:
        session, _ = apply(session, command)
        shown = view(session)
        assert shown is not None
        seen.append(shown)
        command = _next(legal(session), visited)
    return session, tuple(seen)


def _next(open_now: Sequence[Command], visited: set[str]) -> Command | None:
    """Read on; look at everything once; take the last option; let the gesture be shown."""
    found = sorted((c for c in open_now if type(c) in ORDER), key=_rank(visited))
    if not found:
        return None
    if isinstance(found[0], Visit):
        visited.add(found[0].spot)
    return found[0]


def _rank(visited: set[str]) -> Callable[[Command], int]:
    """How soon each command is taken: hints are asked for until the solution is shown."""

    def rank(command: Command) -> int:
        match command:
            case Visit(spot):
                return 1 if spot not in visited else LAST
            case DoMove(move):
                return GESTURE.index(move) if move in GESTURE else LAST
            case _:
                return ORDER.index(type(command))

    return rank
