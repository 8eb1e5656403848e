"""The machine's inside: its table, the vice, the part, its pocket."""

from game.canvas import theme
from game.canvas.commands import Linear, Stop
from game.canvas.geometry import Box
from game.gestures.cnc_setup.cutting import STOPS
from game.gestures.cnc_setup.state import SetUp
from game.screens.board import Board
from game.screens.gestures.cnc_setup.bench import CORNERS, POCKET, THICK, Bench
from game.screens.gestures.kit_shapes import Point, line, solid

METALS = {
    "alu": ("#DCE6EE", "#B4C4D2", "#93A8BA"),
    "acier": ("#93A5B6", "#6F8498", "#56697D"),
    "inox": ("#C9CDC4", "#A3A99F", "#858B83"),
}
"""Top, front and side of the part."""

CUT = 0.22
"""How much of an edge the cut corner takes."""


def room(board: Board, place: Bench) -> None:
    """The cabin and the table with its slots."""
    box, k = place.box, place.k
    board.rect(box, Linear(0, 0, 0, box.h, (Stop(0, theme.N600), Stop(1, theme.N800))))
    for i in range(1, 6):
        board.rect(Box(box.x + box.w * i / 6, box.y, 2, box.h), theme.N700)
    top = place.cy + 96 * k
    board.rect(Box(box.x, top, box.w, box.bottom - top), theme.STEEL_DARK)
    board.rect(Box(box.x, top, box.w, 4), theme.STEEL)
    for i in (1, 2):
        board.rect(Box(box.x, top + 24 * k * i, box.w, 7 * k), theme.N700)


def back_jaw(board: Board, place: Bench) -> None:
    left, right = place.at(-0.12, 1.0), place.at(1.12, 1.0)
    _slab(board, place, left, right, 0.22, 176, -8)


def front_jaw(board: Board, place: Bench) -> None:
    left, right = place.at(-0.12, -0.2), place.at(1.12, -0.2)
    _slab(board, place, left, right, 0.2, 84, 26)


def _slab(
    board: Board, place: Bench, left: Point, right: Point, deep: float, tall: float, down: float
) -> None:
    """A steel jaw: its top, its front, its side."""
    k = place.k
    dx, dy = deep * 96 * k, -deep * 126 * k
    (x0, y), (x1, _) = left, right
    y += down * k
    solid(board, ((x0, y), (x1, y), (x1 + dx, y + dy), (x0 + dx, y + dy)), theme.A200)
    low = y + tall * k
    solid(board, ((x0, y), (x1, y), (x1, low), (x0, low)), theme.STEEL)
    solid(board, ((x1, y), (x1 + dx, y + dy), (x1 + dx, low + dy), (x1, low)), theme.STEEL_DARK)
    for x in (x0 + 26 * k, x1 - 26 * k):
        board.disc(x, y + 22 * k, 7 * k, theme.N700, theme.N600, 1.5)


def part(board: Board, place: Bench, state: SetUp) -> None:
    """The block, with the cut corner that shows how it lies."""
    top, front, side = METALS[state.job.metal]
    k = place.k
    outline = _outline(place, (state.job.notch + state.job.turned) % 4)
    low = [(x, y + THICK * k) for x, y in outline]
    for i in range(len(outline)):
        a, b = outline[i], outline[(i + 1) % len(outline)]
        if b[0] > a[0] and b[1] >= a[1] - 1:
            solid(board, (a, b, low[(i + 1) % len(outline)], low[i]), front, theme.INK, 1.2)
        elif b[1] < a[1] and b[0] > a[0]:
            solid(board, (a, b, low[(i + 1) % len(outline)], low[i]), side, theme.INK, 1.2)
    solid(board, outline, top, theme.INK, 1.5)


def _outline(place: Bench, notch: int) -> list[Point]:
    """The top of the part, counterclockwise from the front left, one corner cut."""
    found = []
    for i, (u, v) in enumerate(CORNERS):
        if i != notch:
            found.append(place.at(u, v))
            continue
        before, after = CORNERS[i - 1], CORNERS[(i + 1) % 4]
        for du, dv in (before, after):
            found.append(place.at(u + (du - u) * CUT, v + (dv - v) * CUT * 1.6))
    return found


def pocket(board: Board, place: Bench, state: SetUp) -> None:
    """The pocket: dashed while it is to be made, hollow once it is cut or simulated."""
    u0, v0, u1, v1 = POCKET
    edge = _rounded(place, u0, v0, u1, v1)
    seen = state.seen if state.simulated else "crash"
    if state.over and not state.cut:
        seen = ""
    if seen in STOPS and seen != "gouge":
        solid(board, edge, None, theme.N800, 2, 0.8, (7, 5))
        return
    _, front, side = METALS[state.job.metal]
    solid(board, edge, side, theme.INK, 1.5)
    floor = [(x, y + 9 * place.k) for x, y in _rounded(place, u0 + 0.02, v0, u1 - 0.01, v1 - 0.1)]
    solid(board, floor, front)
    _marks(board, place, seen)


def _rounded(place: Bench, u0: float, v0: float, u1: float, v1: float) -> list[Point]:
    """A rectangle of the top with its corners rounded."""
    r, s = 0.05, 0.12
    shares = (
        *((u0 + r, v0), (u1 - r, v0), (u1 - r * 0.3, v0 + s * 0.3), (u1, v0 + s)),
        *((u1, v1 - s), (u1 - r * 0.3, v1 - s * 0.3), (u1 - r, v1), (u0 + r, v1)),
        *((u0 + r * 0.3, v1 - s * 0.3), (u0, v1 - s), (u0, v0 + s), (u0 + r * 0.3, v0 + s * 0.3)),
    )
    return [place.at(u, v) for u, v in shares]


def _marks(board: Board, place: Bench, seen: str) -> None:
    """What the cut has left on the floor of the pocket."""
    u0, v0, u1, v1 = POCKET
    if seen in ("rough", "chatter", "rub"):
        count = {"rough": 9, "chatter": 15, "rub": 5}[seen]
        for i in range(count):
            u = u0 + 0.05 + (u1 - u0 - 0.1) * i / (count - 1)
            wave = 0.02 if seen == "chatter" else 0.0
            points = [
                place.at(u + wave * (1 if n % 2 else -1), v0 + 0.04 + (v1 - v0 - 0.14) * n / 4, -8)
                for n in range(5)
            ]
            line(board, points, theme.N700, 2 if seen == "rough" else 1.5)
    if seen == "gouge":
        for u, v in ((u0, v0), (u1, v0), (u1, v1), (u0, v1)):
            board.disc(*place.at(u, v), 15 * place.k, None, theme.V400, 4)
