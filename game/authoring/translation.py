"""`i18n`: the words to translate out of the game, translations in, and how far they are."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from game.authoring.catalogues import Catalogues
from game.authoring.merging import header, merged, template
from game.authoring.mo import compiled
from game.authoring.po import Entry, Po, read, write
from game.authoring.pseudo import CODE, pseudo_po
from game.authoring.words import Word, same_holes
from game.content.languages import FOLDER, SOURCE


def extract(words: Catalogues, folder: Path) -> list[Path]:
    """Write a template (.pot) for each file of translations. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    return [
        _written(folder / f"{domain}.pot", write(template(found)))
        for domain, found in words.items()
    ]


def update(words: Catalogues, content: Path, code: str) -> list[Path]:
    """Bring a language's files up to date, and begin those that are missing.

    Raises OSError, and PoError for a file that cannot be read.
    """
    folder = content / FOLDER / code
    folder.mkdir(parents=True, exist_ok=True)
    return [
        _written(folder / f"{domain}.po", write(merged(_old(folder, domain, code), found)))
        for domain, found in words.items()
    ]


def _old(folder: Path, domain: str, code: str) -> Po:
    path = folder / f"{domain}.po"
    return read_po(path) if path.is_file() else Po(header(code), ())


def compile_all(content: Path, code: str) -> list[Path]:
    """Make the files that the game reads (.mo) out of a language's. Raises as `update` does."""
    return [
        _written(path.with_suffix(".mo"), compiled(read_po(path)))
        for path in sorted((content / FOLDER / code).glob("*.po"))
    ]


def pseudo(words: Catalogues, content: Path) -> list[Path]:
    """Write the made-up language as one that the game can be played in. Raises OSError."""
    folder = content / FOLDER / CODE
    folder.mkdir(parents=True, exist_ok=True)
    return [
        _written(folder / f"{domain}.mo", compiled(pseudo_po(found)))
        for domain, found in words.items()
    ]


def codes(content: Path) -> list[str]:
    """The languages that translators work on."""
    found = {path.parent.name for path in (content / FOLDER).glob("*/*.po")}
    return sorted(found - {SOURCE, CODE})


def read_po(path: Path) -> Po:
    """A file of translations; raises OSError or PoError."""
    return read(path.read_text(encoding="utf-8"))


def _written(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


class Standing(NamedTuple):
    """How far one file of translations is, in number of texts."""

    code: str
    domain: str
    translated: int
    missing: int
    stale: int

    @property
    def total(self) -> int:
        return self.translated + self.missing + self.stale

    @property
    def percent(self) -> int:
        """Rounded down: 100 means that everything is translated."""
        return 100 * self.translated // self.total if self.total else 100


def standings(words: Catalogues, content: Path) -> list[Standing]:
    """How far each file of each language is. Raises OSError, PoError."""
    return [
        _standing(code, domain, found, content)
        for code in codes(content)
        for domain, found in words.items()
    ]


def _standing(code: str, domain: str, words: Sequence[Word], content: Path) -> Standing:
    states = [state for _, state, _ in examined(words, content, code, domain)]
    missing = states.count("missing")
    stale = len(states) - missing
    return Standing(code, domain, len(words) - stale - missing, missing, stale)


def examined(
    words: Sequence[Word], content: Path, code: str, domain: str
) -> Iterator[tuple[Word, str, Entry | None]]:
    """The words that lack a sound translation: "missing", "stale" or "holes" (those differ)."""
    path = content / FOLDER / code / f"{domain}.po"
    old = read_po(path) if path.is_file() else Po((), ())
    for word, entry in zip(words, merged(old, words).entries, strict=False):
        if not entry.target:
            yield word, "missing", None
        elif entry.fuzzy:
            yield word, "stale", entry
        elif not same_holes(word.source, entry.target):
            yield word, "holes", entry


def table(found: Sequence[Standing]) -> str:
    """The standings as a table in words."""
    rows = [("langue", "fichier", "traduits", "manquants", "périmés", "")]
    rows += [
        (s.code, s.domain, f"{s.translated}", f"{s.missing}", f"{s.stale}", f"{s.percent}\u00a0%")
        for s in found
    ]
    widths = [max(len(row[i]) for row in rows) for i in range(6)]
    return "".join(_row(row, widths) + "\n" for row in rows)


def _row(row: Sequence[str], widths: Sequence[int]) -> str:
    words = [text.ljust(w) for text, w in zip(row[:2], widths, strict=False)]
    numbers = [text.rjust(w) for text, w in zip(row[2:], widths[2:], strict=True)]
    return "  ".join((*words, *numbers)).rstrip()


def unfinished(found: Sequence[Standing]) -> Mapping[str, int]:
    """The languages that are not complete, with how many texts are left to do."""
    left: dict[str, int] = {}
    for s in found:
        if s.missing or s.stale:
            left[s.code] = left.get(s.code, 0) + s.missing + s.stale
    return left
