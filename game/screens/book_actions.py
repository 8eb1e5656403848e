"""What the areas of the « Carnet des métiers » ask for."""

from typing import Literal, NamedTuple, TypeAlias

FilterKind = Literal["place", "way", "level", "mark"]


class OpenBook(NamedTuple):
    """Browse the occupations, all of them."""


class OpenTrade(NamedTuple):
    """Open the card of an occupation, by its ROME code."""

    code: str


class CloseTrade(NamedTuple):
    """Back from a card to what was shown before it."""


class ChooseFilter(NamedTuple):
    """Show what can be kept by a filter."""

    kind: FilterKind


class KeepOnly(NamedTuple):
    """Keep the occupations of one place, way of acting, level or mark; "" for all."""

    kind: FilterKind
    value: str


class CloseFilter(NamedTuple):
    """Back to the list, with the filter as it was."""


class TurnPage(NamedTuple):
    """Show a page of the list, from 0."""

    page: int


BookAction: TypeAlias = (
    OpenBook | OpenTrade | CloseTrade | ChooseFilter | KeepOnly | CloseFilter | TurnPage
)
