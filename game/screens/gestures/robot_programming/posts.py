"""The posts of a cell: conveyor, bin, jig, machine with its door, point in the air."""

from collections.abc import Sequence

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import circle
from game.gestures.robot_programming.cell import Post
from game.gestures.robot_programming.state import Programming
from game.gestures.robot_programming.trial import Trial
from game.screens.board import Board
from game.screens.gestures.kit_shapes import solid
from game.screens.gestures.robot_programming.parts import look, part
from game.screens.gestures.robot_programming.scene import AIR, TABLE, Scene


def post(board: Board, place: Scene, state: Programming, trial: Trial, i: int) -> None:
    """One post and the parts that are there."""
    spec = state.cell.posts[i]
    x = place.x(spec.x)
    there = [look(state.cell, kind) for kind in trial.there[i]]
    match spec.looks:
        case "tapis":
            coming = [look(state.cell, kind) for kind in trial.coming[i]]
            _belt(board, place, x, [*there[:1], *coming], waiting=not there)
        case "bac":
            _bin(board, place, x, there)
        case "machine":
            _machine(board, place, x, there, closed=trial.closed[i] > 0)
        case "point":
            return
        case _:
            _jig(board, place, x, there, shared=spec.zone)


def labels(board: Board, place: Scene, posts: Sequence[Post]) -> None:
    """The names of the posts, under them; a point in the air has its own beside it."""
    ui, box = board.ui, place.box
    style = ui.style("label", theme.P50, align="centre")
    style = style._replace(size=min(style.size, 20.0))
    standing = sorted((p for p in posts if p.looks != "point"), key=lambda post: post.x)
    halves = {post.id: ui.width(ui.tr(post.name), style) / 2 + 8 for post in posts}
    wanted = [(place.x(post.x), halves[post.id]) for post in standing]
    at = dict(zip((post.id for post in standing), _apart(box.inset(20), wanted), strict=True))
    for spec in posts:
        half, y = halves[spec.id], box.bottom - style.line_height - 4
        if spec.looks == "point":
            away = half + max(24 * place.k, 30.0)
            right = place.x(spec.x) + away
            x = right if right + half <= box.right - 20 else place.x(spec.x) - away
            y = place.y(AIR - 62) - style.line_height / 2
        else:
            x = at[spec.id]
        board.rounded(Box(x - half, y, 2 * half, style.line_height), theme.N800, 7)
        board.add(*board.paragraph(ui.tr(spec.name), style).at(x, y))
        board.spoken.append(ui.tr(spec.name))


def _apart(room: Box, wanted: Sequence[tuple[float, float]]) -> list[float]:
    """The middles of names, from left to right, of given (middle, half a width): those that would
    meet are pushed to the right, and back where the room ends."""
    free, found = room.x, list[float]()
    for x, half in wanted:
        found.append(max(x, free + half))
        free = found[-1] + half + 4
    free = room.right
    for i in range(len(wanted) - 1, -1, -1):
        found[i] = min(found[i], free - wanted[i][1])
        free = found[i] - wanted[i][1] - 4
    return found


def _belt(board: Board, place: Scene, x: float, parts: list[str], *, waiting: bool) -> None:
    """A belt from the edge of the picture; what has not come yet stands behind."""
    k = place.k
    left = x < place.box.centre[0]
    outer = place.box.x if left else place.box.right
    end = x + (46 if left else -46) * k
    bed = Box(min(outer, end), place.y(TABLE), abs(end - outer), 20 * k)
    board.rounded(bed, theme.STEEL_DARK, 9 * k)
    board.rect(Box(bed.x, bed.y, bed.w, 5 * k), theme.STEEL)
    for n in range(int(bed.w / (26 * k)) + 1):
        board.disc(bed.x + (13 + 26 * n) * k, bed.centre[1] + 2 * k, 5 * k, theme.N800)
    for leg in (bed.x + bed.w * 0.3, bed.x + bed.w * 0.85 if left else bed.x + bed.w * 0.15):
        board.rect(Box(leg - 4 * k, bed.bottom, 8 * k, place.floor - bed.bottom), theme.N500)
    way = -1 if left else 1
    for n, kind in enumerate(parts):
        at = x + way * (n + (1 if waiting else 0)) * 52 * k
        part(board, kind, at, place.y(TABLE + 13), k)
    eye = Box(end - 6 * k, place.y(TABLE + 34), 12 * k, 34 * k)
    board.rounded(eye, theme.COMTE, 3)
    board.disc(eye.centre[0], eye.y + 9 * k, 4 * k, theme.N600 if waiting else theme.S300)


def _bin(board: Board, place: Scene, x: float, parts: list[str]) -> None:
    """A plastic crate with its parts standing out of it."""
    k = place.k
    wide = [kind for kind in parts if kind.startswith("porte")]
    step = 16 if wide else 30
    for n, kind in enumerate(parts[:6]):
        across = (n % 3 - 1) * step
        part(board, kind, x + across * k, place.y(TABLE + 8 + (n // 3) * 20), k)
    front = Box(x - 52 * k, place.y(TABLE), 104 * k, TABLE * k)
    side = ((front.right, front.y), (front.right + 16 * k, front.y - 10 * k))
    foot = ((front.right + 16 * k, front.bottom - 12 * k), (front.right, front.bottom))
    solid(board, (*side, *foot), theme.D700)
    board.rect(front, theme.D600)
    board.rect(Box(front.x, front.y, front.w, 11 * k), theme.D400)
    board.rounded(Box(x - 18 * k, front.y + 26 * k, 36 * k, 14 * k), theme.D700, 5 * k)


def _jig(board: Board, place: Scene, x: float, parts: list[str], *, shared: bool) -> None:
    """A table with its clamps; a shared one stands on a marked floor."""
    k = place.k
    top = place.y(TABLE)
    if shared:
        mark = Box(x - 86 * k, place.floor - 7 * k, 172 * k, 7 * k)
        board.rounded(mark, theme.COMTE, 3)
    board.rect(Box(x - 48 * k, top + 12 * k, 96 * k, place.floor - top - 12 * k), theme.N600)
    board.rect(Box(x + 30 * k, top + 12 * k, 18 * k, place.floor - top - 12 * k), theme.N800)
    board.rect(Box(x - 56 * k, top, 112 * k, 13 * k), theme.STEEL_LIGHT)
    board.rect(Box(x - 56 * k, top + 9 * k, 112 * k, 5 * k), theme.STEEL_DARK)
    for kind in parts:
        part(board, kind, x, top - 13 * k, k)
    for way in (-1, 1):
        board.rounded(Box(x + way * 46 * k - 6 * k, top - 20 * k, 12 * k, 22 * k), theme.COMTE, 3)


def _machine(board: Board, place: Scene, x: float, parts: list[str], *, closed: bool) -> None:
    """A machining cell: its cabin, its table, and the door that comes down over both."""
    k = place.k
    cabin = Box(x - 74 * k, place.y(190), 148 * k, 190 * k)
    board.rounded(cabin, theme.STEEL_LIGHT, 10 * k)
    board.rect(Box(cabin.x, place.y(TABLE), cabin.w, TABLE * k), theme.STEEL)
    inside = Box(x - 58 * k, place.y(172), 116 * k, 172 * k - TABLE * k)
    board.rounded(inside, theme.INK, 5 * k)
    board.rect(Box(x - 16 * k, inside.y, 32 * k, 26 * k), theme.STEEL_DARK)
    board.rect(Box(x - 40 * k, place.y(TABLE + 6), 80 * k, 8 * k), theme.STEEL_DARK)
    for kind in parts:
        part(board, kind, x, place.y(TABLE + 19), k)
    for n in range(3):
        board.rounded(Box(x - 50 * k + n * 20 * k, place.y(40), 12 * k, 12 * k), theme.N600, 3)
    door = inside if closed else inside._replace(h=12 * k)
    if closed:
        board.rounded(door, theme.N500, 5 * k, opacity=0.78)
        board.rounded(door.inset(14 * k, 18 * k), theme.D200, 4, opacity=0.5)
    board.rounded(door, None, 5 * k, stroke=theme.COMTE, stroke_width=3)


def air(board: Board, place: Scene, x: float) -> None:
    """A point to pass by: a dashed ring where the tip of the tool comes."""
    r = 17 * place.k
    y = place.y(AIR - 62)
    box = Box(x - r, y - r, 2 * r, 2 * r)
    board.add(Shape(box, circle(r, 1.5), None, theme.P50, 2.5, 0.9, (6, 5)))


def pole(board: Board, place: Scene, x: float) -> None:
    """A striped column, as high as a carried part."""
    k = place.k
    top = place.y(190)
    board.rect(Box(x - 9 * k, top, 18 * k, place.floor - top), theme.COMTE)
    count = 7
    h = (place.floor - top) / (2 * count)
    for n in range(count):
        y = top + (2 * n + 0.6) * h
        points = (
            (x - 9 * k, y + h),
            (x + 9 * k, y),
            (x + 9 * k, y + h * 0.9),
            (x - 9 * k, y + h * 1.9),
        )
        solid(board, points, theme.INK)
