from pathlib import Path

import pytest

from game.occupations.diplomas import OpenDiploma
from game.occupations.faults import DataError
from game.occupations.remarks import CLOSED, Remark
from game.occupations.routes import Choice, checked_routes, read_choices


def diploma(key: str, level: int) -> OpenDiploma:
    return OpenDiploma(key, key, level, frozenset(), frozenset())


OPEN = {f"d{level}": diploma(f"d{level}", level) for level in range(3, 8)} | {
    f"e{n}": diploma(f"e{n}", 5) for n in range(4)
}


def test_routes_go_from_the_lowest_level_up_in_the_order_chosen() -> None:
    (choice,) = checked_routes([Choice(("H1",), ("d7", "e2", "e1", "d3"))], {"H1"}, OPEN).choices

    assert choice.routes == ("d3", "e2", "e1", "d7")


def test_a_closed_diploma_is_dropped_and_said() -> None:
    routes = checked_routes([Choice(("H1",), ("d3", "old"))], {"H1"}, OPEN)

    assert routes.choices == (Choice(("H1",), ("d3",)),)
    assert routes.dropped == (Remark(CLOSED, {"about": "old", "code": "H1"}),)


def test_no_more_than_six_are_kept() -> None:
    many = Choice(("H1",), tuple(sorted(OPEN)))

    routes = checked_routes([many], {"H1"}, OPEN)

    assert len(routes.choices[0].routes) == 6
    assert [remark.said() for remark in routes.dropped] == ["trop de formations : 9 pour H1"]


def test_occupations_outside_the_table_are_left_out() -> None:
    choices = [Choice(("H2", "H1", "Z1"), ("d3",)), Choice(("Z2",), ("d3",))]

    assert checked_routes(choices, {"H1", "H2"}, OPEN).choices == (Choice(("H1", "H2"), ("d3",)),)


def test_choices_are_read_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "routes.jsonl"
    path.write_text('{"codes":["H1"],"routes":["d3"]}\n', encoding="utf-8")

    assert read_choices(path) == (Choice(("H1",), ("d3",)),)


@pytest.mark.parametrize("text", ["{", '{"codes":["H1"]}\n', "[]\n"])
def test_an_unreadable_choice_is_said(tmp_path: Path, text: str) -> None:
    path = tmp_path / "routes.jsonl"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(DataError, match="manque ou est illisible"):
        read_choices(path)


def test_a_missing_choice_is_said(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="manque ou est illisible"):
        read_choices(tmp_path / "routes.jsonl")
