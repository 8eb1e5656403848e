"""Employment after a diploma in one region, from InserJeunes.

School rows carry a track code (MEF) and apprenticeship rows a diploma code (CFD); the national
table of tracks leads from one to the other. Rates below 20 leavers are not published. A recent
diploma has no leavers yet: the figures of the diploma that it replaced are taken and named.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeAlias

from game.occupations.archive import Archive, Layout, Row
from game.occupations.diplomas import OpenDiploma
from game.occupations.facts import Insertion, Source
from game.occupations.faults import DataError

_TABLE = Layout(
    "ij_region_data*.csv",
    (
        "millesime",
        "code_region",
        "voie",
        "cfd",
        "mefstat11",
        "nb_sortant",
        "taux_emploi_6_mois",
        "taux_emploi_12_mois",
    ),
    ";",
)
_TRACKS = Layout("nMef.csv", ("MEF_STAT_11", "FORMATION_DIPLOME"), ";")
FILES = (_TABLE, _TRACKS)

_ID = "inserjeunes"


class _Leavers(NamedTuple):
    cohort: str
    path: str
    leavers: int
    after_6_months: float
    after_12_months: float


Outcomes: TypeAlias = Mapping[str, list[_Leavers]]
"""National diploma code -> what became of its leavers, one entry a path and track."""


def source_of(outcomes: Outcomes) -> Source:
    """Return the source of some outcomes, which are all of one cohort, "2022_2023"."""
    cohort = max((each.cohort for found in outcomes.values() for each in found), default="")
    first, _, last = cohort.partition("_")
    return Source(
        id=_ID,
        title="InserJeunes : insertion des sortants de formation professionnelle, par région",
        publisher="DEPP et Dares",
        version=cohort,
        date=last or cohort,
        licence="Licence Ouverte 2.0 (Etalab)",
        attribution=(
            f"DEPP et Dares, InserJeunes, sortants {first} et {last}, Bourgogne-Franche-Comté"
        ),
    )


def read_insertion(archive: Archive, region: str) -> Outcomes:
    """Return the published outcomes of the last cohort by national diploma code."""
    diploma_of = {row["MEF_STAT_11"]: row["FORMATION_DIPLOME"] for row in archive.rows(_TRACKS)}
    rows = [row for row in archive.rows(_TABLE) if row["code_region"] == region]
    last = max((row["millesime"] for row in rows), default="")
    outcomes: defaultdict[str, list[_Leavers]] = defaultdict(list)
    for row in rows:
        if row["millesime"] == last and _published(row):
            code = row["cfd"] or diploma_of.get(row["mefstat11"], "")
            outcomes[code].append(_leavers(row))
    if not outcomes:
        raise DataError(
            "InserJeunes n'a pas de ligne publiée pour la région {region}.", region=region
        )
    return outcomes


def insertion_of(diploma: OpenDiploma, outcomes: Outcomes) -> tuple[Insertion, ...]:
    """Return a diploma's outcomes by path, or those of the one that it replaced.

    A diploma with several options or tracks reports the one with most leavers on each path.
    """
    current = _largest(((code, "") for code in diploma.codes), outcomes)
    replaced = (pair for pair in diploma.former if pair[0] not in diploma.codes)
    return current or _largest(replaced, outcomes)


def _largest(
    codes_and_names: Iterable[tuple[str, str]], outcomes: Outcomes
) -> tuple[Insertion, ...]:
    best: dict[str, Insertion] = {}
    for code, name in sorted(codes_and_names):
        for found in outcomes.get(code, []):
            known = best.get(found.path)
            if known is None or known.leavers < found.leavers:
                best[found.path] = Insertion(*found[1:], name, found.cohort, _ID)
    return tuple(best[path] for path in sorted(best, reverse=True))


def _published(row: Row) -> bool:
    return bool(row["taux_emploi_6_mois"] and row["taux_emploi_12_mois"])


def _leavers(row: Row) -> _Leavers:
    return _Leavers(
        cohort=row["millesime"],
        path=row["voie"],
        leavers=int(row["nb_sortant"]),
        after_6_months=int(row["taux_emploi_6_mois"]) / 100,
        after_12_months=int(row["taux_emploi_12_mois"]) / 100,
    )
