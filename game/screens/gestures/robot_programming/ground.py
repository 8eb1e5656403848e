"""What stands behind the robots: the guard of the cell, its floor, its beacon."""

from game.canvas import theme
from game.canvas.commands import Linear, Shape, Stop
from game.canvas.geometry import Box
from game.canvas.paths import number
from game.gestures.robot_programming.state import Programming
from game.screens.board import Board
from game.screens.gestures.robot_programming.scene import Scene


def ground(board: Board, place: Scene, state: Programming) -> None:
    box = place.box
    sky = Linear(0, 0, 0, box.h, (Stop(0, theme.N600), Stop(0.75, theme.N700)))
    board.rect(box, sky)
    _guard(board, place)
    board.rect(Box(box.x, place.floor, box.w, box.bottom - place.floor), "#41566F")
    board.rect(Box(box.x, place.floor, box.w, 3), theme.N800)
    _stripes(board, place)
    _beacon(board, place, state)


def _guard(board: Board, place: Scene) -> None:
    """Mesh between yellow posts: nobody is inside while it moves (ISO 13857:2019)."""
    box, top = place.box, place.box.y + place.box.h * 0.13
    mesh = Box(box.x, top, box.w, place.floor - top)
    step = max(13.0, 24 * place.k)
    down = [f"M{number(i * step)},0 V{number(mesh.h)}" for i in range(1, int(mesh.w / step) + 1)]
    over = [f"M0,{number(i * step)} H{number(mesh.w)}" for i in range(1, int(mesh.h / step) + 1)]
    board.add(Shape(mesh, " ".join((*down, *over)), None, theme.N500, 1, 0.55))
    for y in (top, place.floor - 22 * place.k):
        board.rect(Box(box.x, y, box.w, 5 * place.k), theme.N500)
    count = max(4, round(box.w / 150))
    for i in range(count):
        x = box.x + box.w * (i + 0.5) / count
        board.rect(Box(x - 3.5, top - 8 * place.k, 7, place.floor - top + 8 * place.k), "#B98A2E")
        board.rect(Box(x - 3.5, top - 8 * place.k, 4, place.floor - top + 8 * place.k), "#E8B84A")


def _stripes(board: Board, place: Scene) -> None:
    """The marked edge of the zone, at the feet of what stands there."""
    box, h = place.box, 7.0
    band = Box(box.x, place.floor + 4, box.w, h)
    step = 34.0
    path = " ".join(
        f"M{number(i * step + 8)},0 h15 l-8,{number(h)} h-15Z" for i in range(int(box.w / step))
    )
    board.rect(band, theme.N800)
    board.add(Shape(band, path, theme.COMTE))


def _beacon(board: Board, place: Scene, state: Programming) -> None:
    """Green while it works, red when it has stopped, dark while nothing runs; the red is above."""
    trial, k = state.trial, place.k
    stopped = trial is not None and trial.stop is not None
    lit = (stopped, trial is not None and not stopped)
    x, y = place.box.right - 54 * k, place.y(270)
    board.rect(Box(x - 3 * k, y, 6 * k, place.floor - y), theme.STEEL_DARK)
    for n, (on, colour) in enumerate(zip(lit, (theme.V400, theme.S300), strict=True)):
        lamp = Box(x - 15 * k, y + 30 * k * n - 30 * k, 30 * k, 28 * k)
        if on:
            board.disc(*lamp.centre, 34 * k, colour, opacity=0.3)
        fill = colour if on else theme.mix(colour, theme.INK, 0.65)
        board.rounded(lamp, fill, 6 * k, stroke=theme.INK, stroke_width=1.5)
    board.rounded(Box(x - 17 * k, y + 29 * k, 34 * k, 8 * k), theme.STEEL, 3)
