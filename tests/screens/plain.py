"""A board in a plain setting, for tests of single drawing functions."""

from game.canvas.commands import Command, Face, Picture, Shape, Text
from game.canvas.geometry import Frame
from game.screens.board import Board
from game.screens.ui import Prefs, Ui
from tests.screens.placed import placed

WIDE, TALL = Frame(1280, 720), Frame(720, 1280)


class Typewriter:
    """Every letter is half as wide as the font is high."""

    def width(self, text: str, face: Face, size: float) -> float:  # noqa: ARG002
        return len(text) * size / 2


def plain(frame: Frame = WIDE, text_scale: float = 1.0, focus: str = "") -> Ui:
    return Ui(frame, Typewriter(), focus, prefs=Prefs(text_scale))


def board(frame: Frame = WIDE, text_scale: float = 1.0, focus: str = "") -> Board:
    return Board(plain(frame, text_scale, focus))


def texts(commands: tuple[Command, ...] | list[Command]) -> list[str]:
    """The lines written, in order."""
    return [p.leaf.text for p in placed(commands) if isinstance(p.leaf, Text)]


def shapes(commands: tuple[Command, ...] | list[Command]) -> list[Shape]:
    return [p.leaf for p in placed(commands) if isinstance(p.leaf, Shape)]


def drawings(commands: tuple[Command, ...] | list[Command]) -> list[str]:
    """The names of the drawings shown, in order."""
    return [p.leaf.name for p in placed(commands) if isinstance(p.leaf, Picture)]
