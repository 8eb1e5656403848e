"""Reading .xlsx workbooks with the standard library: a zip of XML parts.

Only what the publishers of this project use: shared and inline texts, numbers, sparse rows.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

from game.occupations.faults import DataError

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, IndexError)
_LARGEST = 400_000_000
_PROLOGUE = 4096
_COLUMN = re.compile(r"[A-Z]+")


def sheet_rows(path: Path, sheet: str) -> Iterator[list[str]]:
    """Give the rows of the first sheet whose name fits a glob pattern, every cell as text."""
    try:
        with zipfile.ZipFile(path) as book:
            _refuse_unsound(book)
            texts = _shared_texts(book)
            with book.open(_sheet_part(book, sheet, path.name)) as part:
                yield from _rows(part, texts)
    except (*_DAMAGES, ElementTree.ParseError):
        raise DataError(
            "Le classeur « {name} » est abîmé : télécharge-le à nouveau.", name=path.name
        ) from None


def _refuse_unsound(book: zipfile.ZipFile) -> None:
    """Raise ValueError for parts that swell beyond reason or define entities (XML bombs)."""
    if sum(info.file_size for info in book.infolist()) > _LARGEST:
        raise ValueError(_LARGEST)
    for info in book.infolist():
        if info.filename.endswith(".xml"):
            with book.open(info) as part:
                if b"<!DOCTYPE" in part.read(_PROLOGUE):
                    raise ValueError(info.filename)


def _rows(part: IO[bytes], texts: list[str]) -> Iterator[list[str]]:
    for _, element in ElementTree.iterparse(part):
        if element.tag == f"{_MAIN}row":
            yield _cells(element, texts)
            element.clear()


def _cells(row: ElementTree.Element, texts: list[str]) -> list[str]:
    cells: list[str] = []
    for cell in row:
        position = _position(cell.get("r", ""), len(cells))
        cells.extend([""] * (position - len(cells)))
        cells.append(_value(cell, texts))
    return cells


def _position(reference: str, following: int) -> int:
    """Turn a reference such as "AB12" into a column number from 0."""
    letters = _COLUMN.match(reference)
    if not letters:
        return following
    number = 0
    for letter in letters.group():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _value(cell: ElementTree.Element, texts: list[str]) -> str:
    if cell.get("t") == "inlineStr":
        return "".join(part.text or "" for part in cell.iter(f"{_MAIN}t"))
    value = cell.findtext(f"{_MAIN}v") or ""
    return texts[int(value)] if cell.get("t") == "s" else value


def _shared_texts(book: zipfile.ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in book.namelist():
        return []
    root = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
    return ["".join(t.text or "" for t in item.iter(f"{_MAIN}t")) for item in root]


def _sheet_part(book: zipfile.ZipFile, pattern: str, name: str) -> str:
    workbook = ElementTree.fromstring(book.read("xl/workbook.xml"))
    relations = ElementTree.fromstring(book.read("xl/_rels/workbook.xml.rels"))
    targets = {relation.get("Id"): relation.get("Target", "") for relation in relations}
    for sheet in workbook.iter(f"{_MAIN}sheet"):
        if fnmatchcase(sheet.get("name", ""), pattern):
            return "xl/" + targets[sheet.get(_RELATION)].removeprefix("/xl/")
    raise DataError(
        "Le classeur « {name} » n'a pas de feuille « {sheet} ».", name=name, sheet=pattern
    )
