"""The page on accessibility answers each criterion of WCAG 2.2, levels A and AA, once."""

import re
from collections import Counter
from pathlib import Path

PAGE = Path(__file__).resolve().parents[1] / "docs" / "accessibilite.md"

CHAPTERS = {
    "1.1": "1",
    "1.2": "1 2 3 4 5",
    "1.3": "1 2 3 4 5",
    "1.4": "1 2 3 4 5 10 11 12 13",
    "2.1": "1 2 4",
    "2.2": "1 2",
    "2.3": "1",
    "2.4": "1 2 3 4 5 6 7 11",
    "2.5": "1 2 3 4 7 8",
    "3.1": "1 2",
    "3.2": "1 2 3 4 6",
    "3.3": "1 2 3 4 7 8",
    "4.1": "2 3",
}

ROW = re.compile(
    r"^\| (\d\.\d\.\d+) [^|]+\| [\d, ]+ \| ([CPN–]) \| ([FLTR]) \| [^|]+ \|$", re.MULTILINE
)


def test_each_criterion_has_one_row_with_its_state_and_how_it_was_seen() -> None:
    rows = Counter(number for number, _, _ in ROW.findall(PAGE.read_text(encoding="utf-8")))
    wanted = [f"{chapter}.{n}" for chapter, all_ in CHAPTERS.items() for n in all_.split()]
    assert rows == Counter(wanted)
    assert len(wanted) == 55


def test_what_is_not_met_says_why() -> None:
    rows = [line.split("|") for line in PAGE.read_text(encoding="utf-8").splitlines()]
    unmet = [row for row in rows if len(row) == 7 and row[3].strip() in ("P", "N")]
    assert len(unmet) > 5
    assert all(len(row[5].strip()) > 30 for row in unmet)
