"""Buttons: each draws itself, its focus and its area."""

from typing import Literal, NamedTuple

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Paragraph, Style
from game.screens.board import Board
from game.screens.kit_panels import focus_ring

Kind = Literal["primary", "paper", "quiet"]

EDGE = 6.0
"""Height of the darker edge below a raised button; pressing it down hides it."""


class Face(NamedTuple):
    """Colours of a button: top, lower edge, words, and the line around a flat one."""

    fill: str
    edge: str
    words: str
    outline: str | None = None


def _face(board: Board, kind: Kind) -> Face:
    tone = board.ui.tone
    if kind == "primary":
        return Face(tone.accent, theme.M700, theme.INK)
    if kind == "paper":
        return Face(tone.card, tone.edge, tone.on_paper)
    return Face(tone.raised, tone.raised, tone.on_night, tone.outline)


def button(
    board: Board,
    name: str,
    box: Box,
    label: str,
    action: object,
    kind: Kind = "primary",
    *,
    icon: str = "",
    keys: tuple[str, ...] = (),
    fills: bool = True,
) -> None:
    """A main action; `box` is the raised face and its edge together.

    Its words are larger on a high face that they fill, unless it stands in a row whose words are
    all of one size.
    """
    face = _face(board, kind)
    down = 3.0 * board.ui.down if board.ui.pressed == name else 0.0
    if board.focused(name):
        focus_ring(board, box)
    if kind != "quiet" and not down:
        board.rounded(box, face.edge, 12, cut=18, corner="bottom-right")
    top = Box(box.x, box.y + down, box.w, box.h - (EDGE if kind != "quiet" else 0))
    board.rounded(
        top,
        face.fill,
        12,
        cut=18,
        corner="bottom-right",
        stroke=face.outline,
        stroke_width=2.0 if face.outline else 0.0,
    )
    if kind == "primary":
        board.rounded(Box(top.x + 3, top.y + 3, top.w - 6, 7), theme.P50, 3.5, opacity=0.35)
    _label(board, top, label, face, icon, fills)
    board.area(name, box, action, label, keys)


def _label(board: Board, top: Box, label: str, face: Face, icon: str, fills: bool) -> None:
    write = _filling if fills else _plain
    paragraph = write(board, label, top, top.w - (44 if not icon else 96), face.words)
    words = max(board.ui.width(line, paragraph.style) for line in paragraph.lines)
    size = 34.0
    left = top.x + (top.w - words - (size + 14 if icon else 0)) / 2
    if icon:
        board.icon(icon, left + size / 2, top.y + top.h / 2, size, face.words, face.fill)
        left += size + 14
    board.add(*paragraph.at(left, top.y + (top.h - paragraph.height) / 2))
    board.spoken.append(label)


HIGH, LARGER = 74.0, 1.32
"""From this height on a button of one line writes its words so much larger."""


def _filling(board: Board, label: str, top: Box, width: float, colour: str) -> Paragraph:
    """The words of a button, larger on a high one when they fit so and nothing else made it so."""
    words = fit_label(board, label, width, colour)
    if board.ui.prefs.text_scale > 1 or top.h < HIGH or len(words.lines) > 1:
        return words
    style = words.style._replace(size=words.style.size * LARGER)
    return board.paragraph(label, style, width) if board.ui.width(label, style) < width else words


def _plain(board: Board, label: str, _: Box, width: float, colour: str) -> Paragraph:
    return fit_label(board, label, width, colour)


def fit_label(board: Board, label: str, width: float, colour: str) -> Paragraph:
    """A button's words on as few lines as fit `width`; smaller if a word alone is too wide."""
    style = board.ui.style("button", colour)
    widest = max(board.ui.width(word, style) for word in label.split(" "))
    style = style._replace(size=style.size * min(1.0, (width - 2) / widest))
    return board.paragraph(label, style, width)


def button_height(board: Board, label: str, width: float, *, icon: bool = False) -> float:
    """The height that a button needs for its words at the player's text size."""
    words = fit_label(board, label, width - (96 if icon else 44), theme.INK)
    return max(60.0, words.height + 22 + EDGE)


def icon_button(
    board: Board,
    name: str,
    x: float,
    y: float,
    icon: str,
    action: object,
    label: str,
    *,
    keys: tuple[str, ...] = (),
    size: float = 56,
) -> None:
    """A square button that shows an icon; `label` is spoken."""
    tone = board.ui.tone
    box = Box(x, y, size, size)
    if board.focused(name):
        focus_ring(board, box)
    fill = theme.N600 if board.ui.pressed == name else tone.raised
    board.rounded(box, fill, 14, stroke=tone.outline, stroke_width=2)
    board.icon(icon, x + size / 2, y + size / 2, size * 0.66, tone.on_night, fill)
    board.area(name, box, action, label, keys)


def letters_button(
    board: Board, name: str, x: float, y: float, letters: str, action: object, label: str
) -> None:
    """A square button that shows two or three letters, as large as an icon; `label` is spoken."""
    tone, size = board.ui.tone, 56.0
    box = Box(x, y, size, size)
    if board.focused(name):
        focus_ring(board, box)
    fill = theme.N600 if board.ui.pressed == name else tone.raised
    board.rounded(box, fill, 14, stroke=tone.outline, stroke_width=2)
    style = board.ui.style("strong", tone.on_night, align="centre")
    style = style._replace(size=min(style.size, 24.0))
    board.add(*board.paragraph(letters, style).at(x + size / 2, y + (size - style.line_height) / 2))
    board.area(name, box, action, label)


def pill_button(
    board: Board,
    name: str,
    x: float,
    y: float,
    icon: str,
    label: str,
    action: object,
    *,
    keys: tuple[str, ...] = (),
    h: float = 56,
) -> float:
    """An icon and a word on the night, as wide as its word; returns its width."""
    tone = board.ui.tone
    style = _pill_style(board, tone.on_night, h)
    w = 62 + board.ui.width(label, style) + 22
    box = Box(x, y, w, h)
    if board.focused(name):
        focus_ring(board, box)
    fill = theme.N600 if board.ui.pressed == name else tone.raised
    board.rounded(box, fill, 14, stroke=tone.outline, stroke_width=2)
    board.icon(icon, x + 34, y + h / 2, 34, tone.on_night, fill)
    board.add(*board.paragraph(label, style).at(x + 62, y + (h - style.line_height) / 2))
    board.area(name, box, action, label, keys)
    return w


def _pill_style(board: Board, colour: str, h: float) -> Style:
    style = board.ui.style("button", colour, grow=0.92)
    return style._replace(size=min(style.size, h * 0.6))


def pill_width(board: Board, label: str, h: float = 56) -> float:
    """The width that `pill_button` will take."""
    style = _pill_style(board, theme.INK, h)
    return 62 + board.ui.width(label, style) + 22
