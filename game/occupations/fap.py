"""From an occupation to job families (FAP), the units of labour statistics.

Dares links a ROME 3 code *and a qualification* to a family, in two nomenclatures that must not
be mixed: FAP 2021 (recruitment surveys since 2024) and FAP 2009 (pay). ROME 4.0 says no
qualification: it is read from « emploi cadre » and from the title, and the families that the
other qualifications lead to are kept beside the chosen one.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple, Protocol, TypeAlias

from game.occupations.archive import Archive, Layout, Sheet, Text
from game.occupations.facts import Source
from game.occupations.family_names import corrected

Qualified: TypeAlias = Mapping[str, Mapping[str, str]]
"""ROME 3 code -> qualification "0".."9" -> family code."""

UNKNOWN, TECHNICIAN, SUPERVISOR, MANAGER = "0", "7", "8", "9"

_SUPERVISORS = re.compile(r"(Chef|Contremaître|Responsable|Directeur)\b")
_TECHNICIANS = re.compile(
    r"(Technicien|Automaticien|Qualiticien|Instrumentiste|Expert|Dessinateur|Projeteur"
    r"|Animateur|Chargé|Conseiller|Biologiste|Electronicien)\b"
)

_MANAGERS = ("Ingénieur", "Cadre", "Responsables et cadres")
_BELOW_MANAGERS = ("Ouvrier", "Technicien", "Dessinateur")

_TABLE_2021 = Layout(
    "Dares_Table_passage_ROME_Qualif_to_FAP2021*.csv", ("ROME", "Qualif", "FAP341"), ";", "cp1252"
)
_TREE_2021 = Sheet(
    "Dares_Arborescence_FAP2021.xlsx",
    "niveaux_embo*",
    ("Code_FAP341", "Code_FAP228", "Intitulé_FAP228"),
)
_FORMATS_2009 = "passage_fap2009_romev3.txt"
FILES = (_TABLE_2021, _TREE_2021, Text(_FORMATS_2009, "latin-1"))
_ASSIGNMENT = re.compile(r'((?:"\w+"\s*,?\s*)+)=\s*"(\w+)"')


SOURCE = Source(
    id="fap",
    title="Tables de passage du ROME vers les familles professionnelles (FAP 2021 et FAP 2009)",
    publisher="Dares",
    version="FAP 2021, FAP 2009",
    date="non datée",
    licence="Licence Ouverte 2.0 (Etalab)",
    attribution="Dares, nomenclature des familles professionnelles FAP 2021 et FAP 2009",
)


class Families(NamedTuple):
    """The families of one occupation: the one that fits, the others, and how it was picked.

    `chosen_by` is "single" (one family only), "cadre" (ROME says « emploi cadre »), "title" (a
    technician's or a supervisor's title) or "unspecified" (the family of no stated
    qualification, which is nearly always that of skilled workers). `chosen` is None when no
    family fits: engineers' pay must not stand beside a technician's title, nor the reverse.
    """

    chosen: str | None
    others: tuple[str, ...]
    chosen_by: str


class Ranked(NamedTuple):
    """What is known of an occupation's rank: « Chef d'équipe », « emploi cadre »."""

    title: str
    parent: str
    manager: bool


class _HasRank(Protocol):
    @property
    def title(self) -> str: ...
    @property
    def parent(self) -> str: ...
    @property
    def manager(self) -> bool: ...


def qualification(occupation: _HasRank) -> str:
    """Read the qualification of an occupation: manager, supervisor, technician or unknown."""
    if occupation.manager:
        return MANAGER
    if _SUPERVISORS.match(occupation.title):
        return SUPERVISOR
    return TECHNICIAN if _TECHNICIANS.match(occupation.title) else UNKNOWN


def families(occupation: _HasRank, table: Qualified, names: Mapping[str, str]) -> Families:
    """Return the families of an occupation through its ROME 3 code; `names` are those by code."""
    reached = table.get(occupation.parent, {})
    level = qualification(occupation)
    wanted = [reached[q] for q in (level, UNKNOWN, TECHNICIAN, SUPERVISOR) if q in reached]
    fitting = [code for code in wanted if _fits(occupation, names.get(code, ""))]
    chosen = fitting[0] if fitting else None
    others = tuple(sorted(set(reached.values()) - {chosen}))
    how = {MANAGER: "cadre", UNKNOWN: "unspecified"}.get(level, "title")
    return Families(chosen, others, how if others else "single")


def _fits(occupation: _HasRank, name: str) -> bool:
    """Say whether a family named for a rank is of the occupation's rank."""
    if not occupation.manager:
        return not name.startswith(_MANAGERS)
    return "agents de maîtrise" in name.lower() or not name.startswith(_BELOW_MANAGERS)


def read_fap2021(archive: Archive) -> tuple[Qualified, dict[str, str]]:
    """Return the ROME 3 -> FAP 2021 table at the 228 level and the names of the families."""
    coarse, names = {}, {}
    for row in archive.sheet(_TREE_2021):
        coarse[row["Code_FAP341"]] = row["Code_FAP228"]
        names[row["Code_FAP228"]] = corrected(row["Intitulé_FAP228"])
    table: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for row in archive.rows(_TABLE_2021):
        table[row["ROME"]][row["Qualif"]] = coarse[row["FAP341"]]
    return table, names


def read_fap2009(archive: Archive) -> Qualified:
    """Return the ROME 3 -> FAP 2009 table from the SAS formats of Dares.

    A key of 5 characters is a ROME code whatever the qualification; a sixth is the qualification.
    """
    table: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for keys, family in _ASSIGNMENT.findall(archive.text(_FORMATS_2009, "latin-1")):
        for key in re.findall(r"\w+", keys):
            for level in key[5:] or "0123456789":
                table[key[:5]][level] = family
    return table
