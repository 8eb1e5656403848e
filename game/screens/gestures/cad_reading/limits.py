"""Where the part in hand may be: one line a rule, dashed while kept, thick and warm when broken."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.cad_reading.fit import Lens
from game.gestures.cad_reading.state import Reading
from game.screens.board import Board
from game.screens.gestures.cad_reading.drafting import Plan, rounded
from game.screens.gestures.kit_outline import outlined

DASH = (8.0, 6.0)
KEPT, BROKEN = (theme.S300, 2.0), (theme.M400, 4.0)


def hinge_limits(board: Board, scene: Box, plan: Plan, state: Reading) -> None:
    """The matter to keep, the groove to stay away from, the end to reach, the axis."""
    rim, hinge, kept = state.task.rim, state.task.hinge, _kept(state)
    wall, by = hinge.wall, hinge.groove
    inside = plan.box(rim.width / 2, rim.end - wall, rim.low + wall, rim.high - wall)
    _closed(board, scene, rounded(plan, inside, 1), kept=kept["wall"])
    w, h = rim.width / 2 + by, rim.height / 2 + by
    groove = rounded(plan, plan.box(-w, w, -h, h), rim.radius + by)
    _closed(board, scene, groove, kept=kept["groove"])
    for y in (hinge.axis - hinge.drift, hinge.axis + hinge.drift):
        start, end = plan.x(rim.start), plan.x(rim.end + 60)
        _bar(board, Box(start, plan.y(y), end - start, 0), kept=kept["axis"])
    top, foot = plan.y(rim.high + 12), plan.y(rim.low - 12)
    x = plan.x(rim.end - hinge.reach)
    _bar(board, Box(x, top, 0, foot - top), kept=kept["reach"])


def lens_limits(board: Board, scene: Box, plan: Plan, state: Reading, lens: Lens) -> None:
    """The window before the pupil, and what the lens must cover."""
    rim, kept, p = state.task.rim, _kept(state), lens.pupil
    target = plan.box(p.x - lens.across, p.x + lens.across, p.y - lens.updown, p.y + lens.updown)
    centred = kept["across"] and kept["updown"]
    _closed(board, scene, rounded(plan, target, 1), kept=centred)
    w, h = rim.width / 2 + lens.margin, rim.height / 2 + lens.margin
    cover = rounded(plan, plan.box(-w, w, -h, h), rim.radius + lens.margin)
    _closed(board, scene, cover, kept=kept["cover"])


def _kept(state: Reading) -> dict[str, bool]:
    return {rule.name: rule.kept for rule in state.rules}


def _closed(board: Board, scene: Box, points: list[tuple[float, float]], *, kept: bool) -> None:
    colour, width = KEPT if kept else BROKEN
    board.add(*outlined(scene, points, None, colour, width, DASH if kept else ()))


def _bar(board: Board, line: Box, *, kept: bool) -> None:
    """A straight line, level or upright: a box without height or width."""
    colour, width = KEPT if kept else BROKEN
    half = width / 2
    board.rect(Box(line.x - half, line.y - half, line.w + width, line.h + width), colour)
