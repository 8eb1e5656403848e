"""The table of defects: what to try for each; those of the last part are marked."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.injection_settings.moulding import DEFECTS
from game.gestures.injection_settings.state import Press
from game.screens.board import Board
from game.screens.gestures.injection_settings.tray import called
from game.screens.kit_panels import card


def cures(board: Board) -> dict[str, str]:
    """What to try for each defect, by the names of the settings (see `moulding`)."""
    tr = board.ui.tr
    return {
        "short": tr("injection\u00a0+, matière\u00a0+"),
        "burn": tr("matière\u00a0−, injection\u00a0−"),
        "flash": tr("injection\u00a0−, maintien\u00a0−"),
        "sink": tr("maintien\u00a0+ ou plus long"),
        "warp": tr("refroidissement\u00a0+"),
    }


def table(board: Board, state: Press, place: Box) -> float:
    """Draw the card from the top of `place` down; returns its bottom.

    Where room is short, only the defects of the last part are told.
    """
    ui, tr = board.ui, board.ui.tr
    strong = ui.style("label", ui.tone.on_paper)
    found = [defect for defect, _ in state.parts[-1].defects] if state.parts else []
    whole = ui.tall or (ui.frame.form == "wide" and ui.prefs.text_scale == 1)
    rows = [d for d in DEFECTS if d in found or whole]
    told = [
        tr("{defect}\u00a0: {cure}").format(defect=called(board)[d], cure=cures(board)[d])
        for d in rows
    ]
    title = board.paragraph(tr("Tableau des défauts"), strong, place.w - 40)
    style = {True: strong, False: ui.style("body", ui.tone.on_paper)}
    broken = [
        board.paragraph(t, style[d in found], place.w - 40) for t, d in zip(told, rows, strict=True)
    ]
    height = 20 + title.height + sum(p.height + 4 for p in broken)
    box = Box(place.x, place.y, place.w, height)
    card(board, box, cut=20)
    board.add(*title.at(box.x + 20, box.y + 8))
    board.spoken.extend((tr("Tableau des défauts"), *told))
    y = box.y + 10 + title.height
    for paragraph, defect in zip(broken, rows, strict=True):
        if defect in found:
            mark = Box(box.x + 10, y, box.w - 20, paragraph.height + 2)
            board.rounded(mark, theme.M200, 6)
        board.add(*paragraph.at(box.x + 20, y + 1))
        y += paragraph.height + 4
    return box.bottom
