"""The drawing of each shape that a level may ask for."""

from collections.abc import Callable, Mapping
from functools import lru_cache

from game.screens.gestures.micro_assembly import board_parts, hinge_parts, watch_parts
from game.screens.gestures.micro_assembly.patches import Patch

DRAWINGS: Mapping[str, Callable[[float], tuple[Patch, ...]]] = {
    "balance": watch_parts.balance,
    "bar": hinge_parts.bar,
    "bridge": hinge_parts.bridge,
    "capacitor": board_parts.capacitor,
    "chip": board_parts.chip,
    "diode": board_parts.diode,
    "fork": watch_parts.fork,
    "jewel": watch_parts.jewel,
    "knuckle": hinge_parts.knuckle,
    "led": board_parts.led,
    "pin": hinge_parts.pin,
    "plate": hinge_parts.plate,
    "quartz": board_parts.quartz,
    "resistor": board_parts.resistor,
    "ring": hinge_parts.ring,
    "screw": hinge_parts.screw,
    "slide": hinge_parts.slide,
    "socket": board_parts.socket,
    "spiral": watch_parts.spiral,
    "spring": hinge_parts.spring,
    "wheel": watch_parts.wheel,
}


@lru_cache(maxsize=64)
def drawing(shape: str, flat: float) -> tuple[Patch, ...]:
    """The outlines of a part, from its height over its width; its own outline comes first."""
    return DRAWINGS[shape](flat)
