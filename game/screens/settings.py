"""Settings: text size, contrast, calm, full screen; they act at once."""

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.actions import (
    ClosePanel,
    SetTextScale,
    ToggleCalm,
    ToggleContrast,
    ToggleFullScreen,
)
from game.screens.board import Board
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import focus_ring, panel, panel_top, veil
from game.screens.ui import Ui

SCALES = (1.0, 1.25, 1.5)


def draw(full_screen: bool, ui: Ui) -> Sheet:
    """The panel alone: the app paints it over the screen that waits."""
    board = Board(ui)
    veil(board, 0.62)
    width = min(640.0, ui.frame.width - 48)
    inner = width - 72
    row = max(64.0, ui.style("label", theme.INK).line_height + 30)
    heading = ui.style("title", ui.tone.on_paper)
    close = button_height(board, ui.tr("Fermer"), inner, icon=True)
    total = 26 + heading.line_height + 26 + row * 4 + 12 * 3 + 22 + close + 30
    box = Box((ui.frame.width - width) / 2, panel_top(ui, total), width, total)
    board.area("under", ui.frame.box, None, focusable=False)
    panel(board, box, cut=30)
    board.add(*board.paragraph(ui.tr("Réglages"), heading).at(box.x + 36, box.y + 26))
    board.spoken.append(ui.tr("Réglages"))
    y = box.y + 26 + heading.line_height + 26
    x = box.x + 36
    _sizes(board, Box(x, y, inner, row))
    switches = (
        ("contrast", ui.tr("Contraste élevé"), ui.prefs.high_contrast, ToggleContrast()),
        ("calm", ui.tr("Calme (moins de mouvement)"), ui.prefs.calm, ToggleCalm()),
        ("full", ui.tr("Plein écran (F11)"), full_screen, ToggleFullScreen()),
    )
    for name, label, on, action in switches:
        y += row + 12
        _switch(board, name, Box(x, y, inner, row), label, action, on=on)
    y += row + 22
    button(
        board,
        "close",
        Box(x, y, inner, close),
        ui.tr("Fermer"),
        ClosePanel(),
        icon="check",
        keys=("escape",),
    )
    return board.sheet("size-0")


def _sizes(board: Board, box: Box) -> None:
    ui, tone = board.ui, board.ui.tone
    gap = 12.0
    width = (box.w - 2 * gap) / 3
    for i, scale in enumerate(SCALES):
        name = f"size-{i}"
        at = Box(box.x + i * (width + gap), box.y, width, box.h)
        chosen = ui.prefs.text_scale == scale
        if board.focused(name):
            focus_ring(board, at, 10)
        fill = theme.N700 if chosen else tone.card
        board.rounded(at, fill, 12, stroke=tone.edge, stroke_width=2)
        colour = theme.P50 if chosen else tone.on_paper
        style = ui.style("label", colour, align="centre", grow=scale / ui.prefs.text_scale)
        words = ui.tr("{n} %").format(n=round(scale * 100))
        y = at.y + (at.h - style.line_height) / 2
        board.add(*board.paragraph(words, style).at(at.centre[0], y))
        if chosen:
            board.icon("check", at.x + 24, at.y + at.h / 2, 26, theme.P50, theme.N700)
        label = ui.tr("Texte à {n} %").format(n=round(scale * 100))
        board.spoken.append(label)
        board.area(name, at, SetTextScale(scale), label)


def _switch(board: Board, name: str, box: Box, label: str, action: object, *, on: bool) -> None:
    """A row with a switch whose position and tick tell its state."""
    ui, tone = board.ui, board.ui.tone
    if board.focused(name):
        focus_ring(board, box, 10)
    fill = tone.focus_row if board.focused(name) else tone.card
    board.rounded(box, fill, 12, stroke=tone.edge, stroke_width=2)
    words = board.paragraph(label, ui.style("label", tone.on_paper), box.w - 130)
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
