"""What a stand counts, and what may leave it: no figure that could point at somebody."""

import json
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.kiosk import memory
from game.kiosk.counters import (
    FEWEST,
    HIDDEN,
    Counts,
    Visit,
    counted,
    hidden,
    read_visit,
    table,
    total,
)
from game.kiosk.ledger import MOST, Ledger, aside
from game.kiosk.sticks import csv_text


def visit(number: int, hour: int = 10, leads: int = 5, day: str = "2026-11-24") -> Visit:
    return Visit(f"v{number}", day, hour, 60 + number, ("dijon",), ("H2102",), leads)


def many(count: int, hour: int = 10, leads: int = 5) -> list[Visit]:
    return [visit(hour * 1000 + n, hour, leads) for n in range(count)]


def test_the_last_that_was_told_of_a_visit_is_what_counts() -> None:
    counts = counted([visit(1, leads=0), visit(2, leads=0), visit(1, leads=4)])
    assert (counts.visits, counts.passports, counts.leads) == (2, 1, 4)


def test_an_hour_tells_how_long_the_visit_in_the_middle_was() -> None:
    assert counted([visit(1), visit(5), visit(90)]).rows[0].seconds == 65


def test_a_day_is_counted_alone_or_with_the_others() -> None:
    visits = [visit(1), visit(2, day="2026-11-25")]
    assert counted(visits, "2026-11-25").visits == 1
    assert [row.day for row in counted(visits).rows] == ["2026-11-24", "2026-11-25"]
    assert counted([]) == Counts()


@given(st.integers(0, 1000))
def test_small_figures_are_hidden_and_nothing_else(count: int) -> None:
    assert hidden(count) == (HIDDEN if 0 < count < FEWEST else str(count))


def test_an_hour_with_few_visits_tells_nothing_else() -> None:
    rows = [row for row in table(counted(many(4) + many(9, 11))) if row[2] == "10"]
    assert [row[3:] for row in rows] == [(HIDDEN, ""), (HIDDEN, ""), (HIDDEN, "")]


def test_few_passports_are_not_told_by_their_leads() -> None:
    rows = table(counted([*many(9, leads=0), visit(1, leads=20)]))
    told = {row[0]: row[3] for row in rows[1:] if row[2]}
    assert told == {"visites": "10", "passeports": HIDDEN, "pistes données": HIDDEN}


def test_no_single_hidden_hour_can_be_worked_out_from_the_total() -> None:
    assert total(counted(many(4) + many(9, 11))) == ""
    assert total(counted(many(4) + many(3, 11) + many(9, 12))) == "16"
    assert total(counted(many(9))) == "9"
    assert total(counted(many(3))) == HIDDEN


@pytest.mark.parametrize(("few", "told"), [((1, 1), ""), ((4, 4), ""), ((2, 3), "14")])
def test_no_hidden_hours_can_be_worked_out_together(few: tuple[int, int], told: str) -> None:
    counts = counted(many(few[0]) + many(few[1], 11) + many(9, 12))
    assert total(counts) == told
    shown = [row for row in table(counts) if row[0].startswith("Langue")]
    assert len(shown) == (1 if told else 0)


@given(
    st.lists(
        st.builds(
            Visit,
            st.uuids().map(str),
            st.sampled_from(["2026-11-24", "2026-11-25"]),
            st.integers(8, 18),
            st.integers(0, 900),
            st.lists(st.sampled_from(["dijon", "morez"]), max_size=2, unique=True).map(tuple),
            st.lists(st.sampled_from(["H2102", "H1503"]), max_size=2, unique=True).map(tuple),
            st.integers(0, 6),
        ),
        max_size=60,
    )
)
def test_no_small_figure_ever_leaves(visits: list[Visit]) -> None:
    for row in table(counted(visits))[1:]:
        assert row[3] in ("", HIDDEN, "0") or int(row[3]) >= FEWEST


def test_the_table_opens_in_a_spreadsheet() -> None:
    text = csv_text(counted(many(6)))
    assert text.startswith("\ufeffquoi;jour;heure;nombre")
    assert "visites;2026-11-24;10;6;10063\r\n" in text


@pytest.mark.parametrize(
    "change",
    [{"hour": 24}, {"hour": "x"}, {"seconds": -1}, {"places": 3}, {"id": None, "leads": None}],
)
def test_a_line_with_something_odd_is_passed_over(change: dict[str, object]) -> None:
    assert read_visit(visit(1)._asdict()) == visit(1)
    assert read_visit({**visit(1)._asdict(), **change}) is None
    assert read_visit({}) is None


# the file --------------------------------------------------------------------------------------


def test_what_is_added_is_on_disk(tmp_path: Path) -> None:
    assert Ledger(tmp_path).add(visit(1))
    assert Ledger(tmp_path).add(visit(2))
    assert list(Ledger(tmp_path).visits()) == [visit(1), visit(2)]


def test_a_line_cut_short_by_a_kill_costs_no_other(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    ledger.add(visit(1))
    with ledger.path.open("a", encoding="utf-8") as file:
        file.write('{"id": "v2", "da')
    ledger.add(visit(3))
    with ledger.path.open("ab") as raw:
        raw.write(b"\xff\xfe\n[1]\n")
    assert list(Ledger(tmp_path).visits()) == [visit(1), visit(3)]


def test_a_full_disk_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger, write = Ledger(tmp_path), os.write
    ledger.add(visit(1))

    def full(descriptor: int, data: bytes) -> int:
        write(descriptor, data[:7])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    assert not ledger.add(visit(2))
    assert not ledger.add(visit(3))
    monkeypatch.undo()
    assert [v.id for v in ledger.visits()] == ["v1", "v2", "v3"]
    assert ledger.add(visit(4))
    lines = ledger.path.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["v1", "v2", "v3", "v4"]


def test_a_disk_that_cannot_be_written_keeps_the_figures_in_memory(tmp_path: Path) -> None:
    (tmp_path / "stand").write_text("a file where the folder should be")
    ledger = Ledger(tmp_path / "stand")
    assert not ledger.add(visit(1))
    assert list(ledger.visits()) == [visit(1)]
    (tmp_path / "stand").unlink()
    assert ledger.flush()
    assert ledger.flush()
    assert list(Ledger(tmp_path / "stand").visits()) == [visit(1)]


def test_what_a_disk_refuses_outlives_whoever_counted(tmp_path: Path) -> None:
    """The disk is broken all day: the console knows, and so does the next one who counts."""
    (tmp_path / "stand").write_text("a file where the folder should be")
    spare = tmp_path / "aside.jsonl"
    for n in (1, 2):
        assert not Ledger(tmp_path / "stand", spare).add(visit(n))
        assert list(Ledger(tmp_path / "stand", spare).visits())[-1] == visit(n)
    (tmp_path / "stand").unlink()
    assert Ledger(tmp_path / "stand", spare).flush()
    assert list(Ledger(tmp_path / "stand").visits()) == [visit(1), visit(2)]
    assert not spare.exists()


def test_each_stand_lays_its_counts_aside_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert aside(tmp_path / "a") != aside(tmp_path / "b")
    monkeypatch.setattr(memory, "MEMORY", tmp_path / "nowhere")
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    kept = aside(tmp_path / "a")
    assert kept is not None
    assert kept.parent == tmp_path

    def refused() -> str:
        raise FileNotFoundError

    monkeypatch.setattr(tempfile, "gettempdir", refused)
    assert aside(tmp_path / "a") is None


def test_a_disk_that_refuses_for_days_does_not_fill_the_memory(tmp_path: Path) -> None:
    (tmp_path / "stand").write_text("")
    ledger = Ledger(tmp_path / "stand")
    ledger._pending = ["{}"] * MOST
    assert not ledger.add(visit(1))
    assert len(ledger._pending) == MOST
