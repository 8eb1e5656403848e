"""Reading the ROME 4.0 release of France Travail: occupations, competences, letters, neighbours.

Any version with the same headers is accepted (files named `unix_<name>_v<version>_utf8.csv`).
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from game.occupations.archive import Archive, Layout, Text
from game.occupations.facts import MacroCompetence, Source
from game.occupations.faults import DataError

_CORE = ("Principale", "Émergente")
_SHEETS, _SHEET_LETTERS = "referentiel_code_rome", "referentiel_code_rome_riasec"
_VERSION = re.compile(r"unix_.*_v(\d+)_utf8\.csv$")

_COLUMNS = {
    _SHEETS: "code_rome libelle_rome transition_eco emploi_cadre code_rome_parent",
    _SHEET_LETTERS: "code_rome riasec_majeur riasec_mineur",
    "referentiel_competence": (
        "code_ogr nature libelle_competence code_ogr_macro_comp sous_cat_comp"
    ),
    "referentiel_macro_competence_riasec": "code_ogr riasec_majeur riasec_mineur",
    "coherence_item": "code_rome code_ogr coeur_metier",
    "referentiel_contexte_travail": "code_ogr libelle_cont_travail",
    "domaine_professionnel": "code_domaine_professionnel libelle_domaine_professionnel",
    "rubrique_mobilite": "code_rome code_rome_cible numero_ordre",
    "referentiel_appellation": "libelle_appellation_court code_rome classification",
    "arborescence_secteur_activite": "libelle_sect_activite code_rome",
    "arborescence_secteur_naf": "libelle_secteur_naf code_rome",
    "liens_rome_referentiels": "code_rome code_compo_bloc code_rubrique code_ogr",
}
_IN_TWO_ENCODINGS = "arborescence_secteur_naf"  # cp1252 in spite of its name, until it is mended

FILE = {
    name: Layout(
        f"unix_{name}_v[0-9]*_utf8.csv",
        tuple(columns.split()),
        strict=True,
        encoding="utf-8-sig|cp1252" if name == _IN_TWO_ENCODINGS else "utf-8-sig",
    )
    for name, columns in _COLUMNS.items()
}
"""The files of a release that are read, by the name that France Travail gives them."""
VERSION = Text("version.txt")
"""The note beside them; a release may come without it."""


class HeldCompetence(NamedTuple):
    """A competence of an occupation, through the macro-competence that it belongs to."""

    macro: str
    core: bool
    transverse: bool


class RomeOccupation(NamedTuple):
    """One occupation as ROME 4.0 describes it; `manager` when ROME says « emploi cadre »."""

    code: str
    title: str
    parent: str
    letters: str
    transition: str
    manager: bool
    competences: tuple[HeldCompetence, ...]
    neighbours: tuple[str, ...]
    contexts: tuple[str, ...]


class Rome(NamedTuple):
    """A whole release, every mapping by code."""

    source: Source
    occupations: Mapping[str, RomeOccupation]
    macro_competences: Mapping[str, MacroCompetence]
    domains: Mapping[str, str]
    contexts: Mapping[str, str]


class _Items(NamedTuple):
    """What hangs from each occupation, by its code."""

    competences: Mapping[str, list[HeldCompetence]]
    contexts: Mapping[str, list[str]]


def read_rome(archive: Archive) -> Rome:
    """Read a whole release; raises DataError on a missing, truncated or wrong file."""
    source = _source(archive)
    contexts = {
        row["code_ogr"]: row["libelle_cont_travail"]
        for row in archive.rows(FILE["referentiel_contexte_travail"])
    }
    domains = {
        row["code_domaine_professionnel"]: row["libelle_domaine_professionnel"]
        for row in archive.rows(FILE["domaine_professionnel"])
    }
    return Rome(
        source,
        _occupations(archive, contexts),
        _macro_competences(archive),
        domains,
        contexts,
    )


def version_of(name: str) -> int | None:
    """Return the version in a file's name ("v460" is ROME 4.0, version 60), None without one."""
    found = _VERSION.match(name)
    return int(found.group(1)) if found else None


def _source(archive: Archive) -> Source:
    """Read the version and date of `version.txt`; without it, the version of the file names."""
    number = str((version_of(archive.find(FILE[_SHEETS].pattern).name) or 0) % 100)
    date, said = "date non précisée", ""
    if archive.has(VERSION.pattern):
        text = archive.text(VERSION.pattern)
        told = re.search(r"version\s*:\s*(\d+)", text)
        day = re.search(r"publication\s*:\s*(\d\d)/(\d\d)/(\d{4})", text)
        if not told or not day:
            raise DataError("Le fichier « version.txt » ne dit pas la version du ROME.")
        if told.group(1) != number:
            raise DataError(
                "Le fichier « version.txt » parle de la version {told} du ROME et les autres "
                "fichiers sont de la version {number}.",
                told=told.group(1),
                number=number,
            )
        date, said = "-".join(reversed(day.groups())), " - " + "/".join(day.groups())
    return Source(
        id="rome",
        title="Répertoire opérationnel des métiers et des emplois (ROME 4.0)",
        publisher="France Travail",
        version=number,
        date=date,
        licence="Licence Ouverte 2.0 (Etalab)",
        attribution=f"France Travail, ROME 4.0 version {number}{said}",
    )


def _letters(archive: Archive, name: str, key: str) -> dict[str, str]:
    return {
        row[key]: row["riasec_majeur"] + row["riasec_mineur"] for row in archive.rows(FILE[name])
    }


def _macro_competences(archive: Archive) -> dict[str, MacroCompetence]:
    letters = _letters(archive, "referentiel_macro_competence_riasec", "code_ogr")
    return {
        row["code_ogr"]: MacroCompetence(
            row["code_ogr"],
            row["libelle_competence"].strip(),
            letters.get(row["code_ogr"], ""),
        )
        for row in archive.rows(FILE["referentiel_competence"])
        if row["nature"] == "Macro-compétence"
    }


def _occupations(archive: Archive, contexts: Mapping[str, str]) -> dict[str, RomeOccupation]:
    letters = _letters(archive, "referentiel_code_rome_riasec", "code_rome")
    neighbours = _neighbours(archive)
    items = _items(archive, contexts)
    rows = list(archive.rows(FILE[_SHEETS]))
    _refuse_unlike(archive, {row["code_rome"] for row in rows}, set(letters))
    return {
        code: RomeOccupation(
            code=code,
            title=row["libelle_rome"],
            parent=row["code_rome_parent"],
            letters=letters[code],
            transition=row["transition_eco"],
            manager=row["emploi_cadre"] == "O",
            competences=tuple(items.competences.get(code, ())),
            neighbours=neighbours.get(code, ()),
            contexts=tuple(items.contexts.get(code, ())),
        )
        for row in rows
        for code in [row["code_rome"]]
    }


def _refuse_unlike(archive: Archive, sheets: set[str], lettered: set[str]) -> None:
    """Raise DataError when the occupations and their letters are not the same ones."""
    for lacking, name in ((sheets - lettered, _SHEET_LETTERS), (lettered - sheets, _SHEETS)):
        if lacking:
            raise incomplete(archive, name, sorted(lacking)[0])


def incomplete(archive: Archive, name: str, code: str) -> DataError:
    """Return the fault of a file that lacks lines which the others foretell."""
    return DataError(
        "Le fichier « {name} » est incomplet : il ne dit rien de {code}. "
        "Télécharge-le à nouveau, avec les autres de la même version.",
        name=archive.find(FILE[name].pattern).name,
        code=code,
    )


def _neighbours(archive: Archive) -> dict[str, tuple[str, ...]]:
    ordered: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for row in archive.rows(FILE["rubrique_mobilite"]):
        ordered[row["code_rome"]].append((int(row["numero_ordre"]), row["code_rome_cible"]))
    return {code: tuple(target for _, target in sorted(ordered[code])) for code in ordered}


def _items(archive: Archive, known_contexts: Mapping[str, str]) -> _Items:
    held = _held_competences(archive)
    competences: defaultdict[str, list[HeldCompetence]] = defaultdict(list)
    contexts: defaultdict[str, list[str]] = defaultdict(list)
    for row in archive.rows(FILE["coherence_item"]):
        item = row["code_ogr"]
        if item in held:
            core = row["coeur_metier"] in _CORE
            competences[row["code_rome"]].append(held[item]._replace(core=core))
        elif item in known_contexts:
            contexts[row["code_rome"]].append(item)
    return _Items(competences, contexts)


def _held_competences(archive: Archive) -> dict[str, HeldCompetence]:
    """Return every competence as one held; a savoir-être is itself a macro-competence.

    A competence of a macro-competence that is not there is left out.
    """
    rows = list(archive.rows(FILE["referentiel_competence"]))
    macros = {row["code_ogr"] for row in rows if row["nature"] == "Macro-compétence"}
    return {
        row["code_ogr"]: HeldCompetence(
            row["code_ogr_macro_comp"] or row["code_ogr"],
            core=False,
            transverse=row["sous_cat_comp"] == "Transverse",
        )
        for row in rows
        if (row["code_ogr_macro_comp"] or row["code_ogr"]) in macros
    }
