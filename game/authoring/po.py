"""The files of translators: gettext's .po, which Poedit and Weblate read and write.

The part of the format that one sentence for one sentence needs: no plural forms, since sentences
are whole and counted ones come as two (`{n} lieu`, `{n} lieux`).
Source: GNU gettext manual, « The Format of PO Files ».
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from game.authoring.words import holes

FUZZY = "fuzzy"
HOLES = "python-brace-format"
"""Tells Poedit and Weblate to see to it that `{n}` is in the translation too."""


class PoError(ValueError):
    """A line that does not belong in a .po file; `line` counts from 1."""

    def __init__(self, line: int, message: str) -> None:
        self.line = line
        super().__init__(message)


class Key(NamedTuple):
    """What a translation is found by: the permanent id (or "") and the French text."""

    context: str
    source: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One text to translate. `notes` are for translators, `places` say where the text stands.

    `before` is the French text that `target` translated, when the text has changed since then:
    such an entry is `fuzzy`, stale until a translator has looked at it. `comments` are the
    translator's own. An `obsolete` entry is kept for its translation: the game has it no more.
    """

    key: Key
    target: str = ""
    notes: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    fuzzy: bool = False
    before: str = ""
    comments: tuple[str, ...] = ()
    obsolete: bool = False
    line: int = field(default=0, compare=False)

    @property
    def done(self) -> bool:
        """Whether it is translated, and up to date."""
        return bool(self.target) and not self.fuzzy


class Po(NamedTuple):
    """A file: its header's fields, and its entries in order."""

    header: tuple[tuple[str, str], ...]
    entries: tuple[Entry, ...]


def write(po: Po) -> str:
    """The text of the file."""
    head = "".join(f"{name}: {value}\n" for name, value in po.header)
    blocks = [['msgid ""', *_text("msgstr", head)], *map(_block, po.entries)]
    return "\n".join("\n".join(block) + "\n" for block in blocks)


def _block(entry: Entry) -> list[str]:
    mark = "#~ " if entry.obsolete else ""
    lines = [f"#  {words}".rstrip() for words in entry.comments]
    lines += [f"#. {note}" for note in entry.notes]
    lines += [f"#: {place}" for place in entry.places]
    flags = [FUZZY] * entry.fuzzy + [HOLES] * bool(holes(entry.key.source))
    lines += [f"#, {', '.join(flags)}"] if flags else []
    if entry.before:
        lines += [f"#| {line}" for line in _text("msgid", entry.before)]
    texts = _text("msgctxt", entry.key.context) if entry.key.context else []
    texts += [*_text("msgid", entry.key.source), *_text("msgstr", entry.target)]
    return lines + [mark + line for line in texts]


def _text(word: str, text: str) -> list[str]:
    """A keyword and its text, a line of the file for each line of the text."""
    parts = text.splitlines(keepends=True) if "\n" in text else [text]
    if len(parts) == 1:
        return [f"{word} {_quoted(text)}"]
    return [f'{word} ""', *map(_quoted, parts)]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


_LINE = re.compile(
    r"""(?P<obsolete>\#~\s*)? (?P<before>\#\|\s*)?
        (?P<word>msgctxt|msgid|msgstr)? \s* (?P<text>"(?:[^"\\]|\\.)*") \s*""",
    re.VERBOSE,
)


def read(text: str) -> Po:
    """The file that `write`, Poedit or Weblate wrote; raises PoError for anything else."""
    header: tuple[tuple[str, str], ...] = ()
    entries: list[Entry] = []
    for number, lines in _blocks(text):
        entry = _entry(number, lines)
        if entry.key == Key("", "") and not entry.obsolete:
            header = tuple(_fields(entry.target))
        else:
            entries.append(entry)
    return Po(header, tuple(entries))


def _fields(head: str) -> Iterator[tuple[str, str]]:
    for line in head.splitlines():
        name, colon, value = line.partition(":")
        if colon:
            yield name.strip(), value.strip()


def _blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    """The paragraphs of a file that hold a text, each with the number of its first line."""
    block: list[str] = []
    for number, line in enumerate([*text.removeprefix("\ufeff").splitlines(), ""], 1):
        if line.strip():
            block.append(line)
            continue
        if any(kept.startswith("#~") or not kept.startswith("#") for kept in block):
            yield number - len(block), block
        block = []


class _Reading:
    """The fields of one entry while its lines are read."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.remarks: dict[str, list[str]] = {".": [], ":": [], ",": [], " ": []}
        self.obsolete = False
        self._word = ""

    def take(self, number: int, line: str) -> None:
        found = _LINE.fullmatch(line)
        if found is None:
            self._remark(number, line)
            return
        self.obsolete = self.obsolete or bool(found["obsolete"])
        if found["word"]:
            self._word = ("before " if found["before"] else "") + found["word"]
            self.texts[self._word] = ""
        if not self._word:
            raise PoError(number, "un texte sans mot-clé")
        try:
            self.texts[self._word] += json.loads(found["text"])
        except ValueError:
            raise PoError(number, "un texte qui ne se lit pas") from None

    def _remark(self, number: int, line: str) -> None:
        kind = line[1:2] or " "
        if not line.startswith("#") or kind not in (*self.remarks, "|", "~"):
            raise PoError(number, "une ligne qui n'est pas du format .po")
        self.remarks.get(kind, []).append(line[2:].strip())


def _entry(number: int, lines: Iterable[str]) -> Entry:
    reading = _Reading()
    for i, line in enumerate(lines):
        reading.take(number + i, line)
    texts, remarks = reading.texts, reading.remarks
    if "msgid" not in texts or "msgstr" not in texts:
        raise PoError(number, "il manque « msgid » ou « msgstr »")
    return Entry(
        Key(texts.get("msgctxt", ""), texts["msgid"]),
        texts["msgstr"],
        tuple(remarks["."]),
        tuple(remarks[":"]),
        any(FUZZY in flags for flags in remarks[","]),
        texts.get("before msgid", ""),
        tuple(remarks[" "]),
        reading.obsolete,
        number,
    )
