"""The frame on the screen of the drawing office: its rim, its end piece, the parts to place."""

from game.canvas import theme
from game.canvas.areas import Area
from game.canvas.geometry import Box
from game.gestures.cad_reading.fit import Lens, Spot
from game.gestures.cad_reading.level import best_hinge, best_lens
from game.gestures.cad_reading.reach import snapped
from game.gestures.cad_reading.state import Reading
from game.screens.board import Board
from game.screens.gestures.cad_reading.drafting import Plan, plan_for, rounded
from game.screens.gestures.cad_reading.hinge_drawing import hinge_drawing
from game.screens.gestures.cad_reading.iso import table
from game.screens.gestures.cad_reading.limits import hinge_limits, lens_limits
from game.screens.gestures.kit_outline import outlined
from game.screens.gestures.kit_picture import picture
from game.session.commands import DoMove

LEAST = 230.0
"""Height of the picture, at least."""

ACETATE, ACETATE_EDGE, TEMPLE = "#2B7C80", "#A9D8D8", "#205F66"
GLASS = "#17354F"


def frame_picture(board: Board, state: Reading, place: Box) -> float:
    """Draw the picture from the top of `place` down; returns its bottom."""
    box = Box(place.x, place.y, place.w, LEAST + place.h)
    picture(board, box, lambda b, scene: _paint(b, scene, state))
    if not state.over:
        board.areas.append(_slide(board, box, state))
    return box.bottom


def _slide(board: Board, box: Box, state: Reading) -> Area:
    """The part in hand follows a finger over the drawing."""
    plan = plan_for(state, box.inset(6))

    def slid(across: float, down: float) -> object:
        spot = plan.spot(box.x + across * box.w, box.y + down * box.h)
        to = snapped(state, spot)
        return DoMove(("place", str(to.x), str(to.y)))

    label = board.ui.tr("La pièce sur la monture")
    return Area("frame", box, None, label, focusable=False, drag=slid)


def _paint(board: Board, scene: Box, state: Reading) -> None:
    table(board, scene)
    plan = plan_for(state, scene)
    lens = state.task.lens
    _rim(board, scene, plan, state)
    if lens and (state.over or state.held == "lens"):
        _lens(board, plan, state, lens)
    _temple(board, plan, state)
    if lens and state.held == "lens":
        lens_limits(board, scene, plan, state, lens)
    else:
        hinge_limits(board, scene, plan, state)
    broken = any(rule.part == "hinge" for rule in state.broken)
    hinge_drawing(board, plan.scale, _hinge_box(plan, state, state.hinge), hot=broken)
    if state.verdict == "given-up":
        _answer(board, plan, state)


def _rim(board: Board, scene: Box, plan: Plan, state: Reading) -> None:
    """The front: its rim with the bridge, its end piece, the opening for the lens."""
    rim = state.task.rim
    w, h = rim.width / 2, rim.height / 2
    bridge = plan.box(-w - rim.rim - 90, -w, 20, 60)
    end = plan.box(w - 30, rim.end, rim.low, rim.high)
    for box, radius in ((bridge, 16.0), (end, 10.0)):
        board.rounded(box, ACETATE, radius * plan.scale, stroke=ACETATE_EDGE, stroke_width=2)
    around = plan.box(-w - rim.rim, w + rim.rim, -h - rim.rim, h + rim.rim)
    outer = rounded(plan, around, rim.radius + rim.rim)
    board.add(*outlined(scene, outer, ACETATE, ACETATE_EDGE, 2))
    board.rounded(plan.box(w, rim.end - 4, rim.low + 3, rim.high - 3), ACETATE, 8 * plan.scale)
    opening = rounded(plan, plan.box(-w, w, -h, h), rim.radius)
    board.add(*outlined(scene, opening, GLASS, ACETATE_EDGE, 2))


def _lens(board: Board, plan: Plan, state: Reading, lens: Lens) -> None:
    """The round blank until it is cut, its optical centre, the pupil that it goes before."""
    r, at, pupil = lens.diameter / 2, state.lens, lens.pupil
    blank = plan.box(at.x - r, at.x + r, at.y - r, at.y + r)
    cx, cy = blank.centre
    if state.verdict != "fitted":
        board.disc(cx, cy, blank.w / 2, "#CFEAF2", opacity=0.28)
        board.disc(cx, cy, blank.w / 2, None, "#E6F4F8", 3)
    iris = plan.box(pupil.x - 55, pupil.x + 55, pupil.y - 55, pupil.y + 55)
    board.disc(*iris.centre, iris.w / 2, None, theme.A300, 2)
    board.disc(*iris.centre, iris.w / 5, theme.INK, theme.A300, 2)
    _cross(board, cx, cy, 16, theme.P50)


def _cross(board: Board, x: float, y: float, arm: float, colour: str) -> None:
    board.rect(Box(x - arm, y - 1.5, 2 * arm, 3), colour)
    board.rect(Box(x - 1.5, y - arm, 3, 2 * arm), colour)


def _temple(board: Board, plan: Plan, state: Reading) -> None:
    """The temple that turns at the end piece, at the height of the hinge."""
    rim, axis = state.task.rim, state.hinge.y
    box = plan.box(rim.end + 3, rim.end + 160, axis - 16, axis + 16)
    board.rounded(box, TEMPLE, 8, stroke=ACETATE_EDGE, stroke_width=2)


def _hinge_box(plan: Plan, state: Reading, at: Spot) -> Box:
    w, h = state.task.hinge.width / 2, state.task.hinge.height / 2
    return plan.box(at.x - w, at.x + w, at.y - h, at.y + h)


def _answer(board: Board, plan: Plan, state: Reading) -> None:
    """Where the parts would be right."""
    box = _hinge_box(plan, state, best_hinge(state.task))
    board.rounded(box, None, 6, stroke=theme.S300, stroke_width=4)
    if state.task.lens:
        at = best_lens(state.task)
        _cross(board, plan.x(at.x), plan.y(at.y), 18, theme.S300)
