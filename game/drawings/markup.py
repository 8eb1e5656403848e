"""The few bricks of SVG text that a composed drawing needs, and its repainting.

Only what nanosvg draws is written: paths, basic shapes, groups, linear and radial gradients.
"""

import re
from collections.abc import Iterable, Mapping

Point = tuple[float, float]

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_SHAPE = re.compile(r"<(?:path|rect|circle|ellipse)\b[^>]*/>")
_WIDTH = re.compile(r'stroke-width="([\d.]+)"')
_THIN = 5.0


def num(value: float) -> str:
    """A coordinate with one decimal at most."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


def document(viewbox: tuple[float, float, float, float], body: str, defs: str = "") -> str:
    x, y, w, h = map(num, viewbox)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}"'
    defs = f"<defs>{defs}</defs>" if defs else ""
    return f'{head} viewBox="{x} {y} {w} {h}">{defs}{body}</svg>'


def path(d: str, fill: str, opacity: float = 1.0) -> str:
    return f'<path d="{d}" fill="{fill}"{_faded(opacity)}/>'


def polygon(points: Iterable[Point], fill: str, opacity: float = 1.0) -> str:
    d = " L".join(f"{num(x)},{num(y)}" for x, y in points)
    return path(f"M{d}Z", fill, opacity)


def line(points: Iterable[Point], stroke: str, width: float) -> str:
    """An open line with round ends."""
    d = " L".join(f"{num(x)},{num(y)}" for x, y in points)
    return (
        f'<path d="M{d}" fill="none" stroke="{stroke}" stroke-width="{num(width)}"'
        ' stroke-linecap="round" stroke-linejoin="round"/>'
    )


def rect(x: float, y: float, w: float, h: float, fill: str, opacity: float = 1.0) -> str:
    box = f'x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}"'
    return f'<rect {box} fill="{fill}"{_faded(opacity)}/>'


def circle(cx: float, cy: float, r: float, fill: str, opacity: float = 1.0) -> str:
    where = f'cx="{num(cx)}" cy="{num(cy)}" r="{num(r)}"'
    return f'<circle {where} fill="{fill}"{_faded(opacity)}/>'


def linear(name: str, start: Point, end: Point, stops: Iterable[tuple[float, str, float]]) -> str:
    """A gradient definition; `stops` are (offset, colour, opacity). Paint with `url(#name)`."""
    (x1, y1), (x2, y2) = start, end
    line_ = f'x1="{num(x1)}" y1="{num(y1)}" x2="{num(x2)}" y2="{num(y2)}"'
    inner = "".join(
        f'<stop offset="{at}" stop-color="{colour}" stop-opacity="{opacity}"/>'
        for at, colour, opacity in stops
    )
    units = 'gradientUnits="userSpaceOnUse"'
    return f'<linearGradient id="{name}" {units} {line_}>{inner}</linearGradient>'


def placed(
    body: str, x: float = 0, y: float = 0, turn: float = 0, sx: float = 1, sy: float | None = None
) -> str:
    """The body moved to (x, y), turned clockwise by `turn` degrees, scaled by sx and sy."""
    sy = sx if sy is None else sy
    steps = [f"translate({num(x)},{num(y)})"] if x or y else []
    steps += [f"rotate({num(turn)})"] if turn else []
    steps += [f"scale({sx:.4g},{sy:.4g})"] if (sx, sy) != (1, 1) else []
    return f'<g transform="{" ".join(steps)}">{body}</g>' if steps else body


def repainted(body: str, colours: Mapping[str, str]) -> str:
    """The body with each colour of the mapping (upper case) replaced."""
    if not colours:
        return body
    return _COLOUR.sub(lambda m: colours.get(m[0].upper(), m[0]), body)


def contour(body: str, only: frozenset[str] = frozenset()) -> str:
    """The shapes that make the outline: neither thin lines nor see-through ones.

    With `only`, just the shapes painted in one of those colours.
    """

    def kept(found: re.Match[str]) -> str:
        shape = found[0]
        width = _WIDTH.search(shape)
        thin = width is not None and float(width[1]) <= _THIN
        if thin or "opacity=" in shape:
            return ""
        return shape if not only or only.intersection(_COLOUR.findall(shape)) else ""

    return _SHAPE.sub(kept, body)


def silhouette(body: str, colour: str) -> str:
    """The same shapes in one colour."""
    return _COLOUR.sub(colour, body)


def _faded(opacity: float) -> str:
    return "" if opacity == 1 else f' fill-opacity="{opacity:.3g}"'
