"""Finding and reading the publishers' own files, wherever they lie under one folder.

Publishers agree on neither encoding, delimiter nor folder: a file is found by its name (a glob
pattern, so that any version of it is accepted), and its header is checked before a row is given.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, TypeAlias

from game.occupations.faults import DataError
from game.occupations.workbook import sheet_rows

Row: TypeAlias = dict[str, str]

_MISREAD = "Ã©"
"""What é becomes when UTF-8 is taken for an 8-bit text."""


class Layout(NamedTuple):
    """How a publisher writes one delimited file: name pattern, needed columns, dialect.

    `encoding` may name two, "utf-8-sig|cp1252": the first that fits is taken; `delimiter` may hold
    two, of which the header's is taken. `also` are other names of needed columns, in the order of
    `columns`; `strict` when the publisher never leaves a quote open.
    """

    pattern: str
    columns: tuple[str, ...]
    delimiter: str = ","
    encoding: str = "utf-8-sig"
    also: tuple[str, ...] = ()
    strict: bool = False


class Sheet(NamedTuple):
    """How a publisher lays out one workbook: name pattern, sheet name pattern, needed columns."""

    pattern: str
    sheet: str
    columns: tuple[str, ...]


class Text(NamedTuple):
    """A file read whole: name pattern and encoding."""

    pattern: str
    encoding: str = "utf-8-sig"


File: TypeAlias = Layout | Sheet | Text


class Archive:
    """The files under one folder, found by name whatever the sub-folder."""

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise DataError("Le dossier de données « {folder} » n'existe pas.", folder=folder)
        self.folder = folder
        self._files = sorted(path for path in folder.rglob("*") if path.is_file())

    def find(self, pattern: str) -> Path:
        """Return the file whose name fits a glob pattern; the last by name when several do."""
        found = sorted(path for path in self._files if path.match(pattern))
        if not found:
            raise missing(pattern, self.folder)
        return max(found, key=lambda path: path.name)

    def has(self, pattern: str) -> bool:
        """Say whether a file's name fits a glob pattern."""
        return any(path.match(pattern) for path in self._files)

    def text(self, pattern: str, encoding: str = "utf-8-sig") -> str:
        """Return a whole file as text, refusing any other encoding."""
        path = self.find(pattern)
        return decoded(path.read_bytes(), encoding, path.name)

    def rows(self, layout: Layout) -> Iterator[Row]:
        """Give the rows of a delimited file, quoted fields over several lines included."""
        name = self.find(layout.pattern).name
        text = self.text(layout.pattern, layout.encoding)
        delimiter = max(layout.delimiter, key=text.partition("\n")[0].count)
        reader = csv.reader(
            io.StringIO(text, newline=""), delimiter=delimiter, strict=layout.strict
        )
        header: list[str] = []
        try:
            header = _checked_header(next(reader, []), layout, name)
            for values in reader:
                if values:
                    yield dict(zip(header, _whole(values, len(header)), strict=False))
        except (csv.Error, ValueError):
            raise _cut(name, reader.line_num) from None

    def sheet(self, layout: Sheet) -> Iterator[Row]:
        """Give the rows of one sheet of a workbook; an empty cell is an empty text."""
        path = self.find(layout.pattern)
        rows = sheet_rows(path, layout.sheet)
        header = _checked_header(next(rows, []), layout, path.name)
        for values in rows:
            padded = [*values, *[""] * (len(header) - len(values))]
            yield dict(zip(header, padded, strict=False))

    def check(self, file: File) -> int:
        """Read a file to its end and return its rows; raises DataError unless it is whole."""
        if isinstance(file, Text):
            return len(self.text(file.pattern, file.encoding).splitlines())
        if isinstance(file, Sheet):
            count = sum(1 for _ in self.sheet(file))
        else:
            count = sum(1 for _ in self.rows(file))
            refuse_cut(self.find(file.pattern))
        if not count:
            name = self.find(file.pattern).name
            raise DataError("Le fichier « {name} » ne contient aucune ligne.", name=name)
        return count


def refuse_cut(path: Path) -> None:
    """Raise DataError for a cut file: a publisher's file ends with the end of a line."""
    content = path.read_bytes()
    if content and not content.endswith((b"\n", b"\r")):
        raise _cut(path.name, content.count(b"\n") + 1)


def missing(pattern: str, place: Path) -> DataError:
    """Return the fault of a file that is not there; what may vary in its name is « … »."""
    return DataError(
        "Il manque le fichier « {name} » dans « {folder} ».",
        name=pattern.replace("[0-9]*", "…").replace("*", "…"),
        folder=place,
    )


def decoded(content: bytes, encodings: str, name: str) -> str:
    """Return bytes as text in the first encoding that fits; raises DataError when none does."""
    for encoding in encodings.split("|"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if text.count(_MISREAD) <= text.count("é"):
            return text
    wanted = encodings.split("|", maxsplit=1)[0]
    raise DataError(
        "Le fichier « {name} » n'est pas écrit en {encoding} : télécharge-le à nouveau.",
        name=name,
        encoding="UTF-8" if wanted.startswith("utf") else wanted,
    )


def _whole(values: Sequence[str], width: int) -> Sequence[str]:
    if len(values) < width:
        raise ValueError(width)
    return values


def _cut(name: str, line: int) -> DataError:
    return DataError(
        "Le fichier « {name} » est coupé à la ligne {line} : télécharge-le à nouveau.",
        name=name,
        line=line,
    )


def _checked_header(header: Sequence[str], layout: Layout | Sheet, name: str) -> list[str]:
    """Return the header under the names that we use."""
    also = layout.also if isinstance(layout, Layout) else ()
    ours = dict(zip(also, layout.columns, strict=False))
    named = [ours.get(column, column) for column in header]
    lacking = ", ".join(column for column in layout.columns if column not in named)
    if lacking:
        raise DataError(
            "Le fichier « {name} » n'a pas la colonne attendue : {columns}. "
            "Ce n'est pas la bonne version du fichier.",
            name=name,
            columns=lacking,
        )
    return named
