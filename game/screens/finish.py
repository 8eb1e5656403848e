"""Ending one's sitting for good: asked once, in plain words, with the page kept or not."""

from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.actions import ClosePanel, EndSitting
from game.screens.board import Board
from game.screens.kit_buttons import Kind, button, button_height
from game.screens.kit_panels import panel, panel_top, veil
from game.screens.kit_sound import listen_beside
from game.screens.ui import Ui


def draw(nickname: str, ui: Ui) -> Sheet:
    """The panel alone: the app paints it over the screen that waits."""
    board = Board(ui)
    veil(board, 0.62)
    board.area("under", ui.frame.box, None, focusable=False)
    width = min(640.0, ui.frame.width - 64)
    inner = width - 72
    heading = board.paragraph(
        ui.tr("Terminer ta partie ?"), ui.style("title", ui.tone.on_paper), inner
    )
    told = ui.tr("{nickname}, ta partie sera fermée : on ne pourra plus la reprendre.")
    words = told.format(nickname=nickname)
    intro = board.paragraph(words, ui.style("body", ui.tone.muted_on_paper), inner)
    heights = [button_height(board, label, inner, icon=True) for _, label, _, _, _ in _entries(ui)]
    total = 26 + heading.height + 8 + intro.height + 18 + sum(heights) + 14 * 2 + 34
    box = Box((ui.frame.width - width) / 2, panel_top(ui, total), width, total)
    panel(board, box, cut=30)
    board.add(*heading.at(box.x + 36, box.y + 26))
    y = box.y + 26 + heading.height + 8
    board.add(*intro.at(box.x + 36, y))
    board.spoken.extend((ui.tr("Terminer ta partie ?"), words))
    y += intro.height + 18
    for (name, label, action, icon, kind), height in zip(_entries(ui), heights, strict=True):
        keys = ("escape",) if name == "resume" else ()
        at = Box(box.x + 36, y, inner, height)
        button(board, name, at, label, action, kind, icon=icon, keys=keys)
        y += height + 14
    listen_beside(board, box)
    return board.sheet("keep")


def _entries(ui: Ui) -> tuple[tuple[str, str, object, str, Kind], ...]:
    tr = ui.tr
    return (
        ("keep", tr("Garder mon passeport et terminer"), EndSitting(keep=True), "save", "primary"),
        ("end", tr("Terminer sans le garder"), EndSitting(keep=False), "exit", "paper"),
        ("resume", tr("Continuer"), ClosePanel(), "play", "paper"),
    )
