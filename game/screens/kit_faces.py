"""Five faces in a row, from « not at all » to « very much », each with its words."""

from collections.abc import Callable, Sequence

from game.canvas import theme
from game.canvas.geometry import Box
from game.screens.board import Board
from game.screens.kit_bars import MARGIN
from game.screens.kit_panels import card, focus_ring

GAP = 16.0
WIDEST = 170.0


def faces_height(board: Board) -> float:
    """The height of the row at the player's text size."""
    return 118 + board.ui.style("label", theme.INK).line_height


def faces(board: Board, y: float, words: Sequence[str], action: Callable[[int], object]) -> float:
    """Draw the row from `y` down; `action` takes -2 to 2. Returns the bottom of the row."""
    ui = board.ui
    width = min(WIDEST, (ui.frame.width - 2 * MARGIN - 4 * GAP) / len(words))
    label = ui.style("label", ui.tone.on_paper, align="centre")
    longest = max(ui.width(each, label) for each in words)
    label = label._replace(size=label.size * min(1.0, (width - 12) / longest))
    height = faces_height(board)
    x = (ui.frame.width - len(words) * width - (len(words) - 1) * GAP) / 2
    for i, each in enumerate(words):
        box = Box(x + i * (width + GAP), y, width, height)
        _face(board, box, i, each, action(i - 2))
        board.add(*board.paragraph(each, label).at(box.centre[0], box.y + 100))
    return y + height


def _face(board: Board, box: Box, index: int, words: str, action: object) -> None:
    name = f"face-{index}"
    focused = board.focused(name)
    if focused:
        focus_ring(board, box, 12)
    card(board, box, board.ui.tone.focus_row if focused else "")
    board.icon(name, box.centre[0], box.y + 54, 76, theme.INK, theme.M300)
    board.spoken.append(words)
    board.area(name, box, action, words, (str(index + 1),))
