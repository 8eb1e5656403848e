"""A file of translations brought up to date with the words of the game: nothing is lost."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from game.authoring.po import Entry, Key, Po
from game.authoring.words import Word


def header(language: str) -> tuple[tuple[str, str], ...]:
    """The fields that other tools need; an empty language makes a template."""
    return (
        ("Project-Id-Version", "Étincelle"),
        ("Language", language),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
    )


def template(words: Iterable[Word], language: str = "") -> Po:
    """A file with nothing translated."""
    entries = (Entry(Key(w.context, w.source), notes=w.notes, places=w.places) for w in words)
    return Po(header(language), tuple(entries))


def merged(old: Po, words: Sequence[Word]) -> Po:
    """The translations of `old` on the words of today.

    The same text under the same id keeps its translation. A text that only moved (a line put in
    before it) takes it along. A text that changed under its id keeps it too, but stale: a
    translator must look at it. What the game has no more goes to the end, obsolete.
    """
    kept = {entry.key: entry for entry in old.entries if entry.target}
    left = dict(kept)
    for word in words:
        left.pop(Key(word.context, word.source), None)
    entries = tuple(_entry(word, kept, left) for word in words)
    gone = (replace(e, obsolete=True, notes=(), places=()) for e in left.values())
    return Po(old.header, (*entries, *gone))


def _entry(word: Word, kept: dict[Key, Entry], left: dict[Key, Entry]) -> Entry:
    key = Key(word.context, word.source)
    new = Entry(key, notes=word.notes, places=word.places)
    if key in kept:
        return replace(kept[key], key=key, notes=word.notes, places=word.places, obsolete=False)
    moved = next((k for k in left if k.source == word.source), None)
    if moved is not None:
        old = left.pop(moved)
        return replace(new, target=old.target, fuzzy=old.fuzzy, before=old.before, line=old.line)
    changed = next((k for k in left if k.context == word.context), None) if key.context else None
    if changed is not None:
        old = left.pop(changed)
        return replace(new, target=old.target, fuzzy=True, before=changed.source, line=old.line)
    return new
