"""Blocks as they are seen: their words, their icon, their colour."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Paragraph, Style
from game.gestures.robot_programming import words
from game.gestures.robot_programming.blocks import Block
from game.gestures.robot_programming.cell import Cell
from game.screens.board import Board
from game.screens.gestures.kit_shapes import solid

ICONS = {
    "go": "pin",
    "take": "gripper-closed",
    "put": "gripper-open",
    "weld": "spark",
    "wait": "timer",
    "signal": "radio",
    "if": "sensor",
    "repeat": "reload",
}

FILLS = {
    "go": theme.N600,
    "take": theme.D600,
    "put": theme.D600,
    "weld": theme.D600,
    "wait": theme.V700,
    "signal": theme.V700,
    "if": theme.S700,
    "repeat": theme.S700,
}
"""Moves, the hand, talking with the cell, what commands other blocks."""

ICON = 30.0


def block_words(board: Board, cell: Cell, block: Block) -> str:
    tr = board.ui.tr
    name = ""
    if block.kind == "go":
        name = tr(cell.posts[cell.post(block.of)].name)
    elif block.of:
        name = tr(cell.sensor(block.of).name)
    return tr(words.BLOCKS[block.kind]).format(name=name, count=cell.repeat)


def block_style(board: Board, colour: str = theme.P50) -> Style:
    return board.ui.style("label", colour)._replace(leading=1.15)


def longest(board: Board, texts: list[str]) -> float:
    """The width of the longest word."""
    style = block_style(board)
    return max(board.ui.width(word, style) for text in texts for word in text.split(" "))


def face(
    board: Board, box: Box, block: Block, text: Paragraph, fill: str, ink: str = theme.P50
) -> None:
    """A block: its coloured body, its icon, its words."""
    board.rounded(box, fill, 9, stroke=theme.INK, stroke_width=1.5)
    board.icon(ICONS[block.kind], box.x + 8 + ICON / 2, box.centre[1], ICON, ink, fill)
    words_at = box.x + 16 + ICON
    lines = text._replace(style=text.style._replace(colour=ink))
    board.add(*lines.at(words_at, box.y + (box.h - text.height) / 2))


def tab(board: Board, box: Box, fill: str) -> None:
    """The piece of a block that fits into the next one."""
    x, y = box.x + box.w * 0.62, box.bottom - 1.5
    solid(board, ((x, y), (x + 44, y), (x + 36, y + 8), (x + 8, y + 8)), fill)
