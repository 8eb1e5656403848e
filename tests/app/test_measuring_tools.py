"""`walk` and `measure` on the command line, with the shipped content."""

import json
from pathlib import Path

import pytest

from game.app.cli import main
from game.app.save_file import SaveFile
from game.app.saves import Saves
from game.session.apply import apply
from game.session.commands import Choose, Enter, Next
from game.session.legal import legal
from game.session.sitting import sit_down
from tests.machine import shipped

MISSION = "ligne-arretee"
PLAIN = str.maketrans("\u00a0\u202f", "  ")


class Said:
    """What a command wrote, and its exit code."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def by(self, *words: str | Path, code: int = 0) -> str:
        assert main([str(word) for word in words]) == code
        out, err = self._capsys.readouterr()
        return (out + err).translate(PLAIN)


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    return Said(capsys)


def test_walk_reports_on_all_missions_and_both_routes(said: Said) -> None:
    text = said.by("walk", "--count", "20")
    for mission in shipped().library.missions:
        assert f"({mission})" in text
    assert "Route complète : 20 parcours" in text
    assert "Route courte : 20 parcours" in text


def test_walk_on_one_route_of_one_mission(said: Said) -> None:
    text = said.by("walk", MISSION, "--count", "5", "--route", "short", "--seed", "7")
    assert "Route courte : 5 parcours au hasard, graine 7" in text
    assert "Route complète" not in text


def test_walk_gives_data(said: Said) -> None:
    (data,) = json.loads(said.by("walk", MISSION, "--count", "5", "--format", "json"))
    assert data["mission"] == MISSION
    assert [route["walks"] for route in data["routes"]] == [5, 5]


def test_an_unknown_mission_is_told_with_the_nearest(said: Said) -> None:
    assert "Tu voulais dire « ligne-arretee » ?" in said.by("walk", "ligne-arrete", code=1)


def test_a_walk_is_recorded_and_tested(said: Said, tmp_path: Path) -> None:
    file = tmp_path / "hasard.walk"
    assert "lignes" in said.by("walk", "record", MISSION, file, "--seed", "3")
    assert said.by("walk", "test", file) == "1 sur 1 parcours mènent où c'est écrit.\n"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("end ", "end in", 1), encoding="utf-8")
    told = said.by("walk", "test", tmp_path, code=1)
    line = text.splitlines().index(next(s for s in text.splitlines() if s.startswith("end "))) + 1
    assert told.startswith(f"{file.as_posix()}:{line}:1  « end in")
    assert told.endswith("0 sur 1 parcours mènent où c'est écrit.\n")


def test_a_walk_of_other_content_is_told_with_the_way_to_record_it(
    said: Said, tmp_path: Path
) -> None:
    file = tmp_path / "ancien.walk"
    said.by("walk", "record", MISSION, file, "--seed", "3")
    text = file.read_text(encoding="utf-8")
    hash_ = next(line for line in text.splitlines() if line.startswith("hash "))
    file.write_text(text.replace(hash_, "hash 0123456789abcdef"), encoding="utf-8")
    told = said.by("walk", "test", file)
    assert "a changé depuis l'enregistrement, il mène toujours où c'est écrit" in told
    command = f"walk record {MISSION} {file.as_posix()} --from {file.as_posix()}"
    assert f"python main.py {command}" in told
    said.by(*command.split())
    assert "a changé" not in said.by("walk", "test", file)
    file.write_text(
        text.replace(hash_, "hash 0123456789abcdef").replace("end ", "end in", 1), encoding="utf-8"
    )
    assert "il n'y mène plus" in said.by("walk", "test", file, code=1)


def test_the_shipped_walks_lead_where_it_is_written(said: Said) -> None:
    assert "parcours mènent où c'est écrit." in said.by("walk", "test")


def test_a_walk_is_recorded_from_a_journal(said: Said, tmp_path: Path) -> None:
    journal = played(tmp_path)
    file = tmp_path / "partie.walk"
    said.by("walk", "record", MISSION, file, "--from", journal)
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "seed 12"
    assert lines[2] == f"enter {MISSION} full"
    assert lines[-1].startswith("choose premier-reflexe regarder of ")
    assert said.by("walk", "test", file)


def test_a_walk_is_recorded_anew_from_its_decisions(said: Said, tmp_path: Path) -> None:
    first, again = tmp_path / "a.walk", tmp_path / "b.walk"
    said.by("walk", "record", MISSION, first, "--route", "short")
    whole = first.read_text(encoding="utf-8")
    kept = [s for s in whole.splitlines() if not s.startswith(("read ", "told ", "var "))]
    first.write_text("\n".join(kept) + "\n", encoding="utf-8")
    said.by("walk", "record", MISSION, again, "--from", first)
    assert again.read_text(encoding="utf-8") == whole
    first.write_text("seed 1\nchoose a b\n", encoding="utf-8")
    assert "ne sont plus offertes" in said.by(
        "walk", "record", MISSION, again, "--from", first, code=1
    )


def played(folder: Path) -> Path:
    """The journal of a sitting that stopped after one decision."""
    saves = Saves(folder)
    file: SaveFile = saves.begin(12, "Héron")
    session, records = apply(sit_down(shipped().catalogue, 12), Enter(MISSION))
    file.write(records)
    while Next() in legal(session):
        session, records = apply(session, Next())
        file.write(records)
    _, records = apply(session, Choose("regarder"))
    file.write(records)
    file.close()
    return file.path


def test_what_is_no_journal_no_text_or_no_file_is_told(said: Said, tmp_path: Path) -> None:
    out = tmp_path / "x.walk"
    odd = tmp_path / "odd.walk"
    odd.write_bytes(b"\xff\xfe\n")
    journal = tmp_path / "odd.jsonl"
    journal.write_bytes(b"\xff\xfe\n")
    told = said.by("walk", "record", MISSION, out, "--from", journal, code=1)
    assert "n'est pas le journal d'une partie" in told
    assert "UTF-8" in said.by("walk", "test", odd, code=1)
    assert "Impossible d'ouvrir" in said.by("walk", "test", tmp_path / "absent.walk", code=1)
    assert "Il faut une mission et un fichier" in said.by("walk", "record", MISSION, code=1)
    odd.write_text("enter ligne-arretee full\n", encoding="utf-8")
    assert "commence par sa graine" in said.by("walk", "test", odd, code=1)


def test_a_journal_of_another_mission_is_told(said: Said, tmp_path: Path) -> None:
    empty = Saves(tmp_path).begin(1, "Héron")
    empty.finish()
    told = said.by("walk", "record", MISSION, tmp_path / "x.walk", "--from", empty.path, code=1)
    assert "n'entre pas dans la mission" in told


def test_measure_tells_and_draws(said: Said, tmp_path: Path) -> None:
    picture = tmp_path / "courbes.svg"
    text = said.by("measure", MISSION, "--pupils", "3", "--jobs", "1", "--picture", picture)
    assert "Route complète : 3 élèves simulés" in text
    assert f"{picture} est dessiné." in text
    assert picture.read_text(encoding="utf-8").startswith("<svg ")


@pytest.mark.parametrize("beta", ["zéro", "0", "30"])
def test_a_beta_that_makes_no_sense_is_refused(beta: str, said: Said) -> None:
    with pytest.raises(SystemExit):
        said.by("measure", "--beta", beta)


@pytest.mark.parametrize("count", ["0", "beaucoup", "99999999999"])
def test_a_count_that_makes_no_sense_is_refused(count: str, said: Said) -> None:
    with pytest.raises(SystemExit):
        said.by("walk", "--count", count)
