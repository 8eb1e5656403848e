"""What the poorest way touches where cases, turns and snippets branch."""

from pathlib import Path

import pytest

from game.content.check_types import ENOUGH, Poorest
from game.content.course import Course
from game.content.library import Library
from game.content.loading import load
from tests.content.conftest import Told
from tests.content.frames import Framed, write
from tests.content.sample import settings

NO_REST = "      - end: fini\n        title: Fin\n"
MEASURED = (
    "- choose: {0}\n  ask: Alors ?\n  options:\n"
    "    - {{id: un, text: Un, shows: [diagnostiquer]}}\n"
    "    - {{id: deux, text: Deux, shows: [animer]}}\n"
)


def touched(content: Path, steps: str) -> int:
    """How often the type E is touched at least, in a mission that holds only these steps."""
    head = f"vars:\n  nombre: {{is: 0, from: 0, to: 3}}\nscenes:\n{scene(steps)}"
    write(Framed.entete(head, ("seul",)), content)
    library = load(content, **settings()).library
    assert library is not None
    return _count(library)


def scene(steps: str) -> str:
    inner = "".join(f"      {line}\n" for line in steps.splitlines())
    return f"  arrivee:\n    backdrop: atelier-robots\n    steps:\n{inner}{NO_REST}"


def _count(library: Library) -> int:
    program = library.missions["essai"].program
    course = Course(program, "full")
    cost = Poorest(course, library.skills, ENOUGH["full"]).costs[program.start].ending
    return cost["RIASEC".index("E")]


def indented(steps: str, by: int) -> str:
    return "".join(" " * by + line + "\n" for line in steps.splitlines()).lstrip()


def test_a_case_that_may_not_come_up_counts_for_nothing(content: Path) -> None:
    one = indented(MEASURED.format("a"), 8)
    low = f"- cases:\n    - when: {{var: nombre, at_most: 1}}\n      then:\n        {one}"
    assert touched(content, low) == 0


@pytest.mark.parametrize(
    ("tail", "least"),
    [
        ("    - else:\n        {two}", 1),
        ("    - when: {{var: nombre, at_least: 2}}\n      then:\n        {two}", 1),
        ("    - else:\n        - recit: Rien.\n", 0),
    ],
)
def test_the_poorest_case_counts(content: Path, tail: str, least: int) -> None:
    one, two = indented(MEASURED.format("a"), 8), indented(MEASURED.format("b"), 8)
    head = f"- cases:\n    - when: {{var: nombre, at_most: 1}}\n      then:\n        {one}"
    assert touched(content, head + tail.format(two=two)) == least


@pytest.mark.parametrize(("order", "least"), [("cycle", 1), ("once", 0)])
def test_the_poorest_turn_counts(content: Path, order: str, least: int) -> None:
    one, two = indented(MEASURED.format("a"), 6), indented(MEASURED.format("b"), 6)
    steps = f"- vary: v\n  order: {order}\n  turns:\n    - {one}    - {two}"
    assert touched(content, steps) == least


def test_what_a_snippet_asks_counts_once_it_came_back(content: Path) -> None:
    inner = indented(MEASURED.format("mesure"), 4)
    text = f"snippet: mesure\nscenes:\n  a: {{steps: [{{go: b}}]}}\n  b:\n   steps:\n    {inner}"
    write({"snippets/mesure.yaml": text}, content)
    assert touched(content, "- use: mesure\n" + MEASURED.format("apres")) == 2


def test_long_turns_are_told_at_their_text(told: Told) -> None:
    long = " ".join(["mot"] * 26)
    assert told("etapes", f"- nadia: [Court., {long}]\n") == ["E136 26 mots : 25 au plus"]
