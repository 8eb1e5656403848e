"""SVG text for the rasteriser: the part of a drawing to show, at a size in pixels."""

import io
import re
from typing import TypeAlias

import pygame

from game.canvas.commands import Linear, Paint, Radial, Shape, Stop
from game.engine.cache import Raster
from game.engine.pixels import Size, ready

#: the part of a drawing to show: x, y, width, height in the drawing's own units
View: TypeAlias = tuple[float, float, float, float]

_ROOT = re.compile(r"<svg\b[^>]*>")
_FRAMING = re.compile(
    r"""\s(?:width|height|viewBox|preserveAspectRatio)\s*=\s*(?:"[^"]*"|'[^']*')"""
)
_NUMBER = re.compile(r"-?\d*\.?\d+(?:e-?\d+)?")


def view_of(svg: str) -> View:
    """The whole view of a drawing. Raise ValueError when it does not say its size."""
    root = _root(svg).group()
    framed = _attribute(root, "viewBox")
    numbers = framed or ["0", "0", *_attribute(root, "width")[:1], *_attribute(root, "height")[:1]]
    if len(numbers) != 4 or float(numbers[2]) <= 0 or float(numbers[3]) <= 0:
        raise ValueError("the drawing has neither a viewBox nor a width and a height")
    x, y, w, h = map(float, numbers)
    return x, y, w, h


def framed(svg: str, view: View, size: Size) -> str:
    """The same drawing with its root showing that view, stretched to that size."""
    root = _root(svg)
    x, y, w, h = view
    head = (
        f'<svg width="{size[0]}" height="{size[1]}" viewBox="{x:g} {y:g} {w:g} {h:g}" '
        'preserveAspectRatio="none"'
    )
    rest = _FRAMING.sub("", root.group()[len("<svg") :])
    return head + rest + svg[root.end() :]


def rasterised(svg: str, size: Size) -> Raster:
    """The picture of an SVG text at exactly that size. Raise pygame.error when it is not one."""
    surface = pygame.image.load_sized_svg(io.BytesIO(svg.encode()), size)
    seen = surface.get_bounding_rect() or pygame.Rect(0, 0, 1, 1)
    return Raster(ready(surface.subsurface(seen)), *seen.topleft)


def shape_svg(shape: Shape, size: Size) -> str:
    """A shape as a drawing of its own, without its opacity."""
    w, h = shape.box.w, shape.box.h
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size[0]}" height="{size[1]}" '
        f'viewBox="0 0 {w:g} {h:g}" preserveAspectRatio="none">{_gradient(shape.fill)}'
        f'<path d="{shape.path}" fill="{_fill(shape.fill)}"{_stroke(shape)}/></svg>'
    )


def _fill(fill: Paint | None) -> str:
    if isinstance(fill, str):
        return fill
    return "none" if fill is None else "url(#fill)"


def _stroke(shape: Shape) -> str:
    """Round ends and joins; dashes end square, so that they keep their lengths."""
    if not shape.stroke or shape.stroke_width <= 0:
        return ""
    dash = " ".join(f"{d:g}" for d in shape.dash)
    ends = f'stroke-dasharray="{dash}"' if dash else 'stroke-linecap="round"'
    return (
        f' stroke="{shape.stroke}" stroke-width="{shape.stroke_width:g}" '
        f'stroke-linejoin="round" {ends}'
    )


def _gradient(fill: Paint | None) -> str:
    """The definition that the fill refers to, in the shape's own units."""
    if isinstance(fill, Linear):
        kind = "linearGradient"
        place = f'x1="{fill.x1:g}" y1="{fill.y1:g}" x2="{fill.x2:g}" y2="{fill.y2:g}"'
    elif isinstance(fill, Radial):
        kind = "radialGradient"
        place = f'cx="{fill.cx:g}" cy="{fill.cy:g}" r="{fill.r:g}"'
    else:
        return ""
    stops = "".join(map(_stop, fill.stops))
    return f'<defs><{kind} id="fill" gradientUnits="userSpaceOnUse" {place}>{stops}</{kind}></defs>'


def _stop(stop: Stop) -> str:
    return (
        f'<stop offset="{stop.offset:g}" stop-color="{stop.colour}" '
        f'stop-opacity="{stop.opacity:g}"/>'
    )


def _root(svg: str) -> re.Match[str]:
    root = _ROOT.search(svg)
    if root is None:
        raise ValueError("not an SVG drawing")
    return root


def _attribute(root: str, name: str) -> list[str]:
    found = re.search(rf"""\s{name}\s*=\s*["']([^"']*)["']""", root)
    return _NUMBER.findall(found.group(1)) if found and "%" not in found.group(1) else []
