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
    today = {Key(word.context, word.source) for word in words}
    left = {key: entry for key, entry in kept.items() if key not in today}
    moved = _moved([key for key in map(_key, words) if key not in kept], left)
    changed = {key.context: key for key in left if key.context}
    entries = []
    for word in words:
        old_entry = kept.get(_key(word)) or moved.get(_key(word))
        if old_entry is None and word.context in changed:
            old_entry = _stale(left.pop(changed.pop(word.context)), word)
        entries.append(_entry(word, old_entry or Entry(_key(word))))
    gone = (replace(e, obsolete=True, notes=(), places=()) for e in left.values())
    return Po(old.header, (*entries, *gone))


def _moved(new: Iterable[Key], left: dict[Key, Entry]) -> dict[Key, Entry]:
    """The entries of texts that stand under another id now; they are taken out of `left`."""
    by_text: dict[str, list[Key]] = {}
    for key in left:
        by_text.setdefault(key.source, []).append(key)
    return {key: left.pop(by_text[key.source].pop(0)) for key in new if by_text.get(key.source)}


def _stale(old: Entry, word: Word) -> Entry:
    """What was translated, for a text that has changed; sound again if it has changed back."""
    before = old.before or old.key.source
    back = before == word.source
    return replace(old, fuzzy=not back, before="" if back else before)


def _key(word: Word) -> Key:
    return Key(word.context, word.source)


def _entry(word: Word, old: Entry) -> Entry:
    return replace(old, key=_key(word), notes=word.notes, places=word.places, obsolete=False)
