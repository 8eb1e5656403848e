"""Every shipped file of content/ passes the check: one test case a file, no error allowed."""

from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from game.content.diagnostics import Diagnostic, errors, render
from game.content.files import content_files
from game.content.loading import check, load
from game.gestures.registry import GESTURES

ROOT = Path(__file__).parents[1]
CONTENT, ASSETS = ROOT / "content", ROOT / "assets"
FILES = [file.path for file in content_files(CONTENT)]


@cache
def told() -> dict[Path, list[Diagnostic]]:
    """What `check` says, by file."""
    by_file: dict[Path, list[Diagnostic]] = defaultdict(list)
    for diagnostic in check(CONTENT, ASSETS, GESTURES):
        by_file[(Path.cwd() / diagnostic.file).resolve()].append(diagnostic)
    return by_file


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(CONTENT)))
def test_a_shipped_file_has_no_error(path: Path) -> None:
    found = errors(told().get(path.resolve(), []))
    assert found == [], render(found)


def test_what_is_wrong_is_always_in_a_file_that_is_read() -> None:
    elsewhere = [d for path, found in told().items() if path not in FILES for d in found]
    assert errors(elsewhere) == []


def test_the_shipped_content_loads() -> None:
    loaded = load(CONTENT, ASSETS, GESTURES)
    assert loaded.library is not None, render(loaded.diagnostics)
    assert "ligne-arretee" in loaded.library.missions
