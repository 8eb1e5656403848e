"""What the drawings offer to authors: icons, backdrops with their anchors, characters."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from game.content.glyphs import drawable
from game.content.sounds import read_sounds

FONTS = (".ttf", ".woff")


class Stock(NamedTuple):
    """Names that authors may use. `anchors` goes by backdrop.

    `characters` is what every font can draw, empty when no font was found.
    """

    icons: frozenset[str]
    anchors: Mapping[str, frozenset[str]]
    characters: frozenset[str] = frozenset()
    machines: frozenset[str] = frozenset()
    sounds: Mapping[str, str] = {}
    """Their kinds by name: see `assets/sounds/sounds.yaml`."""
    posts: Mapping[str, frozenset[str]] = {}
    """Where somebody may be at work, by backdrop."""

    @property
    def pictures(self) -> frozenset[str]:
        """What may stand beside a word of the glossary."""
        return self.icons | self.machines


def read_stock(folder: Path) -> Stock:
    """The stock of an assets folder: icons and machines, places/*.json and fonts."""
    places = {path.stem: _place(path) for path in (folder / "places").glob("*.json")}
    return Stock(
        icons=frozenset(path.stem for path in (folder / "icons").glob("*.svg")),
        anchors={name: _anchors(place) for name, place in places.items()},
        characters=drawable(p for p in (folder / "fonts").glob("*") if p.suffix in FONTS),
        sounds={n: of.kind for n, of in read_sounds(folder / "sounds").items()},
        machines=frozenset(path.stem for path in (folder / "machines").glob("*.svg")),
        posts={name: frozenset(place.get("posts", ())) for name, place in places.items()},
    )


def _place(path: Path) -> dict[str, Any]:
    place: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return place


def _anchors(place: Mapping[str, Any]) -> frozenset[str]:
    """Names of the things (`anchors`) and of the standing places (`stands`) of a backdrop."""
    return frozenset({**place.get("anchors", {}), **place.get("stands", {})})
