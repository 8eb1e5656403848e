"""Downloads that come as folders and as zips, sound and not."""

import zipfile
from pathlib import Path

import pytest

from game.occupations import package
from game.occupations.faults import DataError
from game.occupations.package import find, open_package


def zipped(path: Path, *files: tuple[str, str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files:
            archive.writestr(name, text)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(DataError) as caught:
        open_package(path)
    return caught.value.message


def test_a_file_of_a_zip_is_found_by_its_name_whatever_its_folder(tmp_path: Path) -> None:
    opened = open_package(zipped(tmp_path / "a.zip", ("rome/v/table_v2.csv", "deux")))
    entry = find(opened, "table_v*.csv")

    assert entry is not None
    opened.copy(entry, tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text() == "deux"


def test_the_last_by_name_is_taken_and_shadows_of_macs_are_not(tmp_path: Path) -> None:
    files = (("t_v1.csv", ""), ("t_v2.csv", ""), ("__MACOSX/._t_v3.csv", ""))
    opened = open_package(zipped(tmp_path / "a.zip", *files))

    found = find(opened, "t_v*.csv")

    assert found is not None
    assert found.name == "t_v2.csv"
    assert find(opened, "._t*") is None


def test_a_folder_and_a_single_file_are_packages_too(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep/t.csv").write_text("x")

    for place in (tmp_path, tmp_path / "deep/t.csv"):
        opened = open_package(place)
        entry = find(opened, "t.csv")
        assert entry is not None
        opened.copy(entry, tmp_path / "out")
        assert (tmp_path / "out").read_text() == "x"
        (tmp_path / "out").unlink()


def test_nothing_there_is_said(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nowhere").endswith("n'existe pas.")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 and then nothing", b"<html>oops</html>"])
def test_a_zip_that_is_none_is_said(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.zip").write_bytes(content)

    assert "abîmée ou incomplète" in refusal(tmp_path / "a.zip")


def test_a_truncated_zip_is_said(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", ("t.csv", "a" * 5000))
    path.write_bytes(path.read_bytes()[:-30])

    assert "abîmée ou incomplète" in refusal(path)


def test_a_zip_with_a_spoilt_byte_is_said_when_its_file_is_copied(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", ("t.csv", "".join(map(str, range(5000)))))
    content = bytearray(path.read_bytes())
    content[400] ^= 0xFF
    path.write_bytes(content)
    opened = open_package(path)

    with pytest.raises(DataError, match="abîmée ou incomplète"):
        opened.copy(opened.entries[0], tmp_path / "out")


@pytest.mark.parametrize("name", ["../evil.csv", "/etc/evil.csv", "C:/evil.csv", "a/../../b.csv"])
def test_a_zip_that_would_write_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    assert "hors de son dossier" in refusal(zipped(tmp_path / "a.zip", (name, "x")))


def test_a_bomb_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", ("t.csv", "0" * 20_000_000))

    assert "démesurée" in refusal(path)


def test_many_files_that_are_too_much_together_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "LARGEST", 10)

    assert "démesurée" in refusal(zipped(tmp_path / "a.zip", ("a", "123456"), ("b", "123456")))


def test_a_zip_that_lies_about_a_size_writes_no_more_than_it_says(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", ("t.csv", "a" * 3000))
    content = path.read_bytes()
    path.write_bytes(content.replace((3000).to_bytes(4, "little"), (30).to_bytes(4, "little")))
    opened = open_package(path)

    with pytest.raises(DataError, match="abîmée ou incomplète"):
        opened.copy(opened.entries[0], tmp_path / "out")

    assert (tmp_path / "out").stat().st_size <= 30


def test_a_locked_zip_is_said(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", ("t.csv", "x"))
    content = bytearray(path.read_bytes())
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(sign) + place] |= 1
    path.write_bytes(content)

    assert "mot de passe" in refusal(path)
