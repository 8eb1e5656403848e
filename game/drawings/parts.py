"""The part files of `assets/people/`: each is read once and kept as the SVG text inside it."""

import re
from pathlib import Path

from game.drawings.missing import MissingDrawing

_INSIDE = re.compile(r"<svg\b[^>]*>(.*)</svg>", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_BETWEEN = re.compile(r">\s+<")


class Parts:
    """Parts by name ("hair/bun-front"); a name without file is an error, or empty if optional."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._bodies: dict[str, str] = {}

    def body(self, name: str) -> str:
        """The shapes of a part, in the model's colours."""
        kept = self._bodies.get(name)
        if kept is None:
            kept = self._bodies[name] = self._read(name)
        return kept

    def optional(self, name: str) -> str:
        """The same, empty when nobody drew that part."""
        if name not in self._bodies and not self._file(name).is_file():
            self._bodies[name] = ""
        return self.body(name)

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}.svg"

    def _read(self, name: str) -> str:
        try:
            return inside(self._file(name).read_text(encoding="utf-8"))
        except OSError:
            raise MissingDrawing(f"people/{name}") from None


def inside(svg: str) -> str:
    """What an SVG document holds, without comments or blanks between its elements."""
    found = _INSIDE.search(_COMMENT.sub("", svg))
    return _BETWEEN.sub("><", found[1].strip()) if found else ""
