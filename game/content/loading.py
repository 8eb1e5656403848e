"""Loading and checking content folders. What this module imports is light on purpose: the schema
and its library are imported only when content is really read.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.content.compiled import file_for, read, write
from game.content.diagnostics import Diagnostic
from game.content.facts import Facts
from game.content.fingerprint import fingerprint
from game.content.library import Library
from game.content.pausing import gc_paused
from game.gestures.protocol import Gesture


@dataclass(frozen=True, slots=True)
class Loaded:
    """A library without the missions that are faulty, and all diagnostics (sorted).

    There is no library when an error leaves nothing to play.
    """

    library: Library | None
    diagnostics: tuple[Diagnostic, ...]


def load(
    content: Path,
    assets: Path | None,
    gestures: Mapping[str, Gesture],
    facts: Facts | None = None,
    cache: Path | None = None,
) -> Loaded:
    """Read, validate and link a content folder: everything that could fail in play is told.

    `assets` holds the drawings that content names; None does not check them. `facts` stand for
    those of content/occupations when given. `cache` is a folder where a library without any
    fault is kept for the next time.
    """
    if cache is None or facts is not None:
        return _compiled(content, assets, gestures, facts)
    kept = file_for(content, cache)
    made_from = _fingerprint(content, assets, gestures)
    if made_from is not None and (library := read(kept, made_from)) is not None:
        return Loaded(library, ())
    loaded = _compiled(content, assets, gestures, None)
    whole = loaded.library is not None and not loaded.diagnostics
    if loaded.library is not None and whole and made_from is not None:
        with gc_paused():
            if _fingerprint(content, assets, gestures) == made_from:  # nothing changed meanwhile
                write(kept, made_from, loaded.library)
    return loaded


def _fingerprint(
    content: Path, assets: Path | None, gestures: Mapping[str, Gesture]
) -> bytes | None:
    try:
        return fingerprint(content, assets, gestures)
    except OSError:
        return None


def _compiled(
    content: Path,
    assets: Path | None,
    gestures: Mapping[str, Gesture],
    facts: Facts | None,
) -> Loaded:
    with gc_paused():
        from game.content.workshop import Workshop

        shop = Workshop(content, assets, gestures, facts)
        for _ in shop.take_in():
            pass
        found = sorted(set(shop.diagnostics))
        library = shop.library() if shop.playable() else None
    return Loaded(library, tuple(found))


def check(
    content: Path,
    assets: Path | None,
    gestures: Mapping[str, Gesture],
    paths: Sequence[Path] = (),
    facts: Facts | None = None,
) -> list[Diagnostic]:
    """Everything wrong, and all advice of the content guide, sorted; nothing is raised.

    With `paths`, only what is in those files and folders. They need not be in `content`: a file
    from elsewhere is read as if it stood there.
    """
    with gc_paused():
        from game.content.shares import Desk, checked

        found, wanted = checked(Desk(content, assets, gestures, paths, facts))
    return sorted(d for d in found if wanted is None or d.file in wanted)
