"""A copy of the sample content, and what `check` says of files changed in it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from game.content.diagnostics import Diagnostic
from game.content.loading import check
from tests.content.frames import Framed
from tests.content.sample import copied, settings

Check: TypeAlias = Callable[[dict[str, str]], list[Diagnostic]]
Told: TypeAlias = Callable[..., list[str]]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copied({}, tmp_path / "content")


@pytest.fixture
def check_files(content: Path) -> Check:
    """Write files (by their path in the content) and give the diagnostics about them."""

    def checked(files: dict[str, str]) -> list[Diagnostic]:
        for name, text in files.items():
            path = content / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        found = check(content, **settings())
        return [d for d in found if d.file.removeprefix(f"{content}/") in files]

    return checked


@pytest.fixture
def told(check_files: Check) -> Told:
    """What is told about a fragment of a kind of `frames`, as « CODE message »."""

    def checked(kind: str, text: str, *words: str) -> list[str]:
        found = check_files(getattr(Framed, kind)(text, words))
        return [
            f"{d.code} {d.message.replace(chr(160), ' ').replace(chr(8239), ' ')}" for d in found
        ]

    return checked
