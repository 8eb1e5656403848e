"""The typefaces of the game, opened from files at the sizes asked for."""

from collections import OrderedDict
from pathlib import Path
from threading import Lock

import pygame

from game.canvas.commands import Face
from game.canvas.text import FILES, FIT
from game.engine.trouble import UnusableError

#: where the fonts are in a checkout
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "fonts"

#: sizes kept open: each takes a third of a megabyte with the letters it has set, and a screen
#: needs a dozen; a day of fitted titles asks for more than a hundred
KEPT = 32


class Fonts:
    """Opens each face once per size, on first use; those used longest ago are closed again.

    Safe to share with a thread: pygame sets letters without letting another thread in.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        pygame.font.init()
        self._folder = folder
        self._open: OrderedDict[tuple[Face, int], pygame.font.Font] = OrderedDict()
        self._lock = Lock()

    @property
    def open(self) -> int:
        """How many sizes are open."""
        return len(self._open)

    def at(self, face: Face, size: int) -> pygame.font.Font:
        """The face as large as another one with an em of `size` pixels (see FIT).

        UnusableError when its file cannot be read.
        """
        key = (face, size)
        with self._lock:
            font = self._open.get(key)
            if font is None:
                font = self._open[key] = self._read(face, size)
                if len(self._open) > KEPT:
                    self._open.popitem(last=False)
            self._open.move_to_end(key)
            return font

    def _read(self, face: Face, size: int) -> pygame.font.Font:
        path = self._folder / FILES[face]
        try:
            font = pygame.font.Font(path, max(1, round(size * FIT.get(face, 1))))
            font.size("x")  # a damaged file opens, and fails here
        except (OSError, pygame.error) as error:
            raise UnusableError(
                f"La police « {FILES[face]} » est introuvable ou abîmée dans {self._folder} : "
                "réinstalle le jeu."
            ) from error
        return font
