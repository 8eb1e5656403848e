"""The cell: its posts, its robots at work, the way just made, and what a contact looks like."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.robot_programming.state import Programming
from game.gestures.robot_programming.trial import Arm, Stop, Trial, start
from game.screens.board import Board
from game.screens.gestures.kit_shapes import Point, warning
from game.screens.gestures.kit_turn import going
from game.screens.gestures.robot_programming.arm import ghost, robot
from game.screens.gestures.robot_programming.ground import ground
from game.screens.gestures.robot_programming.parts import look, part
from game.screens.gestures.robot_programming.posts import air, labels, pole, post
from game.screens.gestures.robot_programming.route import route, waypoints
from game.screens.gestures.robot_programming.scene import (
    TABLE,
    TIP,
    Scene,
    above,
    hand,
    scene,
    swung,
)
from game.screens.gestures.robot_programming.shapes import bow


def cell_picture(board: Board, box: Box, state: Programming) -> None:
    place = scene(box)
    trial = state.trial or start(state.cell, state.seed)
    share = going(board, (state.trials, trial.step) if state.trial is not None else None)
    trial = gripping(state, trial) if share < 1 else trial
    ground(board, place, state)
    behind = [i for i, spec in enumerate(state.cell.posts) if spec.looks == "machine"]
    others = [i for i in range(len(state.cell.posts)) if i not in behind]
    for i in (*behind, *others):
        post(board, place, state, trial, i)
    for one, other in (sorted(pair) for pair in state.cell.poles):
        pole(board, place, _middle(place, state, one, other))
    route(board, place, state)
    for i, arm in enumerate(trial.arms):
        spec = state.cell.robots[i]
        _way(board, place, state, arm)
        held = look(state.cell, arm.held) if arm.held else ""
        wrist = swung(place, state.cell, i, arm, share)
        robot(board, place, place.x(spec.x), wrist, spec.tool, held)
        if spec.tool == "torche" and arm.low and share == 1:
            _arc(board, hand(place, state.cell, i, arm), place.k)
    if trial.stop is not None:
        _stopped(board, place, state, trial, trial.stop)
    for at in state.cell.posts:
        if at.looks == "point":
            air(board, place, place.x(at.x))
    if trial.stop is None:
        waypoints(board, place, state, [arm.at for arm in trial.arms])
    labels(board, place, state.cell.posts)


def gripping(state: Programming, trial: Trial) -> Trial:
    """The parts where they are until the grippers that go down have closed or opened."""
    arms, there = list(trial.arms), list(trial.there)
    for i, arm in enumerate(arms):
        if not arm.low or arm.was == (arm.at, True):
            continue
        kind = state.programs[i][arm.shown].kind
        if kind == "take":
            there[arm.at], arms[i] = (*there[arm.at], arm.held), arm._replace(held="")
        elif kind == "put":
            *others, part = there[arm.at]
            there[arm.at], arms[i] = tuple(others), arm._replace(held=part)
    return trial._replace(arms=tuple(arms), there=tuple(there))


def _middle(place: Scene, state: Programming, one: int, other: int) -> float:
    """Where a pole stands: between two posts, out of the robot's way."""
    first, second = place.x(state.cell.posts[one].x), place.x(state.cell.posts[other].x)
    return first + (second - first) * 0.68


def _way(board: Board, place: Scene, state: Programming, arm: Arm) -> None:
    """The way of the tip from the post before to this one, dotted."""
    if arm.at < 0 or arm.came < 0 or arm.at == arm.came or arm.low:
        return
    a, b = (above(place, state.cell, at) for at in (arm.came, arm.at))
    tip = TIP * place.k
    pull = ((a[0] + b[0]) / 2, min(a[1], b[1]) - 50 * place.k + tip)
    bow(board, ((a[0], a[1] + tip), pull, (b[0], b[1] + tip)), theme.P50, 2.5, (3, 8))


def _arc(board: Board, wrist: Point, k: float) -> None:
    """The arc at the tip of the torch."""
    x, y = wrist[0], wrist[1] + TIP * k
    board.disc(x, y, 16 * k, theme.M300, opacity=0.4)
    board.disc(x, y, 7 * k, theme.P50)


def _stopped(board: Board, place: Scene, state: Programming, trial: Trial, stop: Stop) -> None:
    """The ghost of where the robot would be, and a sign where it would touch."""
    x = place.x(state.cell.robots[stop.robot].x)
    if trial.harmed:
        low = stop.why == "full"
        ghost(board, place, x, above(place, state.cell, stop.post, low=low))
    if stop.why == "drop":
        _fallen(board, place, state, stop)
    at = _contact(place, state, trial, stop)
    _sparks(board, at, place.k)
    warning(board, at, max(0.7, place.k))


def _contact(place: Scene, state: Programming, trial: Trial, stop: Stop) -> Point:
    arm = trial.arms[stop.robot]
    if stop.why == "pole":
        return _middle(place, state, *sorted((arm.at, stop.post))), place.y(170)
    if stop.post < 0:
        return hand(place, state.cell, stop.robot, arm)
    x = place.x(state.cell.posts[stop.post].x)
    if stop.why == "drop":
        return x + 62 * place.k, place.y(26)
    return x, place.y(TABLE + (70 if stop.why in ("door", "zone") else 34))


def _fallen(board: Board, place: Scene, state: Programming, stop: Stop) -> None:
    """The part on the floor."""
    kind = next((goal.part for goal in state.cell.goal), "alu")
    x = place.x(state.cell.posts[stop.post].x)
    part(board, look(state.cell, kind), x + 4 * place.k, place.y(11), place.k)


def _sparks(board: Board, at: Point, k: float) -> None:
    x, y = at
    for dx, dy in ((-34, -14), (-22, -32), (22, -32), (34, -14)):
        near, far = (x + dx * 0.8 * k, y + dy * 0.8 * k), (x + dx * 1.5 * k, y + dy * 1.5 * k)
        bow(board, (near, near, far), theme.M200, 3)
