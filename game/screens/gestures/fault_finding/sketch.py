"""What both sides of the schematic are drawn with: nodes, symbols, marks."""

from typing import NamedTuple

from game.gestures.fault_finding.circuit import Component, node_of
from game.gestures.fault_finding.level import ends, part_of
from game.gestures.fault_finding.parts import Part
from game.gestures.fault_finding.view import Bench, Point
from game.screens.board import Board
from game.screens.gestures.fault_finding.points import Place, label_style, test_point
from game.screens.gestures.fault_finding.symbols import Spot, symbol

SIDE = 54.0
"""Room left and right of the outermost nodes: half a label."""


class Grid(NamedTuple):
    """Nodes along one wire: where each is, at what height."""

    xs: tuple[float, ...]
    y: float

    def node(self, i: int) -> tuple[float, float]:
        return self.xs[i], self.y

    def spot(self, i: int) -> Spot:
        """The place of the symbol between node i and the next."""
        return Spot(self.xs[i], self.xs[i + 1], self.y)


class Sketch(NamedTuple):
    """What is drawn on: the board, the scene, and the test point of each node that has one."""

    board: Board
    view: Bench
    points: dict[str, Point]

    def node(self, part: str, end: int = 0) -> str:
        """The node at an end of a part: 0 where current enters, 1 where it leaves."""
        return node_of(self.view.circuit, ends(self.view.circuit, part)[end])

    def found(self, part: str) -> tuple[Component, Part]:
        """A part of the drawing; the level's checks saw to it that it is there."""
        found = part_of(self.view.circuit, part)
        assert found is not None, part
        return found

    def symbol(self, part: str, spot: Spot) -> str:
        """Draw a part's symbol; returns the mark of its component."""
        component, piece = self.found(part)
        symbol(self.board, self.view, component, piece, spot)
        return component.id

    def mark(self, name: str, x: float, y: float, most: float = 99.0) -> None:
        """The mark of a component, centred on x, as large as `most`."""
        style = label_style(self.board)
        style = style._replace(size=min(style.size, most))
        self.board.add(*self.board.paragraph(name, style).at(x, y))

    def probe(self, node: str, place: Place) -> None:
        """The test point of a node, if it has one."""
        if node in self.points:
            test_point(self.board, self.view, self.points[node], place)

    def side(self, words: str, x: float, y: float, right: float) -> None:
        """The name of a side of the schematic, when it fits before `right`."""
        ui = self.board.ui
        style = label_style(self.board)._replace(align="left", colour=ui.tone.muted_on_paper)
        words = ui.tr(words)
        if x + ui.width(words, style) <= right:
            self.board.add(*self.board.paragraph(words, style).at(x, y))
