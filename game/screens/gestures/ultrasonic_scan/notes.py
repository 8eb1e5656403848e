"""The sheet of the inspection: what was written down so far, and the rule."""

from game.canvas.geometry import Box
from game.gestures.ultrasonic_scan.state import Scan
from game.screens.board import Board
from game.screens.kit_panels import night_panel


def notes(board: Board, state: Scan, place: Box) -> float:
    """Draw the sheet from the top of `place` down; returns its bottom."""
    ui, tr = board.ui, board.ui.tr
    heading = ui.style("button", ui.tone.on_night, grow=0.92)
    label = ui.style("body", ui.tone.on_night)
    lines = [tr("Plus de {limit}\u00a0mm\u00a0: on répare").format(limit=state.weld.limit)]
    for i, note in enumerate(state.notes, 1):
        told = tr("Défaut {n}\u00a0: {length}\u00a0mm, à {depth}\u00a0mm")
        lines.append(told.format(n=i, length=note.length, depth=note.depth))
    if not state.notes:
        lines.append(tr("Rien de noté pour l'instant"))
    broken = [board.paragraph(line, label, place.w - 36) for line in lines]
    height = 18 + heading.line_height + sum(p.height + 4 for p in broken)
    box = Box(place.x, place.y, place.w, height)
    night_panel(board, box)
    board.add(*board.paragraph(tr("Ta fiche"), heading).at(box.x + 18, box.y + 8))
    board.spoken.append(tr("Ta fiche"))
    y = box.y + 8 + heading.line_height
    for paragraph, line in zip(broken, lines, strict=True):
        board.add(*paragraph.at(box.x + 18, y))
        board.spoken.append(line)
        y += paragraph.height + 4
    return box.bottom
