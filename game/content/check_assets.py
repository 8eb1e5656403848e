"""Whether every drawing, sound and font says who made it and under which licence.

`assets/ATTRIBUTIONS.md` holds tables « | file or folder | authors | licence | »: the first cell is
a path in backquotes, with « * » for any part of a name, or a folder with « / » at its end. A
folder may have a file of its own, `<folder>/ATTRIBUTIONS.md`, with paths from there.
"""

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from game.content.diagnostics import Diagnostic
from game.sentences import fr

FILE = "ATTRIBUTIONS.md"
_DATA = (".md", ".txt", ".json", ".yaml", ".tsv")
_ROW = re.compile(r"^\| *`(?P<path>[^`|]+)` *\| *(?P<authors>[^|]*?) *\| *(?P<licence>[^|]*?) *\|")


def asset_advice(assets: Path, shown: str) -> Iterator[Diagnostic]:
    """Files without a row; `shown` is the folder as messages give it. Data and texts need none.

    A folder without any is told once.
    """
    files = [path for path in assets.rglob("*") if path.is_file() and path.suffix not in _DATA]
    patterns = list(_patterns(assets)) if files else []
    lacking = [
        name
        for name in sorted(path.relative_to(assets).as_posix() for path in files)
        if not any(fnmatchcase(name, pattern) for pattern in patterns)
    ]
    known = {pattern.split("/")[0] for pattern in patterns}
    for name in dict.fromkeys(
        name if name.split("/")[0] in known else _top(name) for name in lacking
    ):
        message = fr("rien ne dit de qui est « {name} », ni sous quelle licence", name=name)
        row = f"| `{name}` | … | … |"
        hint = fr("Ajoute la ligne « {row} » à {file}.", row=row, file=f"{shown}/{FILE}")
        yield Diagnostic(f"{shown}/{name}".rstrip("/"), 1, 1, "W220", message, hint)


def _top(name: str) -> str:
    """The folder of a file below assets, or the file itself."""
    folder, slash, _ = name.partition("/")
    return folder + slash


def _patterns(assets: Path) -> Iterator[str]:
    for file in (assets / FILE, *assets.glob(f"*/{FILE}")):
        if file.is_file():
            base = file.parent.relative_to(assets).as_posix()
            prefix = "" if base == "." else f"{base}/"
            for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
                row = _ROW.match(line)
                if row and row["authors"] and row["licence"]:
                    path = row["path"]
                    yield prefix + (f"{path}*" if path.endswith("/") else path)
