"""Median net pay of job families (FAP 2009), from the occupational portraits of Dares."""

from collections.abc import Mapping

from game.occupations.archive import Archive, Layout
from game.occupations.facts import Pay, Source
from game.occupations.family_names import corrected

_TABLE = Layout(
    "dares_salaire_median.csv",
    ("Code Fap", "Libellé de la famille professionnelle", "Année", "Salaire médian (en €)"),
    ";",
    "cp1252",
)
FILES = (_TABLE,)
_NOT_PUBLISHED = "nd"

_ID = "dares-pay"


def source_of(pay: Mapping[str, Pay]) -> Source:
    """Return the source of some figures, which are all of the same years, "2017-2019"."""
    years = max((each.years for each in pay.values()), default="")
    return Source(
        id=_ID,
        title="Portraits statistiques des métiers : salaire net médian à temps complet",
        publisher="Dares",
        version=years,
        date=years,
        licence="Licence Ouverte 2.0 (Etalab)",
        attribution=f"Dares, Portraits statistiques des métiers {years}",
    )


def read_pay(archive: Archive) -> dict[str, Pay]:
    """Return the median net euros a month of every published family of 5 characters, last years."""
    rows = list(archive.rows(_TABLE))
    last = max((row["Année"] for row in rows), default="")
    return {
        row["Code Fap"]: Pay(
            family=row["Code Fap"],
            name=corrected(row["Libellé de la famille professionnelle"]),
            euros=int(row["Salaire médian (en €)"]),
            years=last,
            source=_ID,
        )
        for row in rows
        if len(row["Code Fap"]) == 5
        and row["Année"] == last
        and row["Salaire médian (en €)"] != _NOT_PUBLISHED
    }
