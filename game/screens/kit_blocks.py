"""A long text in blocks that the focus stops at: read on by arrows, by wheel or by finger."""

from collections.abc import Sequence

from game.canvas.geometry import Box
from game.canvas.text import Paragraph
from game.screens.board import Board
from game.screens.ui import Role

PAD = 8.0
"""Between a block's words and its edge."""

TALLEST = 170.0
"""A block of several lines ends once it is this high, so that it fits in the window."""

LEAST = 48.0


class Blocks:
    """Writes blocks one under the other; each is an area that does nothing but hold the focus.

    Give it its board (that of a window), the box to fill and the fill under the words.
    """

    def __init__(self, board: Board, box: Box, fill: str) -> None:
        self.board, self.x, self.y, self.w = board, box.x, box.y, box.w
        self._fill = fill
        self._count = 0

    def title(self, words: str) -> None:
        """The heading of the blocks that follow; it belongs to none."""
        tone = self.board.ui.tone
        self.y += self.board.text(words, self.x, self.y, "button", tone.on_paper, self.w) + 8

    def text(self, words: str, role: Role, colour: str) -> None:
        """A block of one text."""
        style = self.board.ui.style(role, colour)
        self._block([(self.board.paragraph(words, style, self.w), words)], "")

    def small(self, words: str) -> None:
        """Where something comes from."""
        style = self.board.ui.style("body", self.board.ui.tone.muted_on_paper, grow=0.85)
        self._block([(self.board.paragraph(words, style, self.w), words)], "")

    def lines(self, lines: Sequence[str], icon: str, sources: Sequence[str] = ()) -> None:
        """Lines with an icon, gathered in blocks; `sources` stand in small under each."""
        ui = self.board.ui
        style = ui.style("body", ui.tone.on_paper)
        small = ui.style("body", ui.tone.muted_on_paper, grow=0.85)
        held: list[tuple[Paragraph, str]] = []
        for i, line in enumerate(lines):
            held.append((self.board.paragraph(line, style, self.w - 40), line))
            if sources:
                told = ui.tr("Source : {source}").format(source=sources[i])
                held.append((self.board.paragraph(told, small, self.w - 40), told))
            if sum(p.height + 5 for p, _ in held) > TALLEST or i == len(lines) - 1:
                self._block(held, icon, small=small.size if sources else 0.0)
                held = []

    def space(self, height: float = 12.0) -> None:
        self.y += height

    def _block(self, told: list[tuple[Paragraph, str]], icon: str, small: float = 0.0) -> None:
        board, tone = self.board, self.board.ui.tone
        name = f"block-{self._count}"
        self._count += 1
        left = 38.0 if icon else 0.0
        height = sum(p.height + 5 for p, _ in told) - 5
        box = Box(self.x - PAD, self.y - PAD / 2, self.w + 2 * PAD, max(LEAST, height + PAD))
        if board.focused(name):
            board.rounded(box, tone.focus_row, 8, stroke=tone.accent, stroke_width=3)
        y = self.y
        for paragraph, words in told:
            if icon and paragraph.style.size != small:
                at = y + paragraph.style.line_height / 2
                board.icon(icon, self.x + 14, at, 24, tone.on_paper, self._fill)
            board.add(*paragraph.at(self.x + left, y))
            board.spoken.append(words)
            y += paragraph.height + 5
        board.area(name, box, None, " ".join(words for _, words in told))
        self.y = max(y - 5, box.bottom - PAD / 2) + PAD + 1
