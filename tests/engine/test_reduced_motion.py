"""The system's wish for fewer animations."""

from pathlib import Path

import pytest

from game.engine.reduced_motion import ASKED, reduced_motion


def program(folder: Path, name: str, answer: str, code: int = 0) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\necho {answer}\nexit {code}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.mark.parametrize("platform", list(ASKED))
def test_a_system_is_asked_and_believed(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command, fewer = ASKED[platform]
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    program(tmp_path, command[0], fewer)
    assert reduced_motion(platform)
    program(tmp_path, command[0], "autre")
    assert not reduced_motion(platform)
    program(tmp_path, command[0], fewer, code=1)
    assert not reduced_motion(platform)


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32", "plan9"])
def test_a_system_that_does_not_answer_wishes_nothing(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not reduced_motion(platform)
