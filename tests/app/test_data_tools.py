"""`data` from a terminal: import, status, show, remove, and what stops it."""

import io
from pathlib import Path

import pytest

from game.app.cli import main
from game.app.disk import open_file
from game.app.progress_bar import WIDTH, Bar
from game.app.settings import HOME_VARIABLE, Settings, save
from game.app.world import open_world
from game.occupations.store import Store
from game.scoring.evidence import Alternative, Preference
from tests.occupations.archives import write_archive


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_archive(tmp_path_factory.mktemp("archive"))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path


Capture = pytest.CaptureFixture[str]


def plain(told: str) -> str:
    """Without the spaces that do not break, of French typography."""
    return told.replace("\u00a0", " ").replace("\u202f", " ")


def test_a_release_is_imported_told_shown_and_removed(
    archive: Path, home: Path, capsys: Capture
) -> None:
    assert main(["data", "import", "rome", str(archive), "--all"]) == 0
    told = capsys.readouterr()
    assert "France Travail, 61, 2025-12-03, Licence Ouverte 2.0 (Etalab)" in told.out
    assert "Fichiers lus" in told.out
    lacking = "sans formation choisie : A1101 Conducteur / Conductrice d'engins"
    assert lacking in plain(told.out)
    assert told.err == ""  # no bar where nobody looks

    assert main(["data", "status"]) == 0
    told = capsys.readouterr()
    assert "version 61" in told.out
    assert "bmo : celles du jeu" in plain(told.out)

    assert main(["data", "show", "h2913"]) == 0
    told = capsys.readouterr()
    assert "Soudeur / Soudeuse" in told.out
    assert "appellations : Soudeur / Soudeuse ; Braseur / Braseuse" in plain(told.out)
    assert "* Souder" in told.out

    assert main(["data", "remove"]) == 0
    assert Store(home).current.sources == {}


def test_what_did_not_join_is_counted_by_kind(archive: Path, home: Path, capsys: Capture) -> None:
    del home
    assert main(["data", "import", "rome", str(archive)]) == 0
    told = capsys.readouterr().out
    assert "sans formation choisie" in told
    assert "A1101" not in told
    assert "--all" in told


def test_a_second_attempt_says_what_was_there(home: Path, tmp_path: Path, capsys: Capture) -> None:
    del home
    mine = write_archive(tmp_path / "mine")
    path = mine / "nMef.csv"
    whole = path.read_bytes()
    path.write_bytes(b"")
    assert main(["data", "import", "insertion", str(mine)]) == 1
    assert "nMef.csv" in capsys.readouterr().err
    path.write_bytes(whole)
    assert main(["data", "import", "insertion", str(mine)]) == 0
    assert "1 fichiers" in capsys.readouterr().out


def test_a_damaged_import_is_told_in_the_status(archive: Path, home: Path, capsys: Capture) -> None:
    assert main(["data", "import", "bmo", str(archive)]) == 0
    table = Store(home).table
    assert table is not None
    (table / "pay.jsonl").unlink()
    assert main(["data", "status"]) == 0
    told = capsys.readouterr().out
    assert "manque ou ne s'ouvre pas" in told
    assert "sa propre table" in told


def test_a_fault_is_one_sentence_in_the_language_of_the_settings(
    home: Path, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "empty").mkdir()
    assert main(["data", "import", "bmo", str(tmp_path / "empty")]) == 1
    assert capsys.readouterr().err.startswith("Il manque le fichier «")
    save(home, Settings(language="en"))
    assert main(["data", "import", "bmo", str(tmp_path / "empty")]) == 1
    told = capsys.readouterr().err
    assert told.startswith("The file “Base_open_data_BMO_….xlsx” is missing")
    assert told.count("\n") == 1


def test_all_is_told_in_the_language_of_the_settings(
    archive: Path, home: Path, capsys: Capture
) -> None:
    save(home, Settings(language="en"))
    assert main(["data", "import", "rome", str(archive), "--all"]) == 0
    told = capsys.readouterr().out
    assert "no training chosen: A1101 Conducteur" in told
    assert "sans" not in told.replace("Conducteur", "")
    assert main(["data", "import", "rome", str(archive)]) == 0
    assert "  2 no training chosen\n" in capsys.readouterr().out
    save(home, Settings())
    assert main(["data", "--lang", "en", "status"]) == 0
    assert "bmo: those of the game" in capsys.readouterr().out
    assert main(["data", "--language", "en", "show", "h2913"]) == 0
    told = capsys.readouterr().out
    for words in ("domain: ", "official letters: ", "neighbours: ", "training: ", "sectors: "):
        assert words in told
    for words in ("domaine", "lettres", "voisins", "formations", "appellations", "compétences"):
        assert words not in told


def test_two_imports_at_once_are_refused(archive: Path, home: Path, capsys: Capture) -> None:
    lock = home / "occupations/lock"
    lock.parent.mkdir()
    lock.touch()
    with open(open_file(lock), "rb"):  # noqa: PTH123 (a descriptor, closed with the block)
        assert main(["data", "import", "bmo", str(archive)]) == 1
    assert "Un autre import est en cours" in capsys.readouterr().err


def test_a_stop_says_how_to_go_on(
    archive: Path, home: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    del home

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("game.occupations.importing.import_data", stopped)
    assert main(["data", "import", "bmo", str(archive)]) == 1
    assert "reprendra après le dernier fichier" in capsys.readouterr().err


def test_a_full_disk_is_told(
    archive: Path, home: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    del home

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "occupations.jsonl")

    monkeypatch.setattr("game.occupations.importing.write_table", full)
    assert main(["data", "import", "bmo", str(archive)]) == 1
    assert "occupations.jsonl" in capsys.readouterr().err


def test_an_unknown_occupation_is_told(home: Path, capsys: Capture) -> None:
    del home
    assert main(["data", "show", "Z9999"]) == 1
    assert "ne connaît pas Z9999" in capsys.readouterr().err


def test_the_profiles_are_measured_on_the_imported_release(
    archive: Path, home: Path, capsys: Capture
) -> None:
    del home
    assert main(["measure", "occupations"]) == 1
    assert "data import rome" in capsys.readouterr().err
    assert main(["measure", "occupations", str(archive / "rome")]) == 0
    by_folder = capsys.readouterr().out
    assert "régression, métiers jamais vus" in by_folder
    assert main(["data", "import", "rome", str(archive)]) == 0
    capsys.readouterr()
    assert main(["measure", "occupations"]) == 0
    assert capsys.readouterr().out == by_folder


def test_a_wrong_folder_to_measure_is_told(home: Path, capsys: Capture) -> None:
    assert main(["measure", "occupations", str(home)]) == 1
    assert "Il manque le fichier" in capsys.readouterr().err


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_grows_over_one_line_of_a_terminal_and_is_wiped() -> None:
    stream = _Terminal()
    bar = Bar(stream)
    bar(1, 2, "a long name of a file")
    bar(2, 2, "short")
    drawn = stream.getvalue().split("\r")
    assert drawn[1].startswith(f"[{'#' * (WIDTH // 2)}{'.' * (WIDTH // 2)}] 1/2 a long")
    assert len(drawn[2]) == len(drawn[1])
    bar.wipe()
    assert stream.getvalue().endswith("\r")
    bar.wipe()


def test_a_bar_is_silent_elsewhere() -> None:
    stream = io.StringIO()
    bar = Bar(stream)
    bar(1, 2, "x")
    bar.wipe()
    assert stream.getvalue() == ""


def test_the_passport_is_made_of_imported_data(archive: Path, home: Path, capsys: Capture) -> None:
    evidence = [
        Preference(
            f"c{n}",
            0,
            (
                Alternative("mains", (1.0, 0.0, 0.0, 0.0, 0.0, 0.2), ("300182",)),
                Alternative("mots", (0.0, 0.0, 0.0, 1.0, 0.2, 0.0), ("300022",)),
            ),
            "Souder",
        )
        for n in range(20)
    ]
    assert main(["data", "import", "rome", str(archive)]) == 0
    capsys.readouterr()

    made = open_world(home=home).maker.make("Loutre 27", evidence, {}, 20)

    assert {lead.code for lead in made.leads} <= {
        "A1101",
        "H1206",
        "H2913",
        "H2916",
        "I1302",
        "K1101",
    }
    assert any("version 61" in source for source in made.sources)
    assert any("version 61" in lead.source for lead in made.leads)
    own = open_world().maker.make("Loutre 27", evidence, {}, 20)
    assert any("version 60" in source for source in own.sources)
