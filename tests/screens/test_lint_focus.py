"""The rule about the focus finds brackets that a bar or the frame cuts, and only these."""

from collections.abc import Sequence

from game.canvas.areas import Sheet
from game.canvas.commands import Command, Shape
from game.canvas.geometry import Box
from game.canvas.paths import polyline
from game.screens.kit_bars import HINTS, TOP
from game.screens.kit_panels import ARM, LINE, focus_ring
from tests.screens.cases import Drawn
from tests.screens.lint_focus import faults
from tests.screens.plain import WIDE, board

TOP_BAR = Shape(Box(0, 0, 1280, TOP), f"M0,0 L1280,0 L1280,{TOP} L0,{TOP}Z", "#11213A")
BAR = Shape(Box(0, 720 - HINTS, 1280, HINTS), f"M0,0 L1280,0 L1280,{HINTS} L0,{HINTS}Z", "#11213A")


def found(commands: Sequence[Command]) -> list[str]:
    return list(faults(Drawn(Sheet(tuple(commands)), 0), WIDE.box))


def bracket(x: float, y: float) -> Shape:
    box = Box(x, y, ARM + LINE, ARM + LINE)
    return Shape(box, polyline([(27, 3), (27, 27), (3, 27)]), None, "#FFB74D", LINE)


def ring(box: Box) -> list[Command]:
    b = board()
    focus_ring(b, box)
    return b.commands


def test_a_bracket_under_the_bar_is_found() -> None:
    assert found([bracket(600, 635), BAR]) == ["the focus is cut by a bar"]


def test_a_bracket_that_leaves_the_frame_is_found() -> None:
    assert found([bracket(1260, 300)]) == ["the focus leaves the frame"]


def test_a_bracket_over_the_bar_or_above_it_is_none() -> None:
    assert found([BAR, bracket(600, 635)]) == []
    assert found([bracket(600, 600), BAR]) == []


def test_the_focus_keeps_its_brackets_inside_the_frame_and_between_the_bars() -> None:
    for box in (Box(100, 580, 300, 66), Box(1216, 300, 56, 56), Box(2, TOP + 12, 100, 60)):
        assert found([*ring(box), TOP_BAR, BAR]) == []


def test_the_focus_on_the_bar_itself_keeps_its_brackets_inside_the_frame() -> None:
    assert found([BAR, *ring(Box(1060, 664, 200, 48))]) == []
