"""How people look, read without the schema: for the very first picture, before all is loaded."""

from collections.abc import Mapping
from pathlib import Path

from game.content.source import read


def looks(content: Path) -> dict[str, Mapping[str, object]]:
    """The `look` of each person file that can be read; `check` tells of the others."""
    found: dict[str, Mapping[str, object]] = {}
    for path in sorted((content / "people").glob("*.yaml")):
        tree = read(path.read_bytes(), path.name, typed=True).tree
        look = tree.get("look") if isinstance(tree, dict) else None
        if isinstance(look, dict):
            found[path.stem] = look
    return found
