"""The bench: the burette on its stand, the flask that turns, the sample's label."""

from game.canvas import theme
from game.canvas.commands import Linear, Shape, Stop
from game.canvas.geometry import Box
from game.canvas.paths import number, polygon
from game.gestures.lab_analysis.sample import BURETTE
from game.gestures.lab_analysis.state import Analysis, Colour
from game.screens.board import Board
from game.screens.gestures.kit_picture import pictured
from game.screens.gestures.kit_turn import going

LEAST = 200.0
"""Height of the picture, at least."""

TINTS: dict[Colour, str] = {
    "clear": "#DDEEF5",
    "flash": "#EED3E2",
    "turned": "#F0A8CB",
    "over": "#B93A7E",
}
GLASS = "#E8F3F8"
WOOD, WOOD_DARK = "#B98552", "#8E6038"


def bench(board: Board, state: Analysis, place: Box) -> float:
    """Draw the picture from the top of `place` down; returns its bottom."""
    return pictured(board, place, LEAST, lambda b, scene: _paint(b, scene, state)).bottom


def _paint(board: Board, scene: Box, state: Analysis) -> None:
    wall = Linear(0, 0, 0, scene.h, (Stop(0, "#3C6387"), Stop(1, "#5C86A6")))
    board.rect(scene, wall)
    table = scene.bottom - scene.h * 0.16
    board.rect(Box(scene.x, table, scene.w, scene.bottom - table), "#33506E")
    board.rect(Box(scene.x, table, scene.w, 6), "#7D9DB8")
    unit = scene.h / 300
    x = scene.x + scene.w * 0.5
    _stand(board, x, scene.y + 8 * unit, table, unit)
    _burette(board, x, scene.y + 14 * unit, unit, state)
    _flask(board, x, table, unit, state)
    _sample(board, scene.x + scene.w * 0.2, table, unit, state)
    _tubes(board, scene.x + scene.w * 0.78, table, unit)


def _stand(board: Board, x: float, top: float, table: float, unit: float) -> None:
    post = x - 62 * unit
    board.rect(Box(post, top, 8 * unit, table - top), theme.A200)
    board.rounded(Box(post - 40 * unit, table - 8 * unit, 150 * unit, 9 * unit), theme.N800, 4)
    for height in (46, 96):
        board.rect(Box(post, top + height * unit, 66 * unit, 7 * unit), theme.A300)


def _burette(board: Board, x: float, top: float, unit: float, state: Analysis) -> None:
    """The glass tube, what is left in it, its marks, its tap."""
    tube = Box(x - 9 * unit, top, 18 * unit, 138 * unit)
    board.rounded(tube, GLASS, 5, stroke="#9DB6C8", stroke_width=1.5, opacity=0.9)
    left = 1 - state.poured / BURETTE
    full = Box(
        tube.x + 3, tube.y + 8 + (tube.h - 14) * (1 - left), tube.w - 6, (tube.h - 14) * left
    )
    board.rect(full, "#9CCBE6")
    for i in range(1, 11):
        width = (9 if i % 5 == 0 else 5) * unit
        board.rect(Box(tube.right - width, tube.y + tube.h * i / 11, width, 1.5), theme.N600)
    tap = tube.bottom
    board.rounded(Box(x - 13 * unit, tap, 26 * unit, 10 * unit), theme.N800, 4)
    board.rounded(Box(x + 10 * unit, tap + 1 * unit, 16 * unit, 8 * unit), theme.M500, 4)
    tip = polygon(((0, 0), (12 * unit, 0), (8 * unit, 16 * unit), (4 * unit, 16 * unit)))
    board.add(Shape(Box(x - 6 * unit, tap + 10 * unit, 12 * unit, 16 * unit), tip, GLASS))
    if state.poured and not state.noted and not state.over:
        fallen = going(board, (len(state.runs), state.poured)) % 1.0
        board.disc(x, tap + (32 + 86 * fallen) * unit, 3.4 * unit, "#9CCBE6", theme.N600, 1)


def _flask(board: Board, x: float, table: float, unit: float, state: Analysis) -> None:
    """The conical flask; the liquid takes the colour, the one hot point when it turns."""
    w, h = 104 * unit, 92 * unit
    box = Box(x - w / 2, table - h, w, h)
    tint = TINTS[state.colour] if state.poured else TINTS["clear"]
    if state.colour == "turned" and state.poured:
        board.disc(x, table - 26 * unit, 62 * unit, theme.M300, opacity=0.22)
    neck = w * 0.14
    outline = (
        (w / 2 - neck, 4),
        (w / 2 + neck, 4),
        (w / 2 + neck, h * 0.3),
        (w - 4, h - 10),
        (w - 10, h - 2),
        (10, h - 2),
        (4, h - 10),
        (w / 2 - neck, h * 0.3),
    )
    board.add(Shape(box, polygon(outline), GLASS, "#9DB6C8", 2, opacity=0.85))
    level = h * 0.58
    half = neck + (w / 2 - 4 - neck) * (level - h * 0.3) / (h * 0.7 - 10)
    liquid = (
        f"M{number(w / 2 - half + 5)},{number(level)} "
        f"C{number(w / 2 - half / 2)},{number(level + 5)} "
        f"{number(w / 2 + half / 2)},{number(level - 5)} "
        f"{number(w / 2 + half - 5)},{number(level)} "
        f"L{number(w - 10)},{number(h - 12)} L{number(w - 14)},{number(h - 6)} "
        f"L14,{number(h - 6)} L10,{number(h - 12)} Z"
    )
    board.add(Shape(box, liquid, tint))
    if state.colour == "flash" and state.poured:
        board.disc(x, table - 36 * unit, 12 * unit, TINTS["turned"], opacity=0.8)
    board.rounded(
        Box(x - neck - 3, box.y, 2 * neck + 6, 7 * unit),
        GLASS,
        3,
        stroke="#9DB6C8",
        stroke_width=1.5,
    )


def _sample(board: Board, x: float, table: float, unit: float, state: Analysis) -> None:
    """The bottle that the sample comes from; its label is blank until it is written."""
    w, h = 64 * unit, 104 * unit
    board.rounded(Box(x - w / 2, table - h, w, h), "#E6D6B0", 10, stroke="#B99B5E", stroke_width=2)
    board.rounded(Box(x - w * 0.24, table - h - 22 * unit, w * 0.48, 26 * unit), theme.D600, 5)
    label = Box(x - w / 2 + 6, table - h * 0.66, w - 12, h * 0.42)
    if not state.labelled:
        board.rounded(label, None, 4, stroke="#B99B5E", stroke_width=2)
        return
    board.rounded(label, theme.P50, 4)
    for i in range(3):
        board.rect(
            Box(label.x + 6, label.y + 8 + i * label.h * 0.27, label.w * (0.8, 0.6, 0.7)[i], 4),
            theme.N600,
        )
    board.icon("check", label.right - 10, label.bottom - 8, 20 * unit, theme.S500)


def _tubes(board: Board, x: float, table: float, unit: float) -> None:
    """A rack of tubes, for the place."""
    for i, colour in enumerate(("#D9C48A", theme.D400, "#DDEEF5", "#E3A0D6")):
        tube = Box(x - 44 * unit + i * 24 * unit, table - 62 * unit, 14 * unit, 58 * unit)
        board.rounded(tube, GLASS, 6, opacity=0.8)
        board.rounded(
            Box(tube.x + 2, tube.y + 22 * unit, tube.w - 4, tube.h - 26 * unit), colour, 5
        )
    board.rounded(Box(x - 56 * unit, table - 36 * unit, 112 * unit, 9 * unit), WOOD, 3)
    board.rounded(Box(x - 56 * unit, table - 8 * unit, 112 * unit, 9 * unit), WOOD_DARK, 3)
