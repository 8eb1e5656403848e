"""The vessel of a measure: a tank that fills, a vat that warms, a dome under pressure."""

from math import cos, pi, sin

from game.canvas import theme
from game.canvas.commands import Linear, Shape, Stop
from game.canvas.geometry import Box
from game.canvas.paths import polygon
from game.gestures.process_control.plant import Loop
from game.gestures.process_control.state import Watch, zone
from game.screens.board import Board

STEEL = (Stop(0, "#C9D8E2"), Stop(0.3, "#F1F6F9"), Stop(0.65, "#B3C7D4"), Stop(1, "#7F9AAE"))


def vessel(board: Board, box: Box, loop: Loop, state: Watch, i: int) -> None:
    share = zone(loop, state.minute).share(state.values[i])
    w = min(box.w * 0.72, box.h * 0.62)
    h = min(box.h * 0.86, w * 1.9)
    top = box.y + (box.h - h) / 2
    body = Box(box.right - w, top, w, h * 0.84)
    box = Box(box.x, top, box.w, h)
    _pipe(board, body, state.valves[i].opening, warm=loop.kind == "temperature")
    board.rounded(body, Linear(0, 0, w, 0, STEEL), w * 0.24)
    for x in (body.x + w * 0.16, body.right - w * 0.28):
        board.rect(Box(x, body.bottom - 4, w * 0.12, box.bottom - body.bottom), theme.A400)
    glass = Box(body.x + w * 0.36, body.y + body.h * 0.14, w * 0.28, body.h * 0.72)
    if loop.kind == "pressure":
        _dial(board, body, share)
        return
    board.rounded(glass, theme.INK, 6)
    tall = max(4.0, (glass.h - 8) * share)
    warm = loop.kind == "temperature"
    fill = theme.M500 if warm else theme.D400
    board.rounded(Box(glass.x + 4, glass.bottom - 4 - tall, glass.w - 8, tall), fill, 4)
    if warm and state.valves[i].opening:
        _steam(board, body, state.valves[i].opening)


def _pipe(board: Board, body: Box, opening: int, *, warm: bool) -> None:
    """What comes in by its valve: the wheel lies along the pipe when it is shut."""
    y = body.bottom - body.h * 0.2 if warm else body.y + body.h * 0.2
    left = body.x - body.w * 0.5
    flow = theme.M400 if warm else theme.D400
    board.rounded(Box(left, y - 7, body.w * 0.6, 14), theme.A400, 4)
    if opening:
        inside = 2.0 + 8.0 * opening / 100
        board.rect(Box(left + 4, y - inside / 2, body.w * 0.55, inside), flow)
    wheel = body.x - body.w * 0.22
    board.rect(Box(wheel - 2, y - 20, 4, 16), theme.A200)
    board.rounded(Box(wheel - 12, y - 25, 24, 7), theme.M500, 3)


def _steam(board: Board, body: Box, opening: int) -> None:
    """Flames of heat under the vat: more of them as the valve opens."""
    for n in range(1 + opening // 25):
        x = body.x + body.w * (0.18 + 0.16 * n)
        flame = Box(x - 6, body.bottom - 2, 12, 16)
        board.add(Shape(flame, polygon(((6, 0), (12, 12), (6, 16), (0, 12))), theme.M400))


def _dial(board: Board, body: Box, share: float) -> None:
    """The manometer on the dome."""
    x, y = body.centre
    r = body.w * 0.3
    board.disc(x, y, r, theme.P50, theme.N600, 4)
    angle = pi * (0.75 + 1.5 * share)
    ex, ey = x + r * 0.7 * cos(angle), y + r * 0.7 * sin(angle)
    board.add(
        Shape(
            Box(x - r, y - r, 2 * r, 2 * r),
            f"M{r:.1f},{r:.1f} L{ex - x + r:.1f},{ey - y + r:.1f}",
            None,
            theme.M600,
            4,
        )
    )
    board.disc(x, y, 4, theme.INK)
