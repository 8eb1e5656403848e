"""The multimeter: its display, the probe in hand, volts or ohms."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.fault_finding.view import Bench
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.fault_finding.points import probe_mark
from game.screens.gestures.kit_tips import close_ring
from game.screens.kit_panels import night_panel
from game.session.commands import DoMove

SWITCH = 48.0
"""Height of a switch of two positions."""

GAP = 8.0


def meter(board: Board, view: Bench, x: float, y: float, width: float) -> float:
    """Draw the meter from (x, y) down; returns its bottom."""
    digits = board.ui.style("display", theme.INK, grow=1.1)
    words = board.ui.style("label", theme.D700)
    height = max(2 * SWITCH + GAP, digits.line_height + words.line_height + 6)
    night_panel(board, Box(x, y, width, height + 18))
    share = 0.54 if width < 400 else 0.42
    screen = Box(x + 14, y + 9, (width - 42) * share, height)
    _display(board, view, screen)
    left = screen.right + 14
    right = Box(left, y + 9, x + width - 14 - left, height)
    hands = Box(right.x, right.y, right.w, (height - GAP) / 2)
    _hands(board, view, hands)
    _modes(board, view, hands.moved(0, hands.h + GAP))
    return y + height + 18


def _display(board: Board, view: Bench, box: Box) -> None:
    board.rounded(box, theme.D200, 10, stroke=theme.D700, stroke_width=3)
    digits = board.ui.style("display", theme.INK, grow=1.1)
    words = board.ui.style("label", theme.D700)
    room = box.w - 20
    number = f"{board.ui.decimal(view.meter.digits)}\u00a0{view.meter.unit}"
    digits = digits._replace(size=digits.size * min(1.0, room / board.ui.width(number, digits)))
    meaning = board.ui.tr(view.meter.meaning)
    words = words._replace(size=words.size * min(1.0, room / board.ui.width(meaning, words)))
    top = box.y + (box.h - digits.line_height - words.line_height) / 2
    board.add(*board.paragraph(number, digits).at(box.x + 10, top))
    board.add(*board.paragraph(meaning, words).at(box.x + 10, top + digits.line_height))
    board.spoken.extend((number, meaning))


def _hands(board: Board, view: Bench, box: Box) -> None:
    """Which probe a touch puts down: a switch with the two tips."""
    tr = board.ui.tr
    names = {"red": tr("Rouge"), "black": tr("Noire")}
    other = "black" if view.meter.hand == "red" else "red"
    left, right = _switch(board, box, view.meter.hand == "black")
    style = board.ui.style("label", theme.INK)
    wide = left.w >= 48 + max(board.ui.width(name, style) for name in names.values())
    for half, hand in ((left, "red"), (right, "black")):
        probe_mark(board, hand, half.x + 22 if wide else half.centre[0], half.centre[1])
        if wide:
            y = half.centre[1] - style.line_height / 2
            word = style._replace(colour=_ink(hand == view.meter.hand))
            board.add(*board.paragraph(names[hand], word).at(half.x + 41, y))
    label = tr("Pointe en main : {hand}").format(hand=names[view.meter.hand].lower())
    _switch_area(board, view, "hand", box, ("take", other), label, ("p",))


def _modes(board: Board, view: Bench, box: Box) -> None:
    """Volts or ohms."""
    other = "ohm" if view.meter.mode == "volt" else "volt"
    left, right = _switch(board, box, view.meter.mode == "ohm")
    for half, mode, sign in ((left, "volt", "V"), (right, "ohm", "Ω")):
        style = board.ui.style("button", _ink(mode == view.meter.mode), align="centre")
        y = half.centre[1] - style.line_height / 2
        board.add(*board.paragraph(sign, style).at(half.centre[0], y))
    tr = board.ui.tr
    label = tr("Mesurer en ohms") if other == "ohm" else tr("Mesurer en volts")
    _switch_area(board, view, "mode", box, ("mode", other), label, ("m", "west"))


def _ink(chosen: bool) -> str:
    return theme.INK if chosen else theme.A200


def _switch(board: Board, box: Box, second: bool) -> tuple[Box, Box]:
    """A two-position switch: the chosen half is raised; returns both halves."""
    board.rounded(box, board.ui.tone.raised, 12, stroke=board.ui.tone.outline, stroke_width=2)
    left = Box(box.x, box.y, box.w / 2, box.h)
    right = left.moved(left.w, 0)
    chosen = (right if second else left).inset(5)
    board.rounded(chosen, board.ui.tone.card, 8)
    return left, right


def _switch_area(
    board: Board, view: Bench, name: str, box: Box, move: Move, label: str, keys: tuple[str, ...]
) -> None:
    if view.end:
        return
    if board.focused(name):
        close_ring(board, box)
    board.area(name, box, DoMove(move), label, keys)
