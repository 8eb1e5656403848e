"""The way that a program tells: its places numbered as its lines are, tied by dotted curves."""

from collections.abc import Sequence
from itertools import pairwise

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.robot_programming.blocks import Program
from game.gestures.robot_programming.cell import Post
from game.gestures.robot_programming.state import Programming
from game.screens.board import Board
from game.screens.gestures.kit_shapes import Point
from game.screens.gestures.robot_programming.scene import AIR, HIGH, TABLE, TIP, Scene
from game.screens.gestures.robot_programming.shapes import bow

MOST = 2
"""Line numbers told at one place; the others are to be read in the program."""


def route(board: Board, place: Scene, state: Programming) -> None:
    """The route of the program that is shown, behind the robots."""
    posts, visits = state.cell.posts, visited(state.program, state.cell.posts)
    for (_, one), (_, other) in pairwise(visits):
        if one != other:
            _leg(board, place, _tip(place, posts[one]), _tip(place, posts[other]))


def waypoints(board: Board, place: Scene, state: Programming, taken: Sequence[int]) -> None:
    """Its places by the lines that go there; nothing is written where a robot is (`taken`)."""
    posts, visits = state.cell.posts, visited(state.program, state.cell.posts)
    for i in dict.fromkeys(i for _, i in visits):
        if i not in taken:
            lines = [line for line, at in visits if at == i]
            _waypoint(board, place, posts[i], " · ".join(map(str, lines[:MOST])))


def visited(program: Program, posts: Sequence[Post]) -> list[tuple[int, int]]:
    """(line from 1, index of the post) for each line that moves to a post."""
    where = {post.id: i for i, post in enumerate(posts)}
    told = ((n, block) for n, block in enumerate(program, 1) if block.kind == "go")
    return [(n, where[block.of]) for n, block in told if block.of in where]


def _tip(place: Scene, post: Post) -> Point:
    """Where the tip of the tool is when the robot is above a post."""
    return place.x(post.x), place.y((AIR if post.looks == "point" else HIGH) - TIP)


def _leg(board: Board, place: Scene, a: Point, b: Point) -> None:
    pull = (a[0] + b[0]) / 2, min(a[1], b[1]) - 60 * place.k
    bow(board, (a, pull, b), theme.A200, 2, (2, 7))


def _waypoint(board: Board, place: Scene, post: Post, lines: str) -> None:
    """The number in its disc, and the way down to what lies there."""
    ui = board.ui
    x, y = _tip(place, post)
    if post.looks != "point":
        low = (x, place.y(TABLE + 36))
        bow(board, ((x, y), ((x + low[0]) / 2, (y + low[1]) / 2), low), theme.A200, 2, (2, 7))
    style = ui.style("label", theme.INK, align="centre")
    style = style._replace(size=min(style.size, 20.0))
    high = style.line_height
    wide = max(high, ui.width(lines, style) + 14)
    disc = Box(x - wide / 2, y - high / 2, wide, high)
    board.rounded(disc.inset(-3), theme.N800, high / 2 + 3)
    board.rounded(disc, theme.P50, high / 2)
    board.add(*board.paragraph(lines, style).at(x, disc.y))
