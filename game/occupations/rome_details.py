"""What ROME says of an occupation and the ranking does not need: titles, sectors, competences.

Kept beside the imported table for those who look an occupation up (`data show`); also where a
release is checked against its own counts, so that a file cut at the end of a line is refused.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from game.occupations.archive import Archive
from game.occupations.faults import DataError
from game.occupations.remarks import (
    NO_COMPETENCE,
    NO_NEIGHBOUR,
    NO_SECTOR,
    NO_TITLE,
    STRANGER,
    Remark,
)
from game.occupations.rome import FILE, Rome, incomplete

_SCARCE = 0.01
"""Share of the occupations that may lack something before the file counts as cut."""
_SAVOIRS = ("5", "3")
"""Block and rubric of the savoirs, which are not read."""
_ITEMS = ("5", "6")  # competences and savoirs, work contexts


class Details(NamedTuple):
    """One occupation: its titles in use, the sectors and NAF divisions where it is practised.

    `competences` are codes, the core ones first; `labels` of `RomeDetails` names them.
    """

    code: str
    titles: tuple[str, ...]
    sectors: tuple[str, ...]
    industries: tuple[str, ...]
    competences: tuple[str, ...]
    core: int


class RomeDetails(NamedTuple):
    """The details of a release, and what did not join: one sentence each."""

    occupations: tuple[Details, ...]
    labels: Mapping[str, str]
    remarks: tuple[Remark, ...]


def read_details(archive: Archive, rome: Rome) -> RomeDetails:
    """Read the details of a release; raises DataError when a file lacks lines."""
    labels = {
        row["code_ogr"]: row["libelle_competence"].strip()
        for row in archive.rows(FILE["referentiel_competence"])
    }
    titles = _grouped(archive, "referentiel_appellation", "libelle_appellation_court")
    sectors = _grouped(archive, "arborescence_secteur_activite", "libelle_sect_activite")
    industries = _grouped(archive, "arborescence_secteur_naf", "libelle_secteur_naf")
    core, others = _held(archive, labels)
    remarks = _checked(archive, rome, titles, sectors, labels)
    occupations = tuple(
        Details(
            code,
            _once(titles.get(code, ())),
            _once(sectors.get(code, ())),
            _once(industries.get(code, ())),
            (*core.get(code, ()), *others.get(code, ())),
            len(core.get(code, ())),
        )
        for code in sorted(rome.occupations)
    )
    return RomeDetails(occupations, labels, remarks)


def _grouped(archive: Archive, name: str, column: str) -> dict[str, list[str]]:
    grouped: defaultdict[str, list[str]] = defaultdict(list)
    for row in archive.rows(FILE[name]):
        grouped[row["code_rome"]].append(row[column].strip())
    return grouped


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _held(
    archive: Archive, labels: Mapping[str, str]
) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    core: defaultdict[str, list[str]] = defaultdict(list)
    others: defaultdict[str, list[str]] = defaultdict(list)
    for row in archive.rows(FILE["coherence_item"]):
        if row["code_ogr"] in labels:
            (core if row["coeur_metier"] else others)[row["code_rome"]].append(row["code_ogr"])
    return core, others


def _checked(
    archive: Archive,
    rome: Rome,
    titles: Mapping[str, list[str]],
    sectors: Mapping[str, list[str]],
    labels: Mapping[str, str],
) -> tuple[Remark, ...]:
    """Return what did not join; raises DataError when so much is missing that a file was cut."""
    _refuse_unlike(archive, rome)
    _refuse_miscounted(archive, rome, titles, labels)
    occupations = rome.occupations
    lacking = {
        "coherence_item": [c for c, o in occupations.items() if not o.competences],
        "rubrique_mobilite": [c for c, o in occupations.items() if not o.neighbours],
        "referentiel_appellation": [c for c in occupations if c not in titles],
        "arborescence_secteur_activite": [c for c in occupations if c not in sectors],
    }
    for name, codes in lacking.items():
        if len(codes) > _SCARCE * len(occupations):
            raise incomplete(archive, name, min(codes))
    return tuple(_remarks(rome, lacking))


def _refuse_unlike(archive: Archive, rome: Rome) -> None:
    """Refuse a release whose macro-competences and their letters are not the same ones."""
    macros = set(rome.macro_competences)
    lettered = {
        row["code_ogr"] for row in archive.rows(FILE["referentiel_macro_competence_riasec"])
    }
    if macros - lettered:
        raise incomplete(archive, "referentiel_macro_competence_riasec", min(macros - lettered))
    if lettered - macros:
        raise incomplete(archive, "referentiel_competence", min(lettered - macros))


def _refuse_miscounted(
    archive: Archive,
    rome: Rome,
    titles: Mapping[str, list[str]],
    labels: Mapping[str, str],
) -> None:
    """Compare the links of a release with what they link: two counts of the same things."""
    links = Counter(
        (row["code_compo_bloc"], row["code_rubrique"])
        for row in archive.rows(FILE["liens_rome_referentiels"])
    )
    items = sum(count for (block, _), count in links.items() if block in _ITEMS)
    named = sum(count for (block, _), count in links.items() if block == "2")
    held = [row["code_ogr"] for row in archive.rows(FILE["coherence_item"])]
    joined = sum(item in labels or item in rome.contexts for item in held)
    for name, found, wanted in (
        ("coherence_item", len(held), items),
        ("referentiel_competence", joined, items - links[_SAVOIRS]),
        ("referentiel_appellation", sum(map(len, titles.values())), named),
    ):
        if found != wanted:
            short = name if found < wanted else "liens_rome_referentiels"
            raise DataError(
                "Le fichier « {name} » est coupé : il compte {found} lignes et la version en "
                "annonce {wanted}. Télécharge-le à nouveau.",
                name=archive.find(FILE[short].pattern).name,
                found=min(found, wanted),
                wanted=max(found, wanted),
            )


def _remarks(rome: Rome, lacking: Mapping[str, list[str]]) -> list[Remark]:
    said = {
        "coherence_item": NO_COMPETENCE,
        "rubrique_mobilite": NO_NEIGHBOUR,
        "referentiel_appellation": NO_TITLE,
        "arborescence_secteur_activite": NO_SECTOR,
    }
    remarks = [
        Remark(said[name], {"about": f"{code} {rome.occupations[code].title}"})
        for name, codes in lacking.items()
        for code in sorted(codes)
    ]
    for occupation in rome.occupations.values():
        for target in occupation.neighbours:
            if target not in rome.occupations:
                remarks.append(Remark(STRANGER, {"about": target, "code": occupation.code}))
    return remarks
