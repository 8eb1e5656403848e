"""All that the game knows of one occupation, line by line, for authors and advisers."""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from game.canvas.language import FRENCH, Language
from game.occupations.facts import Occupation
from game.occupations.importing import COMPETENCES, DETAILS
from game.occupations.table import Occupations
from game.passport import words
from game.scoring.evidence import TYPES


def sheet(
    occupation: Occupation, table: Occupations, imported: Path | None, language: Language = FRENCH
) -> Iterator[str]:
    """Give the lines of an occupation's sheet; `imported` is the folder of an imported table."""
    tr = language.tr
    yield f"{occupation.code}  {' — '.join(filter(None, words.title_of(occupation, language)))}"
    where = tr("domaine : {name} ({code})")
    yield where.format(name=tr(occupation.domain_name), code=occupation.domain)
    shape = "  ".join(f"{t} {v:.2f}" for t, v in zip(TYPES, occupation.interest, strict=True))
    letters = tr("lettres officielles : {letters} ; profil : {shape}")
    yield letters.format(letters=occupation.letters, shape=shape)
    for skill in occupation.skills:
        core = " *" if skill.core else ""
        yield f"  {skill.competences} × {table.macro_competences[skill.code].label}{core}"
    yield _list(tr("contextes : {list}"), (table.contexts[code] for code in occupation.contexts))
    near = [
        f"{code} {table[code].title}" if code in table else code for code in occupation.neighbours
    ]
    yield _list(tr("voisins : {list}"), near)
    yield _list(tr("formations : {list}"), (diploma.name for diploma in occupation.routes))
    projects = words.recruitment(occupation, table.sources, language)
    figures = [f for f in (projects.figure,) if f is not None]
    for figure in (*figures, *words.figures(occupation, table.sources, language)):
        yield f"{figure.words} ({figure.source})"
    yield from _details(occupation.code, imported, tr)


def _details(code: str, imported: Path | None, tr: Callable[[str], str]) -> Iterator[str]:
    """Give what only an imported release knows: titles, sectors and competences."""
    if imported is None or not (imported / DETAILS).is_file():
        return
    found = next((row for row in _rows(imported / DETAILS) if row["code"] == code), None)
    if found is None:
        return
    labels = {row["code"]: row["label"] for row in _rows(imported / COMPETENCES)}
    yield _list(tr("appellations : {list}"), found["titles"])
    yield _list(tr("secteurs : {list}"), (*found["sectors"], *found["industries"]))
    yield tr("compétences (les premières sont le cœur du métier) :")
    for place, competence in enumerate(found["competences"]):
        yield f"  {'*' if place < found['core'] else '-'} {labels[competence]}"


def _list(words: str, things: Iterable[str]) -> str:
    return words.format(list=" ; ".join(things))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
