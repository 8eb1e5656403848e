"""How a player likes words set: another typeface, more room between letters, words and lines.

Screens know nothing of it: they measure with `Typeset`, and what they painted goes through
`typeset` on its way out.
"""

from typing import NamedTuple

from game.canvas.commands import Clip, Command, Face, Group, Text
from game.canvas.text import Measure

#: what stands in for each face when OpenDyslexic is chosen
EASY: dict[Face, Face] = {
    "title": "easy-strong",
    "text": "easy",
    "strong": "easy-strong",
    "italic": "easy",
}


EASY_WIDTH = 1.33
"""How much wider OpenDyslexic is than Atkinson Hyperlegible, its letters being as high."""

SIGN = 4
"""Characters of a sign at most, such as « 24 V » or « 3 ~ »: they are seen as one."""

LONGEST, TALLEST = 1.52, 1.52
"""How much longer and higher than at 100 % words may become with everything asked for."""


class Typography(NamedTuple):
    """`letters` and `words` are room added after each character and each blank, over the font
    size; `lines` multiplies the height of lines; `easy` asks for OpenDyslexic.
    """

    easy: bool = False
    letters: float = 0.0
    words: float = 0.0
    lines: float = 1.0

    def face(self, face: Face) -> Face:
        return EASY.get(face, face) if self.easy else face

    @property
    def widening(self) -> float:
        """How much longer lines become, about: for letters of half an em, six to a word."""
        return (EASY_WIDTH if self.easy else 1.0) + 2 * self.letters + self.words / 3

    def fitted(self, scale: float) -> float:
        """The text size that leaves lines and words room: `scale`, or what is left of it."""
        return max(1.0, min(scale, LONGEST / self.widening, TALLEST / self.lines))

    @property
    def plain(self) -> bool:
        """Whether the words themselves are set as the screens set them."""
        return not (self.easy or self.letters or self.words)


PLAIN = Typography()


def added(text: str, letters: float, words: float) -> float:
    """The room added to a line, over its font size; none in a sign of a few characters."""
    if not (letters or words) or len(text) <= SIGN:
        return 0.0
    return letters * len(text) + words * sum(c.isspace() for c in text)


class Typeset(NamedTuple):
    """A `Measure` of words as they will be set."""

    measure: Measure
    typography: Typography

    def width(self, text: str, face: Face, size: float) -> float:
        of = self.typography
        more = added(text, of.letters, of.words) * size
        return self.measure.width(text, of.face(face), size) + more


def measured(measure: Measure, typography: Typography) -> Measure:
    """What screens are to measure with."""
    return measure if typography.plain else Typeset(measure, typography)


def typeset(commands: tuple[Command, ...], typography: Typography) -> tuple[Command, ...]:
    """The same picture with its words set as the player likes."""
    if typography.plain:
        return commands
    return tuple(_set(command, typography) for command in commands)


def _set(command: Command, of: Typography) -> Command:
    if isinstance(command, Text):
        face = of.face(command.face)
        return command._replace(face=face, letters=of.letters, words=of.words)
    if isinstance(command, Clip | Group):
        return command._replace(commands=typeset(command.commands, of))
    return command
