"""`check --strict`: every text has a sound translation in every language that was begun."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from game.authoring.catalogues import Catalogues
from game.authoring.mo import compiled
from game.authoring.po import PoError
from game.authoring.translation import codes, examined, read_po
from game.authoring.words import Word, holes
from game.content.diagnostics import Diagnostic
from game.content.languages import FOLDER
from game.content.typography import printed
from game.sentences import fr, joined

_TOLD = {
    "missing": ("E301", fr("pas de traduction")),
    "stale": ("E302", fr("le français a changé")),
    "holes": ("E303", fr("les trous ne sont pas les mêmes")),
}


def translation_faults(words: Catalogues, content: Path) -> list[Diagnostic]:
    """What is missing, stale or unsound in the files of translators, sorted."""
    found: list[Diagnostic] = []
    for code in codes(content):
        for domain, texts in words.items():
            found += _faults(texts, content, code, domain)
    return sorted(found)


def _faults(words: Sequence[Word], content: Path, code: str, domain: str) -> Iterator[Diagnostic]:
    path = content / FOLDER / code / f"{domain}.po"
    name = path.as_posix()
    try:
        for word, state, entry in examined(words, content, code, domain):
            line = entry.line if entry else 1
            number, told = _TOLD[state]
            message = printed(fr("{told} : « {source} »", told=told, source=word.source))
            hint = joined(word.context, _hint(state, word))
            yield Diagnostic(name, line, 1, number, message, hint)
        if path.is_file() and not _is_compiled(path):
            yield Diagnostic(name, 1, 1, "E304", fr("le fichier .mo ne dit pas la même chose"))
    except PoError as fault:
        yield Diagnostic(name, fault.line, 1, "E305", str(fault))


def _hint(state: str, word: Word) -> str:
    return fr("Garde {holes}.", holes=", ".join(holes(word.source))) if state == "holes" else ""


def _is_compiled(path: Path) -> bool:
    made = path.with_suffix(".mo")
    return made.is_file() and made.read_bytes() == compiled(read_po(path))
