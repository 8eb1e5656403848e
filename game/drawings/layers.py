"""What a figure is painted in: layers from back to front, and what the rim light follows."""

from typing import NamedTuple

from game.drawings import tones
from game.drawings.look import Look
from game.drawings.markup import contour, placed

_CLOTH = tones.model_cloth_bases()


class Layer(NamedTuple):
    """Shapes in person units, and those of them that the rim light follows."""

    body: str
    outline: str = ""


def traced(body: str) -> Layer:
    """A layer whose whole contour the light follows."""
    return Layer(body, contour(body))


def garment(body: str, look: Look) -> Layer:
    """Cloth follows the build; light follows the cloth, not what is sewn on it."""
    return Layer(
        placed(body, sx=look.build, sy=1), placed(contour(body, _CLOTH), sx=look.build, sy=1)
    )
