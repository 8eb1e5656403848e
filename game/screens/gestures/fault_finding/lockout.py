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
    title = ui.tr("Consignation")
    words, icon, colour = _state(board, view)
    standing = ui.style("label", colour, align="right")
    beside = ui.width(title, heading) + ui.width(words, standing) + 90 <= place.w
    top = heading.line_height * (1 if beside else 2)
    height = 14 + top + rows * (cell_h + 8) + 2
    box = Box(place.x, place.y, place.w, height)
    night_panel(board, box)
    board.add(*board.paragraph(title, heading).at(box.x + 18, box.y + 8))
    y = box.y + 8 + top - heading.line_height
    board.add(*board.paragraph(words, standing).at(box.right - 24, y))
    x = box.right - 24 - ui.width(words, standing) - 18
    board.icon(icon, x, y + standing.line_height / 2, 26, colour)
    board.spoken.extend((title, words))
    width = (box.w - 28 - 8 * (columns - 1)) / columns
    y = box.y + 14 + top
    for i, step in enumerate(view.steps):
        x = box.x + 14 + (i % columns) * (width + 8)
        _cell(board, view, step, Box(x, y + (i // columns) * (cell_h + 8), width, cell_h), i)
    return box.bottom


def _state(board: Board, view: Bench) -> tuple[str, str, str]:
    """Under voltage, cut, or locked out: in words, with an icon and a colour."""
    tr, tone = board.ui.tr, board.ui.tone
    if view.closed:
        return tr("sous tension"), "bolt", theme.M300
    if view.locked_out:
        return tr("consigné"), "shield", theme.S300
    return tr("coupé"), "contactor", tone.muted_on_night


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
