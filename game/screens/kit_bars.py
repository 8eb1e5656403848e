"""The top bar and the hint bar that frame every scene."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.geometry import Box
from game.screens.actions import OpenPanel
from game.screens.board import Board
from game.screens.kit_buttons import icon_button
from game.screens.kit_glyphs import Arrows, PadButton, cross, press_glyph
from game.screens.kit_panels import FOOT, HEAD, REACH
from game.screens.kit_sound import caption, sound_buttons
from game.screens.ui import ROLES, Ui
from game.session.catalogue import Entry

TOP = HEAD
"""Height of the top bar at every text size."""

HINTS = FOOT
"""Height of the hint bar."""

MARGIN = 32.0


class Hint(NamedTuple):
    """One thing to do: arrows, or a key with its pad button, then words.

    `pressed` is the icon of the button that a mouse or a finger presses for it; "" where what is
    meant is pressed itself.
    """

    words: str
    key: str = ""
    pad: PadButton = "south"
    arrows: Arrows | None = None
    pressed: str = ""


def top_bar(
    board: Board, title: str, subtitle: str = "", *, left: float = MARGIN, right: float = 0.0
) -> None:
    """The band that holds a scene's title; its buttons are added by the screen.

    Where `right` says that buttons begin, the title is written as small as it takes to end
    before them; so is a subtitle, down to its size at 100 %: one that is still too long is left
    out.
    """
    tone = board.ui.tone
    width = board.ui.frame.width
    board.rect(Box(0, 0, width, TOP), tone.night)
    board.rect(Box(0, TOP, width, 4), theme.INK)
    room = (right or width) - left - 16
    small = board.ui.style("body", theme.A100)
    small = small._replace(size=min(small.size, 26))
    if right and subtitle:
        fits = small.size * room / board.ui.width(subtitle, small)
        subtitle = subtitle if fits >= ROLES["body"][1] else ""
        small = small._replace(size=min(small.size, fits))
    title_style = board.ui.style("section", tone.on_night)
    grow = min(1.0, 44 / title_style.line_height) if subtitle else 1.0
    if right:
        grow = min(grow, room / board.ui.width(title, title_style))
    title_style = board.ui.style("section", tone.on_night, grow=grow)
    if not subtitle:
        board.add(
            *board.paragraph(title, title_style).at(left, (TOP - title_style.line_height) / 2)
        )
        return
    total = title_style.line_height + small.line_height
    y = (TOP - total) / 2
    board.add(*board.paragraph(title, title_style).at(left, y))
    board.add(*board.paragraph(subtitle, small).at(left, y + title_style.line_height))


def corner(ui: Ui, size: float = 56.0) -> tuple[float, float]:
    """Where a button stands in the corner of the hand that presses, and in the other one."""
    right = ui.frame.width - MARGIN - size
    return (MARGIN, right) if ui.prefs.left_handed else (right, MARGIN)


def title_left(ui: Ui) -> float:
    """Where a title begins: beside the pause button when it is at the left."""
    return MARGIN + 82 if ui.prefs.left_handed else MARGIN + 8


def mirrored(ui: Ui, box: Box) -> Box:
    """The box where the hand that presses reaches it: as it is, or on the other side."""
    return box._replace(x=ui.frame.width - box.right) if ui.prefs.left_handed else box


def pause_button(board: Board) -> float:
    """The pause button in the corner of the hand that presses; returns its left edge."""
    x = corner(board.ui)[0]
    icon_button(
        board,
        "pause",
        x,
        24,
        "pause",
        OpenPanel("pause"),
        board.ui.tr("Pause"),
        keys=("escape", "start"),
    )
    return x


def hint_bar(
    board: Board, hints: tuple[Hint, ...], glossary: tuple[Entry, ...] = (), aside: str = ""
) -> None:
    """What can be done here, with the last device used; hints that do not fit are left out.

    On the side of the hand that presses, the buttons that read the screen aloud and explain its
    words. A caption takes the place of the hints; so does an `aside`, what somebody says without
    being asked.
    """
    tone = board.ui.tone
    frame = board.ui.frame
    top = frame.height - HINTS
    board.rect(Box(0, top, frame.width, HINTS), tone.night)
    board.rect(Box(0, top, frame.width, 3), theme.INK)
    if board.ui.device in ("touch", "mouse"):
        hints = tuple(h for h in hints if not h.arrows)
    start, end = sound_buttons(board, top, glossary)
    heard = board.ui.caption
    if words := board.ui.tr(heard) if heard else aside:
        beside = Box(start, top, end - REACH - start, HINTS)
        caption(board, beside, words, "sound" if heard else "speech")
        return
    style = board.ui.style("body", tone.muted_on_night)
    style = style._replace(size=min(style.size, 26))
    x, cy = start + 40.0, top + HINTS / 2 + 1
    for hint in hints:
        glyph = max(90.0, board.ui.width(hint.key, board.ui.style("strong", "")) + 36)
        room = (46 if hint.arrows else glyph) + board.ui.width(hint.words, style)
        if x + room > end - 8:
            break
        if hint.arrows:
            cross(board, x + 18, cy, hint.arrows)
            x += 46
        else:
            x += press_glyph(board, x, cy, hint.key, hint.pad, hint.pressed) + 10
        board.add(*board.paragraph(hint.words, style).at(x, cy - style.line_height / 2))
        x += board.ui.width(hint.words, style) + 28
