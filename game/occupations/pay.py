"""Median net pay of job families (FAP 2009), from the occupational portraits of Dares."""

from game.occupations.archive import Archive, Layout
from game.occupations.facts import Pay, Source

_TABLE = Layout(
    "dares_salaire_median.csv",
    ("Code Fap", "Libellé de la famille professionnelle", "Année", "Salaire médian (en €)"),
    ";",
    "cp1252",
)
_YEARS = "2017-2019"
_NOT_PUBLISHED = "nd"

SOURCE = Source(
    id="dares-pay",
    title="Portraits statistiques des métiers : salaire net médian à temps complet",
    publisher="Dares",
    version=_YEARS,
    date=_YEARS,
    licence="Licence Ouverte 2.0 (Etalab)",
    attribution=f"Dares, Portraits statistiques des métiers {_YEARS}",
)


def read_pay(archive: Archive) -> dict[str, Pay]:
    """Return the median net euros a month of every published family of 5 characters."""
    return {
        row["Code Fap"]: Pay(
            family=row["Code Fap"],
            name=row["Libellé de la famille professionnelle"].strip(),
            euros=int(row["Salaire médian (en €)"]),
            years=_YEARS,
            source=SOURCE.id,
        )
        for row in archive.rows(_TABLE)
        if len(row["Code Fap"]) == 5
        and row["Année"] == _YEARS
        and row["Salaire médian (en €)"] != _NOT_PUBLISHED
    }
