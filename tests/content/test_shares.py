"""A check that is shared out finds what one process finds."""

from pathlib import Path
from typing import Any

import pytest

from game.content import shares
from game.content.diagnostics import Diagnostic
from game.content.loading import check
from game.content.shares import Desk, checked
from tests.content.sample import CONTENT, copied, settings
from tests.content.test_refused import PLAIN

FAULTY = ("go: panne", "go: panna")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Five missions, one of them faulty, in a folder where a person is faulty too."""
    missions = {
        CONTENT / "missions" / name / "mission.yaml": PLAIN.replace("autre", name).encode()
        for name in ("a", "b", "c", "d")
    }
    sample = CONTENT / "missions" / "relais" / "mission.yaml"
    missions[sample] = sample.read_bytes().replace(b"go: panne", b"go: panna")
    nadia = CONTENT / "people" / "nadia-benali.yaml"
    return copied({**missions, nadia: nadia.read_bytes().replace(b"age: 34", b"age: 4")}, tmp_path)


def told(content: Path, processors: int) -> set[Diagnostic]:
    return checked(Desk(content, **settings()), processors).found


def test_two_processes_find_what_one_finds(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = told(content, 1)
    monkeypatch.setattr(shares, "LARGE", 1)
    assert told(content, 2) == alone
    assert {"E107", "E114"} <= {d.code for d in alone}


def test_a_process_that_fails_leaves_its_share_to_us(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = told(content, 1)
    monkeypatch.setattr(shares, "LARGE", 1)
    unsendable: dict[str, Any] = {**settings(), "gestures": _Unsendable(settings()["gestures"])}
    assert checked(Desk(content, **unsendable), 2).found == alone


class _Unsendable(dict[str, Any]):
    def __reduce__(self) -> str:
        raise TypeError("this goes to no other process")


def test_missions_are_shared_out_by_size(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shares, "LARGE", 1)
    monkeypatch.setattr(shares, "LATE", 0)
    first, second = shares._shares(Desk(content, **settings()), 2)
    assert first == {"relais"}
    assert second == {"a", "b", "c", "d"}
    assert len(shares._shares(Desk(content, **settings()), 9)) == shares.MOST


def test_a_small_library_starts_no_process(content: Path) -> None:
    assert len(shares._shares(Desk(content, **settings()), 9)) == 1


def test_files_handed_over_are_checked_here(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shares, "LARGE", 1)
    paths = [content / "missions" / "a"]
    assert len(shares._shares(Desk(content, paths=paths, **settings()), 9)) == 1
    assert {d.code for d in check(content, paths=paths, **settings())} == {"W215"}
