"""The program that is written: a list of blocks, the one in hand, the one at work."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Paragraph
from game.gestures.robot_programming.blocks import Program
from game.gestures.robot_programming.state import Programming
from game.screens.board import Board
from game.screens.gestures.kit_tips import close_ring
from game.screens.gestures.robot_programming.rows import (
    FILLS,
    ICON,
    block_style,
    block_words,
    face,
    longest,
    tab,
)
from game.screens.kit_panels import night_panel
from game.session.commands import DoMove

LEAST, GAP, EDGE, INDENT, BADGE = 48.0, 8.0, 14.0, 16.0, 34.0

THIN = 38.0
"""Height of a block that cannot be touched, at least."""

FEW = 6
"""Blocks that stand in one column on a screen that is not tall."""


class Row(NamedTuple):
    """A line of the program where it is drawn."""

    at: int
    box: Box
    text: Paragraph


def program(board: Board, state: Programming, place: Box) -> float:
    """Draw the panel from the top of `place` down; returns its bottom."""
    ui = board.ui
    heading = ui.style("button", ui.tone.on_night, grow=0.92)
    other = len(state.cell.robots) > 1 and not state.over
    top = 60.0 if other else 12 + heading.line_height
    inner = Box(place.x + EDGE, place.y + top, place.w - 2 * EDGE, 0)
    rows, bottom = _rows(board, state, inner)
    box = Box(place.x, place.y, place.w, bottom - place.y + 12 + place.h)
    night_panel(board, box)
    title = _title(board, state)
    at = place.y + (30 - heading.line_height / 2 if other else 8)
    board.add(*board.paragraph(title, heading).at(inner.x + 4, at))
    board.spoken.append(title)
    if not other:
        _step(board, state, inner._replace(y=at), ui.width(title, heading))
    if other:
        _switch(board, state, Box(inner.right, place.y + 6, 0, LEAST))
    if not rows:
        style = ui.style("body", ui.tone.on_night)
        board.add(*board.paragraph(ui.tr("Ajoute un premier bloc."), style, inner.w).at(*inner[:2]))
    for row in rows:
        _row(board, state, row)
    return box.bottom


def _step(board: Board, state: Programming, row: Box, title: float) -> None:
    """« étape 2 sur 5 » at the right of the title, where both have room."""
    ui, trial = board.ui, state.trial
    if trial is None or trial.arms[state.robot].shown < 0:
        return
    words = ui.tr("étape {n} sur {count}")
    words = words.format(n=trial.arms[state.robot].shown + 1, count=len(state.program))
    style = ui.style("body", ui.tone.muted_on_night, align="right")
    if ui.width(words, style) + title + 32 <= row.w:
        board.add(*board.paragraph(words, style).at(row.right - 4, row.y + 2))
        board.spoken.append(words)


def _title(board: Board, state: Programming) -> str:
    tr = board.ui.tr
    only = len(state.cell.robots) == 1
    return tr("Programme") if only else tr(state.cell.robots[state.robot].name)


def _switch(board: Board, state: Programming, end: Box) -> None:
    """A way to the other robot's program, ending at the right of the panel."""
    ui = board.ui
    other = state.cell.robots[1 - state.robot]
    words = ui.tr(other.name)
    style = ui.style("label", ui.tone.on_night)
    w = 56 + ui.width(words, style) + 16
    box = Box(end.x - w, end.y, w, end.h)
    fill = theme.N600 if ui.pressed == "robot" else ui.tone.raised
    board.rounded(box, fill, 12, stroke=ui.tone.outline, stroke_width=2)
    board.icon("robot", box.x + 30, box.centre[1], 32, ui.tone.on_night, fill)
    board.add(*board.paragraph(words, style).at(box.x + 56, box.centre[1] - style.line_height / 2))
    if board.focused("robot"):
        close_ring(board, box)
    board.area("robot", box, DoMove(("robot", other.id)), words, ("t",))


def _indents(blocks: Program) -> list[float]:
    """Blocks that another one commands stand a little to the right."""
    found, loop = [], 0.0
    for i, block in enumerate(blocks):
        branch = INDENT if i and blocks[i - 1].kind == "if" else 0.0
        found.append(loop + branch)
        loop = INDENT if block.kind == "repeat" else loop
    return found


def _rows(board: Board, state: Programming, place: Box) -> tuple[list[Row], float]:
    """The rows in one column, or in two where there are many; and the bottom of all."""
    blocks = state.program
    texts = [block_words(board, state.cell, block) for block in blocks]
    half = (place.w - GAP) / 2
    room = half - BADGE - ICON - 2 * INDENT - 26
    two = len(blocks) > FEW and longest(board, texts) <= room
    width = half if two else place.w
    first = -(-len(blocks) // 2) if two else len(blocks)
    least = LEAST if state.trial is None else THIN
    rows, y, lowest = list[Row](), place.y, place.y + LEAST
    for i, (indent, text) in enumerate(zip(_indents(blocks), texts, strict=True)):
        if i == first:
            y = place.y
        x = place.x + (half + GAP if i >= first else 0) + indent
        own = width - indent
        lines = board.paragraph(text, block_style(board), own - BADGE - ICON - 26)
        row = Row(i, Box(x, y, own, max(least, lines.height + 10)), lines)
        rows.append(row)
        y = row.box.bottom + GAP
        lowest = max(lowest, row.box.bottom)
    return rows, lowest


def _row(board: Board, state: Programming, row: Row) -> None:
    """A block with its number; the one in hand is paper, the one at work is molten."""
    ui, i = board.ui, row.at
    block, name = state.program[i], f"line-n{i + 1}"
    working = state.trial is not None and state.trial.arms[state.robot].shown == i
    held = state.trial is None and state.line == i and not state.over
    fill, ink = FILLS[block.kind], theme.P50
    if held or working:
        fill, ink = (theme.M500 if working else ui.tone.card), theme.INK
    body = Box(row.box.x + BADGE, row.box.y, row.box.w - BADGE, row.box.h)
    board.rounded(
        row.box, theme.N700 if not held else theme.M300, 9, stroke=theme.INK, stroke_width=1.5
    )
    face(board, body, block, row.text, fill, ink)
    if i + 1 < len(state.program):
        tab(board, body, fill)
    if state.trial is not None and i < state.trial.arms[state.robot].shown:
        _tick(board, body, row.text, fill)
    number = ui.style("label", theme.INK if held else theme.P50, align="centre")
    number = number._replace(size=min(number.size, 24.0))
    at = row.box.x + BADGE / 2, row.box.centre[1] - number.line_height / 2
    board.add(*board.paragraph(str(i + 1), number).at(*at))
    label = f"{i + 1}, {' '.join(row.text.lines)}"
    board.spoken.append(label)
    if state.trial is not None or held or state.over:
        return
    if board.focused(name):
        close_ring(board, row.box)
    board.area(name, row.box, DoMove(("line", f"n{i + 1}")), label)


def _tick(board: Board, body: Box, text: Paragraph, fill: str) -> None:
    """The mark of a block that is done, where its words leave room."""
    words = max(board.ui.width(line, text.style) for line in text.lines)
    if words <= body.w - ICON - 16 - 48:
        board.icon("check", body.right - 24, body.centre[1], 24, theme.P50, fill)
