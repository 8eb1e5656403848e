import zipfile
from pathlib import Path

import pytest

from game.occupations import workbook
from game.occupations.faults import DataError
from game.occupations.workbook import sheet_rows
from tests.occupations.archives import write_workbook

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def rewritten(path: Path, part: str, text: str | None) -> Path:
    """Put another text in one part of a workbook; None leaves the part out."""
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name).decode() for name in book.namelist()}
    if text is None:
        del parts[part]
    else:
        parts[part] = text
    with zipfile.ZipFile(path, "w") as book:
        for name, content in parts.items():
            book.writestr(name, content)
    return path


def test_texts_and_numbers_come_as_text(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "t.xlsx", {"s": (("é & <x>", "12"), ("é & <x>", "0"))})

    assert list(sheet_rows(path, "s")) == [["é & <x>", "12"], ["é & <x>", "0"]]


def test_a_sheet_is_chosen_by_a_pattern(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "t.xlsx", {"read me": (("no",),), "BMO_2031": (("yes",),)})

    assert list(sheet_rows(path, "BMO_*")) == [["yes"]]


def test_a_skipped_cell_keeps_its_place_even_beyond_z(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "t.xlsx", {"s": (("a",),)})
    sheet = f"<worksheet xmlns='{MAIN}'><row><c r='AB1'><v>7</v></c></row></worksheet>"
    rewritten(path, "xl/worksheets/sheet1.xml", sheet)

    (row,) = sheet_rows(path, "s")

    assert row == [""] * 27 + ["7"]


def test_inline_texts_need_no_shared_table_nor_reference(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "t.xlsx", {"s": (("a",),)})
    cells = (
        "<c t='inlineStr'><is><t>un</t></is></c><c t='inlineStr'><is><t>de</t><t>ux</t></is></c>"
    )
    rewritten(
        path,
        "xl/worksheets/sheet1.xml",
        f"<worksheet xmlns='{MAIN}'><row>{cells}</row></worksheet>",
    )
    rewritten(path, "xl/sharedStrings.xml", None)

    assert list(sheet_rows(path, "s")) == [["un", "deux"]]


def test_an_unknown_sheet_is_named(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "t.xlsx", {"s": (("a",),)})

    with pytest.raises(DataError, match="n'a pas de feuille « BMO »"):
        list(sheet_rows(path, "BMO"))


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
@pytest.mark.parametrize("text", [None, "<cut"])
def test_a_damaged_workbook_is_refused(tmp_path: Path, part: str, text: str | None) -> None:
    path = rewritten(write_workbook(tmp_path / "t.xlsx", {"s": (("a",),)}), part, text)

    with pytest.raises(DataError, match=r"« t\.xlsx » est abîmé"):
        list(sheet_rows(path, "s"))


def test_a_file_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    path.write_bytes(b"<html>404</html>")

    with pytest.raises(DataError, match="abîmé"):
        list(sheet_rows(path, "s"))


def test_a_workbook_that_defines_entities_is_refused(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "t.xlsx", {"s": (("a",),)})
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>'
    path = rewritten(path, "xl/worksheets/sheet1.xml", bomb)

    with pytest.raises(DataError, match="abîmé"):
        list(sheet_rows(path, "s"))


def test_a_workbook_beyond_reason_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "_LARGEST", 100)
    path = write_workbook(tmp_path / "t.xlsx", {"s": (("a",),)})

    with pytest.raises(DataError, match="abîmé"):
        list(sheet_rows(path, "s"))
