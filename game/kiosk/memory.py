"""The memory of the machine as a folder: it can be written when no disk can."""

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
