"""A sheet in the making: drawing functions of the kit add to it, a screen returns its sheet."""

from collections.abc import Hashable

from game.canvas.areas import Area, Beat, Sheet, Sound
from game.canvas.commands import Clip, Command, Fit, Group, Paint, Pairs, Picture, Shape
from game.canvas.geometry import Box
from game.canvas.paths import Corner, chamfered, circle
from game.canvas.text import Paragraph, Style
from game.screens.ui import Role, Ui

FRAME = 1 / 20
"""Seconds between two pictures of something that moves slowly."""


class Board:
    """Collects commands and areas in order; lives for one drawing only."""

    def __init__(self, ui: Ui) -> None:
        self.ui = ui
        self.commands: list[Command] = []
        self.areas: list[Area] = []
        self.spoken: list[str] = []
        self.sounds: list[Sound] = []
        self.beat: Beat | None = None
        self.frames = 0.0
        self.turn: Hashable = None
        self.measuring = False
        """Only where things end matters now: what only paints may be left out."""

    def moves(self, every: float = FRAME) -> None:
        """Something moves by itself: the screen is drawn again so many seconds later."""
        if not self.ui.prefs.calm:
            self.frames = min(self.frames or every, every)

    def add(self, *commands: Command) -> None:
        self.commands.extend(commands)

    def rect(self, box: Box, fill: Paint, opacity: float = 1.0) -> None:
        self.add(Shape(box, chamfered(box.w, box.h, 0), fill, opacity=opacity))

    def rounded(
        self,
        box: Box,
        fill: Paint | None,
        r: float,
        *,
        cut: float = 0.0,
        corner: Corner = "none",
        stroke: str | None = None,
        stroke_width: float = 0.0,
        opacity: float = 1.0,
    ) -> None:
        """A rounded rectangle, with one corner cut when `corner` says so; the stroke is inside."""
        path = chamfered(box.w, box.h, r, cut, corner, stroke_width / 2)
        self.add(Shape(box, path, fill, stroke, stroke_width, opacity))

    def disc(
        self,
        cx: float,
        cy: float,
        r: float,
        fill: Paint | None,
        stroke: str | None = None,
        stroke_width: float = 0.0,
        opacity: float = 1.0,
    ) -> None:
        box = Box(cx - r, cy - r, 2 * r, 2 * r)
        self.add(Shape(box, circle(r, stroke_width / 2), fill, stroke, stroke_width, opacity))

    def picture(
        self,
        name: str,
        box: Box,
        variant: Pairs = (),
        recolour: Pairs = (),
        fit: Fit = "contain",
        opacity: float = 1.0,
    ) -> None:
        self.add(Picture(name, box, variant, recolour, fit, opacity))

    def icon(
        self, name: str, cx: float, cy: float, size: float, colour: str, hollow: str = ""
    ) -> None:
        """An icon of 48 units drawn at `size`; `hollow` is what shows through it."""
        box = Box(cx - size / 2, cy - size / 2, size, size)
        recolour = (("#FFFCF5", colour), ("#11213A", hollow or self.ui.tone.night))
        self.picture(f"icons/{name}", box, recolour=recolour)

    def text(
        self,
        text: str,
        x: float,
        y: float,
        role: Role,
        colour: str,
        width: float = 0.0,
    ) -> float:
        """Write text from (x, y), broken to `width` when given; return the height used."""
        paragraph = self.paragraph(text, self.ui.style(role, colour), width)
        self.add(*paragraph.at(x, y))
        self.spoken.append(text)
        return paragraph.height

    def paragraph(self, text: str, style: Style, width: float = 0.0) -> Paragraph:
        if not width:
            return Paragraph((text,), style)
        return self.ui.wrap(text, style, width)

    def area(
        self,
        name: str,
        box: Box,
        action: object,
        label: str = "",
        keys: tuple[str, ...] = (),
        *,
        focusable: bool = True,
    ) -> None:
        self.areas.append(Area(name, box, action, label, keys, focusable))

    def focused(self, name: str) -> bool:
        """Whether to show the focus on an area."""
        return self.ui.focus == name

    def window(self, box: Box, inner: "Board", height: float) -> float:
        """Show a taller board through a window, scrolled; return how far it may scroll.

        The inner board is drawn in the same coordinates, from the top of the window on.
        """
        most = max(0.0, height - box.h)
        dy = min(self.ui.scroll, most)
        self.add(Clip(box, (Group(0, -dy, tuple(inner.commands)),)))
        self.areas.extend(a._replace(box=a.box.moved(0, -dy), window=box) for a in inner.areas)
        self._follow(inner)
        if most:
            self._scrollbar(box, height, dy)
        return most

    def _scrollbar(self, box: Box, height: float, dy: float) -> None:
        """A thin bar at the right edge: how much there is, and where the window stands."""
        track = Box(box.right - 8, box.y + 4, 6, box.h - 8)
        self.rounded(track, self.ui.tone.outline, 3, opacity=0.35)
        length = max(28.0, track.h * box.h / height)
        at = (track.h - length) * dy / (height - box.h)
        self.rounded(Box(track.x, track.y + at, 6, length), self.ui.tone.focus, 3)

    def sheet(self, first: str = "", scroll_by: float = 0.0) -> Sheet:
        return Sheet(
            tuple(self.commands),
            tuple(self.areas),
            first,
            scroll_by,
            tuple(self.spoken),
            self.beat,
            self.frames,
            tuple(self.sounds),
            turn=self.turn,
        )

    def take(self, inner: "Board") -> None:
        """Put another board on this one, where it was drawn."""
        self.add(*inner.commands)
        self.areas.extend(inner.areas)
        self._follow(inner)

    def _follow(self, inner: "Board") -> None:
        """What another board says, moves and sounds, this one does."""
        self.spoken.extend(inner.spoken)
        self.sounds.extend(inner.sounds)
        self.beat = inner.beat or self.beat
        self.turn = self.turn if inner.turn is None else inner.turn
        if inner.frames:
            self.frames = min(self.frames or inner.frames, inner.frames)
