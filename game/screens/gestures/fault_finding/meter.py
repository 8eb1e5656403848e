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
    """Draw the meter from (x, y) down; returns its bottom.

    The switches stand beside the display; with large text, under it where their words would not
    fit. At its normal size a narrow meter shows the probes without their names, and stays short.
    """
    digits = board.ui.style("display", theme.INK, grow=1.1)
    words = board.ui.style("label", theme.D700)
    switch = max(SWITCH, board.ui.style("button", theme.INK).line_height + 16)
    share = (width - 42) * (0.54 if width < 400 else 0.42)
    named = width - 42 - share >= _hands_width(board)
    beside = named or board.ui.prefs.text_scale == 1
    shown = digits.line_height + words.line_height + 6
    both = 2 * switch + GAP
    height = max(both, shown) if beside else shown + GAP + both
    night_panel(board, Box(x, y, width, height + 18))
    if beside:
        screen = Box(x + 14, y + 9, share, height)
        left = Box(screen.right + 14, y + 9, x + width - 28 - screen.right, height)
        one = (height - GAP) / 2
    else:
        screen = Box(x + 14, y + 9, width - 28, shown)
        left = Box(x + 14, screen.bottom + GAP, width - 28, both)
        one = switch
    _display(board, view, screen)
    hands = Box(left.x, left.y, left.w, one)
    _hands(board, view, hands)
    _modes(board, view, hands.moved(0, one + GAP))
    return y + height + 18


def _hands_width(board: Board) -> float:
    """The width at which both probes have room for their names."""
    style = board.ui.style("label", theme.INK)
    names = (board.ui.tr("Rouge"), board.ui.tr("Noire"))
    return 2 * (48 + max(board.ui.width(name, style) for name in names))


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
    for half, hand in ((left, "red"), (right, "black")):
        named = half.w >= _hands_width(board) / 2
        probe_mark(board, hand, half.x + 22 if named else half.centre[0], half.centre[1])
        if not named:
            continue
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
