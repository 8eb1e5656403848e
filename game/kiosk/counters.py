"""What a stand counts: visits, never visitors. Small figures are hidden in what leaves the stand.

A visit is told again each time that more happened in it: the last line of a visit is what counts.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from game.canvas.language import as_written

FEWEST = 5
"""A figure under this could point at somebody: it is written as HIDDEN."""

HIDDEN = "< 5"


class Visit(NamedTuple):
    """`id` tells lines of one visit from others and nothing more; `day` is as in 2026-11-24.

    `seconds` is from the first touch to the last thing told, `leads` how many were given.
    """

    id: str
    day: str
    hour: int
    seconds: int = 0
    places: tuple[str, ...] = ()
    trades: tuple[str, ...] = ()
    leads: int = 0
    language: str = "fr"


class Row(NamedTuple):
    """What happened in one hour of one day."""

    day: str
    hour: int
    visits: int
    passports: int
    leads: int
    seconds: int
    """Of the visit in the middle, by length."""


class Counts(NamedTuple):
    rows: tuple[Row, ...] = ()
    places: tuple[tuple[str, int], ...] = ()
    trades: tuple[tuple[str, int], ...] = ()
    languages: tuple[tuple[str, int], ...] = ()

    @property
    def visits(self) -> int:
        return sum(row.visits for row in self.rows)

    @property
    def passports(self) -> int:
        return sum(row.passports for row in self.rows)

    @property
    def leads(self) -> int:
        return sum(row.leads for row in self.rows)


class Names(NamedTuple):
    """What places, occupations and languages are called, by id and code."""

    places: Mapping[str, str]
    trades: Mapping[str, str]
    languages: Mapping[str, str]


def named(counts: Counts, names: Names) -> Counts:
    """The same figures under names; what has none keeps its code."""
    return counts._replace(
        places=tuple((names.places.get(at, at), n) for at, n in counts.places),
        trades=tuple((names.trades.get(code, code), n) for code, n in counts.trades),
        languages=tuple((names.languages.get(code, code), n) for code, n in counts.languages),
    )


def read_visit(raw: Mapping[str, Any]) -> Visit | None:
    """A visit from its line; None when something in it is not what it should be."""
    try:
        visit = Visit(
            str(raw["id"]),
            str(raw["day"]),
            int(raw["hour"]),
            int(raw["seconds"]),
            tuple(map(str, raw["places"])),
            tuple(map(str, raw["trades"])),
            int(raw["leads"]),
            str(raw["language"]),
        )
    except (KeyError, TypeError, ValueError):
        return None
    return visit if 0 <= visit.hour < 24 and visit.seconds >= 0 else None


def counted(visits: Iterable[Visit], day: str = "") -> Counts:
    """All the figures of a day, or of all days."""
    last = {visit.id: visit for visit in visits}
    kept = [v for v in last.values() if day in ("", v.day)]
    hours = sorted({(v.day, v.hour) for v in kept})
    rows = tuple(_row(at, [v for v in kept if (v.day, v.hour) == at]) for at in hours)
    return Counts(
        rows,
        _most(name for v in kept for name in v.places),
        _most(name for v in kept for name in v.trades),
        _most(v.language for v in kept),
    )


def _row(at: tuple[str, int], visits: list[Visit]) -> Row:
    lengths = sorted(v.seconds for v in visits)
    passports = sum(v.leads > 0 for v in visits)
    middle = lengths[len(lengths) // 2]
    return Row(*at, len(visits), passports, sum(v.leads for v in visits), middle)


def _most(names: Iterable[str]) -> tuple[tuple[str, int], ...]:
    found = Counter(names)
    return tuple(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def hidden(count: int) -> str:
    """A figure as it may leave the stand; nothing at all tells of nobody."""
    return HIDDEN if 0 < count < FEWEST else str(count)


def cells(row: Row) -> tuple[str, str, str, str]:
    """Visits, passports, leads and seconds of an hour as they may leave the stand.

    An hour with few visits tells only that it had few: its other figures could point at them.
    """
    few = row.visits < FEWEST
    leads = HIDDEN if few or 0 < row.passports < FEWEST else hidden(row.leads)
    passports = HIDDEN if few else hidden(row.passports)
    return hidden(row.visits), passports, leads, "" if few else str(row.seconds)


def table(counts: Counts, tr: Callable[[str], str] = as_written) -> list[tuple[str, ...]]:
    """The rows of the exported CSV, in the language of `tr`.

    A total is left out while one single figure under it is hidden, or it could be worked out.
    """
    head = (tr("quoi"), tr("jour"), tr("heure"), tr("nombre"), tr("durée médiane (s)"))
    rows: list[tuple[str, ...]] = [head]
    for row in counts.rows:
        at = (row.day, f"{row.hour:02d}")
        visits, passports, leads, seconds = cells(row)
        rows.append((tr("visites"), *at, visits, seconds))
        rows.append((tr("passeports"), *at, passports, ""))
        rows.append((tr("pistes données"), *at, leads, ""))
    for what, pairs in (
        (tr("Lieu exploré : {name}"), counts.places),
        (tr("Métier exploré : {name}"), counts.trades),
        (tr("Langue : {name}"), languages(counts)),
    ):
        rows.extend((what.format(name=name), "", "", hidden(n), "") for name, n in pairs)
    rows.append((tr("visites en tout"), "", "", total(counts), ""))
    return rows


def total(counts: Counts) -> str:
    """How many visits in all, as it may leave the stand: not where the hours that are hidden could
    be worked out from it, each or together."""
    few = [row.visits for row in counts.rows if 0 < row.visits < FEWEST]
    told = not few or FEWEST <= sum(few) < (FEWEST - 1) * len(few)
    return hidden(counts.visits) if told or len(counts.rows) == 1 else ""


def languages(counts: Counts) -> tuple[tuple[str, int], ...]:
    """The languages, whose sum is the total: none where that may not leave."""
    return counts.languages if total(counts) else ()
