"""Loading the occupation table: JSON Lines in, frozen facts out, in a few milliseconds."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias, TypeVar

from game.occupations.facts import (
    Diploma,
    Insertion,
    MacroCompetence,
    Occupation,
    Pay,
    Recruitment,
    Skill,
    Source,
)
from game.occupations.faults import DataError
from game.occupations.titles import forms

T = TypeVar("T")
Row: TypeAlias = dict[str, Any]

FORMAT = 2
MANIFEST = "table.json"
OCCUPATIONS, MACRO_COMPETENCES = "occupations.jsonl", "macro_competences.jsonl"
DOMAINS, CONTEXTS, SOURCES = "domains.jsonl", "contexts.jsonl", "sources.jsonl"
RECRUITMENT, PAY = "recruitment.jsonl", "pay.jsonl"
DIPLOMAS, ROUTES = "diplomas.jsonl", "routes.jsonl"
SCORES = "onet_scores.jsonl"
"""Interest scores by ROME 3 code; the game does not read them, an import does."""
GENERATED = (
    SOURCES,
    MACRO_COMPETENCES,
    DOMAINS,
    CONTEXTS,
    RECRUITMENT,
    PAY,
    SCORES,
    DIPLOMAS,
    ROUTES,
    OCCUPATIONS,
)
DESCRIPTIONS = "descriptions.jsonl"
"""Our own line on what one does in an occupation, written by hand, in French."""
CONDITIONS = "conditions.jsonl"
"""Our own plain words for the conditions of work that ROME names, written by hand, in French."""
FAMILIES = "families.jsonl"
"""Our own labels of job families, written by hand; a name without one stays as published."""


class Occupations(Mapping[str, Occupation]):
    """The occupations by ROME 4.0 code, in the order of codes, and what their facts refer to.

    `contexts` are ROME's names of work contexts by code, `conditions` our plain words for those
    that are worth telling, the most telling first.
    """

    def __init__(
        self,
        by_code: Mapping[str, Occupation],
        sources: Mapping[str, Source],
        macro_competences: Mapping[str, MacroCompetence],
        contexts: Mapping[str, str],
        conditions: Mapping[str, str],
    ) -> None:
        self._by_code = by_code
        self.sources = sources
        self.macro_competences = macro_competences
        self.contexts = contexts
        self.conditions = conditions

    def __getitem__(self, code: str) -> Occupation:
        return self._by_code[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_code)

    def __len__(self) -> int:
        return len(self._by_code)


class _Shared(NamedTuple):
    """What occupations refer to by key."""

    domains: Mapping[str, str]
    recruitment: Mapping[str, Recruitment]
    pay: Mapping[str, Pay]
    routes: Mapping[str, tuple[Diploma, ...]]


def load(folder: Path, ours: Path | None = None) -> Occupations:
    """Read the table of a folder; raises DataError when a file is missing or damaged.

    `ours` is the folder of what we wrote by hand, the labels of job families and the lines on
    occupations; `folder` when not given.
    """
    rows = _Reader(folder)
    named = _family_labels((ours or folder) / FAMILIES)
    about = _written((ours or folder) / DESCRIPTIONS, lambda row: [(row["code"], row["words"])])
    sources = {source.id: source for source in rows.read(SOURCES, lambda row: Source(**row))}
    macros = {m.code: m for m in rows.read(MACRO_COMPETENCES, _macro_competence)}
    shared = _Shared(
        _labels(rows, DOMAINS),
        {r.family: r for r in rows.read(RECRUITMENT, lambda row: Recruitment(**named(row)))},
        {p.family: p for p in rows.read(PAY, lambda row: Pay(**named(row)))},
        _routes(rows),
    )
    occupations = rows.read(OCCUPATIONS, lambda row: _occupation(row, shared, about))
    by_code = {occupation.code: occupation for occupation in occupations}
    conditions = _written((ours or folder) / CONDITIONS, lambda row: [(row["code"], row["words"])])
    return Occupations(by_code, sources, macros, _labels(rows, CONTEXTS), conditions)


def _macro_competence(row: Row) -> MacroCompetence:
    kin = tuple([(code, alike) for code, alike in row.get("kin", ())])
    return MacroCompetence(row["code"], row["label"], row["letters"], kin)


def read_lines(folder: Path) -> dict[str, list[Row]]:
    """Read the lines of a table as they are, by file; raises DataError like `load`."""
    rows = _Reader(folder)
    return {name: rows.read(name, dict) for name in GENERATED}


def _family_labels(path: Path) -> Callable[[Row], Row]:
    """Return what puts our label in place of the publisher's name of a job family."""
    labels = _written(path, lambda row: [(code, row["label"]) for code in row["codes"]])
    return lambda row: row | {"name": labels.get(row["family"], row["name"])}


def _written(path: Path, pairs: Callable[[Row], list[tuple[str, str]]]) -> Mapping[str, str]:
    """Read what we wrote by hand; the game does without a file that is absent or damaged."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        return dict(pair for line in lines for pair in pairs(json.loads(line)))
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _labels(rows: "_Reader", name: str) -> dict[str, str]:
    return dict(rows.read(name, lambda row: (row["code"], row["label"])))


def _routes(rows: "_Reader") -> dict[str, tuple[Diploma, ...]]:
    diplomas = {diploma.id: diploma for diploma in rows.read(DIPLOMAS, _diploma)}
    groups = rows.read(
        ROUTES, lambda row: (row["codes"], tuple(diplomas[key] for key in row["routes"]))
    )
    return {code: routes for codes, routes in groups for code in codes}


def _diploma(row: Row) -> Diploma:
    outcomes = row.get("insertion", ())
    insertion = tuple([Insertion(*each, *row["insertion_source"]) for each in outcomes])
    return Diploma(row["id"], row["name"], row["level"], insertion, row["source"])


def _occupation(row: Row, shared: _Shared, about: Mapping[str, str]) -> Occupation:
    feminine, masculine = forms(row["title"])
    r, i, a, s, e, c = row["interest"]
    return Occupation(
        code=row["code"],
        title=row["title"],
        feminine=feminine,
        masculine=masculine,
        parent=row["parent"],
        domain=row["domain"],
        domain_name=shared.domains[row["domain"]],
        letters=row["letters"],
        interest=(r, i, a, s, e, c),
        skills=tuple([Skill(*skill) for skill in row["skills"]]),
        neighbours=tuple(row["neighbours"]),
        transition=row["transition"],
        contexts=tuple(row["contexts"]),
        families_by=row["families_by"],
        recruitment=shared.recruitment[row["family"]] if row["family"] else None,
        other_recruitment=tuple([shared.recruitment[key] for key in row["other_families"]]),
        pay=shared.pay[row["pay"]] if row["pay"] else None,
        routes=shared.routes.get(row["code"], ()),
        source=row["source"],
        interest_source=row["interest_source"],
        about=about.get(row["code"], ""),
    )


class _Reader:
    """Reads the files of one folder, and says which line of which file is damaged."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        manifest = self._parsed(MANIFEST, self._text(MANIFEST), 0)
        if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
            raise DataError(
                "La table des métiers de « {folder} » est d'un autre format : réinstalle le jeu, "
                "ou importe les données à nouveau.",
                folder=folder,
            )
        self._counts = manifest.get("rows", {})

    def read(self, name: str, make: Callable[[Row], T]) -> list[T]:
        """Make one thing of each line of a file."""
        lines = self._text(name).split("\n")[:-1]
        if len(lines) != self._counts.get(name):
            raise DataError(
                "Le fichier « {path} » n'est pas complet : réinstalle le jeu, "
                "ou importe les données à nouveau.",
                path=self._folder / name,
            )
        made = []
        for number, line in enumerate(lines, 1):
            row = self._parsed(name, line, number)
            try:
                made.append(make(row))
            except (KeyError, TypeError, ValueError):
                raise self._damaged(name, number) from None
        return made

    def _text(self, name: str) -> str:
        path = self._folder / name
        try:
            return path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            raise self._damaged(name, 0) from None
        except OSError:
            raise DataError(
                "Le fichier « {path} » manque ou ne s'ouvre pas : réinstalle le jeu, "
                "ou importe les données à nouveau.",
                path=path,
            ) from None

    def _parsed(self, name: str, text: str, line: int) -> Any:
        try:
            return json.loads(text)
        except ValueError:
            raise self._damaged(name, line) from None

    def _damaged(self, name: str, line: int) -> DataError:
        if line:
            return DataError(
                "Le fichier « {path} » est abîmé à la ligne {line} : réinstalle le jeu, "
                "ou importe les données à nouveau.",
                path=self._folder / name,
                line=line,
            )
        return DataError(
            "Le fichier « {path} » est abîmé : réinstalle le jeu, "
            "ou importe les données à nouveau.",
            path=self._folder / name,
        )
