"""The blocks to choose from; while a trial runs, what the sensors see."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.robot_programming.state import Programming
from game.gestures.robot_programming.trial import seen
from game.screens.board import Board
from game.screens.gestures.kit_tips import close_ring
from game.screens.gestures.robot_programming.rows import (
    FILLS,
    ICON,
    block_style,
    block_words,
    face,
    longest,
)
from game.screens.kit_panels import night_panel
from game.session.commands import DoMove

LEAST, GAP, MOST = 50.0, 8.0, 5


def palette(board: Board, state: Programming, place: Box) -> float:
    """Draw the blocks in as many columns as their words allow; returns their bottom."""
    if len(state.program) >= state.cell.lines:
        return _full(board, place)
    offered = state.cell.robots[state.robot].palette
    texts = [block_words(board, state.cell, block) for block in offered]
    need = longest(board, texts) + ICON + 27
    columns = max(1, min(MOST, len(offered), int((place.w + GAP) / (need + GAP))))
    width = (place.w - GAP * (columns - 1)) / columns
    y = place.y
    for start in range(0, len(offered), columns):
        row = range(start, min(start + columns, len(offered)))
        broken = [board.paragraph(texts[i], block_style(board), width - ICON - 26) for i in row]
        height = max(LEAST, *(lines.height + 12 for lines in broken))
        for n, i in enumerate(row):
            box = Box(place.x + n * (width + GAP), y, width, height)
            name = f"add-{offered[i].id}"
            pressed = board.ui.pressed == name
            face(
                board, box, offered[i], broken[n], theme.INK if pressed else FILLS[offered[i].kind]
            )
            if board.focused(name):
                close_ring(board, box)
            board.spoken.append(texts[i])
            board.area(name, box, DoMove(("add", offered[i].id)), texts[i])
        y += height + GAP
    return y - GAP


def _full(board: Board, place: Box) -> float:
    words = board.ui.tr("Le programme est plein\u00a0: efface un bloc avant d'en ajouter.")
    return place.y + board.text(words, place.x, place.y, "body", board.ui.tone.on_night, place.w)


def sensors(board: Board, state: Programming, place: Box) -> float:
    """A lamp for each sensor and signal, lit when it says yes; returns the bottom."""
    trial, ui = state.trial, board.ui
    assert trial is not None
    style = ui.style("label", ui.tone.on_night)
    inner = Box(place.x + 16, place.y + 10, place.w - 32, 0)
    x, y = inner.x, inner.y
    told = []
    for sensor in state.cell.sensors:
        words = ui.tr(sensor.name)
        w = 30 + ui.width(words, style) + 18
        if x > inner.x and x + w > inner.right:
            x, y = inner.x, y + style.line_height + 4
        told.append((x, y, words, seen(trial, sensor, state.robot)))
        x += w
    box = Box(place.x, place.y, place.w, y + style.line_height + 10 - place.y)
    night_panel(board, box)
    for x, y, words, lit in told:
        cy = y + style.line_height / 2
        board.disc(x + 11, cy, 10, theme.S300 if lit else theme.N800, theme.A300, 2)
        if lit:
            board.icon("check", x + 11, cy, 18, theme.INK, theme.S300)
        board.add(*board.paragraph(words, style).at(x + 30, y))
        board.spoken.append(f"{words}\u00a0: {ui.tr('oui') if lit else ui.tr('non')}")
    return box.bottom
