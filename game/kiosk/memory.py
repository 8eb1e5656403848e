"""The memory of the machine as a folder: it can be written when no disk can."""

import hashlib
import os
import tempfile
from contextlib import suppress
from pathlib import Path

MEMORY = Path("/dev/shm")
"""What Linux has for it. What lies there is gone when the machine is put out."""


def room() -> Path | None:
    """A folder for what must be written whatever the disks do; elsewhere than on Linux, the
    folder for temporary files. None when nothing at all can be written.
    """
    if os.access(MEMORY, os.W_OK):
        return MEMORY
    with suppress(OSError):
        return Path(tempfile.gettempdir())
    return None


def place(folder: Path, suffix: str) -> Path | None:
    """A file there for the stand of a folder, always the same one: what a stand that was killed
    has left is taken over by the next, and never piles up.
    """
    where = room()
    name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    return where and where / f"etincelle-{name}{suffix}"
