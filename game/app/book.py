"""The « Carnet des métiers » of a sitting: which occupations, which marks, what a card tells."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from game.app.book_at import BookAt
from game.app.suggestions import gestures_done
from game.app.world import World
from game.canvas import theme
from game.canvas.language import Language
from game.content.library import Library, Mission
from game.occupations.facts import Occupation
from game.occupations.table import Occupations
from game.passport import words
from game.passport.maker import ICONS
from game.passport.view import PassportView
from game.scoring.evidence import TYPES
from game.screens.book_actions import FilterKind
from game.screens.book_view import (
    FILTERS,
    LEVELS,
    MARKS,
    BookView,
    Choice,
    Face,
    FilterView,
    Mark,
    Neighbour,
    TradeCard,
    TradeRow,
)
from game.session.sitting import Session

HARD_SHOWN = 3
"""How many conditions of work a card tells when nothing of ours does."""

NEIGHBOURS = 6


class Marked(NamedTuple):
    """The ROME codes met in missions, tried by a gesture, and advised by the passport."""

    met: Collection[str] = ()
    tried: Collection[str] = ()
    advised: Collection[str] = ()

    def of(self, code: str) -> tuple[Mark, ...]:
        on: dict[Mark, Collection[str]] = {
            "advised": self.advised,
            "tried": self.tried,
            "met": self.met,
        }
        return tuple(mark for mark in MARKS if code in on[mark])


class Book:
    """All occupations that have a card, in one language; `view` shows them to one player."""

    def __init__(self, library: Library, occupations: Occupations, language: Language) -> None:
        self._library = library
        self._occupations = occupations
        self._language = language
        self._towns = _towns(library)
        self.codes = tuple(o.code for o in occupations.values() if o.about or o.code in self._towns)

    def occupation(self, code: str) -> Occupation:
        return self._occupations[code]

    def view(self, at: BookAt, marked: Marked) -> BookView:
        advised = tuple(marked.advised)
        everything = sorted(self._rows(marked), key=lambda row: _order(row, advised))
        fits = {kind: self._kept(kind, at.value(kind)) for kind in FILTERS}
        rows = tuple(r for r in everything if all(fit(r) for fit in fits.values()))
        choices = self._choices(at.choosing, everything, fits) if at.choosing else ()
        card = self._card(at.card, marked) if at.card in self._shown(marked) else None
        filters = tuple(self._filter(kind, at.value(kind)) for kind in FILTERS)
        return BookView(
            rows, filters, len(everything), at.page, at.choosing, choices, card, at.back
        )

    def _rows(self, marked: Marked) -> Iterator[TradeRow]:
        for code in self._shown(marked):
            yield self._row(self._occupations[code], marked)

    def _shown(self, marked: Marked) -> tuple[str, ...]:
        """Those that have a card, and what the passport advises, told in a line or not."""
        also = (c for c in marked.advised if c not in self.codes and c in self._occupations)
        return (*self.codes, *also)

    def _row(self, occupation: Occupation, marked: Marked) -> TradeRow:
        code = occupation.code
        return TradeRow(
            code=code,
            title=words.title_of(occupation, self._language)[0],
            icon=ICONS.get(occupation.domain, "gear"),
            letters=occupation.letters,
            level=min((d.level for d in occupation.routes), default=0),
            towns=tuple(self._towns.get(code, ())),
            marks=marked.of(code),
        )

    def _levels(self, code: str) -> set[int]:
        return {d.level for d in self._occupations[code].routes}

    def _kept(self, kind: FilterKind, value: str) -> Callable[[TradeRow], bool]:
        """Whether a filter keeps a row."""
        if not value:
            return lambda _: True
        match kind:
            case "place":
                return lambda row: value in row.towns
            case "way":
                return lambda row: value in row.letters
            case "level":
                return lambda row: int(value) in self._levels(row.code)
            case "mark":
                return lambda row: value in row.marks

    def _choices(
        self,
        kind: FilterKind,
        rows: list[TradeRow],
        fits: Mapping[FilterKind, Callable[[TradeRow], bool]],
    ) -> tuple[Choice, ...]:
        """What a filter may keep among the rows that the other filters keep."""
        others = [fit for other, fit in fits.items() if other != kind]
        left = [row for row in rows if all(fit(row) for fit in others)]
        values = ("", *self._values(kind))
        return tuple(
            Choice(v, self._label(kind, v), sum(map(self._kept(kind, v), left))) for v in values
        )

    def _values(self, kind: FilterKind) -> tuple[str, ...]:
        match kind:
            case "place":
                return tuple(sorted({town for towns in self._towns.values() for town in towns}))
            case "way":
                return tuple(TYPES)
            case "level":
                return tuple(map(str, LEVELS))
            case "mark":
                return tuple(MARKS)

    def _label(self, kind: FilterKind, value: str) -> str:
        tr = self._language.tr
        if not value:
            return tr(FILTERS[kind][1])
        match kind:
            case "place":
                return value
            case "way":
                return tr(theme.WAYS[value][0])
            case "level":
                return tr(LEVELS[int(value)])
            case "mark":
                return tr(next(word for mark, word in MARKS.items() if mark == value))

    def _filter(self, kind: FilterKind, value: str) -> FilterView:
        return FilterView(kind, value, self._label(kind, value))

    def _card(self, code: str, marked: Marked) -> TradeCard:
        occupation, language = self._occupations[code], self._language
        sources, trade = self._occupations.sources, self._library.trades.get(code)
        recruitment = words.recruitment(occupation, sources, language)
        return TradeCard(
            row=self._row(occupation, marked),
            about=language.tr(occupation.about) if occupation.about else "",
            people=tuple(self._people(code)),
            hard=(trade.hard,) if trade else self._conditions(occupation),
            routes=tuple(d.name for d in occupation.routes),
            ways=(*self._by_blocks(occupation), *(trade.ways if trade else ())),
            recruitment=recruitment,
            facts=words.figures(occupation, sources, language),
            neighbours=tuple(self._neighbours(occupation)),
            source=words.source_line(sources[occupation.source]),
            official=words.title_of(occupation, language)[1],
        )

    def _people(self, code: str) -> Iterator[Face]:
        """Those of our missions who do this work, each once."""
        seen: set[str] = set()
        for mission in self._library.missions.values():
            town = self._library.places[mission.place].town
            for id in mission.cast.values():
                person = self._library.people[id]
                if person.trade == code and id not in seen:
                    seen.add(id)
                    yield Face(id, person.name, person.role, town)

    def _conditions(self, occupation: Occupation) -> tuple[str, ...]:
        """The most telling conditions of work, in our words."""
        told = (w for c, w in self._occupations.conditions.items() if c in occupation.contexts)
        return tuple(self._language.tr(words) for words in told)[:HARD_SHOWN]

    def _by_blocks(self, occupation: Occupation) -> tuple[str, ...]:
        """A « titre professionnel » can be had certificate by certificate."""
        if not any(d.name.startswith("Titre pro") for d in occupation.routes):
            return ()
        return (self._language.tr(BLOCKS),)

    def _neighbours(self, occupation: Occupation) -> list[Neighbour]:
        codes = [c for c in occupation.neighbours if c in self.codes]
        told = [(c, words.title_of(self._occupations[c], self._language)[0]) for c in codes]
        return [Neighbour(*each) for each in told[:NEIGHBOURS]]


BLOCKS = "Le titre pro se prépare aussi bloc par bloc, un certificat (CCP) après l'autre."


def book_view(
    world: World, session: Session, at: BookAt, language: Language, passport: PassportView
) -> BookView:
    """The book as a player sees it, with what she or he met, tried and is advised."""
    leads = tuple(lead.code for lead in passport.leads) if passport.decisions else ()
    marked = Marked(world.met(session), tried(world.library, session), leads)
    return Book(world.library, world.maker.occupations, language).view(at, marked)


def tried(library: Library, session: Session) -> frozenset[str]:
    """The occupations met where a gesture of theirs was done.

    Occupations share gestures: who titrates in Dijon has not tried the laboratory of Poligny.
    """
    return frozenset(
        code
        for mission, gesture in gestures_done(library, session)
        for code in _met_in(library, mission)
        if code in library.trades and gesture in library.trades[code].gestures
    )


def _met_in(library: Library, mission: Mission) -> dict[str, None]:
    """The occupations of a mission and of its people, each once."""
    cast = (library.people[id].trade for id in mission.cast.values())
    return dict.fromkeys((*mission.trades, *cast))


def _order(row: TradeRow, advised: Sequence[str]) -> tuple[int, int, str]:
    """Marked ones first, the advised ones as the passport has them, then by title."""
    first = min((list(MARKS).index(mark) for mark in row.marks), default=len(MARKS))
    return first, advised.index(row.code) if row.code in advised else 0, row.title


def _towns(library: Library) -> dict[str, list[str]]:
    """The towns where each occupation is met."""
    found: dict[str, list[str]] = {}
    for mission in library.missions.values():
        town = library.places[mission.place].town
        for code in _met_in(library, mission):
            if town not in found.setdefault(code, []):
                found[code].append(town)
    return found
