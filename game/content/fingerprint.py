"""What a compiled library was made from, as one digest: the same digest, the same library."""

import sys
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

FORMAT = 1
"""Goes up when the compiled form changes in a way that our own code does not show."""
SIZE = 32

_GAME = Path(__file__).parents[1]
_COMPILER = ("content", "gestures", "scoring", "session", "story")
"""The packages that decide what is made of a file."""
_CONTENT = frozenset({".yaml", ".yml", ".jsonl"})
_ASSETS = frozenset({".json", ".ttf", ".yaml", ".md"})
"""Files whose text matters; of all others in the assets only the names do."""


def fingerprint(content: Path, assets: Path | None, gestures: Iterable[str]) -> bytes:
    """The digest of all files that a library is made from, and of the game that makes it.

    Raises OSError when one cannot be read.
    """
    total = blake2b(digest_size=SIZE)
    for part in _parts(content, assets, gestures):
        total.update(len(part).to_bytes(8, "big"))
        total.update(part)
    return total.digest()


def _parts(content: Path, assets: Path | None, gestures: Iterable[str]) -> Iterator[bytes]:
    made_by = FORMAT, sys.version_info[:2], sorted(gestures), str(content), str(assets)
    yield repr(made_by).encode()
    yield from _code()
    for path in _files(content):
        if path.suffix in _CONTENT:
            yield path.relative_to(content).as_posix().encode()
            yield path.read_bytes()
    for path in _files(assets) if assets is not None else ():
        yield path.as_posix().encode()
        yield path.read_bytes() if path.suffix in _ASSETS else b""


def _code() -> Iterator[bytes]:
    """The game's version, finely: the state of the files that compile."""
    for folder in (_GAME, *(_GAME / name for name in _COMPILER)):
        for path in _files(folder) if folder != _GAME else sorted(_GAME.glob("*.py")):
            if path.suffix == ".py":
                state = path.stat()
                yield f"{path} {state.st_size} {state.st_mtime_ns}".encode()


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())
