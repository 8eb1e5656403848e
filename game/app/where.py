"""Where the player is, besides what the sitting itself knows."""

from dataclasses import dataclass, replace
from typing import Literal

from game.app.book_at import BookAt, turned
from game.screens.actions import ClosePanel, OpenPanel, Panel, ShowLead
from game.screens.book_actions import BookAction, CloseTrade
from game.session.view import ExploreView, View

FIRST_PAGE = BookAt()
Screen = Literal["title", "map", "mission", "passport", "book"]


@dataclass(frozen=True, slots=True)
class Where:
    """`place` is the one chosen on the map, `lead` the card open in the passport.

    `panels` lie over the screen, the topmost last; `reason` is why a pause came by itself,
    `word` the key of the glossary's card.
    """

    screen: Screen = "title"
    place: str = ""
    lead: str = ""
    panels: tuple[Panel, ...] = ()
    reason: str = ""
    word: str = ""
    book: BookAt = FIRST_PAGE

    def at(self, screen: Screen) -> "Where":
        """Go to another screen; whatever lay over this one goes away."""
        return replace(self, screen=screen, lead="", panels=(), reason="")

    def with_panel(self, panel: Panel, reason: str = "") -> "Where":
        return replace(self, panels=(*self.panels, panel), reason=reason or self.reason)

    def with_word(self, key: str) -> "Where":
        """Open the card of a word; over another card, take its place."""
        under = self if self.panels[-1:] != ("word",) else self.without_panel()
        return replace(under.with_panel("word"), word=key)

    def without_panel(self) -> "Where":
        left = self.panels[:-1]
        return replace(self, panels=left, reason=self.reason if left else "")


def moved(where: Where, action: object) -> Where | None:
    """Where an action of panels, leads or the book leads; None for any other one."""
    match action:
        case ShowLead(code):
            return replace(where, lead=code)
        case OpenPanel(panel):
            return where.with_panel(panel)
        case ClosePanel():
            return where.without_panel()
        case CloseTrade() if where.book.lead and len(where.book.trail) == 1:
            return replace(where.at("passport"), lead=where.book.lead)
        case _ if isinstance(action, BookAction):
            return replace(_in_book(where), book=turned(_in_book(where).book, action))
        case _:
            return None


def _in_book(where: Where) -> Where:
    """In the book; opened from elsewhere, it leads back there."""
    if where.screen == "book":
        return where
    back: Literal["map", "passport"] = "passport" if where.screen == "passport" else "map"
    book = where.book._replace(back=back, lead=where.lead, trail=(), choosing="")
    return replace(where.at("book"), book=book)


def scene_name(where: Where, shown: View | None) -> str:
    """A name that changes when the whole screen does; `shown` is what a mission shows."""
    if shown is None:
        return f"{where.screen}/{where.lead or where.book.card}"
    kind = {"DialogueView": "", "ExploreView": ""}.get(type(shown).__name__, shown.mission)
    return f"mission/{shown.backdrop}/{kind and type(shown).__name__}"


def step_name(where: Where, shown: View | None) -> str:
    """A name that changes when the content does, a panel over it included.

    A spot that is done changes an exploration: the focus goes to what is still to do, and Enter
    does not ask the same person the same thing again.
    """
    names = ("line", "choice", "explore", "can_leave", "step", "ending", "item")
    at = "/".join(str(getattr(shown, name, "")) for name in names)
    book = f"{where.book.choosing}/{where.book.kept}" if where.screen == "book" else ""
    done = sum(s.done for s in shown.spots) if isinstance(shown, ExploreView) else ""
    return f"{scene_name(where, shown)}/{at}/{done}/{book}/{'/'.join(where.panels)}"
