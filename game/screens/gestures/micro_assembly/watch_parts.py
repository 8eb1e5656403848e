"""The parts of an escapement: each way round looks different where it matters.

Each takes its height over its width, and tells its outlines, its own outline first.
"""

from math import cos, pi, sin

from game.screens.gestures.kit_shapes import Point
from game.screens.gestures.micro_assembly.patches import Patch, block, disc
from game.screens.gestures.micro_assembly.tints import (
    BLACK,
    BLUED,
    BRASS,
    GOLD,
    LIGHT,
    RUBY,
    RUBY_LIGHT,
    STEEL,
)


def jewel(flat: float) -> tuple[Patch, ...]:
    return (
        disc(0, 0, 1, RUBY, flat),
        disc(-0.2, -0.2, 0.5, RUBY_LIGHT, flat),
        disc(0, 0, 0.2, BLACK, flat),
    )


def wheel(_: float) -> tuple[Patch, ...]:
    """Fifteen club teeth that lean one way, four arms."""
    count = 15
    rim = []
    for i in range(count):
        a = 2 * pi * i / count
        for turn, r in ((0.0, 0.8), (0.2, 0.78), (0.34, 1.0), (0.42, 0.98), (0.36, 0.8)):
            angle = a + turn * 2 * pi / count * 1.6
            rim.append((r * cos(angle), r * sin(angle)))
    gaps = [_gap(pi / 2 * i) for i in range(4)]
    return Patch(tuple(rim), BRASS), *gaps, disc(0, 0, 0.2, STEEL), disc(0, 0, 0.08, BLACK)


def _gap(start: float) -> Patch:
    """What is open between two arms of the wheel."""
    angles = [start + 0.2 + (pi / 2 - 0.4) * i / 6 for i in range(7)]
    outer = [(0.64 * cos(a), 0.64 * sin(a)) for a in angles]
    inner = [(0.28 * cos(a), 0.28 * sin(a)) for a in reversed(angles)]
    return Patch((*outer, *inner), "#2C3E52")


def fork(flat: float) -> tuple[Patch, ...]:
    arms = ((-1, -0.9), (-0.7, -1), (0, -0.5), (0.7, -1), (1, -0.9), (0.86, -0.5), (0.16, -0.1))
    tail = ((0.16, 0.5), (0.3, 1), (0.08, 1), (0, 0.72), (-0.08, 1), (-0.3, 1), (-0.16, 0.5))
    return (
        Patch((*arms, *tail, (-0.16, -0.1), (-0.86, -0.5)), LIGHT),
        Patch(((-1, -1), (-0.72, -1), (-0.78, -0.3), (-1, -0.36)), RUBY),
        Patch(((0.76, -1), (1, -0.8), (1, -0.5), (0.74, -0.66)), RUBY),
        disc(0, -0.28, 0.15, STEEL, flat),
    )


def spiral(_: float) -> tuple[Patch, ...]:
    """Turns of a flat spring; its outer end comes to a stud."""
    turns, count = 4.5, 110
    outer = [_winding(i / count, turns, 0.16) for i in range(count + 1)]
    inner = [_winding(i / count, turns, 0.12) for i in range(count, -1, -1)]
    line = Patch((*outer, *inner), BLUED, BLUED)
    return line, disc(0, 0, 0.14, BRASS), block(-1, -0.12, -0.78, 0.14, STEEL)


def _winding(share: float, turns: float, start: float) -> Point:
    """A point of the spring, from its inner end on."""
    angle, r = 2 * pi * turns * share, start + 0.74 * share
    return r * cos(angle), r * sin(angle)


def balance(_: float) -> tuple[Patch, ...]:
    angles = [2 * pi * i / 32 for i in range(33)]
    outer = [(cos(a), sin(a)) for a in angles]
    inner = [(0.82 * cos(a), 0.82 * sin(a)) for a in reversed(angles)]
    screws = [
        disc(0.98 * cos(a), 0.98 * sin(a), 0.07, GOLD)
        for a in (0.5, 1.2, 1.9, 2.6, 3.6, 4.3, 5, 5.7)
    ]
    rim = Patch((*outer, *inner), BRASS)
    return (
        rim,
        block(-0.84, -0.09, 0.84, 0.09, BRASS),
        *screws,
        disc(0, 0, 0.16, STEEL),
        disc(0, 0, 0.07, RUBY),
    )
