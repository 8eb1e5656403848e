"""Everything that the game shows and plays, loaded once: content, drawings, facts."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.canvas.geometry import Anchor, Form, Frame

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"
CONTENT = ROOT / "content"


@dataclass(frozen=True, slots=True)
class Chart:
    """The map picture: its aspect, and towns and rivers as shares of its width and height."""

    aspect: float
    towns: Mapping[str, tuple[float, float]]
    rivers: tuple[tuple[str, float, float], ...]


def load_chart(folder: Path) -> Chart:
    raw = json.loads((folder / "map" / "bfc.json").read_text(encoding="utf-8"))
    width, height = raw["viewBox"]
    return Chart(
        width / height,
        {name: (x / width, y / height) for name, (x, y) in raw["towns"].items()},
        tuple((name, at[0] / width, at[1] / height) for name, at in raw["rivers"].items()),
    )


def load_anchors(folder: Path, backdrop: str, form: Form) -> dict[str, Anchor]:
    """The anchors and stands of a backdrop in the units of one composition; none if unknown."""
    path = folder / "places" / f"{backdrop}.json"
    if not path.is_file():
        return {}
    raw = json.loads(path.read_text(encoding="utf-8"))
    found = {name: Anchor(*forms[form]) for name, forms in raw["anchors"].items()}
    found.update({name: Anchor(*forms[form]) for name, forms in raw.get("stands", {}).items()})
    return found


#: the size each composition is drawn for, in logical units
COMPOSITIONS: dict[Form, tuple[float, float]] = {
    "wide": (1280.0, 720.0),
    "classic": (960.0, 720.0),
    "tall": (720.0, 1280.0),
}


def covered(anchor: Anchor, frame: Frame) -> Anchor:
    """An anchor of a composition moved to where a picture that covers the frame shows it."""
    width, height = COMPOSITIONS[frame.form]
    scale = max(frame.width / width, frame.height / height)
    left, top = (frame.width - width * scale) / 2, (frame.height - height * scale) / 2
    return Anchor(left + anchor.x * scale, top + anchor.y * scale, anchor.size * scale)
