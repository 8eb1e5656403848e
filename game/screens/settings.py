"""Settings: text size, language, contrast, calm, full screen; they act at once."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.actions import (
    ClosePanel,
    OpenPanel,
    SetLanguage,
    SetTextScale,
    ToggleCalm,
    ToggleContrast,
    ToggleFullScreen,
)
from game.screens.board import Board
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import focus_ring, panel, panel_top, veil
from game.screens.kit_sound import listen_beside
from game.screens.kit_switch import switch
from game.screens.languages import Languages
from game.screens.ui import Ui

SCALES = (1.0, 1.25, 1.5)
FRENCH_ONLY = Languages()


class Tile(NamedTuple):
    """One of several things to choose among; `grow` is the size of its words."""

    name: str
    words: str
    label: str
    action: object
    chosen: bool
    grow: float = 1.0


def draw(full_screen: bool, ui: Ui, languages: Languages = FRENCH_ONLY) -> Sheet:
    """The panel alone: the app paints it over the screen that waits."""
    board = Board(ui)
    veil(board, 0.62)
    width = min(640.0, ui.frame.width - 48)
    inner = width - 72
    row = max(64.0, ui.style("label", theme.INK).line_height + 30)
    heading = ui.style("title", ui.tone.on_paper)
    close = button_height(board, ui.tr("Fermer"), inner, icon=True)
    spoken = len(languages.known) > 1
    rows = 6 if spoken else 5
    total = 26 + heading.line_height + 26 + row * rows + 12 * (rows - 1) + 22 + close + 30
    box = Box((ui.frame.width - width) / 2, panel_top(ui, total), width, total)
    board.area("under", ui.frame.box, None, focusable=False)
    panel(board, box, cut=30)
    board.add(*board.paragraph(ui.tr("Réglages"), heading).at(box.x + 36, box.y + 26))
    board.spoken.append(ui.tr("Réglages"))
    y = box.y + 26 + heading.line_height + 26
    x = box.x + 36
    _tiles(board, Box(x, y, inner, row), _sizes(ui))
    if spoken:
        y += row + 12
        _tiles(board, Box(x, y, inner, row), _languages(languages))
    switches = (
        ("contrast", ui.tr("Contraste élevé"), ui.prefs.high_contrast, ToggleContrast()),
        ("calm", ui.tr("Calme (moins de mouvement)"), ui.prefs.calm, ToggleCalm()),
        ("full", ui.tr("Plein écran (F11)"), full_screen, ToggleFullScreen()),
    )
    for name, label, on, action in switches:
        y += row + 12
        switch(board, name, Box(x, y, inner, row), label, action, on=on)
    y += row + 12
    more = Box(x, y, inner, row)
    _opener(board, more)
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
    listen_beside(board, box)
    return board.sheet("size-0")


def _opener(board: Board, box: Box) -> None:
    """The row that opens the settings of sound."""
    ui, tone, name = board.ui, board.ui.tone, "sound"
    if board.focused(name):
        focus_ring(board, box, 10)
    fill = tone.focus_row if board.focused(name) else tone.card
    board.rounded(box, fill, 12, stroke=tone.edge, stroke_width=2)
    label = ui.tr("Son et voix")
    words = board.paragraph(label, ui.style("label", tone.on_paper), box.w - 130)
    board.add(*words.at(box.x + 20, box.y + (box.h - words.height) / 2))
    board.icon("sound", box.right - 80, box.centre[1], 34, tone.on_paper, fill)
    board.icon("right", box.right - 36, box.centre[1], 30, tone.on_paper, fill)
    board.spoken.append(label)
    board.area(name, box, OpenPanel("sound"), label)


def _sizes(ui: Ui) -> list[Tile]:
    """The sizes of text, each shown in its own size."""
    tiles = []
    for i, scale in enumerate(SCALES):
        percent = round(scale * 100)
        words = ui.tr("{n} %").format(n=percent)
        label = ui.tr("Texte à {n} %").format(n=percent)
        chosen, grow = ui.prefs.text_scale == scale, scale / ui.prefs.text_scale
        tiles.append(Tile(f"size-{i}", words, label, SetTextScale(scale), chosen, grow))
    return tiles


def _languages(languages: Languages) -> list[Tile]:
    """Each language by its own name, so that whoever reads it finds it."""
    return [
        Tile(f"language-{code}", name, name, SetLanguage(code), code == languages.chosen)
        for code, name in languages.known
    ]


def _tiles(board: Board, box: Box, tiles: list[Tile]) -> None:
    """Things to choose among side by side; the chosen one is dark, with a tick."""
    gap = 12.0
    width = (box.w - gap * (len(tiles) - 1)) / len(tiles)
    for i, tile in enumerate(tiles):
        _tile(board, tile, Box(box.x + i * (width + gap), box.y, width, box.h))


def _tile(board: Board, tile: Tile, at: Box) -> None:
    ui, tone = board.ui, board.ui.tone
    if board.focused(tile.name):
        focus_ring(board, at, 10)
    fill = theme.N700 if tile.chosen else tone.card
    board.rounded(at, fill, 12, stroke=tone.edge, stroke_width=2)
    colour = theme.P50 if tile.chosen else tone.on_paper
    style = ui.style("label", colour, align="centre", grow=tile.grow)
    y = at.y + (at.h - style.line_height) / 2
    board.add(*board.paragraph(tile.words, style).at(at.centre[0], y))
    if tile.chosen:
        board.icon("check", at.x + 24, at.y + at.h / 2, 26, theme.P50, theme.N700)
    board.spoken.append(tile.label)
    board.area(tile.name, at, tile.action, tile.label)
