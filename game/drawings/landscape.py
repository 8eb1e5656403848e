"""The landscape of the title: night sky, rings of heat, molten disc, hills, roofs, ground."""

import math
import re

from game import rng
from game.canvas.geometry import Frame
from game.canvas.theme import M100, M200, M300, M400, M500, M600, M700, N800
from game.drawings.markup import Point, circle, document, line, linear, num, path, polygon, rect
from game.drawings.missing import MissingDrawing
from game.drawings.title import Stage, Standing, stage_of, standings

_SIZE = re.compile(r"(\d{2,5})x(\d{2,5})")
_USUAL = {"wide": "1280x720", "classic": "960x720", "tall": "720x1280"}
_FAR_HILLS, _NEAR_HILLS, _FIRS, _FIRS_DARK = "#15294A", "#11233F", "#0D1D36", "#0A172B"
_ROOFS, _NEAR_ROOFS, _DARK_PANE, _SHADOW = "#0D1D37", "#0B1830", "#1B3354", "#070E1A"
_SEED = 12


def drawn(name: str, size: str) -> str:
    """The landscape for a window of `size` ("1280x720"; empty: the usual one of its form)."""
    found = _SIZE.fullmatch(size or _USUAL.get(name.removeprefix("brand/title-"), ""))
    if found is None:
        raise MissingDrawing(name, "le titre n’a pas cette forme")
    width, height = float(found[1]), float(found[2])
    stage = stage_of(Frame(width, height))
    crew = standings(stage)
    body = _sky(stage) + _hills(stage) + _town(stage) + _ground(stage) + _sparks(stage)
    body += "".join(_long_shadow(stage, i, s) for i, s in enumerate(crew))
    return document((0, 0, width, height), body, _gradients(stage, crew))


def _gradients(stage: Stage, crew: tuple[Standing, ...]) -> str:
    cx, cy, r, floor, h = stage.cx, stage.cy, stage.r, stage.floor, stage.height
    molten = ((0, M300, 1), (0.42, M400, 1), (0.75, M500, 1), (1, M600, 1))
    return (
        linear("sky", (0, 0), (0, h), ((0, "#0A1424", 1), (0.55, N800, 1), (1, "#16294A", 1)))
        + linear("disc", (cx - r * 0.5, cy - r), (cx + r * 0.4, cy + r), molten)
        + linear(
            *("ground", (0, floor), (0, h)),
            ((0, "#20304C", 1), (0.5, "#14233D", 1), (1, "#0B1628", 1)),
        )
        + linear("beam", (0, floor), (0, h), ((0, M500, 0.55), (0.6, M600, 0.14), (1, M600, 0)))
        + "".join(
            linear(
                *(f"s{i}", (0, s.feet), (0, s.feet + _reach(stage))),
                ((0, _SHADOW, 0.75), (1, _SHADOW, 0)),
            )
            for i, s in enumerate(crew)
        )
    )


def _sky(stage: Stage) -> str:
    cx, cy, r = stage.cx, stage.cy, stage.r
    rings = ((1.92, 0.05), (1.6, 0.07), (1.31, 0.1))
    shine = (
        f"M{num(cx - r * 0.7)},{num(cy - r * 0.714)}"
        f" A{num(r)} {num(r)} 0 0 1 {num(cx + r * 0.35)},{num(cy - r * 0.937)}"
        f" A{num(r * 1.12)} {num(r * 1.12)} 0 0 0 {num(cx - r * 0.7)},{num(cy - r * 0.714)}Z"
    )
    return (
        rect(0, 0, stage.width, stage.floor + 1, "url(#sky)")
        + "".join(circle(cx, cy, r * k, M500, opacity) for k, opacity in rings)
        + circle(cx, cy, r, "url(#disc)")
        + path(shine, M100, 0.75)
    )


def _ridge(stage: Stage, colour: str, *shares: tuple[float, float]) -> str:
    """A line of hills through (share of the width, height above the floor) points."""
    w, floor = stage.width, stage.floor
    points = [(w * x, floor - up) for x, up in shares]
    d = f"M0,{num(floor)} L{num(points[0][0])},{num(points[0][1])}"
    for a, b, c in zip(points[1::3], points[2::3], points[3::3], strict=True):
        d += f" C{num(a[0])},{num(a[1])} {num(b[0])},{num(b[1])} {num(c[0])},{num(c[1])}"
    return path(f"{d} L{num(w)},{num(floor)}Z", colour)


def _hills(stage: Stage) -> str:
    far = (
        *((0, 150), (0.08, 184), (0.14, 160), (0.22, 178), (0.3, 196), (0.36, 132), (0.46, 140)),
        *((0.6, 150), (0.72, 186), (0.82, 172), (0.9, 160), (0.95, 208), (1, 196)),
    )
    near = (
        *((0, 84), (0.12, 120), (0.3, 70), (0.45, 104)),
        *((0.6, 136), (0.75, 86), (0.88, 122), (0.92, 118), (0.97, 104), (1, 96)),
    )
    return _ridge(stage, _FAR_HILLS, *far) + _ridge(stage, _NEAR_HILLS, *near) + _forest(stage)


def _forest(stage: Stage) -> str:
    """Firs all along, in two tones, as two paths."""
    count = 5 if stage.form == "tall" else 9
    light, dark = "", ""
    for i in range(count + 3):
        x, y = stage.width * (i + 0.3) / count, stage.floor - 30 + (i % 3) * 8
        h = 58 + (i * 37) % 46
        for k in range(3):
            half, base = h * (0.18 - k * 0.042), y - h * (0.1 + k * 0.25)
            top = base - h * 0.42
            light += _triangle((x - half, base), (x + half, base), (x, top))
            dark += _triangle((x, base), (x + half, base), (x, top))
    return path(light, _FIRS) + path(dark, _FIRS_DARK)


def _triangle(*points: Point) -> str:
    return "M" + " L".join(f"{num(x)},{num(y)}" for x, y in points) + "Z "


def _square(x: float, y: float, w: float, h: float) -> str:
    return f"M{num(x)},{num(y)} h{num(w)} v{num(h)} h{num(-w)}Z "


def _sheds(x: float, base: float, width: float, teeth: int, high: float, colour: str) -> str:
    """Saw-tooth roofs and the walls under them."""
    step = width / teeth
    d = "".join(
        _triangle((x + i * step, base), (x + i * step, base - high), (x + (i + 1) * step, base))
        for i in range(teeth)
    )
    return path(d + _square(x, base - 0.5, width, 150), colour)


def _town(stage: Stage) -> str:
    """The works: roofs, lit windows, chimney, and a crane on the right."""
    w, floor, tall = stage.width, stage.floor, stage.form == "tall"
    left, width = (w * 0.02, w * 0.96) if tall else (w * 0.497, w * 0.385)
    chimney, near = w * (0.43 if tall else 0.648), w * (0.62 if tall else 0.8)
    return (
        _sheds(left, floor - 150, width, 7, 66, _ROOFS)
        + _windows(left, floor, width)
        + path(
            _square(chimney, floor - 300, 16, 240) + _square(chimney - 4, floor - 306, 24, 9),
            _ROOFS,
        )
        + _sheds(near, floor - 50, w * 0.3, 2 if tall else 3, 44, _NEAR_ROOFS)
        + _crane(w * 0.95, floor)
    )


def _windows(left: float, floor: float, width: float) -> str:
    step = width / 14
    panes = {M300: "", M400: "", _DARK_PANE: ""}
    for i in range(14):
        x = left + 14 + i * step
        panes[M300 if i % 3 else _DARK_PANE] += _square(x, floor - 128, step - 20, 20)
        panes[M400 if i % 4 == 1 else _DARK_PANE] += _square(x, floor - 84, step - 20, 20)
    return "".join(path(d, colour) for colour, d in panes.items())


def _crane(x: float, floor: float) -> str:
    top = floor - 216
    solid = _square(x, floor - 220, 12, 220) + _square(x - 120, top, 160, 10)
    solid += _triangle((x, top), (x + 12, top), (x + 6, floor - 252))
    cables = (
        ((x - 104, top + 4), (x - 104, floor - 150)),
        ((x - 116, top + 2), (x + 6, floor - 250)),
        ((x + 6, floor - 250), (x + 36, top + 2)),
    )
    return path(solid, _NEAR_ROOFS) + "".join(line(ends, _NEAR_ROOFS, 3) for ends in cables)


def _ground(stage: Stage) -> str:
    """The floor, the heat that lies on it, and the molten edge between the two."""
    cx, r, floor, w, h = stage.cx, stage.r, stage.floor, stage.width, stage.height
    beam = ((cx - r * 1.15, floor), (cx + r * 1.15, floor), (cx + r * 1.75, h), (cx - r * 1.75, h))
    return (
        rect(0, floor, w, h - floor, "url(#ground)")
        + polygon(beam, "url(#beam)")
        + rect(0, floor - 2, w, 4, M700, 0.6)
    )


def _reach(stage: Stage) -> float:
    return 317 * stage.scale


def _long_shadow(stage: Stage, index: int, standing: Standing) -> str:
    """The shadow that the disc throws towards the visitor."""
    seated = standing.member.pose == "rims"
    half = 62 * standing.adult / 735 * (1.7 if seated else 1.15)
    lean, length = standing.member.dx * 0.144 * stage.scale, _reach(stage)
    x, y = standing.x, standing.feet
    points = ((x - half, y - 6), (x + half, y - 6))
    ends = ((x + half * 1.5 + lean, y + length), (x - half * 1.5 + lean, y + length))
    return polygon((*points, *ends), f"url(#s{index})")


def _sparks(stage: Stage) -> str:
    """A shower of sparks round the disc, always the same; none over the words of a totem."""
    arcs = ((184, 236), (304, 356)) if stage.form == "tall" else ((190, 352),)
    colours = (M200, M300, M400)
    paths = dict.fromkeys(colours, "")
    count = 44 // len(arcs)
    for part, (start, end) in enumerate(arcs):
        for i in range(count):
            at = (part * count + i) * 5
            share = rng.draw(_SEED, at + 1) ** 1.5
            angle = math.radians(start + (end - start) * rng.draw(_SEED, at))
            reach = stage.r * (1.03 + 0.65 * share)
            length = (10 + 20 * rng.draw(_SEED, at + 2)) * (1 - 0.5 * share)
            width = (2 + 3 * rng.draw(_SEED, at + 3)) * (1 - 0.35 * share)
            x, y = stage.cx + reach * math.cos(angle), stage.cy + reach * math.sin(angle)
            colour = colours[min(2, int(share * 3))]
            paths[colour] += _streak(x, y + 40 * share * share, angle, length, width / 2)
    return "".join(path(d, colour) for colour, d in paths.items())


def _streak(x: float, y: float, angle: float, length: float, half: float) -> str:
    """A spark: round head, pointed tail."""
    ux, uy = math.cos(angle), math.sin(angle)
    tail, r = (x - ux * length, y - uy * length), num(half)
    left, right = (x - uy * half, y + ux * half), (x + uy * half, y - ux * half)
    return (
        f"M{num(tail[0])},{num(tail[1])} L{num(left[0])},{num(left[1])}"
        f" A{r} {r} 0 0 0 {num(right[0])},{num(right[1])}Z "
    )
