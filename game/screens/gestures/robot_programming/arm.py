"""A robot drawn from where its wrist is: base, two limbs, joints, gripper or torch."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.screens.board import Board
from game.screens.gestures.kit_shapes import Point, solid
from game.screens.gestures.robot_programming.parts import part
from game.screens.gestures.robot_programming.scene import LIMB, SHOULDER, Scene, elbow
from game.screens.gestures.robot_programming.shapes import across, bow

BODY, SHADE, SHINE = theme.M500, "#AA511F", "#F49D67"


def robot(board: Board, place: Scene, x: float, wrist: Point, tool: str, held: str) -> None:
    """`x` is where its base stands, `held` the look of the part in its gripper."""
    k = place.k
    shoulder = (x, place.y(SHOULDER))
    joint = elbow(shoulder, wrist, LIMB * k)
    _hose(board, place, shoulder, joint)
    _base(board, place, x)
    _limb(board, shoulder, joint, (29 * k, 20 * k))
    _joint(board, shoulder, 36 * k)
    _limb(board, joint, wrist, (21 * k, 13 * k))
    _joint(board, joint, 29 * k)
    if held:
        part(board, held, wrist[0], wrist[1] + 56 * k, k)
    _tool(board, wrist, k, tool, closed=bool(held))
    _joint(board, wrist, 17 * k)


def _base(board: Board, place: Scene, x: float) -> None:
    k, floor = place.k, place.floor
    foot = ((x - 64 * k, floor), (x - 54 * k, place.y(22)), (x + 54 * k, place.y(22)))
    solid(board, (*foot, (x + 64 * k, floor)), theme.N700)
    side = ((x + 18 * k, floor), (x + 16 * k, place.y(22)), (x + 54 * k, place.y(22)))
    solid(board, (*side, (x + 64 * k, floor)), theme.N800)
    board.rounded(Box(x - 46 * k, place.y(33), 92 * k, 12 * k), theme.N600, 3)
    trunk = ((x - 40 * k, place.y(32)), (x - 33 * k, place.y(SHOULDER)))
    right = ((x + 33 * k, place.y(SHOULDER)), (x + 40 * k, place.y(32)))
    solid(board, (*trunk, *right), BODY)
    solid(board, ((x + 10 * k, place.y(32)), (x + 10 * k, place.y(SHOULDER)), *right), SHADE)


def _hose(board: Board, place: Scene, shoulder: Point, joint: Point) -> None:
    """The dress pack that hangs from the elbow to the foot."""
    back = -46 * place.k if joint[0] >= shoulder[0] else 46 * place.k
    pulls = ((shoulder[0] + back, shoulder[1]), (joint[0] + back * 1.3, joint[1] + 50 * place.k))
    bow(board, (shoulder, *pulls, joint), theme.N800, 9 * place.k)


def _limb(board: Board, a: Point, b: Point, half: tuple[float, float]) -> None:
    """A casting that narrows from a to b, lit along one side and dark along the other."""
    one, other = across(a, b, half[0])
    end, far = across(b, a, half[1])
    solid(board, (one, other, end, far), BODY)
    low, lit = (
        ((one, far), (other, end))
        if one[0] + one[1] > other[0] + other[1]
        else ((other, end), (one, far))
    )
    for (near, tip), share, colour in ((low, 0.38, SHADE), (lit, 0.2, SHINE)):
        inner = (_between(near, a, share), _between(tip, b, share))
        solid(board, (near, inner[0], inner[1], tip), colour)


def _between(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _joint(board: Board, at: Point, r: float) -> None:
    board.disc(*at, r, SHADE)
    board.disc(at[0] - r * 0.05, at[1] - r * 0.05, r * 0.93, BODY)
    board.disc(*at, r * 0.62, theme.N700)
    board.disc(*at, r * 0.28, theme.STEEL_LIGHT)


def _tool(board: Board, wrist: Point, k: float, tool: str, *, closed: bool) -> None:
    x, y = wrist
    neck = ((x - 11 * k, y), (x + 11 * k, y), (x + 9 * k, y + 26 * k), (x - 9 * k, y + 26 * k))
    solid(board, neck, BODY)
    if tool == "torche":
        board.rounded(Box(x - 12 * k, y + 22 * k, 24 * k, 12 * k), theme.N800, 3)
        nozzle = ((x - 9 * k, y + 33 * k), (x + 9 * k, y + 33 * k), (x + 3 * k, y + 62 * k))
        solid(board, (*nozzle, (x - 3 * k, y + 62 * k)), theme.STEEL)
        return
    board.rounded(Box(x - 24 * k, y + 24 * k, 48 * k, 13 * k), theme.N800, 3)
    gap = 17 * k if closed else 24 * k
    for left, colour in ((x - gap - 9 * k, theme.STEEL), (x + gap, theme.STEEL_DARK)):
        board.rounded(Box(left, y + 35 * k, 9 * k, 32 * k), colour, 2)


def ghost(board: Board, place: Scene, x: float, wrist: Point) -> None:
    """Where a robot would have been: its outline only."""
    k = place.k
    shoulder = (x, place.y(SHOULDER))
    joint = elbow(shoulder, wrist, LIMB * k)
    tip = (wrist[0], wrist[1] + 60 * k)
    for a, b, near, far in (
        (shoulder, joint, 26, 18),
        (joint, wrist, 19, 12),
        (wrist, tip, 12, 12),
    ):
        sides = (*across(a, b, near * k), *across(b, a, far * k))
        solid(board, sides, theme.P50, theme.P50, 2.5, 0.28)
        solid(board, sides, None, theme.P50, 2.5, 0.9, (8, 6))
