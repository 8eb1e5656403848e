"""Writing the occupation table: one JSON object a line, keys sorted, the old table kept on failure.

All files are written beside the old ones under other names, then take their place together.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from game.occupations.table import FORMAT, MANIFEST


def write_table(folder: Path, files: Mapping[str, Iterable[Mapping[str, Any]]]) -> int:
    """Write the files by name and their manifest; return the total size in bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    texts, counts = {}, {}
    for name, rows in files.items():
        lines = [_line(row) for row in rows]
        texts[name] = "".join(lines)
        counts[name] = len(lines)
    texts[MANIFEST] = (
        json.dumps({"format": FORMAT, "rows": counts}, indent=1, sort_keys=True) + "\n"
    )
    _replace_together(folder, texts)
    return sum(len(text.encode()) for text in texts.values())


def _line(row: Mapping[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


def _replace_together(folder: Path, texts: Mapping[str, str]) -> None:
    written = []
    for name, text in texts.items():
        fresh = folder / f".{name}.new"
        fresh.write_text(text, encoding="utf-8", newline="\n")
        written.append((fresh, folder / name))
    for fresh, final in written:
        fresh.replace(final)
