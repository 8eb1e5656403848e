"""The room that screens give to an author's text at the largest text size, 150 %.

The figures are those of `game.screens` on the two frames that leave the least: 1280x720 and, for
a totem, 1080x1920 (720 logical units wide). tests/content/test_rooms.py draws the real screens
with texts that just fit, and has the lint of the screens find nothing wrong.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

from game.canvas.commands import Face
from game.canvas.text import Measure, Style, wrap

SCALE = 1.5
Where: TypeAlias = Literal["wide", "tall"]
WINDOWS: Mapping[Where, str] = {"wide": "1280×720", "tall": "1080×1920"}


class Room(NamedTuple):
    """Some lines of a face; `size` at 150 %, widths in logical units."""

    face: Face
    size: float
    wide: float
    tall: float
    lines: int = 1

    def width(self, where: Where) -> float:
        return self.wide if where == "wide" else self.tall


_SPEECH, _STRONG, _BODY, _BUTTON = 26 * SCALE, 22 * SCALE, 20 * SCALE, 24 * SCALE
_BAR = 44 / 1.2

ROOMS: Mapping[str, Room] = {
    # the bubble grows down to the button that reads on
    "line": Room("text", _SPEECH, 672, 588, 6),
    "telling": Room("text", _SPEECH, 752, 588, 6),
    # a question and one of its answers are seen together without scrolling
    "ask": Room("title", _BUTTON, 700, 616, 3),
    "option": Room("strong", _STRONG, 574, 490, 4),
    "why_not": Room("text", _BODY, 574, 490, 4),
    # signs on things: one line, two of them side by side on a wide screen
    "label": Room("strong", 20 * SCALE, 560, 560),
    "objective": Room("text", _BODY, 361, 361, 4),
    "leave": Room("title", _BUTTON, 284, 284, 3),
    # the bar above, between what is at its left and the pause button
    "scene": Room("title", _BAR, 1062, 502),
    "place": Room("text", 26, 1062, 502),
    # the tag of who speaks
    "name": Room("title", _BUTTON * 1.08, 640, 556),
    "role": Room("text", _BODY, 640, 556),
    # the card of the map, where the picture gives way
    "mission": Room("title", _BUTTON, 330, 380, 4),
    "end": Room("title", 34 * SCALE, 748, 584, 4),
}


class Overflow(NamedTuple):
    """How a text does not fit: in which window, on how many lines of how many.

    `word` is one that is wider than the room by itself, or "".
    """

    window: str
    lines: int
    most: int
    word: str = ""


def short(room: Room) -> int:
    """So many characters fit whatever they are: each as wide as it is high, lines half filled."""
    return int(min(room.wide, room.tall) * ((room.lines + 1) // 2) / room.size)


def surely_fits(room: Room, text: str, measure: Measure) -> bool:
    """A bound that costs little: a line broken at spaces lacks less than the longest word."""
    narrow = min(room.wide, room.tall)
    if len(text) <= short(room):
        return True
    face, size = room.face, room.size
    widths = [measure.width(word, face, size) for word in text.split(" ")]
    space = measure.width(" ", face, size)
    lost = max(widths) + space if room.lines > 1 else 0.0
    return sum(widths) + space * (len(widths) - 1) <= room.lines * (narrow - lost)


def overflow(room: Room, text: str, measure: Measure) -> Overflow | None:
    """How a text is too long for its room; None when it fits."""
    for where in WINDOWS:
        width = room.width(where)
        words = text.split(" ") if room.lines > 1 else [text]
        wide = [word for word in words if measure.width(word, room.face, room.size) > width]
        if wide:
            return Overflow(WINDOWS[where], 0, room.lines, wide[0] if room.lines > 1 else "")
        lines = wrap(measure, text, Style(room.face, room.size, ""), width).lines
        if len(lines) > room.lines:
            return Overflow(WINDOWS[where], len(lines), room.lines)
    return None
