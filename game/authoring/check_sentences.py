"""The sentences of diagnostics, found in the sources: what `fr` is given (`game.sentences`)."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from game.authoring.words import Word
from game.content.typography import plain

GAME = Path(__file__).resolve().parents[1]
_HOLE = re.compile(r"\{\w*\}")


def check_sentences(game: Path = GAME) -> list[Word]:
    """Every template once, in a steady order, with the files it stands in."""
    places: dict[str, dict[str, None]] = {}
    for path in sorted(game.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        for template in _templates(ast.parse(text)) if "fr(" in text else ():
            file = path.relative_to(game.parent).as_posix()
            places.setdefault(plain(template), {})[file] = None
    return [Word("", text, (), tuple(files)) for text, files in places.items()]


def _templates(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="fr"), args=[ast.Constant(value=str(template))]):
                if _HOLE.sub("", template).strip():
                    yield template
