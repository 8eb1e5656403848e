"""Outlines of shapes as polygons: enough to tell whether a point is inside."""

import re
from collections.abc import Sequence
from functools import lru_cache

from game.canvas.commands import Shape
from game.canvas.geometry import Box

Point = tuple[float, float]
Polygon = tuple[Point, ...]

_TOKEN = re.compile(r"[MLHVQAZ]|-?\d+(?:\.\d+)?")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "Q": 4, "A": 7, "Z": 0}


@lru_cache(maxsize=4096)
def polygons(path: str) -> tuple[Polygon, ...]:
    """The closed parts of a path; curves by their middle, arcs by their farthest point."""
    tokens = _TOKEN.findall(path)
    found: list[list[Point]] = []
    command, i = "M", 0
    while i < len(tokens):
        if tokens[i].isalpha():
            command, i = tokens[i], i + 1
        count = _ARGUMENTS[command]
        values = [float(t) for t in tokens[i : i + count]]
        i += count
        _follow(found, command, values)
        command = "L" if command == "M" else command
    return tuple(tuple(p) for p in found)


def _follow(found: list[list[Point]], command: str, values: Sequence[float]) -> None:
    if command == "M":
        found.append([(values[0], values[1])])
    elif command in "HV":
        x, y = found[-1][-1]
        found[-1].append((values[0], y) if command == "H" else (x, values[0]))
    elif command == "Q":
        (ax, ay), (bx, by, cx, cy) = found[-1][-1], values
        middle = ((ax + 2 * bx + cx) / 4, (ay + 2 * by + cy) / 4)
        found[-1] += [middle, (cx, cy)]
    elif command == "A":
        found[-1] += _half_circle(found[-1][-1], (values[5], values[6]))
    elif command == "L":
        found[-1].append((values[0], values[1]))


def _half_circle(start: Point, end: Point) -> list[Point]:
    """The clockwise half circle from start to end, by six of its points."""
    from math import cos, pi, sin

    cx, cy = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    dx, dy = start[0] - cx, start[1] - cy
    turns = [pi * k / 6 for k in range(1, 7)]
    return [(cx + dx * cos(t) - dy * sin(t), cy + dx * sin(t) + dy * cos(t)) for t in turns]


def holds(shape: Shape, x: float, y: float) -> bool:
    """Whether the filled shape covers a point of the frame (even-odd over its parts)."""
    if not shape.box.holds(x, y):
        return False
    px, py = x - shape.box.x, y - shape.box.y
    return sum(_inside(p, px, py) for p in polygons(shape.path)) % 2 == 1


def _inside(polygon: Polygon, x: float, y: float) -> bool:
    inside = False
    for (ax, ay), (bx, by) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def crosses(shape: Shape, box: Box) -> bool:
    """Whether the shape's line passes through a box."""
    for polygon in polygons(shape.path):
        closed = (*polygon[1:], polygon[0]) if shape.path.rstrip().endswith("Z") else polygon[1:]
        for (ax, ay), (bx, by) in zip(polygon, closed, strict=False):
            steps = max(1, int(max(abs(bx - ax), abs(by - ay)) // 3))
            for k in range(steps + 1):
                x = shape.box.x + ax + (bx - ax) * k / steps
                y = shape.box.y + ay + (by - ay) * k / steps
                if box.holds(x, y):
                    return True
    return False
