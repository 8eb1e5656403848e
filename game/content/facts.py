"""What content needs to know of ROME: the codes that exist, and the letters behind skills."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from game.scoring.evidence import TYPES, Loading

MAJOR, MINOR = 2 / 3, 1 / 3


class Facts(NamedTuple):
    """`occupations` maps a ROME code to its paired title, `letters` a macro-competence to its
    RIASEC letters ("", "R" or "RI")."""

    occupations: Mapping[str, str]
    letters: Mapping[str, str]


def read_facts(folder: Path) -> Facts:
    """The facts of a content folder's `occupations/*.jsonl`. Raises OSError when absent."""
    return Facts(
        {row["code"]: row.get("title", "") for row in _rows(folder / "occupations.jsonl")},
        {row["code"]: row["letters"] for row in _rows(folder / "macro_competences.jsonl")},
    )


def loading(letters: str) -> Loading:
    """The six loadings behind one or two letters: the major alone 1, or 2/3 and the minor 1/3."""
    weights = dict(zip(letters, (1.0,) if len(letters) == 1 else (MAJOR, MINOR), strict=False))
    r, i, a, s, e, c = (weights.get(letter, 0.0) for letter in TYPES)
    return r, i, a, s, e, c


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
