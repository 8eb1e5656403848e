"""Importing the publishers' files: whole, stopped, damaged, and what the game then knows."""

import json
import zipfile
from pathlib import Path

import pytest

from game.occupations import importing
from game.occupations.build import build
from game.occupations.datasets import DATASETS
from game.occupations.faults import DataError
from game.occupations.importing import Imported, import_data, remove_data
from game.occupations.remarks import NO_ROUTE, Remark
from game.occupations.store import Store, known
from tests.occupations.archives import ROME_FILES, write_archive, write_rome


@pytest.fixture
def shipped(folder: Path, tmp_path: Path) -> Path:
    """The game's own table: four industrial occupations."""
    out = tmp_path / "shipped"
    out.mkdir()
    build(folder, out, choices=folder / "routes.jsonl")
    return out


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "home")


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A copy of the archive to spoil."""
    return write_archive(tmp_path / "mine")


def brought(name: str, download: Path, store: Store, shipped: Path) -> Imported:
    return import_data(name, download, store, shipped, "2026-11-24")


def refusal(name: str, download: Path, store: Store, shipped: Path) -> str:
    """The sentence that an import ends with; whatever was in use before still is."""
    before, knew = store.current, list(known(shipped, store))
    with pytest.raises(DataError) as caught:
        brought(name, download, store, shipped)
    assert store.current == before
    assert list(known(shipped, store)) == knew
    assert "\n" not in caught.value.message
    return caught.value.message


def rome_file(folder: Path, name: str) -> Path:
    return folder / f"rome/unix_{name}_v461_utf8.csv"


def test_the_game_knows_all_of_rome_once_it_is_imported(
    folder: Path, store: Store, shipped: Path
) -> None:
    found = brought("rome", folder / "rome", store, shipped)

    assert list(known(shipped, None)) == ["H1206", "H2913", "H2916", "I1302"]
    assert list(known(shipped, store)) == sorted(
        row[0] for row in ROME_FILES["referentiel_code_rome"][1:]
    )
    assert (found.source.version, found.files, found.kept) == ("61", 13, 0)
    lacking = Remark(NO_ROUTE, {"about": "A1101 Conducteur / Conductrice d'engins"})
    assert lacking in found.remarks


def test_what_the_game_knew_beside_rome_stays(folder: Path, store: Store, shipped: Path) -> None:
    before = known(shipped, None)["H2913"]

    brought("rome", folder / "rome", store, shipped)

    assert known(shipped, store)["H2913"] == before


def test_a_zip_is_as_good_as_a_folder(
    folder: Path, tmp_path: Path, store: Store, shipped: Path
) -> None:
    brought("rome", folder / "rome", store, shipped)
    once = store.current
    path = tmp_path / "rome.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted((folder / "rome").iterdir()):
            archive.write(file, f"RefRome/{file.name}")

    brought("rome", path, store, shipped)

    assert store.current == once


@pytest.mark.parametrize("name", [name for name in DATASETS if name != "rome"])
def test_the_same_figures_imported_change_nothing(
    name: str, folder: Path, store: Store, shipped: Path
) -> None:
    brought(name, folder, store, shipped)

    assert dict(known(shipped, store)) == dict(known(shipped, None))
    assert store.current.sources[name].imported == "2026-11-24"


def test_imports_add_up_in_any_order(folder: Path, tmp_path: Path, shipped: Path) -> None:
    tables = []
    for number, names in enumerate((list(DATASETS), list(DATASETS)[::-1])):
        store = Store(tmp_path / f"home-{number}")
        for name in names:
            brought(name, folder, store, shipped)
        tables.append(known(shipped, store))

    assert dict(tables[0]) == dict(tables[1])
    assert tables[0].sources == tables[1].sources
    assert len(tables[0]) == 6


def test_titles_sectors_and_competences_are_kept_beside_the_table(
    folder: Path, store: Store, shipped: Path
) -> None:
    brought("rome", folder / "rome", store, shipped)

    assert store.table is not None
    lines = (store.table / importing.DETAILS).read_text(encoding="utf-8").splitlines()
    welder = next(row for row in map(json.loads, lines) if row["code"] == "H2913")
    assert welder["titles"] == ["Soudeur / Soudeuse", "Braseur / Braseuse"]
    assert welder["sectors"] == ["Industrie", "Métallurgie"]
    assert welder["industries"] == ["Fabrication de produits métalliques"]
    assert (welder["competences"], welder["core"]) == (["1", "2", "300490"], 1)


def test_an_import_goes_on_after_its_last_finished_file(
    mine: Path, store: Store, shipped: Path
) -> None:
    path = rome_file(mine, "rubrique_mobilite")
    whole = path.read_bytes()
    path.write_bytes(whole[:-3])
    refusal("rome", mine, store, shipped)
    path.write_bytes(whole)

    assert brought("rome", mine, store, shipped).kept == 7


def test_a_file_that_changed_meanwhile_is_read_again(
    mine: Path, store: Store, shipped: Path
) -> None:
    path = rome_file(mine, "rubrique_mobilite")
    whole = path.read_bytes()
    path.write_bytes(whole[:-3])
    refusal("rome", mine, store, shipped)
    path.write_bytes(whole)
    labels = rome_file(mine, "referentiel_contexte_travail")
    labels.write_bytes(labels.read_bytes().replace(b"de nuit", b"la nuit!"))
    (store.draft("rome") / rome_file(mine, "coherence_item").name).write_bytes(b"spoilt")

    assert brought("rome", mine, store, shipped).kept == 5


def test_a_missing_file_is_named(mine: Path, store: Store, shipped: Path) -> None:
    rome_file(mine, "coherence_item").unlink()

    assert "unix_coherence_item_v…_utf8.csv" in refusal("rome", mine, store, shipped)


@pytest.mark.parametrize("name", [*ROME_FILES])
def test_a_file_cut_anywhere_is_refused(name: str, mine: Path, store: Store, shipped: Path) -> None:
    brought("rome", mine, store, shipped)
    path = rome_file(mine, name)
    path.write_bytes(path.read_bytes()[:-3])

    assert f"« {path.name} » est coupé" in refusal("rome", mine, store, shipped)


def test_a_cut_file_that_nothing_is_read_from_tells_that_the_download_is_cut(
    mine: Path, store: Store, shipped: Path
) -> None:
    other = rome_file(mine, "coherence_item").with_name("unix_texte_v461_utf8.csv")
    other.write_bytes(b'"code","texte"\n"1","entier"\n')
    brought("rome", mine, store, shipped)
    other.write_bytes(b'"code","texte"\n"1","ent')

    assert f"« {other.name} » est coupé à la ligne 2" in refusal("rome", mine, store, shipped)


@pytest.mark.parametrize(
    "name",
    [
        "referentiel_code_rome",
        "referentiel_code_rome_riasec",
        "referentiel_macro_competence_riasec",
        "coherence_item",
        "referentiel_appellation",
        "liens_rome_referentiels",
        "rubrique_mobilite",
        "arborescence_secteur_activite",
    ],
)
def test_a_file_cut_at_the_end_of_a_line_is_refused(
    name: str, mine: Path, store: Store, shipped: Path
) -> None:
    path = rome_file(mine, name)
    path.write_bytes(path.read_bytes()[: path.read_bytes().rindex(b"\n", 0, -1) + 1])

    assert path.name in refusal("rome", mine, store, shipped)


def test_competences_cut_at_the_end_of_a_line_are_refused(
    mine: Path, store: Store, shipped: Path
) -> None:
    path = rome_file(mine, "referentiel_competence")
    path.write_bytes(path.read_bytes()[: path.read_bytes().index(b'"4","Comp')])

    assert path.name in refusal("rome", mine, store, shipped)


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_another_encoding_is_refused(
    encoding: str, mine: Path, store: Store, shipped: Path
) -> None:
    path = rome_file(mine, "referentiel_competence")
    path.write_bytes(path.read_text(encoding="utf-8").encode(encoding))

    assert "n'est pas écrit en UTF-8" in refusal("rome", mine, store, shipped)


def test_a_text_encoded_twice_is_refused(mine: Path, store: Store, shipped: Path) -> None:
    path = rome_file(mine, "referentiel_competence")
    path.write_bytes(path.read_bytes().decode("cp1252").encode())

    assert "n'est pas écrit en UTF-8" in refusal("rome", mine, store, shipped)


def test_rome_3_is_refused(mine: Path, store: Store, shipped: Path) -> None:
    for path in (mine / "rome").glob("unix_*"):
        path.rename(path.with_name(path.name.replace("v461", "v347")))

    assert "ceux du ROME 3 (v347)" in refusal("rome", mine, store, shipped)


def test_two_versions_in_one_folder_are_refused(mine: Path, store: Store, shipped: Path) -> None:
    path = rome_file(mine, "coherence_item")
    path.rename(path.with_name(path.name.replace("v461", "v462")))

    assert "plusieurs versions : v461, v462" in refusal("rome", mine, store, shipped)


def test_a_note_about_another_version_is_refused(mine: Path, store: Store, shipped: Path) -> None:
    note = mine / "rome/version.txt"
    note.write_text(note.read_text(encoding="utf-8").replace("61", "58"), encoding="utf-8")

    assert "parle de la version 58" in refusal("rome", mine, store, shipped)


def test_a_release_without_its_note_says_the_version_of_its_files(
    mine: Path, store: Store, shipped: Path
) -> None:
    (mine / "rome/version.txt").unlink()

    source = brought("rome", mine, store, shipped).source

    assert (source.version, source.date) == ("61", "date non précisée")


def test_other_columns_are_another_version(mine: Path, store: Store, shipped: Path) -> None:
    path = rome_file(mine, "referentiel_code_rome")
    path.write_bytes(path.read_bytes().replace(b"transition_eco", b"autre"))

    said = refusal("rome", mine, store, shipped)

    assert "n'a pas la colonne attendue : transition_eco" in said


def test_the_files_of_somebody_else_are_refused(
    tmp_path: Path, store: Store, shipped: Path
) -> None:
    write_rome(tmp_path / "rome")

    assert "Base_open_data_BMO_" in refusal("bmo", tmp_path / "rome", store, shipped)


def test_numbers_that_make_no_sense_are_refused(mine: Path, store: Store, shipped: Path) -> None:
    path = mine / "pay/dares_salaire_median.csv"
    path.write_bytes(path.read_bytes().replace(b"1746", b"mille"))

    assert "« dares-pay » se contredisent" in refusal("dares-pay", mine, store, shipped)


def test_an_empty_table_is_refused(mine: Path, store: Store, shipped: Path) -> None:
    path = mine / "nMef.csv"
    path.write_bytes(path.read_bytes().split(b"\n")[0] + b"\n")

    assert "aucune ligne" in refusal("insertion", mine, store, shipped)


def test_a_damaged_import_is_set_aside_for_the_table_of_the_game(
    folder: Path, store: Store, shipped: Path
) -> None:
    brought("rome", folder, store, shipped)
    assert store.table is not None
    (store.table / "pay.jsonl").write_bytes(b"")

    assert len(known(shipped, store)) == 4


def test_after_a_damage_another_import_makes_the_table_anew(
    folder: Path, store: Store, shipped: Path
) -> None:
    brought("rome", folder, store, shipped)
    assert store.table is not None
    (store.table / "pay.jsonl").write_bytes(b"")

    brought("bmo", folder, store, shipped)

    assert len(known(shipped, store)) == 6


def test_removing_gives_the_game_its_own_data_back(
    folder: Path, store: Store, shipped: Path
) -> None:
    for name in ("rome", "bmo"):
        brought(name, folder, store, shipped)

    remove_data(("rome",), store, shipped)
    assert list(store.current.sources) == ["bmo"]
    assert len(known(shipped, store)) == 4

    remove_data(tuple(DATASETS), store, shipped)
    assert store.current.sources == {}
    assert store.table is None
    assert [path.name for path in store.folder.iterdir()] == ["current.json"]


def test_only_what_is_in_use_is_kept(mine: Path, store: Store, shipped: Path) -> None:
    brought("rome", mine, store, shipped)
    (mine / "rome/version.txt").unlink()
    brought("rome", mine, store, shipped)

    kinds = sorted(path.name.split("-")[0] for path in store.folder.iterdir())
    assert kinds == ["current.json", "rome", "table"]


def test_a_damaged_note_counts_as_nothing_imported(
    folder: Path, store: Store, shipped: Path
) -> None:
    brought("bmo", folder, store, shipped)
    (store.folder / "current.json").write_text("[]", encoding="utf-8")

    assert store.table is None
    assert known(shipped, store).sources == known(shipped, None).sources


def test_a_stop_before_the_last_step_leaves_the_old_data(
    folder: Path, store: Store, shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought("bmo", folder, store, shipped)
    before = store.current

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "disk")

    with monkeypatch.context() as broken:
        broken.setattr(Store, "use", full)
        with pytest.raises(OSError, match="No space"):
            brought("rome", folder, store, shipped)

    assert store.current == before
    assert len(known(shipped, store)) == 4
    assert len(brought("rome", folder, store, shipped).remarks) > 0
    assert len(known(shipped, store)) == 6


def test_every_fault_can_be_said_in_another_language() -> None:
    fault = DataError("Il manque « {name} ».", name="x.csv")

    assert fault.said({"Il manque « {name} ».": "“{name}” is missing."}.__getitem__) == (
        "“x.csv” is missing."
    )
