"""`python main.py`: the tools from a terminal, in French, with honest exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.app.checking_tools import language
from game.app.cli import main
from game.app.settings import Settings, save

ROOT = Path(__file__).parents[2]


def test_the_shipped_content_passes_the_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert "erreur" not in capsys.readouterr().out


def test_content_with_a_fault_fails_the_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "mission.yaml"
    wrong.write_text("mission: [\n", encoding="utf-8")
    assert main(["check", str(wrong)]) == 1
    told = capsys.readouterr().out
    assert f"{wrong}:" in told
    assert "1 erreur" in told


def test_a_code_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "E107"]) == 0
    assert "E107" in capsys.readouterr().out


def test_a_code_that_does_not_exist_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "E999"]) == 1
    assert "E999" in capsys.readouterr().err


def test_a_code_mistyped_is_answered_by_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "E1O7", "--language", "en"]) == 1
    assert "Did you mean “E107”?" in capsys.readouterr().err


def test_faults_are_told_in_english_as_json_and_for_github(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "mission.yaml"
    wrong.write_text("mission: [\n", encoding="utf-8")
    assert main(["check", str(wrong), "--language", "en"]) == 1
    assert "1 error\n" in capsys.readouterr().out
    assert main(["check", str(wrong), "--format", "json"]) == 1
    (fault,) = json.loads(capsys.readouterr().out)
    assert (fault["code"], fault["severity"], fault["language"]) == ("E102", "error", "fr")
    assert main(["check", str(wrong), "--format", "github"]) == 1
    assert capsys.readouterr().out.startswith(f"::error file={wrong},line=1,col=10,")
    with pytest.raises(SystemExit) as ended:
        main(["check", "--format", "xml"])
    assert ended.value.code == 2


@pytest.mark.parametrize(
    ("asked", "chosen", "system", "answers"),
    [
        ("en", "fr", "fr_FR.UTF-8", "en"),
        (None, "en", "fr_FR.UTF-8", "en"),
        (None, None, "en_GB.UTF-8", "en"),
        (None, None, "C.UTF-8", "fr"),
        (None, "xx", "", "fr"),
    ],
)
def test_the_language_is_as_asked_as_in_the_game_as_in_the_system_or_french(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    asked: str | None,
    chosen: str | None,
    system: str,
    answers: str,
) -> None:
    monkeypatch.setenv("ETINCELLE_HOME", str(tmp_path))
    if chosen:
        save(tmp_path, Settings(language=chosen))
    assert language(asked, {"LC_ALL": "", "LANG": system}) == answers


@pytest.mark.parametrize("size", ["1280", "1280x", "axb", "1280x720x3", "-3x4"])
def test_a_size_is_two_numbers(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--size", size])
    assert ended.value.code == 2
    assert "--size" in capsys.readouterr().err


def test_help_lists_every_tool(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert all(tool in told for tool in ("check", "preview", "explain", "data"))


def test_data_that_cannot_be_built_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["data", "build", str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_the_game_opens_and_tells_when_its_first_picture_was_there(tmp_path: Path) -> None:
    done = run_main(tmp_path, ETINCELLE_BENCH="first-frame")
    assert (done.returncode, done.stderr) == (0, "")
    assert float(done.stdout) > 0


def test_nothing_is_written_by_a_player_who_only_looks_at_the_title(tmp_path: Path) -> None:
    run_main(tmp_path, ETINCELLE_BENCH="first-frame")
    assert list(tmp_path.iterdir()) == []


def test_without_a_display_the_game_ends_with_one_sentence(tmp_path: Path) -> None:
    done = run_main(tmp_path, SDL_VIDEODRIVER="jamais")
    assert done.returncode == 1
    assert done.stderr.startswith("Aucun écran")
    assert done.stderr.count("\n") == 1


def run_main(home: Path, **variables: str) -> "subprocess.CompletedProcess[str]":
    """`python main.py` in a process of its own."""
    environment = {**os.environ, "ETINCELLE_HOME": str(home), **variables}
    return subprocess.run(
        [sys.executable, "-W", "error", "main.py", "--size", "640x360"],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
