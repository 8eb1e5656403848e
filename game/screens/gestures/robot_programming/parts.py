"""The parts that robots carry: each known by its shape, not by its colour alone."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.robot_programming.cell import Cell
from game.screens.board import Board
from game.screens.gestures.kit_shapes import solid


def look(cell: Cell, kind: str) -> str:
    """What a part looks like: a finished one is still a door, or still a block."""
    if kind == "fini" and any("porte" in post.parts for post in cell.posts):
        return "porte-finie"
    return kind


def part(board: Board, kind: str, x: float, y: float, k: float) -> None:
    """A part whose middle is (x, y)."""
    match kind:
        case "porte" | "porte-finie":
            _door(board, x, y, k, finished=kind == "porte-finie")
        case "acier":
            _block(board, x, y, k, theme.STEEL_DARK)
            board.disc(x, y, 6 * k, theme.INK)
        case _:
            _round(board, x, y, k, finished=kind == "fini")


def _block(board: Board, x: float, y: float, k: float, colour: str) -> None:
    box = Box(x - 16 * k, y - 13 * k, 32 * k, 26 * k)
    board.rounded(box, colour, 3 * k, stroke=theme.INK, stroke_width=1.5)
    board.rect(Box(box.x + 2, box.y + 2, box.w - 4, 4 * k), theme.STEEL)


def _round(board: Board, x: float, y: float, k: float, *, finished: bool) -> None:
    """An aluminium billet; machined, it has a step and a green mark."""
    box = Box(x - 16 * k, y - 13 * k, 32 * k, 26 * k)
    board.rounded(box, theme.A100, 11 * k, stroke=theme.INK, stroke_width=1.5)
    if finished:
        board.rect(Box(x - 15 * k, y - 4 * k, 30 * k, 8 * k), theme.S500)
    else:
        board.rounded(Box(x - 8 * k, y - 9 * k, 16 * k, 5 * k), theme.P50, 2)


def _door(board: Board, x: float, y: float, k: float, *, finished: bool) -> None:
    """A car door: its panel and its window; welded, it has four beads."""
    left, right, top, low = x - 30 * k, x + 30 * k, y - 26 * k, y + 13 * k
    frame = ((left, low), (left, y - 4 * k), (left + 16 * k, top), (right, top), (right, low))
    solid(board, frame, theme.D400, theme.INK, 1.5)
    glass = ((left + 8 * k, y - 5 * k), (left + 19 * k, top + 4 * k), (right - 5 * k, top + 4 * k))
    solid(board, (*glass, (right - 5 * k, y - 5 * k)), theme.D200)
    board.rect(Box(right - 16 * k, y + 1 * k, 10 * k, 3 * k), theme.INK)
    if finished:
        for dx in (-24, -8, 8, 24):
            board.disc(x + dx * k, low - 4 * k, 3 * k, theme.S300, theme.INK, 1)
