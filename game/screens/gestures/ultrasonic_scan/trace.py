"""The A-scan: how high what comes back stands, against how deep it comes from."""

from collections.abc import Iterator

from game.canvas import theme
from game.canvas.areas import Area
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon, polyline
from game.gestures.ultrasonic_scan.echo import FULL, HALF, TALL, grass, wall
from game.gestures.ultrasonic_scan.state import Scan
from game.gestures.ultrasonic_scan.turn import depths
from game.screens.board import Board
from game.screens.kit_panels import night_panel
from game.session.commands import DoMove

LEAST = 152.0
"""Height of the screen, at least."""

SCALE = 40.0
"""Height of the depths under the glass, clear of the ring around what is below."""

GLASS, GRID = "#0A2624", "#1F4A46"

BLADES = 72
"""Places along the screen where the noise has a height."""


def trace(board: Board, state: Scan, place: Box) -> float:
    """Draw the screen of the set from the top of `place` down; returns its bottom."""
    tr = board.ui.tr
    style = board.ui.style("label", board.ui.tone.on_night)
    box = Box(place.x, place.y, place.w, LEAST + style.line_height + SCALE)
    night_panel(board, box, cut=18)
    glass = Box(
        box.x + 16,
        box.y + 12 + style.line_height,
        box.w - 32,
        box.h - style.line_height - SCALE - 20,
    )
    board.add(*board.paragraph(tr("Écran de l'appareil"), style).at(box.x + 18, box.y + 8))
    _reading(board, state, box)
    _glass(board, glass, state)
    _scale(board, glass, state)
    if not (state.on_block or state.over):
        _cursor(board, glass, state)
    return box.bottom


def _reading(board: Board, state: Scan, box: Box) -> None:
    """The height of the echo, and where the cursor stands."""
    tr, ui = board.ui.tr, board.ui
    height = tr("Écho\u00a0: {height}\u00a0%").format(height=state.echo[1])
    depth = tr("Curseur\u00a0: {depth}\u00a0mm").format(depth=state.cursor)
    told = height if state.on_block or state.over else f"{height}   {depth}"
    style = ui.style(
        "label", theme.M200 if ui.tone.night != "#000000" else ui.tone.on_night, "right"
    )
    room = box.w - ui.width(tr("Écran de l'appareil"), style) - 50
    words = told if ui.width(told, style) < room else (depth if not state.on_block else height)
    style = style._replace(size=style.size * min(1.0, room / ui.width(words, style)))
    board.add(*board.paragraph(words, style).at(box.right - 18, box.y + 8))
    board.spoken.append(told)


def _glass(board: Board, glass: Box, state: Scan) -> None:
    board.rounded(glass, GLASS, 8)
    for i in range(1, 10):
        board.rect(Box(glass.x + glass.w * i / 10 - 0.5, glass.y + 4, 1, glass.h - 8), GRID)
    for level, colour in ((TALL, theme.D400), (HALF, theme.M300)):
        y = glass.bottom - glass.h * 0.94 * level / FULL
        for i in range(int(glass.w // 16)):
            board.rect(Box(glass.x + 4 + i * 16, y - 1, 9, 2), colour)
    points = [(x * glass.w, glass.h - y / FULL * glass.h * 0.94 - 3) for x, y in _curve(state)]
    board.add(Shape(glass, polyline(points), None, theme.M200, 2.5))


def _curve(state: Scan) -> list[tuple[float, float]]:
    """The line of light: (share of the width, per cent of the height), from left to right."""
    blades = grass(state.weld, state.seed, state.at, state.gain, BLADES)
    base = [((i + 0.5) / BLADES, min(12.0, blade * 0.5)) for i, blade in enumerate(blades)]
    for share, tall in _peaks(state):
        base = [pair for pair in base if abs(pair[0] - share) > 0.016]
        base += [(share - 0.014, 1.0), (share, float(tall)), (share + 0.014, 1.0)]
    return sorted((max(0.004, min(0.996, x)), y) for x, y in base)


def _peaks(state: Scan) -> Iterator[tuple[float, int]]:
    yield 0.02, FULL
    depth, tall = state.echo
    if tall > 3:
        yield at_depth(state, depth), tall
    if not state.on_block:
        far = wall(state.flaws, state.at, state.gain)
        if far > 3:
            yield at_depth(state, state.weld.thickness), far


def at_depth(state: Scan, depth: float) -> float:
    """Where a depth stands along the screen, in 0..1: the far wall is at nine tenths."""
    return 0.02 + 0.88 * depth / state.weld.thickness


def _scale(board: Board, glass: Box, state: Scan) -> None:
    """Depths under the glass, in millimetres."""
    style = board.ui.style("label", board.ui.tone.muted_on_night, "centre")
    style = style._replace(size=min(style.size, 20.0))
    for share in (0.25, 0.5, 0.75, 1.0):
        depth = round(state.weld.thickness * share)
        x = glass.x + glass.w * at_depth(state, depth)
        text = f"{depth}\u00a0mm" if share == 1 else str(depth)
        board.add(*board.paragraph(text, style).at(x, glass.bottom + 2))


def _cursor(board: Board, glass: Box, state: Scan) -> None:
    """The line that reads a depth; it follows a finger along the glass."""
    x = glass.x + glass.w * at_depth(state, state.cursor)
    board.rect(Box(x - 1.5, glass.y + 2, 3, glass.h - 4), theme.P50)
    head = Box(x - 10, glass.y, 20, 14)
    board.add(Shape(head, polygon(((0, 0), (20, 0), (10, 14))), theme.P50, theme.INK, 1.5))
    known = depths(state.weld)

    def slid(across: float, _: float) -> object:
        depth = round((across - 0.02) / 0.88 * state.weld.thickness)
        return DoMove(("depth", str(min(max(depth, known[0]), known[-1]))))

    label = board.ui.tr("Le curseur de profondeur")
    board.areas.append(Area("cursor", glass, None, label, focusable=False, drag=slid))
