"""The parts of a spring hinge: each way round looks different where it matters.

Each takes its height over its width, and tells its outlines, its own outline first.
"""

from game.canvas import theme
from game.screens.gestures.micro_assembly.patches import Patch, block, disc, worn
from game.screens.gestures.micro_assembly.tints import (
    BLUED,
    BRASS,
    BRASS_DARK,
    DARK,
    LIGHT,
    RUBY,
    STEEL,
)


def plate(flat: float) -> tuple[Patch, ...]:
    return (
        worn(-1, -1, 1, 1, 0.25, STEEL, flat),
        block(-0.86, -0.5, 0.86, 0.5, "#4A637C"),
        *(disc(x, y, 0.16, theme.N800, flat) for x in (-0.86, 0.86) for y in (-0.76, 0.76)),
    )


def slide(flat: float) -> tuple[Patch, ...]:
    body = ((-1, -0.55), (0.55, -0.55), (0.55, -1), (1, -1), (1, 0.4), (0.55, 0.4), (0.55, 0.55))
    return (
        Patch((*body, (-1, 0.55)), LIGHT),
        block(-0.8, -0.2, 0.3, 0.2, DARK),
        disc(0.78, -0.3, 0.3, theme.N800, flat),
    )


def spring(_: float) -> tuple[Patch, ...]:
    turns = 7
    coils = [_coil(-0.9 + 1.8 * i / turns, 1.8 / turns) for i in range(turns)]
    return (block(-1, -0.2, 1, 0.2, "#3C5670"), *coils)


def _coil(x: float, wide: float) -> Patch:
    points = ((x, 1), (x + wide * 0.35, 1), (x + wide, -1), (x + wide * 0.65, -1))
    return Patch(points, LIGHT)


def screw(flat: float) -> tuple[Patch, ...]:
    return (
        disc(0, 0, 1, BLUED, flat),
        disc(0, 0, 0.74, "#5B93CB", flat),
        block(-0.78, -0.14, 0.78, 0.14, theme.N800),
    )


def ring(flat: float) -> tuple[Patch, ...]:
    return disc(0, 0, 1, BRASS, flat), disc(0, 0, 0.48, theme.N800, flat)


def knuckle(flat: float) -> tuple[Patch, ...]:
    return (
        Patch(
            ((-1, -1), (-0.3, -1), (0, -0.6), (1, -0.6), (1, 0.6), (0, 0.6), (-0.3, 1), (-1, 1)),
            LIGHT,
        ),
        block(-1, -1, -0.62, 1, DARK),
        block(-0.62, -0.34, -0.3, 0.34, STEEL),
        disc(0.45, -0.22, 0.2, theme.N800, flat),
        disc(0.76, 0.22, 0.2, theme.N800, flat),
    )


def pin(_: float) -> tuple[Patch, ...]:
    return (
        block(-0.55, -0.8, 0.55, 1, LIGHT),
        block(-1, -1, 1, -0.7, STEEL),
        block(-0.3, -0.7, -0.05, 0.96, "#F2F6FA", "#F2F6FA"),
    )


def bridge(flat: float) -> tuple[Patch, ...]:
    shape = (
        (-1, -0.7),
        (-0.4, -1),
        (0.3, -0.75),
        (1, -0.8),
        (1, 0.3),
        (0.4, 0.5),
        (-0.2, 1),
        (-1, 0.7),
    )
    return (
        Patch(shape, BRASS),
        disc(-0.62, 0, 0.26, RUBY, flat),
        disc(-0.62, 0, 0.1, theme.N800, flat),
        disc(0.66, -0.24, 0.24, theme.N800, flat),
        block(-0.25, -0.3, 0.25, -0.1, BRASS_DARK),
    )


def bar(flat: float) -> tuple[Patch, ...]:
    return (
        worn(-1, -1, 1, 1, 0.5, BRASS, flat),
        disc(0.66, 0, 0.42, theme.N800, flat),
        disc(-0.66, 0, 0.42, theme.N800, flat),
        disc(0, 0, 0.34, RUBY, flat),
    )
