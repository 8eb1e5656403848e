"""Broken files (tests/broken): each fault is found on its line, once, and nothing else is told."""

from pathlib import Path

import pytest

from game.content.diagnostics import errors, render
from game.content.loading import check
from tests.content.sample import CONTENT, settings

BROKEN = Path(__file__).parents[1] / "broken"
EXPECTED = dict(
    line.split(": ", 1)
    for line in (BROKEN / "attendu.txt").read_text(encoding="utf-8").splitlines()
)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_broken_file_has_its_faults_told_at_their_places(name: str) -> None:
    found = errors(check(CONTENT, paths=[BROKEN / f"{name}.yaml"], **settings()))
    told = ", ".join(f"{d.line}:{d.column} {d.code}" for d in found)
    assert told == EXPECTED[name], render(found)


def test_every_broken_file_is_expected_and_the_other_way_round() -> None:
    assert {path.stem for path in BROKEN.glob("*.yaml")} == set(EXPECTED)


def test_all_broken_files_together_give_the_same_faults() -> None:
    found = errors(check(CONTENT, paths=[BROKEN], **settings()))
    assert len(found) == sum(told.count(":") for told in EXPECTED.values())
