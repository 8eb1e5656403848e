"""What the sensor of the gripper saw, block by block: a part held, or nothing."""

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polyline
from game.gestures.robot_programming.doing import onwards
from game.gestures.robot_programming.state import Programming
from game.gestures.robot_programming.trial import Trial, start
from game.screens.board import Board
from game.screens.gestures.kit_layout import GAP
from game.screens.kit_panels import card

TILE, LEAST, APART = 44.0, 26.0, 8.0
"""The side of a tile, at most and at least, and what is between two."""


def grip(board: Board, state: Programming, place: Box) -> float:
    """Draw the card from the top of `place` down; returns its bottom.

    Nothing is drawn for a torch, nor where the blocks are too many for one row.
    """
    ui, trial = board.ui, state.trial
    count = len(state.program)
    side = min(TILE, (place.w - 36 + APART) / max(1, count) - APART)
    if trial is None or state.cell.robots[state.robot].tool == "torche" or side < LEAST:
        return place.y - GAP
    label = ui.style("label", ui.tone.on_paper)
    title = board.paragraph(ui.tr("Ce que voit le capteur de la pince"), label, place.w - 36)
    number = ui.style("body", ui.tone.muted_on_paper, align="centre")._replace(leading=1.1)
    number = number._replace(size=min(number.size, 22.0))
    height = 14 + title.height + 6 + side + number.line_height + 10
    box = Box(place.x, place.y, place.w, height)
    card(board, box, cut=22)
    board.add(*title.at(box.x + 18, box.y + 10))
    board.spoken.append(" ".join(title.lines))
    row = Box(box.x + 18, box.y + 16 + title.height, side, side)
    seen, now = history(state, trial), trial.arms[state.robot].shown
    for i in range(count):
        tile = row.moved(i * (side + APART), 0)
        _tile(board, tile, seen.get(i), now=i == now)
        board.add(*board.paragraph(str(i + 1), number).at(tile.centre[0], tile.bottom + 2))
    last = row.x + count * (side + APART)
    _legend(board, Box(last + 8, row.y, box.right - 18 - last - 8, side))
    return box.bottom


def history(state: Programming, trial: Trial) -> dict[int, bool]:
    """By line done so far, whether a part was held when it was last done."""
    found: dict[int, bool] = {}
    again = start(state.cell, state.seed)
    while again.step < trial.step:
        again = onwards(state.cell, state.programs, again)
        arm = again.arms[state.robot]
        found[arm.shown] = bool(arm.held)
    return found


def _tile(board: Board, box: Box, held: bool | None, *, now: bool) -> None:
    """A square for a part, a stroke for nothing, empty for what is still to come."""
    edge, width = (theme.M600, 4.0) if now else (board.ui.tone.edge, 2.0)
    board.rounded(box, board.ui.tone.card, 8, stroke=edge, stroke_width=width)
    if held is not None:
        _mark(board, box, held=held)


def _mark(board: Board, box: Box, *, held: bool) -> None:
    side = box.w
    if held:
        board.rounded(box.inset(side * 0.27), theme.N600, 3)
        return
    line = polyline(((side * 0.3, side * 0.7), (side * 0.7, side * 0.3)))
    board.add(Shape(box, line, None, theme.A400, 3))


def _legend(board: Board, room: Box) -> None:
    """What the marks mean, where there is room for the words."""
    ui = board.ui
    style = ui.style("body", ui.tone.on_paper)._replace(leading=1.15)
    words = (ui.tr("pièce tenue"), ui.tr("rien"))
    if room.w < 30 + max(ui.width(told, style) for told in words):
        return
    for n, told in enumerate(words):
        y = room.y + n * style.line_height
        sign = Box(room.x, y + style.line_height / 2 - 12, 24, 24)
        _mark(board, sign, held=n == 0)
        board.add(*board.paragraph(told, style).at(sign.right + 6, y))
