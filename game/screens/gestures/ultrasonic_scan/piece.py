"""The piece in section: its weld, the probe on it, the beam, what was seen and noted so far."""

from game.canvas import theme
from game.canvas.areas import Area
from game.canvas.commands import Linear, Shape, Stop
from game.canvas.geometry import Box
from game.canvas.paths import polygon
from game.gestures.ultrasonic_scan.echo import FULL
from game.gestures.ultrasonic_scan.state import Scan
from game.gestures.ultrasonic_scan.weld import STEP
from game.screens.board import Board
from game.screens.gestures.kit_picture import picture
from game.session.commands import DoMove

LEAST = 162.0
"""Height of the picture, at least."""

LOW, HIGH = 0.34, 0.92
"""Where the steel begins and ends, as shares of the picture's height."""


def piece(board: Board, state: Scan, place: Box) -> float:
    """Draw the picture from the top of `place` down; returns its bottom."""
    box = Box(place.x, place.y, place.w, LEAST + place.h)
    picture(board, box, lambda b, scene: _paint(b, scene, state))
    if not (state.on_block or state.over):
        board.areas.append(_slide(board, box, state))
    return box.bottom


def _slide(board: Board, box: Box, state: Scan) -> Area:
    """The probe follows a finger along the piece."""
    scene = box.inset(6)

    def slid(across: float, _: float) -> object:
        share = (across * box.w - 6 - scene.w * 0.06) / (scene.w * 0.88)
        at = round(max(0.0, min(1.0, share)) * state.weld.length / STEP) * STEP
        return DoMove(("probe", str(at)))

    label = board.ui.tr("La sonde sur la pièce")
    return Area("piece", box, None, label, focusable=False, drag=slid)


def _x(scene: Box, state: Scan, at: float) -> float:
    """Where a place of the weld is in the picture."""
    return scene.x + scene.w * (0.06 + 0.88 * at / state.weld.length)


def _y(scene: Box, state: Scan, depth: float) -> float:
    top = scene.y + scene.h * LOW
    return top + scene.h * (HIGH - LOW) * depth / state.weld.thickness


def _paint(board: Board, scene: Box, state: Scan) -> None:
    sky = Linear(0, 0, 0, scene.h, (Stop(0, "#16324B"), Stop(1, "#0E2135")))
    board.rect(scene, sky)
    _steel(board, scene, state)
    if state.on_block:
        _hole(board, scene)
    else:
        _trail(board, scene, state)
        _notes(board, scene, state)
    if state.over:
        _revealed(board, scene, state)
    else:
        _probe(board, scene, state)


def _steel(board: Board, scene: Box, state: Scan) -> None:
    """The block of steel with its brushed face; the bead, ground flush so that the probe lies
    flat on it, is a band of another grain."""
    top, bottom = scene.y + scene.h * LOW, scene.y + scene.h * HIGH
    steel = Box(scene.x, top, scene.w, bottom - top)
    face = Linear(0, 0, 0, steel.h, (Stop(0, "#8DA7BD"), Stop(0.5, "#6E8BA5"), Stop(1, "#48647F")))
    board.rect(steel, face)
    board.rect(Box(scene.x, top - 5, scene.w, 6), theme.A200)
    for i in range(1, 7):
        board.rect(Box(scene.x, top + steel.h * i / 7, scene.w, 1), "#5E7893")
    if state.on_block:
        return
    weld = Box(scene.x, top - 5, scene.w, max(16.0, steel.h * 0.2))
    board.rect(weld, theme.A200, 0.3)
    grain = " M".join(f"{x:.0f},{weld.h:.0f} L{x + 8:.0f},6" for x in range(4, int(weld.w), 22))
    board.add(Shape(weld, f"M{grain}", None, "#5E7893", 1.5, 0.7))


def _hole(board: Board, scene: Box) -> None:
    """The drilled hole of the reference block, halfway down."""
    y = scene.y + scene.h * (LOW + HIGH) / 2
    board.disc(scene.centre[0], y, 9, theme.INK, theme.A200, 2)


def _trail(board: Board, scene: Box, state: Scan) -> None:
    """For each place visited, how high the echo stood: a bar above the piece."""
    room = scene.h * LOW - 34
    base = scene.y + scene.h * LOW - 16
    for at, tall in state.trail:
        h = 3 + room * tall / FULL
        colour = theme.M400 if tall >= 40 else theme.D400
        board.rect(Box(_x(scene, state, at) - 2, base - h, 4, h), colour)


def _notes(board: Board, scene: Box, state: Scan) -> None:
    """Brackets at the edges marked, a dashed box at each flaw noted."""
    for edge in state.edges:
        x = _x(scene, state, edge)
        top = scene.y + scene.h * LOW
        board.rect(Box(x - 2, top, 4, scene.h * (HIGH - LOW) * 0.5), theme.M300)
        board.disc(x, top + scene.h * (HIGH - LOW) * 0.5, 7, theme.M300, theme.INK, 2)
    for note in state.notes:
        left, right = _x(scene, state, note.start), _x(scene, state, note.end)
        y = _y(scene, state, note.depth)
        box = Box(left, y - 11, max(6.0, right - left), 22)
        board.rounded(box, theme.M200, 6, stroke=theme.INK, stroke_width=2, opacity=0.85)


def _revealed(board: Board, scene: Box, state: Scan) -> None:
    """What the weld was hiding."""
    for flaw in state.flaws:
        left, right = _x(scene, state, flaw.start), _x(scene, state, flaw.end)
        y, w = _y(scene, state, flaw.depth), right - left
        box = Box(left, y - 8, w, 16)
        points = ((0, 8), (w * 0.2, 2), (w * 0.55, 5), (w, 7), (w * 0.7, 14), (w * 0.3, 12))
        board.add(Shape(box, polygon(points), theme.INK, theme.M400, 2.5))


def _probe(board: Board, scene: Box, state: Scan) -> None:
    """The probe, its gel and its beam: the one hot point is where the beam meets a flaw."""
    x = scene.centre[0] if state.on_block else _x(scene, state, state.at)
    top = scene.y + scene.h * LOW - 5
    depth, tall = state.echo
    reach = scene.h * (HIGH - LOW)
    far = reach * (0.5 if state.on_block else 1.0)
    cone = Box(x - 22, top, 44, far + 8)
    beam = Linear(0, 0, 0, cone.h, (Stop(0, theme.D200, 0.75), Stop(1, theme.D200, 0.1)))
    board.add(Shape(cone, polygon(((15, 0), (29, 0), (36, cone.h), (8, cone.h))), beam))
    if tall >= 20 and not state.on_block:
        y = _y(scene, state, depth)
        board.disc(x, y, 16, theme.M400, opacity=min(0.75, tall / 130))
        board.disc(x, y, 6, theme.M100, opacity=min(1.0, tall / 80))
    board.rounded(Box(x - 20, top - 30, 40, 30), theme.N800, 6, stroke=theme.A200, stroke_width=2)
    board.rounded(Box(x - 14, top - 46, 28, 20), theme.D400, 5)
    board.rect(Box(x - 20, top - 4, 40, 4), theme.D200)
