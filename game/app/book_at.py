"""Where the player is in the « Carnet des métiers », and how its actions move there."""

from typing import Literal, NamedTuple

from game.screens.book_actions import (
    BookAction,
    ChooseFilter,
    CloseFilter,
    CloseTrade,
    FilterKind,
    KeepOnly,
    OpenBook,
    OpenTrade,
    TurnPage,
)


class BookAt(NamedTuple):
    """`kept` holds the chosen value of each filter that is on; `trail` the open cards, the one on
    screen last; `back` is the screen that the book was opened from, `lead` the open lead there."""

    kept: tuple[tuple[FilterKind, str], ...] = ()
    page: int = 0
    choosing: FilterKind | Literal[""] = ""
    trail: tuple[str, ...] = ()
    back: Literal["map", "passport"] = "map"
    lead: str = ""

    def value(self, kind: FilterKind) -> str:
        """What a filter keeps, "" for everything."""
        return dict(self.kept).get(kind, "")

    @property
    def card(self) -> str:
        return self.trail[-1] if self.trail else ""


def turned(at: BookAt, action: BookAction) -> BookAt:
    """Where an action leads within the book."""
    match action:
        case OpenBook():
            return at._replace(trail=(), choosing="")
        case OpenTrade(code):
            return at._replace(trail=(*at.trail, code))
        case CloseTrade():
            return at._replace(trail=at.trail[:-1])
        case ChooseFilter(kind):
            return at._replace(choosing=kind)
        case CloseFilter():
            return at._replace(choosing="")
        case KeepOnly(kind, value):
            others = tuple(pair for pair in at.kept if pair[0] != kind)
            kept = (*others, (kind, value)) if value else others
            return at._replace(kept=kept, page=0, choosing="")
        case TurnPage(page):
            return at._replace(page=page)
