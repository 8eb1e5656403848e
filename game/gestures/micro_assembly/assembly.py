"""A level in run form: the parts, what each lies over, how still hands can be.

Lengths are in millimetres, offsets and tremor in whole micrometres.
"""

from typing import NamedTuple

from game.gestures.levels import values
from game.gestures.micro_assembly.form import FORM
from game.gestures.protocol import Level

STEPS = (100, 50, 20)
"""Micrometres of a step at each magnification."""

MAGNIFICATIONS = (10, 20, 40)

RESTS = ("free", "wrists", "both")
STILL = {"free": 1.0, "wrists": 1 / 2.67, "both": 0.12}
"""What is left of the tremor with each support.

Resting the wrist divides it by 2.67 (Coulson, Slack and Ma, Microsurgery 30, 2010); both hands
together tremble less than one (Mürbe et al., Am. J. Otolaryngol. 22, 2001), how much is ours.
"""


class Part(NamedTuple):
    """`over` are the parts that must be there first; `turns` the quarter turns that differ."""

    key: str
    name: str
    shape: str
    x: float
    y: float
    w: float
    h: float
    over: tuple[str, ...]
    turns: int
    faces: bool
    tolerance: int


class Assembly(NamedTuple):
    title: str
    intro: str
    scene: str
    field: float
    parts: tuple[Part, ...]
    tremor: int
    help: bool

    def part(self, key: str) -> Part:
        return next(part for part in self.parts if part.key == key)

    def tremble(self, rest: str) -> int:
        """How far hands may stray with a support, in micrometres."""
        return round(self.tremor * STILL[rest])


def read(level: Level) -> Assembly:
    """Raises ValueError for a level that is not of the form."""
    found = values(FORM, level)
    return Assembly(
        title=found["title"],
        intro=found["intro"],
        scene=found["scene"],
        field=found["field"],
        parts=tuple(Part(key=key, **part) for key, part in found["parts"].items()),
        tremor=found["tremor"],
        help=found["help"],
    )
