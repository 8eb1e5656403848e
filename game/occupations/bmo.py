"""Recruitment projects of one region, from France Travail's survey (BMO).

Counts are text and « * » hides a small one: it is unknown, never zero.
"""

from collections import defaultdict
from typing import NamedTuple

from game.occupations.archive import Archive, Sheet
from game.occupations.facts import Recruitment, Source
from game.occupations.family_names import corrected
from game.occupations.faults import DataError

_SHEET = Sheet(
    "Base_open_data_BMO_*.xlsx",
    "BMO_*_open_data",
    ("annee", "Code métier BMO", "Nom métier BMO", "REG", "met", "xmet"),
)
FILES = (_SHEET,)
_SECRET = "*"


class _Basin(NamedTuple):
    """One job family in one employment basin: all projects and those judged difficult."""

    projects: int | None
    difficult: int | None


def read_bmo(archive: Archive, region: str) -> tuple[dict[str, Recruitment], Source]:
    """Sum the projects of each job family (FAP 2021, 228 level) over the basins of a region."""
    names: dict[str, str] = {}
    basins: defaultdict[str, list[_Basin]] = defaultdict(list)
    years: set[str] = set()
    for row in archive.sheet(_SHEET):
        if row["REG"] == region:
            names[row["Code métier BMO"]] = corrected(row["Nom métier BMO"])
            basins[row["Code métier BMO"]].append(_Basin(_count(row["met"]), _count(row["xmet"])))
            years.add(row["annee"])
    if len(years) != 1:
        raise DataError(
            "L'enquête BMO n'a pas de ligne pour la région {region}, ou mêle des années.",
            region=region,
        )
    year = years.pop()
    sums = {code: _sum(code, names[code], basins[code], year) for code in basins}
    return sums, _source(year)


def _sum(family: str, name: str, basins: list[_Basin], year: str) -> Recruitment:
    known = [basin.projects for basin in basins if basin.projects is not None]
    both = [b for b in basins if b.projects is not None and b.difficult is not None]
    base = sum(basin.projects or 0 for basin in both)
    hard = sum(basin.difficult or 0 for basin in both)
    return Recruitment(
        family=family,
        name=name,
        projects=sum(known) if known else None,
        secret_basins=len(basins) - len(known),
        difficult=round(hard / base, 3) if base else None,
        difficult_base=base,
        year=year,
        source=f"bmo-{year}",
    )


def _count(text: str) -> int | None:
    if text.strip() == _SECRET:
        return None
    try:
        return int(text)
    except ValueError:
        raise DataError(
            "L'enquête BMO a un nombre illisible, « {text} » : télécharge-la à nouveau.", text=text
        ) from None


def _source(year: str) -> Source:
    return Source(
        id=f"bmo-{year}",
        title="Enquête Besoins en main-d'œuvre",
        publisher="France Travail, avec le Crédoc",
        version=year,
        date=year,
        licence="Licence Ouverte 2.0 (Etalab)",
        attribution=f"France Travail, enquête BMO {year}",
    )
