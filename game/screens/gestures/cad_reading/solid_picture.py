"""The window on the solid: its three faces are named, the asked one is the warm one."""

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon
from game.gestures.cad_reading.state import Reading
from game.screens.board import Board
from game.screens.gestures.cad_reading.iso import eye_for, paint_solid, table
from game.screens.gestures.cad_reading.sheet import side_names
from game.screens.gestures.kit_picture import picture

LEAST = 250.0
"""Height of the picture, at least."""

AROUND = ("face", "gauche", "arriere", "droite")
"""The sides that come to the front, turn after turn."""


def solid_picture(board: Board, state: Reading, place: Box) -> float:
    """Draw the picture from the top of `place` down; returns its bottom."""
    box = Box(place.x, place.y, place.w, LEAST + place.h)
    picture(board, box, lambda b, scene: _paint(b, scene, state))
    return box.bottom


def _paint(board: Board, scene: Box, state: Reading) -> None:
    table(board, scene)
    solid = state.question.solid.turned(state.side)
    line = board.ui.style("label", theme.INK).line_height + 12
    top, low = scene.y + line + 46, scene.bottom - line - 40
    room = Box(scene.x + 60, top, scene.w - 120, max(60.0, low - top))
    eye = eye_for(solid, room)
    paint_solid(board, solid, eye)
    (w, d, h), unit = solid.size, eye.unit
    front = eye.at((w, 0, 0))[0] * 0.5 + eye.x * 0.5
    left = eye.at((0, d, 0))[0] * 0.5 + eye.x * 0.5
    foot = scene.bottom - line - 10
    _side(board, state, AROUND[state.side], front + unit * 0.9, foot, line)
    _side(board, state, AROUND[(state.side + 1) % 4], left - unit * 0.9, foot, line)
    middle = (front + left) / 2
    _side(board, state, "dessus", middle, scene.y + 10, line)
    tip = max(eye.at((w, d, h))[1] - 8, scene.y + line + 40)
    _arrow(board, middle, tip, down=True, hot=_hot(state, "dessus"))


def _hot(state: Reading, side: str) -> bool:
    return side == state.question.ask and not state.over


def _side(board: Board, state: Reading, side: str, x: float, y: float, height: float) -> None:
    """The name of a face on a small plate, warm when it is the one asked for."""
    ui, hot = board.ui, _hot(state, side)
    words = side_names(ui.tr)[side]
    style = ui.style("label", theme.INK if hot else ui.tone.on_night, "centre")
    width = ui.width(words, style) + 32
    plate = Box(x - width / 2, y, width, height)
    fill = theme.M400 if hot else ui.tone.night
    board.rounded(plate, fill, 10, stroke=theme.INK if hot else theme.N500, stroke_width=2)
    board.add(*board.paragraph(words, style).at(x, y + (height - style.line_height) / 2))
    if side != "dessus":
        _arrow(board, x, y - 4, down=False, hot=hot)


def _arrow(board: Board, x: float, y: float, *, down: bool, hot: bool) -> None:
    """A short arrow whose tip is at (x, y) when it goes down, or its foot when it goes up."""
    points = ((8, 0), (16, 0), (16, 12), (24, 12), (12, 26), (0, 12), (8, 12))
    turned = points if down else tuple((px, 26 - py) for px, py in points)
    box = Box(x - 12, y - 26, 24, 26)
    board.add(Shape(box, polygon(turned), theme.M400 if hot else theme.A200, theme.INK, 1.5))
