"""A gesture after moves that are told one by one: its sheet, and what is wrong with it."""

from game.app.sheets import Showing, sheet_of
from game.canvas.areas import Sheet
from game.gestures.protocol import Move
from game.gestures.registry import GESTURES
from tests.gestures.reference import levels
from tests.screens import lint_contrast
from tests.screens.cases import Case, drawn, ui_of, widths
from tests.screens.gestures.stages import shown
from tests.screens.gestures.test_every_gesture import layout

SIZES = ((1280, 720), (1024, 768), (1080, 1920))


def showing(name: str, level: str, *moves: Move) -> Showing:
    """A level after these moves."""
    gesture = GESTURES[name]
    state = gesture.start(levels()[name, level], 1)
    for move in moves:
        state = gesture.apply(state, move)
    return shown(name, level, state)


def sheet(given: Showing, pressed: str = "") -> Sheet:
    """What is drawn of it, one area pressed."""
    return sheet_of(given, ui_of(given, Case((1280, 720)))._replace(pressed=pressed))


def unreadable(given: Showing) -> list[object]:
    """Words without room or contrast, on every screen, at both ends of the text sizes."""
    cases = [Case(size, scale) for size in SIZES for scale in (1.0, 1.5)]
    return [found for case in cases for found in _unreadable(given, case)]


def _unreadable(given: Showing, case: Case) -> list[object]:
    seen = drawn(given, case)
    return [*layout(seen, case), *lint_contrast.faults(seen, case.size, widths())]
