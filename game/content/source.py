"""One file of an author: its text, what it holds, where everything stands in it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import NamedTuple

from game.content.chapters import Chapters, Part, chapters
from game.content.diagnostics import Diagnostic
from game.content.events import FORBIDDEN, Oddity, Reading, named
from game.content.lines import Lines
from game.content.marks import Marks, Path, Tree
from game.content.parsing import parse
from game.content.typography import NARROW, NO_BREAK, plain, printed
from game.sentences import fr

LARGEST = 64 * 1024 * 1024
_MOST_FORBIDDEN = 10
_TABBED = re.compile(r"^ *\t", re.MULTILINE)
_HARD = re.compile(
    r"^(?: *[\u00a0\u202f][ \u00a0\u202f]*(?=\S)"
    r"| *(?:- +)*[a-z][\w-]*(?: \([\w-]+\))?:[\u00a0\u202f]+)",
    re.MULTILINE,
)
"""No-break spaces where YAML wants ordinary ones: before a key, or right after its colon."""
_EDITOR = fr("Enregistre-le en UTF-8, sans BOM, dans ton éditeur de texte.")


@dataclass(slots=True)
class Source:
    """A file as read. `shown` is the path that messages give.

    `shaken` says that lines had to be moved to read on: names may then be lost. A place inside is
    a path of keys and positions. A long mission has `chapters` as long as nobody asks for its
    whole `tree`.
    """

    shown: str
    text: str
    digest: bytes
    diagnostics: list[Diagnostic] = field(default_factory=list)
    shaken: bool = False
    chapters: Chapters | None = None
    _tree: Tree = None
    _marks: Marks | None = None
    _incomplete: frozenset[int] = frozenset()
    _told_lines: frozenset[int] = frozenset()
    _lines: Lines | None = None

    @property
    def tree(self) -> Tree:
        """All that the file holds; None when nothing could be read, and `diagnostics` says why."""
        if self.chapters is not None:
            self.chapters = None
            _take_in(self, self.text)
        return self._tree

    def fault(
        self, path: Path, code: str, message: str, hint: str = "", *, key: bool = False
    ) -> Diagnostic:
        """A diagnostic about the value at a path, or about its key."""
        line, column = self.place(path, key=key)
        return self.fault_at(line, column, code, message, hint)

    def place(self, path: Path, *, key: bool = False) -> tuple[int, int]:
        """Line and column of the value at a path, or of its key, or of the nearest around it."""
        part = self._around(path)
        if part is None:
            return 1, 1
        line, column = part.marks.at(part.path, key=key)
        return line + part.line, column

    def _around(self, path: Path) -> Part | None:
        """The part of the file that holds a path; None when nothing could be read."""
        part = self.chapters.around(path) if self.chapters is not None else None
        if part is not None:
            return part
        tree = self.tree
        return Part(tree, self._marks, path=path) if self._marks is not None else None

    def fault_at(self, line: int, column: int, code: str, message: str, hint: str) -> Diagnostic:
        excerpt = self._excerpt(line)
        told = printed(message), printed(hint)
        return Diagnostic(self.shown, line, column, code, *told, excerpt=excerpt)

    def _excerpt(self, line: int) -> tuple[str, ...]:
        """A line, counted from 1, after the one before it; nothing beyond the end of the file."""
        if self._lines is None:
            self._lines = Lines(self.text)
        return self._lines.until(line)

    def is_told(self, line: int) -> bool:
        """Whether a fault was told of this line while reading: more about it would be noise."""
        return line in self._told_lines

    def lost_keys(self, node: Tree) -> bool:
        """Whether a mapping has lost keys that the reader refused."""
        return id(node) in self._incomplete

    def at(self, path: Path) -> Tree:
        """What stands at a path; None when nothing does."""
        part = self._around(path)
        node = part.tree if part is not None else None
        for key in part.path if part is not None else ():
            if not isinstance(node, dict | list):
                return None
            try:
                node = node[key]  # type: ignore[index]
            except (KeyError, IndexError, TypeError):
                return None
        return node


def read(data: bytes, shown: str, *, typed: bool = False, long: bool = False) -> Source:
    """Read a file's bytes, whatever they are; what is wrong is in the source's diagnostics.

    `typed` is for level files, see `events.build`. With `long`, a long mission may be left in
    chapters; what is wrong in them is then told once its tree was asked for.
    """
    text, oddities, readable, hidden = _decoded(data)
    source = Source(shown, text, sha256(data.replace(b"\r\n", b"\n")).digest())
    if long and not oddities:
        source.chapters = chapters(text)
    if readable and source.chapters is None:
        _take_in(source, FORBIDDEN.sub(" ", text) if hidden else text, oddities, typed=typed)
    else:
        _tell(source, oddities)
    return source


def _take_in(
    source: Source, text: str, oddities: Sequence[Oddity] = (), *, typed: bool = False
) -> None:
    """Read the whole tree; `oddities` were found before."""
    parsed = parse(text, typed=typed)
    source.shaken = parsed.moved
    source._told_lines = frozenset(line + 1 for line in parsed.guessed)
    kept = _kept(source, parsed.reading) if parsed.reading is not None else []
    _tell(source, [*oddities, *parsed.stumbles, *kept])


def _tell(source: Source, oddities: Sequence[Oddity]) -> None:
    told = [source.fault_at(o.line + 1, o.column + 1, *o[:3]) for o in oddities]
    source.diagnostics += told
    source._told_lines |= {d.line for d in told}


def _kept(source: Source, reading: Reading) -> list[Oddity]:
    """Give the source what was read; what was refused comes back."""
    source._tree = reading.tree
    source._marks = Marks(reading.tree, reading.places, reading.ends)
    source._incomplete = frozenset(reading.incomplete)
    if reading.tree is None and not reading.oddities:
        return [Oddity("E106", fr("le fichier est vide"), "", 0, 0)]
    return reading.oddities


class _Decoded(NamedTuple):
    text: str
    oddities: list[Oddity]
    readable: bool
    hidden: bool = False


def _decoded(data: bytes) -> _Decoded:
    if len(data) > LARGEST:
        message = fr("le fichier dépasse {most} Mo", most=LARGEST // 2**20)
        return _Decoded(
            "", [Oddity("E106", message, fr("Coupe-le en plusieurs missions."), 0, 0)], False
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        message = fr("le fichier est enregistré en UTF-16")
        return _Decoded("", [Oddity("E101", message, _EDITOR, 0, 0)], False)
    oddities = []
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
        message = fr("le fichier commence par une marque invisible (BOM)")
        oddities.append(Oddity("E101", message, _EDITOR, 0, 0))
    text, bad = _utf8(data)
    oddities += bad
    hidden = [_hidden(text, found) for found in FORBIDDEN.finditer(text)]
    tabs = [_tab(text, found) for found in _TABBED.finditer(text)] if "\t" in text else []
    if NO_BREAK in text or NARROW in text:
        oddities += [_hard(text, found) for found in _HARD.finditer(text)]
        text = _HARD.sub(lambda found: plain(found[0]), text)
    if len(hidden) > _MOST_FORBIDDEN:
        message = fr("ce n'est pas un fichier de texte : il est plein de caractères interdits")
        return _Decoded(text, [Oddity("E101", message, _EDITOR, *hidden[0][3:])], False)
    return _Decoded(text, oddities + hidden + tabs, not tabs, bool(hidden))


def _utf8(data: bytes) -> tuple[str, list[Oddity]]:
    try:
        return _lines(data.decode()), []
    except UnicodeDecodeError as error:
        before = _lines(data[: error.start].decode())
        message = fr("ce caractère n'est pas enregistré en UTF-8")
        oddity = Oddity("E101", message, _EDITOR, *_place(before, len(before)))
        return _lines(data.decode(errors="replace")), [oddity]


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _hidden(text: str, found: re.Match[str]) -> Oddity:
    message = fr("caractère invisible {named}", named=named(found[0]))
    return Oddity("E101", message, fr("Efface-le et retape le mot."), *_place(text, found.start()))


def _tab(text: str, found: re.Match[str]) -> Oddity:
    message = fr("une tabulation décale cette ligne")
    return Oddity(
        "E103", message, fr("Remplace-la par des espaces."), *_place(text, found.end() - 1)
    )


def _hard(text: str, found: re.Match[str]) -> Oddity:
    """The first no-break space of a match."""
    at = found.start() + next(i for i, c in enumerate(found[0]) if c in (NO_BREAK, NARROW))
    message = fr("espace insécable ici : YAML ne la voit pas comme une espace")
    return Oddity("E103", message, fr("Remplace-la par une espace ordinaire."), *_place(text, at))


def _place(text: str, at: int) -> tuple[int, int]:
    """Line and column, both from 0."""
    return text.count("\n", 0, at), at - (text.rfind("\n", 0, at) + 1)
