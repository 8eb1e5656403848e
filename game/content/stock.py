"""What the drawings offer to authors: icons, backdrops with their anchors, characters."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

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

    @property
    def pictures(self) -> frozenset[str]:
        """What may stand beside a word of the glossary."""
        return self.icons | self.machines


def read_stock(folder: Path) -> Stock:
    """The stock of an assets folder: icons and machines, places/*.json and fonts."""
    return Stock(
        icons=frozenset(path.stem for path in (folder / "icons").glob("*.svg")),
        anchors={path.stem: _anchors(path) for path in (folder / "places").glob("*.json")},
        characters=drawable(p for p in (folder / "fonts").glob("*") if p.suffix in FONTS),
        sounds={n: of.kind for n, of in read_sounds(folder / "sounds").items()},
        machines=frozenset(path.stem for path in (folder / "machines").glob("*.svg")),
    )


def _anchors(path: Path) -> frozenset[str]:
    """Names of the things (`anchors`) and of the standing places (`stands`) of a backdrop."""
    places = json.loads(path.read_text(encoding="utf-8"))
    return frozenset({**places.get("anchors", {}), **places.get("stands", {})})
