"""The parts of people, one row a part: for whoever draws them, and whoever casts a mission."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Direction, Sheet
from game.canvas.geometry import Box
from game.drawings.frames import VIEWBOXES
from game.screens.board import Board
from game.screens.kit_bars import MARGIN
from game.screens.kit_form import pressed_row
from game.screens.ui import Ui

ROW, GAP = 56.0, 8.0
COLUMNS = 2


class Turn(NamedTuple):
    """Go on to the next value of a part, or back; of "", to the next person of the catalogue."""

    name: str
    by: int


CLOSE = "close"


class PeopleView(NamedTuple):
    """`name` is that of the drawing, `line` the look as one line of YAML."""

    name: str
    values: tuple[tuple[str, str], ...]
    line: str


def draw(view: PeopleView, ui: Ui) -> Sheet:
    """The person at the left, whole and as heads turned each way; the parts at the right."""
    board = Board(ui)
    board.rect(ui.frame.box, theme.P200)
    high = ui.frame.height - 2 * MARGIN - 60
    wide = min(high / 2, ui.frame.width * 0.3)
    box = VIEWBOXES["full"]
    board.picture(f"people/{view.name}", Box(MARGIN, MARGIN, wide, wide * box.h / box.w))
    head = min(190.0, ui.frame.width * 0.16)
    at = Box(MARGIN + wide + 8, MARGIN, head, head)
    board.picture(f"people/{view.name}", at, variant=(("frame", "head"),))
    _turned(board, view, at)
    _parts(board, view, at.right + 24)
    line = board.paragraph(view.line, ui.style("body", theme.INK), ui.frame.width - 2 * MARGIN)
    board.add(*line.at(MARGIN, ui.frame.height - MARGIN - line.height))
    board.spoken.append(view.line)
    return board.sheet("person")


TURNED = ("left", "right", "profile_left", "profile_right")


def _turned(board: Board, view: PeopleView, head: Box) -> None:
    """The same head turned each way, below the one that faces as the look says."""
    side = head.w / 2 - 4
    for i, way in enumerate(TURNED):
        x, y = head.x + (i % 2) * (side + 8), head.bottom + 16 + (i // 2) * (side + 12)
        variant = (("frame", "head"), ("view", way))
        board.picture(f"people/{view.name}", Box(x, y, side, side), variant=variant)


def _parts(board: Board, view: PeopleView, x: float) -> None:
    """A row is gone on from by a press, and turned both ways by the arrows."""
    each = (board.ui.frame.width - x - MARGIN - GAP) / COLUMNS
    rows = (("person", "catalogue", ""), *((f"part-{n}", n, v) for n, v in view.values))
    lines = -(-(len(rows) + 1) // COLUMNS)
    step = min(ROW + GAP, (board.ui.frame.height - 2 * MARGIN - 70) / lines)
    places = [
        Box(x + (i // lines) * (each + GAP), MARGIN + (i % lines) * step, each, step - GAP)
        for i in range(len(rows) + 1)
    ]
    for (name, label, value), box in zip(rows, places, strict=False):
        part = "" if name == "person" else label
        pressed_row(name, label, value, Turn(part, 1))(board, box)
        area = board.areas[-1]
        ways: tuple[tuple[Direction, object], ...]
        ways = (("left", Turn(part, -1)), ("right", Turn(part, 1)))
        board.areas[-1] = area._replace(steers=ways) if part else area
    pressed_row("close", board.ui.tr("Fermer"), "", CLOSE)(board, places[-1])
    board.areas[-1] = board.areas[-1]._replace(keys=("escape",))
