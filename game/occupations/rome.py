"""Reading the ROME 4.0 release of France Travail: occupations, competences, letters, neighbours.

Any version with the same headers is accepted (files named `unix_<name>_v<version>_utf8.csv`).
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from game.occupations.archive import Archive, Layout, Row
from game.occupations.facts import MacroCompetence, Source
from game.occupations.faults import DataError

_CORE = ("Principale", "Émergente")


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
        for row in _rows(archive, "referentiel_contexte_travail", "code_ogr libelle_cont_travail")
    }
    domains = {
        row["code_domaine_professionnel"]: row["libelle_domaine_professionnel"]
        for row in _rows(
            archive,
            "domaine_professionnel",
            "code_domaine_professionnel libelle_domaine_professionnel",
        )
    }
    return Rome(
        source,
        _occupations(archive, contexts),
        _macro_competences(archive),
        domains,
        contexts,
    )


def _rows(archive: Archive, name: str, columns: str) -> Iterator[Row]:
    return archive.rows(Layout(f"unix_{name}_v[0-9]*_utf8.csv", tuple(columns.split())))


def _source(archive: Archive) -> Source:
    text = archive.text("version.txt")
    number = re.search(r"version\s*:\s*(\d+)", text)
    date = re.search(r"publication\s*:\s*(\d\d)/(\d\d)/(\d{4})", text)
    if not number or not date:
        raise DataError("Le fichier « version.txt » ne dit pas la version du ROME.")
    day, month, year = date.groups()
    return Source(
        id="rome",
        title="Répertoire opérationnel des métiers et des emplois (ROME 4.0)",
        publisher="France Travail",
        version=number.group(1),
        date=f"{year}-{month}-{day}",
        licence="Licence Ouverte 2.0 (Etalab)",
        attribution=f"France Travail, ROME 4.0 version {number.group(1)} - {day}/{month}/{year}",
    )


def _letters(archive: Archive, name: str, key: str) -> dict[str, str]:
    return {
        row[key]: row["riasec_majeur"] + row["riasec_mineur"]
        for row in _rows(archive, name, f"{key} riasec_majeur riasec_mineur")
    }


def _macro_competences(archive: Archive) -> dict[str, MacroCompetence]:
    letters = _letters(archive, "referentiel_macro_competence_riasec", "code_ogr")
    columns = "code_ogr nature libelle_competence"
    return {
        row["code_ogr"]: MacroCompetence(
            row["code_ogr"],
            row["libelle_competence"].strip(),
            letters.get(row["code_ogr"], ""),
        )
        for row in _rows(archive, "referentiel_competence", columns)
        if row["nature"] == "Macro-compétence"
    }


def _occupations(archive: Archive, contexts: Mapping[str, str]) -> dict[str, RomeOccupation]:
    letters = _letters(archive, "referentiel_code_rome_riasec", "code_rome")
    neighbours = _neighbours(archive)
    items = _items(archive, contexts)
    columns = "code_rome libelle_rome transition_eco emploi_cadre code_rome_parent"
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
        for row in _rows(archive, "referentiel_code_rome", columns)
        for code in [row["code_rome"]]
    }


def _neighbours(archive: Archive) -> dict[str, tuple[str, ...]]:
    ordered: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for row in _rows(archive, "rubrique_mobilite", "code_rome code_rome_cible numero_ordre"):
        ordered[row["code_rome"]].append((int(row["numero_ordre"]), row["code_rome_cible"]))
    return {code: tuple(target for _, target in sorted(ordered[code])) for code in ordered}


def _items(archive: Archive, known_contexts: Mapping[str, str]) -> _Items:
    held = _held_competences(archive)
    competences: defaultdict[str, list[HeldCompetence]] = defaultdict(list)
    contexts: defaultdict[str, list[str]] = defaultdict(list)
    for row in _rows(archive, "coherence_item", "code_rome code_ogr coeur_metier"):
        item = row["code_ogr"]
        if item in held:
            core = row["coeur_metier"] in _CORE
            competences[row["code_rome"]].append(held[item]._replace(core=core))
        elif item in known_contexts:
            contexts[row["code_rome"]].append(item)
    return _Items(competences, contexts)


def _held_competences(archive: Archive) -> dict[str, HeldCompetence]:
    """Return every competence as one held; a savoir-être is itself a macro-competence."""
    columns = "code_ogr code_ogr_macro_comp sous_cat_comp"
    return {
        row["code_ogr"]: HeldCompetence(
            row["code_ogr_macro_comp"] or row["code_ogr"],
            core=False,
            transverse=row["sous_cat_comp"] == "Transverse",
        )
        for row in _rows(archive, "referentiel_competence", columns)
    }
