"""The authors' pages on gestures are up to date and tell every key."""

from pathlib import Path

import pytest

from game.app.world import CONTENT, ROOT
from game.authoring.level_guide import page, rows, write_guide
from game.gestures.form import shown
from game.gestures.registry import GESTURES
from tests.authoring.graphs import COUNTED

PAGES = ROOT / "docs" / "gestes"


@pytest.mark.parametrize("name", GESTURES)
def test_the_page_of_a_gesture_is_up_to_date(name: str) -> None:
    kept = (PAGES / f"{name}.md").read_text(encoding="utf-8")
    assert kept == page(GESTURES[name], CONTENT), "run « python main.py gesture --guide »"


def test_there_is_a_page_for_each_gesture_and_no_other() -> None:
    assert {path.stem for path in PAGES.glob("*.md")} == set(GESTURES)


def test_every_key_has_a_row_and_what_may_be_left_out_is_in_brackets() -> None:
    found = rows(GESTURES["fault-finding"].form)
    assert ("`open`, `short`, `worn`", "Coupé, en court-circuit ou usé.") in {r[1:] for r in found}
    assert {"circuit.components.*.kind", "(faults[].part)", "(hold)"} <= {r[0] for r in found}
    assert rows(COUNTED["compter"].form) == [
        ("most", "entier de 1 à 1000", "Le plus grand nombre.")
    ]


def test_the_words_that_a_level_shows_are_those_of_its_form() -> None:
    for gesture in GESTURES.values():
        assert gesture.words == shown(gesture.form)


def test_the_pages_are_written(tmp_path: Path) -> None:
    written = write_guide(tmp_path / "new", CONTENT, GESTURES)
    assert [path.stem for path in written] == list(GESTURES)
    assert all(path.read_text(encoding="utf-8").startswith("# ") for path in written)
