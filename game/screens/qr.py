"""A code to scan, drawn as one shape."""

from collections.abc import Sequence

from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import number
from game.screens.board import Board


def matrix(board: Board, box: Box, rows: Sequence[str], margin: int = 4) -> None:
    """Draw a matrix of "0" and "1" in a white square with a quiet margin of `margin` modules."""
    board.rounded(box, "#FFFFFF", 8)
    count = len(rows) + 2 * margin
    step = box.w / count
    runs = []
    for y, row in enumerate(rows):
        for start, end in _runs(row):
            left, top = (start + margin) * step, (y + margin) * step
            right, bottom = (end + margin) * step, top + step * 1.02
            runs.append(
                f"M{number(left)},{number(top)} H{number(right)} V{number(bottom)} H{number(left)}Z"
            )
    board.add(Shape(box, " ".join(runs), "#000000"))


def _runs(row: str) -> list[tuple[int, int]]:
    """The stretches of "1" of a row as (start, end) pairs."""
    runs, start = [], -1
    for x, cell in enumerate(row + "0"):
        if cell == "1" and start < 0:
            start = x
        elif cell != "1" and start >= 0:
            runs.append((start, x))
            start = -1
    return runs
