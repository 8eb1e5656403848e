"""What every screen knows besides its view: the frame, the focus, the player's preferences."""

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

from game.canvas import theme
from game.canvas.commands import Align, Face
from game.canvas.geometry import Anchor, Box, Frame
from game.canvas.intents import Device
from game.canvas.text import LEADING, Measure, Paragraph, Style, wrap
from game.canvas.typography import PLAIN, Typography
from game.screens.crew import Post
from game.screens.moving import Part

Role = Literal["display", "title", "section", "button", "speech", "strong", "label", "body"]

#: face and size at 100 % of each role (art direction, section 4)
ROLES: dict[Role, tuple[Face, float]] = {
    "display": ("title", 44),
    "title": ("title", 34),
    "section": ("title", 28),
    "button": ("title", 24),
    "speech": ("text", 26),
    "strong": ("strong", 22),
    "label": ("strong", 20),
    "body": ("text", 20),
}


class Prefs(NamedTuple):
    """The player's settings that change how screens look and act. `text_scale` is 1, 1.25 or 1.5.

    `scan` is how many seconds one switch dwells on a place, `hold` how many a press must last to
    count; 0 when they are off. `left_handed` puts what is pressed at the left. `keys` are the
    player's own: (what they do, the key) pairs.
    """

    text_scale: float = 1.0
    high_contrast: bool = False
    calm: bool = False
    typography: Typography = PLAIN
    scan: float = 0.0
    hold: float = 0.0
    left_handed: bool = False
    keys: tuple[tuple[str, str], ...] = ()


class Tone(NamedTuple):
    """Colours by use, so that high contrast is one other table."""

    sky: str
    night: str
    raised: str
    outline: str
    on_night: str
    muted_on_night: str
    paper: str
    card: str
    on_paper: str
    muted_on_paper: str
    edge: str
    accent: str
    focus: str
    focus_row: str
    veil: float


STANDARD = Tone(
    sky=theme.INK,
    night=theme.N800,
    raised=theme.N700,
    outline=theme.A400,
    on_night=theme.P50,
    muted_on_night=theme.A200,
    paper=theme.P100,
    card=theme.P50,
    on_paper=theme.INK,
    muted_on_paper=theme.P600,
    edge=theme.P400,
    accent=theme.M500,
    focus=theme.M300,
    focus_row=theme.M200,
    veil=0.28,
)
CONTRAST = Tone(
    sky="#000000",
    night="#000000",
    raised="#000000",
    outline=theme.P50,
    on_night="#FFFFFF",
    muted_on_night="#FFFFFF",
    paper="#FFFFFF",
    card="#FFFFFF",
    on_paper="#000000",
    muted_on_paper="#000000",
    edge="#000000",
    accent=theme.M400,
    focus=theme.M300,
    focus_row=theme.M200,
    veil=0.7,
)


class Slide(NamedTuple):
    """How far the focus still is from its place, and how much larger."""

    dx: float
    dy: float
    dw: float
    dh: float

    def times(self, share: float) -> "Slide":
        return Slide(*(share * value for value in self))

    def moved(self, box: Box) -> Box:
        """Where the focus of a box is drawn now."""
        return Box(box.x + self.dx, box.y + self.dy, box.w + self.dw, box.h + self.dh)


def _as_written(text: str) -> str:
    return text


class Ui(NamedTuple):
    """The context of one drawing. `clock` is seconds since the screen opened.

    `anchors` are the places of the backdrop in use, in this frame's units; `tr` translates a
    French sentence into the player's language. `caption` tells what is heard, and
    `reading` whether the screen is being read aloud. `slide` is how far the focus still is from
    its place, `down` how far what is pressed is down, in 0..1. `since` is seconds since the
    sheet told of another turn: without end when nothing moves so. `moving` are the moving
    parts of the backdrop, `at_work` the seconds they have run, and `gaze` where the player looks
    across the screen, in -1..1.
    `posts` are where somebody may be at work in the backdrop.
    """

    frame: Frame
    measure: Measure
    focus: str = ""
    pressed: str = ""
    device: Device = "keyboard"
    prefs: Prefs = Prefs()
    clock: float = 0.0
    scroll: float = 0.0
    anchors: Mapping[str, Anchor] = {}
    tr: Callable[[str], str] = _as_written
    caption: str = ""
    reading: bool = False
    slide: Slide | None = None
    down: float = 1.0
    since: float = float("inf")
    moving: tuple[Part, ...] = ()
    at_work: float = 0.0
    gaze: float = 0.0
    posts: tuple[Post, ...] = ()

    @property
    def tone(self) -> Tone:
        return CONTRAST if self.prefs.high_contrast else STANDARD

    @property
    def tall(self) -> bool:
        return self.frame.form == "tall"

    def style(self, role: Role, colour: str, align: Align = "left", grow: float = 1.0) -> Style:
        """The style of a role at the player's text size; `grow` for a smaller or larger twin."""
        face, size = ROLES[role]
        of = self.prefs.typography
        leading = LEADING[face] * of.lines if of.lines != 1 else 0.0
        grow *= of.fitted(self.prefs.text_scale)
        return Style(face, size * grow, colour, align, leading)

    def decimal(self, number: str) -> str:
        """A number written in French, "24,0", with the decimal sign of the player's language."""
        whole, comma, part = number.partition(",")
        return self.tr("{whole},{part}").format(whole=whole, part=part) if comma else number

    def wrap(self, text: str, style: Style, width: float) -> Paragraph:
        return wrap(self.measure, text, style, width)

    def width(self, text: str, style: Style) -> float:
        return self.measure.width(text, style.face, style.size)
