from pathlib import Path

import pytest

from game.occupations.archive import Archive, Layout, Sheet
from game.occupations.faults import DataError
from tests.occupations.archives import write_workbook


def archive_of(folder: Path, name: str, content: bytes) -> Archive:
    (folder / name).write_bytes(content)
    return Archive(folder)


def test_a_file_is_found_by_name_whatever_its_folder(archive: Archive) -> None:
    assert archive.find("unix_referentiel_code_rome_v[0-9]*_utf8.csv").parent.name == "rome"


def test_the_last_version_is_taken_when_there_are_several(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old/table_v1.csv").write_text("a")
    (tmp_path / "table_v2.csv").write_text("a")

    assert Archive(tmp_path).find("table_v*.csv").name == "table_v2.csv"


def test_a_missing_folder_is_said_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError) as caught:
        Archive(tmp_path / "nowhere")

    assert caught.value.message.endswith("n'existe pas.")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"Il manque le fichier « nMef\.csv »"):
        Archive(tmp_path).find("nMef.csv")


def test_a_byte_order_mark_is_not_part_of_the_first_column(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, "t.csv", b"\xef\xbb\xbfcode;label\r\n1;un\r\n")

    assert list(archive.rows(Layout("t.csv", ("code",), ";"))) == [{"code": "1", "label": "un"}]


def test_a_quoted_field_may_run_over_lines_and_hold_an_empty_one(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, "t.csv", b'a,b\n"1\n\n""2""",3\n\n4,5\n')

    rows = list(archive.rows(Layout("t.csv", ("a", "b"))))

    assert rows == [{"a": '1\n\n"2"', "b": "3"}, {"a": "4", "b": "5"}]


def test_another_encoding_is_read_when_the_publisher_uses_it(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, "t.csv", "a\nété…\n".encode("cp1252"))

    assert next(archive.rows(Layout("t.csv", ("a",), ",", "cp1252")))["a"] == "été…"


def test_a_wrong_encoding_is_refused(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, "t.csv", "a\nété\n".encode("cp1252"))

    with pytest.raises(DataError, match="n'est pas écrit en UTF-8"):
        list(archive.rows(Layout("t.csv", ("a",))))


def test_a_byte_that_a_code_page_lacks_is_refused_under_its_name(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, "t.csv", b"a\n\x81\n")

    with pytest.raises(DataError, match="n'est pas écrit en cp1252"):
        list(archive.rows(Layout("t.csv", ("a",), ",", "cp1252")))


def test_a_truncated_file_is_refused_with_the_line(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, "t.csv", b"a,b,c\n1,2,3\n4,5")

    with pytest.raises(DataError, match="coupé à la ligne 3"):
        list(archive.rows(Layout("t.csv", ("a",))))


@pytest.mark.parametrize("content", [b"", b"other,header\n1,2\n"])
def test_a_wrong_header_names_the_missing_column(tmp_path: Path, content: bytes) -> None:
    archive = archive_of(tmp_path, "t.csv", content)

    with pytest.raises(DataError, match="n'a pas la colonne attendue : code"):
        list(archive.rows(Layout("t.csv", ("code",))))


def test_empty_cells_of_a_sheet_are_empty_texts(tmp_path: Path) -> None:
    write_workbook(tmp_path / "t.xlsx", {"s": (("a", "b", "c"), ("1", "", "x"), ("y", "", ""))})

    rows = list(Archive(tmp_path).sheet(Sheet("t.xlsx", "s", ("a", "c"))))

    assert rows == [{"a": "1", "b": "", "c": "x"}, {"a": "y", "b": "", "c": ""}]


def test_a_sheet_without_the_needed_column_is_refused(tmp_path: Path) -> None:
    write_workbook(tmp_path / "t.xlsx", {"s": (("a",),)})

    with pytest.raises(DataError, match="n'a pas la colonne attendue : met"):
        list(Archive(tmp_path).sheet(Sheet("t.xlsx", "s", ("met",))))
