"""Building the shipped table from the publishers' own files.

    report = build(Path("downloads"), Path("content/occupations"))

The folder holds the files as published, in any sub-folder. The same files give the same table,
byte for byte.
"""

from pathlib import Path
from typing import NamedTuple

from game.occupations import diplomas, interests, table
from game.occupations.archive import Archive
from game.occupations.composing import Files, choice_line, compose, diploma_line
from game.occupations.interests import Agreement
from game.occupations.parts import READERS, Parts
from game.occupations.progress import Progress, silent
from game.occupations.remarks import Remark
from game.occupations.routes import checked_routes, read_choices
from game.occupations.writing import write_table

INDUSTRY = ("H", "I13")
SHIPPED = (*INDUSTRY, "I16", "N11", "N12", "N13", "M18", "K23")
"""Industry and what supports it: vehicles, logistics, computing, water and waste."""


class Report(NamedTuple):
    """What was built, how well profiles agree with official letters, and what did not join."""

    occupations: int
    bytes: int
    agreement: Agreement
    agreement_everywhere: Agreement
    remarks: tuple[Remark, ...]


def build(
    folder: Path,
    out: Path,
    *,
    choices: Path | None = None,
    prefixes: tuple[str, ...] = SHIPPED,
    progress: Progress = silent,
) -> Report:
    """Build the table of the occupations whose code starts with a prefix; write it in `out`.

    `choices` is the hand-made file of routes, `out`/routes.jsonl when not given. Raises DataError
    before anything is written when a file is missing, truncated or wrong.
    """
    archive, parts = Archive(folder), Parts()
    for number, read in enumerate(READERS.values()):
        progress(number, len(READERS) + 1, "Lecture des fichiers")
        parts = read(archive, parts)
    parts = parts._replace(diplomas=diplomas.read_diplomas(archive))
    assert parts.rome is not None  # read above
    assert parts.onet is not None
    rome, kept = parts.rome, [c for c in parts.rome.occupations if c.startswith(prefixes)]
    base, dropped = _chosen(choices or out / table.ROUTES, parts, kept)
    progress(len(READERS), len(READERS) + 1, "Calcul des profils d'intérêts")
    predicted = interests.predicted_letters(rome, parts.onet)
    composed = compose(parts, base, prefixes, interests.profiles(rome, predicted))
    size = write_table(out, composed.files)
    progress(len(READERS) + 1, len(READERS) + 1, "Table écrite")
    return Report(
        occupations=len(kept),
        bytes=size,
        agreement=interests.agreement(rome, predicted, kept),
        agreement_everywhere=interests.agreement(rome, predicted, list(rome.occupations)),
        remarks=(*composed.remarks, *dropped),
    )


def _chosen(choices: Path, parts: Parts, codes: list[str]) -> tuple[Files, tuple[Remark, ...]]:
    """Return the routes chosen by hand and their diplomas, as a table to start from."""
    known = parts.diplomas or {}
    routes = checked_routes(read_choices(choices), set(codes), known)
    used = sorted({route for choice in routes.choices for route in choice.routes})
    base: Files = {
        table.DIPLOMAS: [diploma_line(known[key], diplomas.SOURCE.id) for key in used],
        table.ROUTES: [choice_line(choice) for choice in routes.choices],
    }
    return base, routes.dropped
