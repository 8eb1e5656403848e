"""A level in run form: the drawing, the tools, what suits the metal."""

from typing import NamedTuple

from game.gestures.bands import Band
from game.gestures.cnc_setup.form import CORNERS, FORM
from game.gestures.levels import values
from game.gestures.protocol import Level

NAMES = "ABCD"
"""The corners of the part in the vice, counterclockwise from the front left."""

_LOW = (100, 112, 125, 140, 160, 180, 200, 224, 250, 280, 315, 355, 400, 450)
_HIGH = (500, 560, 630, 710, 800, 900)
_R20 = (*_LOW, *_HIGH)

SPINDLES = (*_HIGH, *(10 * n for n in _R20), 10_000, 11_200, 12_500)
"""Spindle speeds in turns a minute: preferred numbers of the series R20 (ISO 3:1973)."""

FEEDS = (*_R20, *(10 * n for n in _LOW), 5000)
"""Feeds in millimetres a minute, of the same series."""

DEPTHS = range(2, 62, 2)
"""Depths of cut, in tenths of a millimetre."""

OFFSETS = range(-20, 21)
"""Corrections of the tool's length, in hundredths of a millimetre."""


class Tool(NamedTuple):
    """Lengths are in millimetres; `low` and `high` bound the feed a tooth."""

    id: str
    name: str
    kind: str
    d: int
    teeth: int
    radius: float
    low: float
    high: float
    metals: tuple[str, ...]


class Job(NamedTuple):
    """`origin` and `notch` are corners of the drawing, `turned` quarter turns in the vice."""

    title: str
    intro: str
    part: str
    metal: str
    grade: str
    height: float
    tolerance: float
    radius: float
    ra: float
    origin: int
    notch: int
    turned: int
    vc: Band
    ap: Band
    tools: tuple[Tool, ...]
    miss: int
    help: bool

    @property
    def corner(self) -> str:
        """The corner of the part in the vice that is the origin."""
        return NAMES[(self.origin + self.turned) % 4]


def read(level: Level) -> Job:
    """Raises ValueError for a level that is not of the form."""
    found = values(FORM, level)
    drawing, vc, ap = found["drawing"], found["vc"], found["ap"]
    tools = tuple(
        Tool(
            name,
            tool["name"],
            tool["kind"],
            tool["d"],
            tool["teeth"],
            tool["radius"],
            tool["fz"]["low"],
            tool["fz"]["high"],
            tool["metals"],
        )
        for name, tool in found["tools"].items()
    )
    return Job(
        title=found["title"],
        intro=found["intro"],
        part=found["part"],
        metal=found["metal"],
        grade=found["grade"],
        height=drawing["height"],
        tolerance=drawing["tolerance"],
        radius=drawing["radius"],
        ra=drawing["ra"],
        origin=CORNERS.index(drawing["origin"]),
        notch=CORNERS.index(drawing["notch"]),
        turned=found["turned"],
        vc=Band(0, vc["low"], vc["high"], 1.6 * vc["high"]),
        ap=Band(0, round(10 * ap["low"]), round(10 * ap["high"]), DEPTHS[-1]),
        tools=tools,
        miss=found["miss"],
        help=found["help"],
    )
