"""The lock-out in four steps, with what stands: open switch, padlock, tag, proof."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.fault_finding.view import Bench, Step
from game.screens.board import Board
from game.screens.gestures.kit_tips import close_ring
from game.screens.kit_panels import night_panel
from game.session.commands import DoMove

ICONS = {"separate": "contactor", "padlock": "padlock", "tag": "tag", "verify": "sensor"}

CELL = 48.0


def lockout(board: Board, view: Bench, place: Box, columns: int) -> float:
    """Draw the panel from the top of `place` down; returns its bottom."""
    ui, tone = board.ui, board.ui.tone
    heading = ui.style("label", tone.muted_on_night)
    cell_h = max(CELL, ui.style("label", tone.on_night).line_height + 24)
    rows = len(view.steps) // columns
    height = 14 + heading.line_height + rows * (cell_h + 8) + 2
    box = Box(place.x, place.y, place.w, height)
    night_panel(board, box)
    title = ui.tr("Consignation")
    board.spoken.append(title)
    state = _state(board, view, box)
    if box.x + 18 + ui.width(title, heading) + 8 <= state:
        board.add(*board.paragraph(title, heading).at(box.x + 18, box.y + 8))
    width = (box.w - 28 - 8 * (columns - 1)) / columns
    top = box.y + 14 + heading.line_height
    for i, step in enumerate(view.steps):
        x = box.x + 14 + (i % columns) * (width + 8)
        _cell(board, view, step, Box(x, top + (i // columns) * (cell_h + 8), width, cell_h), i)
    return box.bottom


def _state(board: Board, view: Bench, box: Box) -> float:
    """In words at the right: under voltage, cut, or locked out; returns their left edge."""
    tr, tone = board.ui.tr, board.ui.tone
    if view.closed:
        words, icon, colour = tr("sous tension"), "bolt", theme.M300
    elif view.locked_out:
        words, icon, colour = tr("consigné"), "shield", theme.S300
    else:
        words, icon, colour = tr("coupé"), "contactor", tone.muted_on_night
    style = board.ui.style("label", colour, align="right")
    board.add(*board.paragraph(words, style).at(box.right - 24, box.y + 8))
    x = box.right - 24 - board.ui.width(words, style) - 18
    board.icon(icon, x, box.y + 8 + style.line_height / 2, 26, colour)
    board.spoken.append(words)
    return x - 13


def _cell(board: Board, view: Bench, step: Step, box: Box, index: int) -> None:
    ui = board.ui
    name, move = f"lock-{step.id}", ("lockout", step.id)
    fill = theme.S500 if step.done else theme.N600 if ui.pressed == name else ui.tone.raised
    line = theme.S300 if step.done else ui.tone.outline
    board.rounded(box, fill, 10, stroke=line, stroke_width=2)
    icon = "check" if step.done else ICONS[step.id]
    board.icon(icon, box.x + 21, box.centre[1], 28, theme.P50, fill)
    label = ui.tr(step.label)
    style = ui.style("label", theme.P50)
    room = box.w - 46
    style = style._replace(size=style.size * min(1.0, room / ui.width(label, style)))
    board.add(*board.paragraph(label, style).at(box.x + 39, box.centre[1] - style.line_height / 2))
    if board.focused(name):
        close_ring(board, box)
    if step.done or view.end:
        board.spoken.append(label)
        return
    board.area(name, box, DoMove(move), label, (str(index + 1),))
