"""Drawings of the game by name, rasterised at the size they are shown at."""

import logging
from collections.abc import Callable, Hashable
from typing import TypeAlias

import pygame

from game.canvas.commands import Pairs, Picture
from game.engine.cache import Raster, Rasters
from game.engine.pixels import Bounds, Size, nearest, placed, ready, transparent
from game.engine.svg import View, framed, rasterised, view_of

#: gives the SVG text of a drawing: (name, variant, recolour). May be called from a thread.
PictureSource: TypeAlias = Callable[[str, Pairs, Pairs], str]

BYTES = 48_000_000

#: how many texts are kept between asking for a drawing's proportions and rasterising it
UNUSED = 64

_log = logging.getLogger(__name__)

#: the view taken for a drawing that cannot be read
_UNKNOWN: View = (0.0, 0.0, 1.0, 1.0)


class Pictures:
    """Rasters of drawings. A drawing that fails shows as a crossed frame, and is logged once."""

    def __init__(self, source: PictureSource, limit: int = BYTES) -> None:
        self.rasters = Rasters(limit)
        self._source = source
        self._views: dict[tuple[str, Pairs, Pairs], View] = {}
        self._unused: dict[tuple[str, Pairs, Pairs], str] = {}
        self._failed: set[str] = set()

    def bounds(self, picture: Picture, dx: float, dy: float, scale: float) -> Bounds:
        """The pixels that a picture covers: within its box, all of it unless `contain`."""
        x, y, w, h = placed(picture.box, dx, dy, scale)
        if picture.fit != "contain" or not w or not h:
            return x, y, w, h
        _, _, vw, vh = self._view(picture)
        factor = min(w / vw, h / vh)
        cw, ch = max(1, nearest(vw * factor)), max(1, nearest(vh * factor))
        return x + (w - cw) // 2, y + (h - ch) // 2, cw, ch

    def raster(self, picture: Picture, size: Size) -> Raster:
        """The raster of a picture at a size that `bounds` gave."""
        key = _key(picture, size)
        return self.rasters.get(key) or self.rasters.keep(key, self._draw(picture, size))

    def has(self, picture: Picture, size: Size) -> bool:
        """Whether the raster of that size is there already."""
        return _key(picture, size) in self.rasters

    def _draw(self, picture: Picture, size: Size) -> Raster:
        try:
            svg = self._unused.pop(_which(picture), None) or self._read(picture)
            view = view_of(svg)
            shown = covering(view, size) if picture.fit == "cover" else view
            return rasterised(framed(svg, shown, size), size)
        except Exception as error:  # whatever a drawing does, the game goes on
            self._report(picture.name, error)
            return Raster(crossed_frame(size))

    def _view(self, picture: Picture) -> View:
        key = _which(picture)
        view = self._views.get(key)
        if view is None:
            view = self._views[key] = self._view_read(picture)
        return view

    def _view_read(self, picture: Picture) -> View:
        try:
            svg = self._read(picture)
            view = view_of(svg)
        except Exception as error:  # see _draw
            self._report(picture.name, error)
            return _UNKNOWN
        if len(self._unused) >= UNUSED:
            self._unused.clear()
        self._unused[_which(picture)] = svg
        return view

    def _read(self, picture: Picture) -> str:
        return self._source(picture.name, picture.variant, picture.recolour)

    def _report(self, name: str, error: Exception) -> None:
        if name not in self._failed:
            self._failed.add(name)
            _log.warning("Le dessin « %s » ne peut pas être montré : %s", name, error)


def _which(picture: Picture) -> tuple[str, Pairs, Pairs]:
    """Which drawing of the source it is."""
    return picture.name, picture.variant, picture.recolour


def _key(picture: Picture, size: Size) -> Hashable:
    """What tells two rasters apart."""
    return picture.name, picture.variant, picture.recolour, picture.fit == "cover", size


def covering(view: View, size: Size) -> View:
    """The middle part of a view that has the proportions of `size`."""
    x, y, w, h = view
    factor = max(size[0] / w, size[1] / h)
    part_w, part_h = size[0] / factor, size[1] / factor
    return x + (w - part_w) / 2, y + (h - part_h) / 2, part_w, part_h


def crossed_frame(size: Size) -> pygame.Surface:
    """What is shown in the place of a drawing that fails."""
    surface = transparent(size)
    w, h = size[0] - 1, size[1] - 1
    line = max(1, min(size) // 24)
    pygame.draw.rect(surface, "#8A2446", (0, 0, *size), line)
    pygame.draw.line(surface, "#8A2446", (0, 0), (w, h), line)
    pygame.draw.line(surface, "#8A2446", (0, h), (w, 0), line)
    return ready(surface)
