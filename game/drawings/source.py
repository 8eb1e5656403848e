"""The drawings behind the names of `canvas.commands.Picture`.

| name | drawing | variants |
|---|---|---|
| `people/<id>` | composed from the person's look | frame, mood, pose, blink, rim, mouth, view |
| `people/colleague-<n>` | nobody by name | the same, outfit, prop, ppe = "helmet+gloves" |
| `brand/title-wide`, `-classic`, `-tall` | the title's landscape | size = "1280x720" |
| `<folder>/<name>` | the file `assets/<folder>/<name>.svg` | none |
| `moving/<name>` | the file of a moving part | turn = degrees, clockwise |
| `places/<name>.<form>` | the file of a place for one form of window | plane = far, near |
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from game.canvas.commands import Pairs
from game.drawings import frames, landscape, planes, turning
from game.drawings.colleagues import COLLEAGUES
from game.drawings.figure import Form, compose
from game.drawings.look import MOODS, OUTFITS, POSES, PPE, PROPS, VIEWS, Look
from game.drawings.markup import repainted
from game.drawings.missing import MissingDrawing
from game.drawings.parts import Parts

_NAME = re.compile(r"[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)+(\.(wide|classic|tall))?")
_VIEWBOX = re.compile(r'viewBox="([^"]+)"')
_FORMS = {
    "frame": tuple(frames.VIEWBOXES),
    "mood": MOODS,
    "pose": POSES,
    "mouth": MOODS,
    "view": VIEWS,
    "outfit": OUTFITS,
    "prop": PROPS,
}
_LOOKED = ("mood", "pose", "view", "outfit", "prop")
"""What of a variant takes the place of a field of the look."""
_FLAGS = {"blink": ("0", "1"), "rim": ("0", "1", "2")}


class Drawings:
    """Finds or composes each drawing; files are read once, the engine keeps the pixels."""

    def __init__(self, assets: Path, people: Mapping[str, Look]) -> None:
        self._assets = assets
        self._people = {**COLLEAGUES, **people}
        self._parts = Parts(assets / "people")
        self._files: dict[str, str] = {}

    def svg(self, name: str, variant: Pairs = (), recolour: Pairs = ()) -> str:
        """The SVG text of a drawing. `recolour` pairs are (colour of the file, new colour).

        Raises MissingDrawing for an unknown name or variant.
        """
        colours = {old.upper(): new for old, new in recolour}
        return repainted(self._drawn(name, variant), colours)

    def aspect(self, name: str, variant: Pairs = ()) -> float:
        """Width over height of the drawing's view box."""
        if name.startswith("people/"):
            view = frames.VIEWBOXES[self._form(name, variant).frame]
            return view.w / view.h
        found = _VIEWBOX.search(self._drawn(name, variant))
        if found is None:
            raise MissingDrawing(name, "son fichier n’a pas de viewBox")
        _, _, width, height = map(float, found[1].split())
        return width / height

    def _drawn(self, name: str, variant: Pairs) -> str:
        if name.startswith("people/"):
            return self._person(name, variant)
        if name.startswith("brand/title-"):
            return landscape.drawn(name, dict(variant).get("size", ""))
        return _seen(self._file(name), dict(variant))

    def _person(self, name: str, variant: Pairs) -> str:
        look = self._people.get(name.removeprefix("people/"))
        if look is None:
            raise MissingDrawing(name, "personne ne porte cet identifiant")
        form, asked = self._form(name, variant), dict(variant)
        ppe = tuple(asked["ppe"].split("+")) if "ppe" in asked else look.ppe
        other: dict[str, Any] = {name: asked[name] for name in _LOOKED if name in asked}
        return compose(self._parts, replace(look, ppe=ppe, **other), form)

    def _form(self, name: str, variant: Pairs) -> Form:
        asked = dict(variant)
        for key, value in asked.items():
            if key == "ppe" and set(value.split("+")) <= {*PPE}:
                continue
            if value not in {**_FORMS, **_FLAGS}.get(key, ()):
                raise MissingDrawing(name, f"« {key}={value} » n’est pas une de ses formes")
        blink, rim = asked.get("blink") == "1", int(asked.get("rim", "0"))
        return Form(asked.get("frame", "full"), blink, rim, asked.get("mouth", ""))

    def _file(self, name: str) -> str:
        if name not in self._files:
            self._files[name] = self._read(name)
        return self._files[name]

    def _read(self, name: str) -> str:
        if not _NAME.fullmatch(name):
            raise MissingDrawing(name, "ce nom n’a pas la forme dossier/nom")
        try:
            return (self._assets / f"{name}.svg").read_text(encoding="utf-8")
        except OSError:
            raise MissingDrawing(name) from None


def _seen(svg: str, asked: Mapping[str, str]) -> str:
    """A file as a variant asks for it: one of its planes, or turned."""
    if plane := asked.get("plane"):
        return planes.far(svg) if plane == "far" else planes.near(svg)
    return turning.turned(svg, float(asked.get("turn", "0")))
