"""Rows of settings: a switch, and a volume in five bars."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Paragraph
from game.screens.actions import Bus, SetVolume
from game.screens.board import Board
from game.screens.kit_panels import focus_ring

STEPS = 5
KNOB = 52.0
BAR = 14.0


class Volume(NamedTuple):
    """A bus by its name for the player; `level` in 0..1."""

    bus: Bus
    label: str
    icon: str
    level: float


def switch(board: Board, name: str, box: Box, label: str, action: object, *, on: bool) -> None:
    """A row with a switch whose position and tick tell its state."""
    ui, tone = board.ui, board.ui.tone
    if board.focused(name):
        focus_ring(board, box, 10)
    fill = tone.focus_row if board.focused(name) else tone.card
    board.rounded(box, fill, 12, stroke=tone.edge, stroke_width=2)
    words = fitted_label(board, label, tone.on_paper, box.w - 130, box.h)
    board.add(*words.at(box.x + 20, box.y + (box.h - words.height) / 2))
    track = Box(box.right - 92, box.y + box.h / 2 - 19, 72, 38)
    board.rounded(track, theme.S500 if on else theme.A400, 19)
    knob = track.right - 19 if on else track.x + 19
    board.disc(knob, track.y + 19, 15, theme.P50)
    if on:
        board.icon("check", track.x + 20, track.y + 19, 22, theme.P50, theme.S500)
    state = ui.tr("oui") if on else ui.tr("non")
    board.spoken.append(f"{label}, {state}")
    board.area(name, box, action, label)


def fitted_label(board: Board, label: str, colour: str, width: float, height: float) -> Paragraph:
    """A row's words, as small as it takes to be no higher than the row."""
    style = board.ui.style("label", colour)
    words = board.paragraph(label, style, width)
    while words.height > height - 6:
        style = style._replace(size=style.size - 1)
        words = board.paragraph(label, style, width)
    return words


def volume(board: Board, box: Box, shown: Volume) -> None:
    """A row with less, five bars and more; each press is a step."""
    ui, tone = board.ui, board.ui.tone
    board.rounded(box, tone.card, 12, stroke=tone.edge, stroke_width=2)
    board.icon(shown.icon, box.x + 34, box.centre[1], 34, tone.on_paper, tone.card)
    room = box.w - 62 - 2 * KNOB - STEPS * BAR - 46
    words = ui.style("label", tone.on_paper)
    words = words._replace(size=words.size * min(1.0, room / ui.width(shown.label, words)))
    y = box.y + (box.h - words.line_height) / 2
    board.add(*board.paragraph(shown.label, words).at(box.x + 62, y))
    step = round(shown.level * STEPS)
    right = box.right - 10
    less, more = ui.tr("{what}, moins fort"), ui.tr("{what}, plus fort")
    _knob(board, shown, Box(right - KNOB, _top(box), KNOB, KNOB), "plus", more, step + 1)
    bars = right - KNOB - 12 - STEPS * BAR
    _bars(board, bars, box, step)
    at = Box(bars - 12 - KNOB, _top(box), KNOB, KNOB)
    _knob(board, shown, at, "minus", less, step - 1)
    of = ui.tr("{what}, {n} sur {most}").format(what=shown.label, n=step, most=STEPS)
    board.spoken.append(of)


def _top(box: Box) -> float:
    return box.y + (box.h - KNOB) / 2


def _knob(board: Board, shown: Volume, box: Box, icon: str, label: str, step: int) -> None:
    tone, name = board.ui.tone, f"{shown.bus}-{icon}"
    if board.focused(name):
        focus_ring(board, box.inset(4), 8)
    fill = tone.focus_row if board.focused(name) else tone.card
    board.rounded(box, fill, 10, stroke=tone.edge, stroke_width=2)
    board.icon(icon, *box.centre, 30, tone.on_paper, fill)
    level = max(0, min(STEPS, step)) / STEPS
    board.area(name, box, SetVolume(shown.bus, level), label.format(what=shown.label))


def _bars(board: Board, left: float, box: Box, step: int) -> None:
    """As many full bars as the volume has steps; the others are outlines."""
    tone = board.ui.tone
    for i in range(STEPS):
        h = 14.0 + 5 * i
        at = Box(left + i * BAR, box.centre[1] + 18 - h, 10, h)
        if i < step:
            board.rounded(at, tone.on_paper, 2.5)
        else:
            board.rounded(at, None, 2.5, stroke=tone.muted_on_paper, stroke_width=1.8)
