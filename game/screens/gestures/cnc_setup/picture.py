"""The machine at work: the vice and the part, the corners to choose from, the tool, the gauge."""

from math import cos, pi, sin

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.cnc_setup.job import NAMES
from game.gestures.cnc_setup.state import SetUp
from game.gestures.cnc_setup.turn import height
from game.screens.board import Board
from game.screens.gestures.cnc_setup.bench import Bench, bench
from game.screens.gestures.cnc_setup.spindle import spindle
from game.screens.gestures.cnc_setup.vice import back_jaw, front_jaw, part, pocket, room
from game.screens.gestures.kit_shapes import line
from game.screens.gestures.kit_tips import close_ring
from game.session.commands import DoMove

SIZE = 48.0


def machine(board: Board, box: Box, state: SetUp) -> None:
    place = bench(box)
    room(board, place)
    back_jaw(board, place)
    part(board, place, state)
    if state.chosen is not None:
        pocket(board, place, state)
    front_jaw(board, place)
    if state.corner:
        _origin(board, place, state)
    spindle(board, place, state)
    if state.measured:
        _gauge(board, place, state)
    if not (state.cutting or state.over):
        for i in range(4):
            _corner(board, place, state, i)


def corner_box(place: Bench, i: int) -> Box:
    """Where a corner is touched: beside it, outwards, inside the picture."""
    x, y = place.corner(i)
    x += -34 if i in (0, 3) else 34
    y += (30 if i in (0, 1) else -26) * place.k
    x = min(max(x, place.box.x + 34), place.box.right - 34)
    return Box(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE)


def _corner(board: Board, place: Bench, state: SetUp, i: int) -> None:
    """A corner by its letter; the one chosen is molten and is no button."""
    name, box, ui = f"corner-{NAMES[i]}", corner_box(place, i), board.ui
    chosen = state.corner == NAMES[i]
    fill = theme.M400 if chosen else ui.tone.card
    if ui.pressed == name:
        fill = theme.P300
    board.disc(*box.centre, SIZE / 2, fill, theme.INK, 2.5)
    style = ui.style("label", theme.INK, align="centre")
    style = style._replace(size=min(style.size, 26.0))
    at = box.centre[0], box.centre[1] - style.line_height / 2
    board.add(*board.paragraph(NAMES[i], style).at(*at))
    board.spoken.append(NAMES[i])
    if chosen:
        return
    if board.focused(name):
        close_ring(board, box)
    label = ui.tr("Coin {name}").format(name=NAMES[i])
    board.area(name, box, DoMove(("corner", NAMES[i])), label, (NAMES[i].lower(),))


def _origin(board: Board, place: Bench, state: SetUp) -> None:
    """G54: the point, and the axes X and Y along the edges of the part."""
    i = NAMES.index(state.corner)
    x, y = place.corner(i)
    for other in ((i + 1) % 4, (i - 1) % 4):
        ox, oy = place.corner(other)
        tip = (x + (ox - x) * 0.3, y + (oy - y) * 0.3)
        line(board, ((x, y), tip), theme.M700, 6)
        line(board, ((x, y), tip), theme.M300, 3)
    board.disc(x, y, 8, theme.M300, theme.INK, 2.5)


def _gauge(board: Board, place: Bench, state: SetUp) -> None:
    """A dial indicator on the bottom of the pocket: its needle is off by what was measured."""
    k = place.k
    x, y = place.at(0.44, 0.52, -6)
    board.rect(Box(x - 3 * k, y - 70 * k, 6 * k, 66 * k), theme.STEEL_LIGHT)
    board.disc(x, y - 3 * k, 5 * k, theme.STEEL_DARK, theme.INK, 1.5)
    cy, r = y - 112 * k, 44 * k
    board.disc(x, cy, r, theme.P50, theme.INK, 3)
    for n in range(12):
        a = 2 * pi * n / 12
        inner = (x + r * 0.72 * sin(a), cy - r * 0.72 * cos(a))
        line(board, (inner, (x + r * 0.88 * sin(a), cy - r * 0.88 * cos(a))), theme.N700, 2)
    off = state.off if state.finished else state.missed
    turn = 2 * pi * off / 40
    line(board, ((x, cy), (x + r * 0.7 * sin(turn), cy - r * 0.7 * cos(turn))), theme.M600, 3.5)
    board.disc(x, cy, 4 * k, theme.INK)
    _reading(board, place, height(state, off), (x + r + 10, cy))


def _reading(board: Board, place: Bench, value: str, at: tuple[float, float]) -> None:
    ui = board.ui
    style = ui.style("strong", theme.P50)
    style = style._replace(size=min(style.size, 26.0))
    words = f"{ui.decimal(value)}\u00a0mm"
    w = ui.width(words, style) + 20
    x = min(at[0], place.box.right - w - 12)
    board.rounded(Box(x, at[1] - style.line_height / 2, w, style.line_height), theme.INK, 8)
    board.add(*board.paragraph(words, style).at(x + 10, at[1] - style.line_height / 2))
    board.spoken.append(words)
