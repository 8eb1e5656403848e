"""`sounds` makes every sound again, the same as those that are shipped."""

from pathlib import Path

import pytest

from game.app.cli import main
from game.app.world import ASSETS


def test_sounds_are_made_again_as_they_are_shipped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sounds", "--out", str(tmp_path)]) == 0
    shipped = sorted(path.name for path in (ASSETS / "sounds").glob("*.ogg"))
    assert sorted(path.name for path in tmp_path.glob("*.ogg")) == shipped
    assert f"{len(shipped)} sons" in capsys.readouterr().out
