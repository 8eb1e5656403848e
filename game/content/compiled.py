"""A library kept ready in one file, so that the next start need not read any YAML.

The file is data only: an index and one piece of JSON for each scene, decoded when somebody enters
it. It holds the fingerprint of what it was made from and a checksum of itself; one that is broken,
cut, foreign or stale counts as one that is not there. See docs/decisions/0008-compiled-cache.md.
"""

import json
from array import array
from collections.abc import Callable, Iterator, Mapping
from copy import copy
from hashlib import blake2b
from itertools import accumulate
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from game.content.codec import Codec, Turns
from game.content.fingerprint import SIZE
from game.content.library import Library
from game.story.program import Scene

MAGIC = b"ETINC\x00\x01\n"
_HEAD = len(MAGIC) + 2 * SIZE + 8
_WRONG = (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError)


class KeptScenes(Mapping[str, Scene]):
    """The scenes of a program, each decoded when it is first asked for."""

    def __init__(
        self, ids: list[str], ends: "array[int]", body: bytes, read: Callable[[Any], Scene]
    ) -> None:
        self._numbers = {id: n for n, id in enumerate(ids)}
        self._ends = ends
        self._body = body
        self._read = read
        self._decoded: dict[str, Scene] = {}

    def __getitem__(self, id: str) -> Scene:
        scene = self._decoded.get(id)
        if scene is None:
            n = self._numbers[id]
            scene = self._read(json.loads(self._body[self._ends[n] : self._ends[n + 1]]))
            self._decoded[id] = scene
        return scene

    def __contains__(self, id: object) -> bool:
        return id in self._numbers

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)

    def through(self, change: Callable[[Scene], Scene]) -> "KeptScenes":
        """The same scenes, each changed when it is first asked for."""
        kept = copy(self)
        kept._read, kept._decoded = lambda told: change(self._read(told)), {}
        return kept

    @property
    def decoded(self) -> int:
        """How many scenes were asked for so far."""
        return len(self._decoded)


def file_for(content: Path, folder: Path) -> Path:
    """The file of a cache folder that holds a content folder's library."""
    name = blake2b(str(content.resolve()).encode(), digest_size=8).hexdigest()
    return folder / f"content-{name}.bin"


def read(path: Path, fingerprint: bytes) -> Library | None:
    """The library kept in a file; None when it is not there, not whole, or of other files."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
            if not head.startswith(MAGIC + fingerprint):
                return None
            data = file.read()
        checksum = head[len(MAGIC) + SIZE : _HEAD - 8]
        if len(head) < _HEAD or _checksum(head[_HEAD - 8 :], data) != checksum:
            return None
        return _unpacked(data, int.from_bytes(head[_HEAD - 8 :], "big"))
    except _WRONG:
        return None


def write(path: Path, fingerprint: bytes, library: Library) -> None:
    """Keep a library; where that cannot be done, nothing is kept and nothing is told.

    The file appears whole or not at all, whoever else writes it.
    """
    try:
        index, body = _packed(library)
        size = len(index).to_bytes(8, "big")
        head = MAGIC + fingerprint + _checksum(size, index, body) + size
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, prefix="new-", delete=False) as file:
            new = Path(file.name)
            try:
                file.writelines((head, index, body))
                file.close()
                new.replace(path)
            except OSError:
                file.close()
                new.unlink(missing_ok=True)
    except _WRONG:
        return


def _checksum(*parts: bytes) -> bytes:
    total = blake2b(digest_size=SIZE)
    for part in parts:
        total.update(part)
    return total.digest()


def _packed(library: Library) -> tuple[bytes, bytes]:
    """The index, and the scenes of all programs one after the other."""
    body = bytearray()
    codec = Codec()

    def aside(scenes: Mapping[str, Scene]) -> list[Any]:
        begin, sizes = len(body), []
        for scene in scenes.values():
            told = _json(codec.write(scene, Scene))
            body.extend(told)
            sizes.append(len(told))
        return [begin, list(scenes), sizes]

    index = Codec({Mapping[str, Scene]: Turns(aside, _unread)}).write(library, Library)
    return _json(index), bytes(body)


def _unpacked(data: bytes, size: int) -> Library:
    codec = Codec()

    def lazily(plain: Any) -> KeptScenes:
        begin, ids, sizes = plain
        ends = array("Q", accumulate(sizes, initial=size + begin))
        return KeptScenes(ids, ends, data, lambda told: codec.read(told, Scene))

    index = json.loads(data[:size])
    library = Codec({Mapping[str, Scene]: Turns(_unread, lazily)}).read(index, Library)
    assert isinstance(library, Library)
    return library


def _unread(_: Any) -> Any:
    raise TypeError("scenes are kept aside")


def _json(plain: Any) -> bytes:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()
