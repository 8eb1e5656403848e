"""How people look, read without the schema: for the very first picture, before all is loaded."""

import re
from collections.abc import Mapping
from pathlib import Path

_LOOK = re.compile(r"^look:\n((?:  [a-z_]+: [\w.\[\], ]*[\w\]]\n)+)(?=[a-z]|\Z)", re.MULTILINE)
_WORD = r"[a-z][a-z_]*"
_WORDS = re.compile(rf"\[{_WORD}(?:, {_WORD})*\]")
_NUMBER = re.compile(r"(?:0|[1-9]\d{0,3})(\.\d{1,4})?")


def looks(content: Path) -> dict[str, Mapping[str, object]]:
    """The `look` of each person file that can be read; `check` tells of the others."""
    found: dict[str, Mapping[str, object]] = {}
    for path in sorted((content / "people").glob("*.yaml")):
        data = path.read_bytes()
        look = plain_look(data)
        found |= {path.stem: look} if look is not None else _read(data, path)
    return found


def plain_look(data: bytes) -> dict[str, object] | None:
    """The look in a file that writes it as all of ours do, one « key: value » a line; else None.

    Importing the reader of YAML takes longer than all other work before the first picture.
    """
    text = data.decode(errors="replace")
    blocks = _LOOK.findall(text)
    if len(blocks) != 1 or text.count("look:") != 1:
        return None
    lines = [line.strip().partition(": ") for line in blocks[0].splitlines()]
    look = {key: _value(value) for key, _, value in lines}
    return None if len(look) < len(lines) or None in look.values() else look


def _value(text: str) -> object:
    """A word, words in brackets, a number, true or false, as they are typed; None when it is none
    of these."""
    if re.fullmatch(_WORD, text):
        return text == "true" if text in ("true", "false") else text
    if _WORDS.fullmatch(text):
        return text[1:-1].split(", ")
    number = _NUMBER.fullmatch(text)
    if number is None:
        return None
    return float(text) if number[1] else int(text)


def _read(data: bytes, path: Path) -> dict[str, Mapping[str, object]]:
    from game.content.source import read  # only for other writings: see above

    tree = read(data, path.name, typed=True).tree
    look = tree.get("look") if isinstance(tree, dict) else None
    return {path.stem: look} if isinstance(look, dict) else {}
