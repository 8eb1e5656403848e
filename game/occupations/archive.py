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


class Layout(NamedTuple):
    """How a publisher writes one delimited file: name pattern, needed columns, dialect."""

    pattern: str
    columns: tuple[str, ...]
    delimiter: str = ","
    encoding: str = "utf-8-sig"


class Sheet(NamedTuple):
    """How a publisher lays out one workbook: name pattern, sheet name pattern, needed columns."""

    pattern: str
    sheet: str
    columns: tuple[str, ...]


class Archive:
    """The files under one folder, found by name whatever the sub-folder."""

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise DataError(f"Le dossier de données « {folder} » n'existe pas.")
        self.folder = folder
        self._files = sorted(path for path in folder.rglob("*") if path.is_file())

    def find(self, pattern: str) -> Path:
        """Return the file whose name fits a glob pattern; the last by name when several do."""
        found = sorted(path for path in self._files if path.match(pattern))
        if not found:
            raise DataError(f"Il manque le fichier « {pattern} » dans « {self.folder} ».")
        return max(found, key=lambda path: path.name)

    def text(self, pattern: str, encoding: str = "utf-8-sig") -> str:
        """Return a whole file as text, refusing any other encoding."""
        path = self.find(pattern)
        try:
            return path.read_bytes().decode(encoding)
        except UnicodeDecodeError:
            name = "UTF-8" if encoding.startswith("utf") else encoding
            raise DataError(
                f"Le fichier « {path.name} » n'est pas écrit en {name} : télécharge-le à nouveau."
            ) from None

    def rows(self, layout: Layout) -> Iterator[Row]:
        """Give the rows of a delimited file, quoted fields over several lines included."""
        lines = io.StringIO(self.text(layout.pattern, layout.encoding), newline="")
        name = self.find(layout.pattern).name
        reader = csv.reader(lines, delimiter=layout.delimiter)
        header = _checked_header(next(reader, []), layout.columns, name)
        for values in reader:
            if not values:
                continue
            if len(values) < len(header):
                raise DataError(
                    f"Le fichier « {name} » est coupé à la ligne {reader.line_num} : "
                    "télécharge-le à nouveau."
                )
            yield dict(zip(header, values, strict=False))

    def sheet(self, layout: Sheet) -> Iterator[Row]:
        """Give the rows of one sheet of a workbook; an empty cell is an empty text."""
        path = self.find(layout.pattern)
        rows = sheet_rows(path, layout.sheet)
        header = _checked_header(next(rows, []), layout.columns, path.name)
        for values in rows:
            padded = [*values, *[""] * (len(header) - len(values))]
            yield dict(zip(header, padded, strict=False))


def _checked_header(header: Sequence[str], columns: Sequence[str], name: str) -> list[str]:
    missing = [column for column in columns if column not in header]
    if missing:
        wanted = ", ".join(missing)
        raise DataError(f"Le fichier « {name} » n'a pas la colonne attendue : {wanted}.")
    return list(header)
