"""Settings: text size, language, contrast, calm, and the way to the other ones."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.actions import (
    KeepSettings,
    SetLanguage,
    SetTextScale,
    ToggleCalm,
    ToggleContrast,
    ToggleFullScreen,
)
from game.screens.board import Board
from game.screens.kit_form import Form, Row, form, opener, pressed_row, switch_row
from game.screens.kit_panels import focus_ring
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
    tr, prefs = ui.tr, ui.prefs
    rows: list[Row] = [_tiles(_sizes(ui))]
    if len(languages.known) > 1:
        rows.append(_tiles(_languages(languages)))
    rows += [
        switch_row("contrast", tr("Contraste élevé"), ToggleContrast(), on=prefs.high_contrast),
        switch_row("calm", tr("Calme (moins de mouvement)"), ToggleCalm(), on=prefs.calm),
        switch_row("full", tr("Plein écran (F11)"), ToggleFullScreen(), on=full_screen),
        opener("reading", tr("Lecture"), "text"),
        opener("controls", tr("Commandes"), "hand"),
        opener("sound", tr("Son et voix"), "sound"),
        opener("credits", tr("Crédits et sources"), "info"),
        pressed_row("keep", tr("Garder sur cet ordinateur"), "", KeepSettings()),
    ]
    return form(Form(tr("Réglages"), rows, "size-0"), ui)


def _sizes(ui: Ui) -> list[Tile]:
    """The sizes of text, each shown in its own size."""
    tiles = []
    fitted = ui.prefs.typography.fitted
    for i, scale in enumerate(SCALES):
        percent = round(scale * 100)
        words = ui.tr("{n} %").format(n=percent)
        label = ui.tr("Texte à {n} %").format(n=percent)
        chosen, grow = ui.prefs.text_scale == scale, fitted(scale) / fitted(ui.prefs.text_scale)
        tiles.append(Tile(f"size-{i}", words, label, SetTextScale(scale), chosen, grow))
    return tiles


def _languages(languages: Languages) -> list[Tile]:
    """Each language by its own name, so that whoever reads it finds it."""
    return [
        Tile(f"language-{code}", name, name, SetLanguage(code), code == languages.chosen)
        for code, name in languages.known
    ]


def _tiles(tiles: list[Tile]) -> Row:
    """Things to choose among side by side; the chosen one is dark, with a tick."""

    def draw_all(board: Board, box: Box) -> None:
        gap = 12.0
        width = (box.w - gap * (len(tiles) - 1)) / len(tiles)
        for i, tile in enumerate(tiles):
            _tile(board, tile, Box(box.x + i * (width + gap), box.y, width, box.h))

    return draw_all


def _tile(board: Board, tile: Tile, at: Box) -> None:
    ui, tone = board.ui, board.ui.tone
    if board.focused(tile.name):
        focus_ring(board, at, 10)
    fill = theme.N700 if tile.chosen else tone.card
    board.rounded(at, fill, 12, stroke=tone.edge, stroke_width=2)
    colour = theme.P50 if tile.chosen else tone.on_paper
    style = ui.style("label", colour, align="centre", grow=tile.grow)
    room = at.w - 2 * TICK
    style = style._replace(size=style.size * min(1.0, room / ui.width(tile.words, style)))
    y = at.y + (at.h - style.line_height) / 2
    board.add(*board.paragraph(tile.words, style).at(at.centre[0], y))
    if tile.chosen:
        board.icon("check", at.x + 20, at.y + at.h / 2, 24, theme.P50, theme.N700)
    board.spoken.append(tile.label)
    board.area(tile.name, at, tile.action, tile.label)


TICK = 34.0
"""Room for the tick at the left of a tile, and as much at its right."""
