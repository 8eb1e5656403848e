"""The region's map and the anchors of the backdrops: where things are in the drawings."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from game.canvas.geometry import Anchor, Form, Frame

#: the size each composition of a backdrop is drawn for, in logical units
COMPOSITIONS: dict[Form, tuple[float, float]] = {
    "wide": (1280.0, 720.0),
    "classic": (960.0, 720.0),
    "tall": (720.0, 1280.0),
}


@dataclass(frozen=True, slots=True)
class Chart:
    """The map picture: its aspect, and towns and rivers as shares of its width and height."""

    aspect: float
    towns: Mapping[str, tuple[float, float]]
    rivers: tuple[tuple[str, float, float], ...]


@lru_cache(maxsize=1)
def chart_of(assets: Path) -> Chart:
    raw = json.loads((assets / "map" / "bfc.json").read_text(encoding="utf-8"))
    width, height = raw["viewBox"]
    return Chart(
        width / height,
        {name: (x / width, y / height) for name, (x, y) in raw["towns"].items()},
        tuple((name, at[0] / width, at[1] / height) for name, at in raw["rivers"].items()),
    )


@lru_cache(maxsize=64)
def declared(assets: Path, backdrop: str) -> Mapping[str, Any]:
    """What `assets/places/<name>.json` tells of a backdrop; nothing where there is none."""
    path = assets / "places" / f"{backdrop}.json"
    told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return told


@lru_cache(maxsize=64)
def anchors_of(assets: Path, backdrop: str, frame: Frame) -> Mapping[str, Anchor]:
    """The anchors and stands of a backdrop where a picture that covers the frame shows them."""
    raw = declared(assets, backdrop)
    found = {**raw.get("anchors", {}), **raw.get("stands", {})}
    return {name: covered(Anchor(*forms[frame.form]), frame) for name, forms in found.items()}


def covered(anchor: Anchor, frame: Frame) -> Anchor:
    """An anchor of a composition, moved with the picture that covers the frame."""
    width, height = COMPOSITIONS[frame.form]
    scale = max(frame.width / width, frame.height / height)
    left, top = (frame.width - width * scale) / 2, (frame.height - height * scale) / 2
    return Anchor(left + anchor.x * scale, top + anchor.y * scale, anchor.size * scale)
