"""What a stand shows while nobody plays: readable from five metres, moving, one touch away."""

from math import pi, sin
from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.canvas.text import Paragraph, Style
from game.screens.board import Board
from game.screens.kit_buttons import icon_button
from game.screens.kit_panels import focus_ring
from game.screens.languages import Languages
from game.screens.stage import title_art
from game.screens.stand_actions import TellCounts, Wake
from game.screens.ui import Ui

SPARKS = 18
RISE = 12.0
"""Seconds in which a spark crosses the screen, as long as the attract loop."""

CALL, LEAST = 132.0, 60.0
"""Size of the call at most and at least: read from five metres (see docs/stand.md), its small
letters are 69 units high and take a third of a degree on a screen of 24 inches."""

STEP = 2.0
LINES = 1.02
"""Height of a line of the call over its size: a few large words need no more."""

FEET = 0.7
"""Share of a high screen above the feet of the crew: the call stands below."""

FRAME = 1 / 12

FOOT = 124.0
"""From the bottom of the screen to the top of the languages."""


class AttractView(NamedTuple):
    """`stand` is the name that the operator gave, or empty."""

    languages: Languages = Languages()
    stand: str = ""
    ready: bool = True


def draw(view: AttractView, ui: Ui) -> Sheet:
    board = Board(ui)
    title_art(board)
    _sparks(board)
    board.moves(FRAME)
    wake = Wake(view.languages.chosen)
    board.area("wake", ui.frame.box, wake, ui.tr("Touche l'écran"), focusable=False)
    side = 64.0
    logo = min(ui.frame.width - 2 * side, 640.0) if ui.tall else ui.frame.width * 0.29
    board.picture("brand/logo-night", Box(side - 20, 34, logo, logo * 0.4))
    board.picture("brand/seam", Box(side - 16, 22 + logo * 0.4, logo, logo * 0.174))
    _call(board, view, Box(side, *_room(board, side, logo)))
    _foot(board, view, side)
    return board.sheet(f"language-{view.languages.chosen}")


def _several(view: AttractView) -> bool:
    return len(view.languages.known) > 1


def _room(board: Board, side: float, logo: float) -> tuple[float, float, float]:
    """Top, width and height of what the call and the promise share, above the languages: beside
    the crew, or at its feet."""
    frame = board.ui.frame
    foot = frame.height - FOOT - 24
    if board.ui.tall:
        return frame.height * FEET, frame.width - 2 * side, foot - frame.height * FEET
    top = 22 + logo * 0.51
    return top, frame.width * 0.38, foot - top


def _call(board: Board, view: AttractView, room: Box) -> None:
    """The call as large as it can be, and the promise under it."""
    ui, tone = board.ui, board.ui.tone
    words = ui.tr("Touche l'écran") if view.ready else ui.tr("J'arrive…")
    promise = ui.tr("Essaie un métier en quelques minutes")
    style = Style("title", 32.0, tone.on_night)
    if ui.tall:
        style = style._replace(size=min(32.0, 32.0 * room.w / ui.width(promise, style)))
    under = ui.wrap(promise, style, room.w)
    call = _largest(ui, words, room._replace(h=room.h - under.height))
    y = room.bottom - under.height
    board.add(*call.at(room.x, y - _height(call)), *under.at(room.x, y))
    board.spoken.extend((words, promise))


def _largest(ui: Ui, words: str, room: Box) -> Paragraph:
    """The words set as large as they go into a room, none of them broken."""
    size = CALL
    while True:
        style = Style("title", size, ui.tone.focus, leading=LINES)
        call = ui.wrap(words, style, room.w)
        whole = all(ui.width(word, style) <= room.w for word in words.split(" "))
        if size <= LEAST or (whole and _height(call) <= room.h):
            return call
        size -= STEP


def _height(call: Paragraph) -> float:
    """With the room of a usual line below the last one."""
    usual = call.style._replace(leading=0.0).line_height
    return call.height - call.style.line_height + usual


def _foot(board: Board, view: AttractView, side: float) -> None:
    """The languages, each by its own name and large, and what is counted here."""
    ui, tone = board.ui, board.ui.tone
    height = 88.0
    y = ui.frame.height - FOOT
    x = side
    only = ((view.languages.chosen, ui.tr("Commencer")),)
    for code, name in view.languages.known if _several(view) else only:
        chosen = code == view.languages.chosen
        x += _language(board, code, name, Box(x, y, 0, height), chosen=chosen) + 20
    size = 64.0
    at = ui.frame.width - side - size
    label = ui.tr("Ce que cet écran compte")
    icon_button(board, "counts", at, y + 12, "info", TellCounts(), label, keys=("i",), size=size)
    if view.stand:
        style = ui.style("strong", tone.muted_on_night, align="right")
        style = style._replace(size=min(style.size, 24.0))
        board.add(*board.paragraph(view.stand, style).at(ui.frame.width - side, 14))
        board.spoken.append(view.stand)


def _language(board: Board, code: str, name: str, box: Box, *, chosen: bool) -> float:
    """A button with the language's name; returns its width."""
    tone = board.ui.tone
    style = Style("title", 34.0, theme.INK, "centre")
    width = board.ui.width(name, style) + 72
    at = box._replace(w=width)
    if board.focused(f"language-{code}"):
        focus_ring(board, at)
    board.rounded(at, tone.accent if chosen else tone.card, 14, cut=22, corner="bottom-right")
    top = at.y + (at.h - style.line_height) / 2
    board.add(*board.paragraph(name, style).at(at.centre[0], top))
    board.spoken.append(name)
    board.area(f"language-{code}", at, Wake(code), name)
    return width


def _sparks(board: Board) -> None:
    """Sparks rise from the molten disc, sway and go out; each has its own way."""
    frame, clock = board.ui.frame, 0.0 if board.ui.prefs.calm else board.ui.clock
    for i in range(SPARKS):
        done = (clock / RISE + i * 0.618) % 1.0
        x = frame.width * ((i * 0.381) % 1.0) + 22 * sin(2 * pi * (done * 2 + i * 0.27))
        y = frame.height * (0.96 - 0.9 * done)
        r = 3.0 + 4.0 * ((i * 7) % 5) / 5
        colour = theme.M200 if done < 0.4 else theme.M400 if done < 0.75 else theme.M600
        board.disc(x, y, r, colour, opacity=round(1.0 - done, 2))
