"""A drawing turned about the origin of its own view: wheels, needles, the axes of an arm."""

import re
from math import ceil, cos, floor, radians, sin

from game.canvas.geometry import Box

_ROOT = re.compile(r"<svg\b[^>]*>")
_VIEWBOX = re.compile(r'viewBox="([^"]+)"')
_SIZE = re.compile(r'\s(?:width|height|viewBox)="[^"]*"')


def view_of(svg: str) -> Box:
    """The view box that a drawing tells. Raise ValueError when it tells none."""
    found = _VIEWBOX.search(svg)
    if found is None:
        raise ValueError("the drawing has no viewBox")
    x, y, w, h = map(float, found[1].split())
    return Box(x, y, w, h)


def turned_view(view: Box, degrees: float) -> Box:
    """The whole units that hold a view turned clockwise about its origin."""
    if not degrees % 360:
        return view
    c, s = cos(radians(degrees)), sin(radians(degrees))
    corners = [(x, y) for x in (view.x, view.right) for y in (view.y, view.bottom)]
    xs = [round(x * c - y * s, 6) for x, y in corners]
    ys = [round(x * s + y * c, 6) for x, y in corners]
    left, top = floor(min(xs)), floor(min(ys))
    return Box(left, top, ceil(max(xs)) - left, ceil(max(ys)) - top)


def turned(svg: str, degrees: float) -> str:
    """The drawing turned clockwise about its origin, in a view that holds all of it."""
    if not degrees % 360:
        return svg
    x, y, w, h = turned_view(view_of(svg), degrees)
    root = _ROOT.search(svg)
    assert root is not None, "a drawing with a viewBox has a root"
    head = _SIZE.sub("", root[0])[: -len(">")]
    body = svg[root.end() : svg.rindex("</svg>")]
    return (
        f'{head} width="{w:g}" height="{h:g}" viewBox="{x:g} {y:g} {w:g} {h:g}">'
        f'<g transform="rotate({degrees:g})">{body}</g></svg>'
    )
