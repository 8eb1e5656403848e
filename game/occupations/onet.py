"""From a ROME 3 code to O*NET interest scores, through ISCO-08 and ESCO.

ROME 3 -> ISCO-08 (Pôle emploi / EURES) -> O*NET-SOC 2010 (Nesta's ESCO crosswalk) -> O*NET-SOC
2019 -> mean of the six occupational interest scores (1.00 to 7.00) of the O*NET database.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from math import fsum

from game.occupations.archive import Archive, Layout, Sheet
from game.occupations.facts import Source
from game.scoring.evidence import TYPES, Loading

_INTERESTS = Layout(
    "Interests.txt", ("O*NET-SOC Code", "Element Name", "Scale ID", "Data Value"), "\t"
)
_ESCO = Layout("esco_onet_crosswalk_*.csv", ("isco_code", "onet_code"))
_SOC = Layout(
    "2010_to_2019_Crosswalk.csv",
    ("soc2010_code", "soc2019_code"),
    ";,",
    also=("O*NET-SOC 2010 Code", "O*NET-SOC 2019 Code"),
)
_ISCO = Sheet("Correspondance_ROME_ISCO08.xlsx", "ROME to ISCO-08", ("Code ROME", "Code ISCO08"))
FILES = (_INTERESTS, _ESCO, _SOC, _ISCO)

SOURCE = Source(
    id="onet",
    title="O*NET Database, occupational interests",
    publisher="U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)",
    version="30.2",
    date="2026-02",
    licence="CC BY 4.0",
    attribution=(
        "Includes information from the O*NET 30.2 Database by USDOL/ETA, used under CC BY 4.0. "
        "O*NET is a trademark of USDOL/ETA. Étincelle has modified this information; USDOL/ETA "
        "has not approved, endorsed or tested these modifications."
    ),
)
CROSSWALKS = (
    Source(
        id="rome-isco08",
        title="Correspondance ROME - CITP-08 (ISCO-08)",
        publisher="Pôle emploi, pour EURES",
        version="ROME 3",
        date="non datée",
        licence="Licence Ouverte (Etalab)",
        attribution="Pôle emploi, correspondance ROME - ISCO-08",
    ),
    Source(
        id="esco-onet",
        title="ESCO - O*NET crosswalk, Mapping Career Causeways",
        publisher="Nesta",
        version="November 2020",
        date="2020-11",
        licence="MIT",
        attribution="Kanders et al. (2020), Mapping Career Causeways, Nesta",
    ),
    Source(
        id="onet-soc",
        title="O*NET-SOC 2010 to 2019 crosswalk",
        publisher="U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)",
        version="2019 taxonomy",
        date="non datée",
        licence="CC BY 4.0",
        attribution="O*NET Resource Center, O*NET-SOC 2010 to O*NET-SOC 2019 crosswalk",
    ),
)


def read_onet(archive: Archive) -> dict[str, Loading]:
    """Return the mean interest scores of each ROME 3 code that reaches a scored occupation."""
    scores = _scores(archive)
    newer = _pairs((row["soc2010_code"], row["soc2019_code"]) for row in archive.rows(_SOC))
    american = _pairs((row["isco_code"].zfill(4), row["onet_code"]) for row in archive.rows(_ESCO))
    found = {}
    for row in archive.sheet(_ISCO):
        codes = american.get(row["Code ISCO08"].zfill(4), [])
        reached = [scores[new] for old in codes for new in newer.get(old, []) if new in scores]
        if reached:
            found[row["Code ROME"]] = _mean(reached)
    return found


def _scores(archive: Archive) -> dict[str, Loading]:
    by_letter: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for row in archive.rows(_INTERESTS):
        if row["Scale ID"] == "OI":
            letter = row["Element Name"][0]
            by_letter[row["O*NET-SOC Code"]][letter] = float(row["Data Value"])
    return {code: _loading([scores[t] for t in TYPES]) for code, scores in by_letter.items()}


def _pairs(pairs: Iterable[tuple[str, str]]) -> Mapping[str, list[str]]:
    grouped: defaultdict[str, list[str]] = defaultdict(list)
    for key, value in pairs:
        grouped[key].append(value)
    return grouped


def _mean(loadings: list[Loading]) -> Loading:
    return _loading([fsum(column) / len(loadings) for column in zip(*loadings, strict=True)])


def _loading(values: list[float]) -> Loading:
    r, i, a, s, e, c = values
    return r, i, a, s, e, c
