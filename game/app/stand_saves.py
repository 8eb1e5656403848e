"""Sittings of a stand: in memory alone, gone with whoever played them."""

from game.app.save_file import SaveFile
from game.app.saves import Saves, Sitting


class NotKept(SaveFile):
    """A save file that never comes to the disk."""

    def flush(self) -> None:
        self._pending.clear()


class NoSaves(Saves):
    """The folder is never made, and nothing in it can be gone on with."""

    def begin(self, seed: int, nickname: str) -> SaveFile:
        kept = super().begin(seed, nickname)
        return NotKept(kept.path, kept.header)

    def unfinished(self) -> tuple[Sitting, ...]:
        return ()
