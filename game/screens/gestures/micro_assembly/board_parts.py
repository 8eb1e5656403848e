"""The components of a circuit board: each way round looks different where it matters.

Each takes its height over its width, and tells its outlines, its own outline first.
"""

from game.canvas import theme
from game.screens.gestures.micro_assembly.patches import Patch, block, disc, worn
from game.screens.gestures.micro_assembly.tints import BLACK, CREAM, GOLD, LIGHT


def chip(flat: float) -> tuple[Patch, ...]:
    pins = [
        block(x, y - 0.08, x + 0.3, y + 0.08, LIGHT)
        for x in (-1, 0.7)
        for y in (-0.75, -0.25, 0.25, 0.75)
    ]
    return (
        worn(-0.76, -1, 0.76, 1, 0.08, BLACK, flat),
        *pins,
        disc(-0.5, -0.78, 0.1, CREAM, flat),
        block(-0.3, -0.1, 0.4, 0.02, "#50617A", "#50617A"),
        block(-0.3, 0.14, 0.2, 0.26, "#50617A", "#50617A"),
    )


def capacitor(_: float) -> tuple[Patch, ...]:
    return (
        block(-0.84, -1, 0.84, 1, "#D98A2B"),
        block(-1, -0.6, -0.78, 0.6, LIGHT),
        block(0.78, -0.6, 1, 0.6, LIGHT),
        block(-0.78, -1, -0.4, 1, theme.M900),
    )


def resistor(_: float) -> tuple[Patch, ...]:
    ends = (block(-1, -1, -0.62, 1, LIGHT), block(0.62, -1, 1, 1, LIGHT))
    return block(-0.8, -1, 0.8, 1, BLACK), *ends, block(-0.3, -0.2, 0.3, 0.2, CREAM, CREAM)


def diode(_: float) -> tuple[Patch, ...]:
    return (
        block(-0.7, -0.9, 0.7, 0.9, "#8E2F1E"),
        block(-1, -0.5, -0.66, 0.5, LIGHT),
        block(0.66, -0.5, 1, 0.5, LIGHT),
        block(0.3, -0.9, 0.58, 0.9, CREAM),
    )


def quartz(flat: float) -> tuple[Patch, ...]:
    return worn(-1, -1, 1, 1, 0.6, LIGHT, flat), worn(-0.86, -0.7, 0.86, 0.7, 0.5, "#E8EFF5", flat)


def led(flat: float) -> tuple[Patch, ...]:
    return (
        Patch(((-1, -1), (0.5, -1), (1, -0.5), (1, 1), (-1, 1)), CREAM),
        disc(0, 0.05, 0.62, "#F7DE8B", flat),
        block(0.3, -0.86, 0.6, -0.6, theme.S500),
    )


def socket(_: float) -> tuple[Patch, ...]:
    pins = [block(-1, y - 0.08, -0.7, y + 0.08, GOLD) for y in (-0.6, 0, 0.6)]
    return block(-0.76, -1, 1, 1, CREAM), *pins, block(0.1, -0.7, 1, 0.7, "#3A4656")
