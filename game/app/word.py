"""The card of a word of the trade: which entry, with which drawing."""

from functools import lru_cache
from pathlib import Path

from game.session.catalogue import Entry
from game.session.view import View


def glossary_of(view: View | None) -> tuple[Entry, ...]:
    """The words that a screen can explain."""
    found: tuple[Entry, ...] = getattr(view, "glossary", ())
    return found


def word_of(view: View | None, key: str, assets: Path) -> Entry | None:
    """One of them, by its key, with its drawing: a machine before an icon of the same name."""
    entry = next((e for e in glossary_of(view) if e.key == key), None)
    if entry is not None and entry.picture in _machines(assets):
        return entry._replace(picture=f"machines/{entry.picture}")
    return entry


@lru_cache(maxsize=1)
def _machines(assets: Path) -> frozenset[str]:
    return frozenset(path.stem for path in (assets / "machines").glob("*.svg"))
