"""Outlines cut to what a picture shows: what is magnified would else be painted far too large."""

from game.canvas.commands import Paint, Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon
from game.screens.gestures.kit_shapes import Point


def cut(points: list[Point], box: Box) -> list[Point]:
    """The part of an outline inside a box (Sutherland and Hodgman, 1974)."""
    if all(box.x <= x <= box.right and box.y <= y <= box.bottom for x, y in points):
        return points
    for axis, limit, sign in (
        (0, box.x, 1),
        (0, box.right, -1),
        (1, box.y, 1),
        (1, box.bottom, -1),
    ):
        points = _half(points, axis, limit, sign)
    return points


def _half(points: list[Point], axis: int, limit: float, sign: int) -> list[Point]:
    """The part of an outline on one side of a line."""
    kept: list[Point] = []
    for i, here in enumerate(points):
        before = points[i - 1]
        inside, was = (sign * (p[axis] - limit) >= 0 for p in (here, before))
        if inside != was:
            t = (limit - before[axis]) / (here[axis] - before[axis])
            kept.append(
                (before[0] + (here[0] - before[0]) * t, before[1] + (here[1] - before[1]) * t)
            )
        if inside:
            kept.append(here)
    return kept


def outlined(
    scene: Box,
    points: list[Point],
    fill: Paint | None,
    stroke: str | None,
    width: float,
    dash: tuple[float, ...] = (),
) -> tuple[Shape, ...]:
    """A closed line, cut to what the picture shows; nothing when it is out of sight."""
    shown = cut(points, scene.inset(-12))
    if not shown:
        return ()
    left, top = min(x for x, _ in shown) - 4, min(y for _, y in shown) - 4
    box = Box(left, top, max(x for x, _ in shown) - left + 4, max(y for _, y in shown) - top + 4)
    path = polygon([(x - left, y - top) for x, y in shown])
    return (Shape(box, path, fill, stroke, width, dash=dash),)
