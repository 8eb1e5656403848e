"""One game a file: a lock that the system lifts by itself when the game is killed."""

import sys

if sys.platform == "win32":
    import msvcrt
    import os

    _FAR = 0x7FFF0000
    """The byte that stands for the file: locks forbid reading here, so it lies past the end."""

    def lock(descriptor: int) -> bool:
        """Take the lock until the file is closed; False when another game holds it."""
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def lock(descriptor: int) -> bool:
        """Take the lock until the file is closed; False when another game holds it."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a disk without locks: better to play on it than not at all
        return True
