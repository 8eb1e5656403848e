"""At the end, the true size of each feature and what could be said of it."""

from game.canvas.geometry import Box
from game.gestures.metrology.state import Measuring
from game.screens.board import Board
from game.screens.gestures.metrology.figures import millimetres, named
from game.screens.kit_panels import night_panel


def truth(board: Board, state: Measuring, place: Box) -> float:
    """Draw the panel from the top of `place` down; returns its bottom."""
    ui, tr = board.ui, board.ui.tr
    heading = ui.style("button", ui.tone.on_night, grow=0.92)
    body = ui.style("body", ui.tone.on_night)
    lines = _lines(board, state)
    broken = [board.paragraph(line, body, place.w - 36) for line in lines]
    height = 20 + heading.line_height + sum(p.height + 4 for p in broken)
    box = Box(place.x, place.y, place.w, height)
    night_panel(board, box)
    board.add(*board.paragraph(tr("Les vraies cotes"), heading).at(box.x + 18, box.y + 8))
    board.spoken.extend((tr("Les vraies cotes"), *lines))
    y = box.y + 8 + heading.line_height
    for paragraph in broken:
        board.add(*paragraph.at(box.x + 18, y))
        y += paragraph.height + 4
    return box.bottom


def _lines(board: Board, state: Measuring) -> list[str]:
    ui, part = board.ui, state.part
    digits = 3 if part.graduation < 20 else 2
    said = {
        "conform": ui.tr("conforme"),
        "doubt": ui.tr("dans le doute"),
        "reject": ui.tr("refusée"),
    }
    return [
        ui.tr("{place} {tolerance}\u00a0: {size}\u00a0mm, {verdict}").format(
            place=named(ui, part, check.place),
            tolerance=ui.tr(check.tolerance),
            size=millimetres(ui, part.places[check.place] + state.true(check.place), digits),
            verdict=said[check.decide(state.true(check.place), part.uncertainty)],
        )
        for check in part.checks
    ]
