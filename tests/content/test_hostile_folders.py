"""Folders as a hostile teacher leaves them: `check` answers at each file, and never raises."""

import os
from pathlib import Path

import pytest

from game.content.diagnostics import Diagnostic, errors, render
from game.content.loading import check
from tests.content.sample import MISSION, settings


def found_in(content: Path, *paths: Path) -> dict[str, list[str]]:
    """Codes by file, from the content folder."""
    told: dict[str, list[str]] = {}
    for d in check(content, paths=paths, **settings()):
        told.setdefault(d.file.removeprefix(f"{content}/"), []).append(d.code)
    return told


def messages(found: list[Diagnostic]) -> str:
    return render(found).replace("\u00a0", " ").replace("\u202f", " ")


def test_a_folder_where_a_file_is_due_is_told(content: Path) -> None:
    for name in ("missions/dossier/mission.yaml", "people/dossier.yaml"):
        (content / name).mkdir(parents=True)
    (content / "places.yaml").unlink()
    (content / "places.yaml").mkdir()
    told = found_in(content)
    for name in ("missions/dossier/mission.yaml", "people/dossier.yaml", "places.yaml"):
        assert told[name] == ["E101"]
    assert "c'est un dossier" in messages(check(content, **settings()))


def test_links_that_go_round_in_circles_are_no_trap(content: Path) -> None:
    (content / "missions" / "boucle").symlink_to("boucle")
    (content / "missions" / "moi").symlink_to(".")
    (content / "people" / "perdu.yaml").symlink_to("nulle-part.yaml")
    assert found_in(content)["people/perdu.yaml"] == ["E101"]
    assert found_in(content, content / "missions" / "boucle")["missions/boucle"] == ["E101"]


def test_what_is_no_file_is_not_waited_for(content: Path) -> None:
    os.mkfifo(content / "people" / "tuyau.yaml")
    (content / "people" / "zero.yaml").symlink_to("/dev/zero")
    told = found_in(content)
    assert told["people/tuyau.yaml"] == told["people/zero.yaml"] == ["E101"]


def test_a_path_to_nothing_is_told(content: Path) -> None:
    (fault,) = check(content, paths=[content / "rien.yaml"], **settings())
    assert fault.code == "E101"
    assert "ce fichier est introuvable" in messages([fault])


def test_two_missions_of_one_name_are_told_where_the_folder_differs(content: Path) -> None:
    copy = content / "missions" / "copie" / "mission.yaml"
    copy.parent.mkdir()
    copy.write_bytes(MISSION.read_bytes())
    assert found_in(content)["missions/copie/mission.yaml"] == ["E128"]


def test_two_hundred_faults_are_told_at_once_each_on_its_line(content: Path) -> None:
    lines = MISSION.read_text(encoding="utf-8").split("\n")
    at = next(i for i, line in enumerate(lines) if line.lstrip().startswith("- recit:"))
    indent = " " * (len(lines[at]) - len(lines[at].lstrip()))
    wrong = [f"{indent}- recti: Faute {i}" for i in range(200)]
    text = "\n".join([*lines[:at], *wrong, *lines[at:]])
    target = content / MISSION.relative_to(MISSION.parents[2])
    target.write_text(text, encoding="utf-8")
    bad = errors(check(content, **settings()))
    assert [d.line for d in bad] == [at + 1 + i for i in range(200)]
    assert {d.code for d in bad} == {"E116"}


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_any_end_of_line_gives_the_same_lines(content: Path, ending: str) -> None:
    target = content / MISSION.relative_to(MISSION.parents[2])
    text = MISSION.read_text(encoding="utf-8").replace("start: ", "start: x", 1)
    target.write_bytes(text.replace("\n", ending).encode())
    (fault,) = errors(check(content, **settings()))
    assert text.split("\n")[fault.line - 1].startswith("start: x")
