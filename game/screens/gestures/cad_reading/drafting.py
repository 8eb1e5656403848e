"""From tenths of a millimetre on the frame to places on the screen, and back."""

from math import cos, radians, sin
from typing import NamedTuple

from game.canvas.geometry import Box
from game.gestures.cad_reading.fit import Spot
from game.gestures.cad_reading.state import Reading
from game.screens.gestures.kit_shapes import Point

ARC = 16
"""Pieces of a quarter of a circle."""


class Plan(NamedTuple):
    """Where the frame's zero is, and how many units a tenth of a millimetre is."""

    zero_x: float
    zero_y: float
    scale: float

    def x(self, tenths: float) -> float:
        return self.zero_x + tenths * self.scale

    def y(self, tenths: float) -> float:
        return self.zero_y - tenths * self.scale

    def box(self, left: float, right: float, low: float, high: float) -> Box:
        scale = self.scale
        return Box(self.x(left), self.y(high), (right - left) * scale, (high - low) * scale)

    def spot(self, x: float, y: float) -> Spot:
        """The place of the frame under a point."""
        return Spot(round((x - self.zero_x) / self.scale), round((self.zero_y - y) / self.scale))


def plan_for(state: Reading, scene: Box) -> Plan:
    """Near the end piece for the hinge; the whole lens for the lens, and at the end."""
    rim, lens = state.task.rim, state.task.lens
    cx, cy = scene.centre
    if state.held == "hinge" and not (state.over and lens):
        scale = min(scene.w / 190, scene.h / 112)
        x, y = (rim.start + rim.end) / 2, (rim.low + rim.high) / 2
        return Plan(cx - x * scale, cy + y * scale, scale)
    scale = min(scene.w / (rim.width + 300), scene.h / (rim.height + 110))
    return Plan(cx - 40 * scale, cy, scale)


def rounded(plan: Plan, box: Box, radius: float) -> list[Point]:
    """The points of a rectangle with round corners, in order; the radius is in tenths."""
    r = min(radius * plan.scale, box.w / 2, box.h / 2)
    centres = (
        (box.right - r, box.y + r, -90),
        (box.right - r, box.bottom - r, 0),
        (box.x + r, box.bottom - r, 90),
        (box.x + r, box.y + r, 180),
    )
    return [
        (x + r * cos(radians(start + 90 * i / ARC)), y + r * sin(radians(start + 90 * i / ARC)))
        for x, y, start in centres
        for i in range(ARC + 1)
    ]
