"""What the SVG reader of SDL_image draws; anything else is a fault (art direction, section 10)."""

import re
import xml.etree.ElementTree as ET

_SHAPES = {"path", "rect", "circle", "ellipse"}
_STROKE = {f"stroke-{part}" for part in ("width", "linecap", "linejoin", "opacity", "dasharray")}
_PAINT = {"fill", "fill-opacity", "fill-rule", "stroke", "opacity", "transform", *_STROKE}
_GRADIENT = {"id", "gradientUnits"}
_ALLOWED: dict[str, set[str]] = {
    "svg": {"width", "height", "viewBox"},
    "g": {"id", "transform"},
    "defs": set(),
    "linearGradient": {*_GRADIENT, "x1", "y1", "x2", "y2"},
    "radialGradient": {*_GRADIENT, "cx", "cy", "r"},
    "stop": {"offset", "stop-color", "stop-opacity"},
    "path": {"id", "d", *_PAINT},
    "rect": {"id", "x", "y", "width", "height", "rx", "ry", *_PAINT},
    "circle": {"id", "cx", "cy", "r", *_PAINT},
    "ellipse": {"id", "cx", "cy", "rx", "ry", *_PAINT},
}
_COLOUR = re.compile(r"#[0-9A-F]{6}|none|url\(#[\w-]+\)")
_NUMBERS = re.compile(r"[-\d., eMLHVCSQTAZmlhvcsqtaz]*")
_MOST_SHAPES = 250


def faults(svg: str, most: int = _MOST_SHAPES) -> list[str]:
    """Each thing in the text that would not be drawn, or that breaks our own rules."""
    root = ET.fromstring(svg)
    elements = list(root.iter())
    found = [fault for element in elements for fault in _element_faults(element)]
    count = sum(_tag(element) in _SHAPES for element in elements)
    if count > most:
        found.append(f"{count} shapes")
    if count == 0:
        found.append("nothing is drawn")
    ids = {element.get("id") for element in elements}
    asked = re.findall(r"url\(#([\w-]+)\)", svg)
    return found + [f"unknown gradient {name}" for name in asked if name not in ids]


def shapes(svg: str) -> int:
    return sum(_tag(element) in _SHAPES for element in ET.fromstring(svg).iter())


def _tag(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def _element_faults(element: ET.Element) -> list[str]:
    tag = _tag(element)
    if tag not in _ALLOWED:
        return [f"<{tag}>"]
    found = [f"<{tag} {key}>" for key in element.attrib if key not in _ALLOWED[tag]]
    if (element.text or "").strip():
        found.append(f"text in <{tag}>")
    for key in ("fill", "stroke", "stop-color"):
        colour = element.get(key)
        if colour is not None and not _COLOUR.fullmatch(colour):
            found.append(f"{key}={colour}")
    if not _NUMBERS.fullmatch(element.get("d", "")):
        found.append("a path that is not one")
    if element.get("gradientUnits", "userSpaceOnUse") != "userSpaceOnUse":
        found.append("gradient units")
    return found
