"""What the « Carnet des métiers » shows: rows, filters, one card."""

from typing import Literal, NamedTuple

from game.passport.view import Figure, Recruitment
from game.screens.book_actions import FilterKind

Mark = Literal["advised", "tried", "met"]

#: the word and the icon of each mark, the strongest first
MARKS: dict[Mark, str] = {"advised": "ta piste", "tried": "essayé", "met": "rencontré"}
MARK_ICONS: dict[Mark, str] = {"advised": "spark", "tried": "hand", "met": "people"}

#: the level of the shortest diploma that leads to an occupation
LEVELS: dict[int, str] = {
    3: "CAP",
    4: "bac",
    5: "bac\u00a0+\u00a02",
    6: "bac\u00a0+\u00a03",
    7: "bac\u00a0+\u00a05",
}

#: what each filter is called, and what it says while it keeps everything
FILTERS: dict[FilterKind, tuple[str, str]] = {
    "place": ("Lieu", "Tous les lieux"),
    "way": ("Façon d'agir", "Toutes"),
    "level": ("Diplôme", "Tous niveaux"),
    "mark": ("Pour toi", "Tous les métiers"),
}


class TradeRow(NamedTuple):
    """An occupation in the list. `letters` are its ways of acting, `level` its shortest diploma's
    (0 when unknown), `towns` those of the missions where it is met."""

    code: str
    title: str
    icon: str
    letters: str
    level: int
    towns: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()


class Face(NamedTuple):
    """Somebody of our missions who does this work, and where."""

    person: str
    name: str
    role: str
    town: str


class Neighbour(NamedTuple):
    code: str
    title: str


class TradeCard(NamedTuple):
    """The whole card of an occupation; an empty part is left out."""

    row: TradeRow
    about: str
    people: tuple[Face, ...] = ()
    hard: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    recruitment: Recruitment = Recruitment(0, "")
    facts: tuple[Figure, ...] = ()
    neighbours: tuple[Neighbour, ...] = ()
    source: str = ""
    official: str = ""
    """The title as ROME writes it, in a language that has another one; "" in French."""


class Choice(NamedTuple):
    """Something that a filter may keep, with how many occupations that leaves."""

    value: str
    label: str
    left: int


class FilterView(NamedTuple):
    """A filter; `value` is "" while it keeps everything. `label` is the chosen one's."""

    kind: FilterKind
    value: str = ""
    label: str = ""


class BookView(NamedTuple):
    """`rows` are those that the filters keep, over all pages; `choices` of the open filter."""

    rows: tuple[TradeRow, ...]
    filters: tuple[FilterView, ...]
    total: int
    page: int = 0
    choosing: FilterKind | Literal[""] = ""
    choices: tuple[Choice, ...] = ()
    card: TradeCard | None = None
    back: Literal["map", "passport"] = "map"
