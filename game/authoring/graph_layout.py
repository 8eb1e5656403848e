"""Where each card and each way of the graph goes.

The layered drawing is made by graphlay (see docs/dependencies.md), which is optional: authors who
only write do not need it.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

Point: TypeAlias = tuple[float, float]
Size: TypeAlias = tuple[float, float]

MISSING = (
    "Pour dessiner, il faut la bibliothèque graphlay\u00a0: «\u00a0pip install graphlay\u00a0». "
    "Sans elle, «\u00a0--out FICHIER.mmd\u00a0» donne le schéma en texte."
)

_OPTIONS: dict[str, Any] = {
    "direction": "topbottom",
    "spacing": {"layer_gap": 56.0, "node_gap": 48.0, "port_gap": 22.0, "isolated_gap": 48.0},
}


class MissingLibraryError(Exception):
    """graphlay is not installed; the message, in French, says how to get it."""

    def __init__(self) -> None:
        super().__init__(MISSING)


class Link(NamedTuple):
    """A way to draw: the names of its two ends, how thick it is, the size of its label."""

    source: str
    target: str
    thickness: float
    label: Size


Route: TypeAlias = tuple[Point, ...]
"""The corners of a way, from border to border."""


class Placed(NamedTuple):
    """Centres of the boxes by name, routes in the order of the links, and the picture's box."""

    centres: Mapping[str, Point]
    routes: tuple[Route, ...]
    low: Point
    high: Point


def place(boxes: Mapping[str, Size], links: Sequence[Link]) -> Placed:
    """Lay boxes out in layers, top to bottom. Raises MissingLibraryError."""
    try:
        import graphlay
    except ImportError:
        raise MissingLibraryError from None
    graph = graphlay.Graph()
    for name, (width, height) in boxes.items():
        graph.node(name, width=width, height=height)
    for link in links:
        width, height = link.label
        graph.edge(
            link.source,
            link.target,
            thickness=link.thickness,
            label_size={"width": width, "height": height},
        )
    drawing = graphlay.layout(graph, preset="process_map", options=_OPTIONS)
    bounds = drawing.bounds
    return Placed(
        drawing.positions(),
        tuple(tuple(map(_point, edge["points"])) for edge in drawing.edges),
        _point(bounds["min"]),
        _point(bounds["max"]),
    )


def _point(point: Mapping[str, float]) -> Point:
    return point["x"], point["y"]
