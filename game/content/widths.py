"""How wide texts are in the game's own fonts, for `check`: no window and no engine is needed."""

from functools import lru_cache
from pathlib import Path

from game.canvas.commands import Face
from game.canvas.text import FILES, FIT, in_print
from game.content.glyphs import advances

REMEMBERED = 16384
"""Words whose width is kept at hand: those of a whole catalogue are fewer."""
_FONTS = (".ttf", ".woff")
_NO_BREAK = ("\u00a0", "\u202f")


class Widths:
    """A `canvas.text.Measure` from the fonts' tables.

    Pairs of letters are not kerned: it gives a little more than what is drawn.
    """

    def __init__(self, folder: Path) -> None:
        """A face whose file is absent takes the widths of another one.

        Raises OSError without any font, and struct.error when one is damaged.
        """
        fonts = {path.name: path for path in sorted(folder.iterdir()) if path.suffix in _FONTS}
        some = next((path for path in fonts.values() if path.suffix == ".ttf"), None)
        if some is None:
            raise FileNotFoundError(folder)
        self._ems = {f: _ems(fonts.get(name, some).read_bytes()) for f, name in FILES.items()}
        self.widest = {face: max(ems.values()) for face, ems in self._ems.items()}
        """The widest character of each face over the size."""
        self._over_size = lru_cache(REMEMBERED)(self._summed)

    def width(self, text: str, face: Face, size: float) -> float:
        return size * FIT.get(face, 1.0) * self._over_size(text, face)

    def _summed(self, text: str, face: Face) -> float:
        ems, widest = self._ems[face], self.widest[face]
        return sum([ems.get(c, widest) for c in in_print(text)])


def _ems(font: bytes) -> dict[str, float]:
    """The widths of what a font draws; no-break spaces are drawn as spaces (see `glyphs`)."""
    ems = advances(font)
    for space in _NO_BREAK:
        ems.setdefault(space, ems.get(" ", 1.0))
    return ems
