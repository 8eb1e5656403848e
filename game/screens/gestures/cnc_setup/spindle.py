"""The spindle and its tool, and what a simulation makes of them."""

from math import cos, sin

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.cnc_setup.job import NAMES, Tool
from game.gestures.cnc_setup.state import SetUp
from game.screens.board import Board
from game.screens.gestures.cnc_setup.bench import Bench
from game.screens.gestures.kit_shapes import Point, line, solid, warning

LONG = 82.0
"""What is seen of a tool, before scale."""

SHARD = ((0, 0), (30, -9), (34, 5), (4, 14))
"""The end of a broken tool."""


def spindle(board: Board, place: Bench, state: SetUp) -> None:
    """The tool where it is: waiting above, over the origin, or at work."""
    tool, k = state.chosen, place.k
    if tool is None:
        _head(board, place, place.cx, place.at(0, 0)[1] - 214 * k)
        return
    seen = state.seen if state.simulated else ""
    tip = _tip(place, state, seen)
    broken = seen in ("drill", "break")
    _head(board, place, tip[0], tip[1] - LONG * k)
    _tool(board, tool, tip, k, broken=broken)
    if state.simulated and not (state.cut and state.measured):
        _shown(board, place, tip, seen)


def _tip(place: Bench, state: SetUp, seen: str) -> Point:
    if state.measured or state.over:
        return place.at(1.1, 1.0, 34)
    if seen == "crash":
        x, y = place.at(-0.1 if state.corner in "AD" else 1.1, -0.12)
        return x, y + 26 * place.k
    if state.simulated:
        return place.at(0.42, 0.5, -6)
    if state.corner:
        x, y = place.corner(NAMES.index(state.corner))
        return x, y - 26 * place.k
    return place.at(0.5, 0.5, 90)


def _head(board: Board, place: Bench, x: float, y: float) -> None:
    """The nose of the spindle, up to the top of the picture."""
    k, top = place.k, place.box.y
    board.rect(Box(x - 46 * k, top, 92 * k, max(4.0, y - 34 * k - top)), theme.A300)
    board.rect(Box(x + 16 * k, top, 30 * k, max(4.0, y - 34 * k - top)), theme.STEEL)
    nose = ((x - 40 * k, y - 36 * k), (x + 40 * k, y - 36 * k), (x + 24 * k, y), (x - 24 * k, y))
    solid(board, nose, theme.STEEL_LIGHT, theme.INK, 1.5)
    board.rect(Box(x - 40 * k, y - 40 * k, 80 * k, 7 * k), theme.N600)


def _tool(board: Board, tool: Tool, tip: Point, k: float, *, broken: bool) -> None:
    """A mill or a drill, as thick as it is; a broken one has lost its end."""
    x, y = tip
    half = max(7.0, tool.d * 1.5) * k
    top = y - LONG * k
    low = y - (34 * k if broken else 0)
    board.rect(Box(x - half * 0.8, top, half * 1.6, 26 * k), theme.STEEL)
    body = Box(x - half, top + 24 * k, 2 * half, low - top - 24 * k)
    if tool.kind == "foret" and not broken:
        body = body._replace(h=body.h - half)
        solid(board, ((body.x, body.bottom), (body.right, body.bottom), (x, y)), theme.STEEL_DARK)
    board.rect(body, theme.STEEL_DARK)
    board.rect(Box(body.x, body.y, body.w * 0.3, body.h), theme.A300)
    turns = 3 if tool.kind == "fraise" else 2
    for i in range(turns):
        y0 = body.y + body.h * (i + 0.9) / turns
        line(board, ((body.x, y0), (body.right, y0 - body.h / turns * 0.8)), theme.INK, 2.5)
    if broken:
        jag = ((body.x, low), (x - half * 0.3, low + 8 * k), (x + half * 0.3, low - 4 * k))
        solid(
            board,
            (*jag, (body.right, low + 6 * k), (body.right, low - 2), (body.x, low - 2)),
            theme.STEEL_DARK,
        )
        end = [(x + half * 1.4 + dx * k, y + dy * k) for dx, dy in SHARD]
        solid(board, end, theme.STEEL_DARK, theme.INK, 1.5)


def _shown(board: Board, place: Bench, tip: Point, seen: str) -> None:
    """Chips, heat, powder or sparks at the tip: the one hot place of the screen."""
    k = place.k
    if seen in ("crash", "drill", "break"):
        _sparks(board, tip, k)
        warning(board, (tip[0] + 62 * k, tip[1] - 46 * k), max(0.75, k))
        return
    if seen in ("wear", "metal"):
        board.disc(tip[0], tip[1] - 4 * k, 26 * k, theme.M500, opacity=0.35)
        board.disc(tip[0], tip[1] - 2 * k, 12 * k, theme.M300, opacity=0.9)
        return
    if seen in ("rub", "thin"):
        for n in range(9):
            at = (tip[0] + 30 * k * cos(2.4 * n), tip[1] + 10 * k * sin(2.4 * n))
            board.disc(*at, 2.2 * k + 0.6, theme.N800)
        return
    if seen == "edge":
        board.disc(tip[0] + 8 * k, tip[1] - 5 * k, 9 * k, theme.M200, theme.INK, 1.5)
        return
    _chips(board, tip, k)


def _chips(board: Board, tip: Point, k: float) -> None:
    """Curled chips, straw coloured by their own heat."""
    for n, (dx, dy) in enumerate(((34, -22), (52, -4), (-38, -16), (-56, 2), (26, 10), (-20, 14))):
        x, y, r = tip[0] + dx * k, tip[1] + dy * k, (8 + n % 3 * 2) * k
        arc = [(x + r * cos(t / 2), y + r * 0.7 * sin(t / 2) - t * k) for t in range(11)]
        line(board, arc, theme.M300 if n % 2 else theme.M200, 3)


def _sparks(board: Board, at: Point, k: float) -> None:
    for dx, dy in ((-40, -18), (-26, -38), (26, -38), (42, -16), (34, 14), (-34, 14)):
        near, far = (at[0] + dx * 0.5 * k, at[1] + dy * 0.5 * k), (at[0] + dx * k, at[1] + dy * k)
        line(board, (near, far), theme.M300, 3.5)
    board.disc(*at, 10 * k, theme.M100, opacity=0.9)
