"""The author form: one fault, one diagnostic, at its place."""

import pytest

from game.content.diagnostics import Diagnostic
from game.content.schema_mission import MissionForm
from game.content.source import read
from game.content.validation import validate
from tests.content.frames import END, HEADING, REST

HEAD = "\n".join(HEADING.values()) + "\nscenes:\n"
FIRST = len(HEAD.splitlines()) + 1
"""The line of the first scene."""


def told(scenes: str, heading: str = HEAD) -> list[Diagnostic]:
    source = read(f"{heading}{scenes}{REST}{END}".encode(), "f.yaml")
    assert source.diagnostics == []
    return sorted(validate(source, MissionForm, {"cast": frozenset({"nadia", "hugo"})}).diagnostics)


def steps(text: str) -> str:
    body = "".join(f"      {line}\n" for line in text.splitlines())
    return f"  arrivee:\n    steps:\n{body}      - go: suite\n"


OPTION = (
    "- choose: c\n  ask: Q\n  options:\n    - id: a\n      text: A\n{}\n    - {{id: b, text: B}}"
)
SPOT = "- explore: e\n  leave: L\n  spots:\n    - {{id: a, kind: look, label: A, at: x, {}}}"

CASES: list[tuple[str, str, int, int, str]] = [
    # fragment, code, line after the first step's, column, a word of the hint
    ("- Bonjour tout le monde.", "E113", 0, 9, "recit: Bonjour"),
    ("- [a, b]", "E113", 0, 9, "recit: …"),
    ("- id: x", "E113", 0, 9, ""),
    ("- {}", "E113", 0, 9, ""),
    ("- nadai: Bonjour", "E116", 0, 9, "« nadia »"),
    ("- paul (smile): Bonjour", "E116", 0, 9, "cast"),
    ("- chose: x\n  ask: y", "E113", 0, 9, "« choose »"),
    ("- nadia:", "E111", 0, 9, "efface"),
    ("- nadia: {a: b}", "E110", 0, 16, ""),
    ("- nadia: [a]", "E111", 0, 16, ""),
    ('- nadia: "  "', "E111", 0, 16, ""),
    ("- nadia: A\n  whne: {var: a}", "E108", 1, 9, "« when »"),
    ("- nadia: A\n  when: b", "E115", 1, 15, "{var: b}"),
    ("- nadia: A\n  when: {vra: b}", "E115", 1, 16, "« var »"),
    ("- nadia: A\n  when: {}", "E115", 1, 9, ""),
    ("- nadia: A\n  when: {var: B}", "E112", 1, 21, "« b »"),
    ("- nadia: A\n  when: {var: b, at_last: 3}", "E108", 1, 24, "« at_least »"),
    ("- nadia: A\n  when: {var: b, at_least: trois}", "E110", 1, 34, ""),
    ("- nadia: A\n  when: {visited: suite, times: 0}", "E114", 1, 39, ""),
    ("- nadia: A\n  when: {route: long}", "E114", 1, 23, "full, short"),
    ("- nadia: A\n  when: {all: []}", "E111", 1, 21, ""),
    ("- nadia: A\n  when: {all: {var: b}}", "E110", 1, 21, ""),
    ("- nadia: A\n  when: {not: {not: {vra: b}}}", "E115", 1, 28, "« var »"),
    (OPTION.format("      once: oui"), "E110", 5, 19, "« true »"),
    (OPTION.format("      once: Non"), "E110", 5, 19, "« false »"),
    (OPTION.format("      once:"), "E111", 5, 13, ""),
    (OPTION.format("      shows: a"), "E110", 5, 20, "[a]"),
    (OPTION.format("      shows: []"), "E111", 5, 20, ""),
    (OPTION.format("      shows: [[a]]"), "E110", 5, 21, ""),
    (OPTION.format("      set: [a]"), "E110", 5, 18, ""),
    (OPTION.format("      set: {Été: 1}"), "E112", 5, 19, "« ete »"),
    (OPTION.format("      set: {a: {b: c}}"), "E110", 5, 22, ""),
    (OPTION.format("      add: {a: un}"), "E110", 5, 22, ""),
    (OPTION.format("      add: {a: 1.5}"), "E110", 5, 22, ""),
    (OPTION.format("      then: {nadia: A}"), "E110", 5, 19, ""),
    (OPTION.format("      then: []"), "E111", 5, 19, ""),
    (OPTION.format("      then:\n        - nadai: A"), "E116", 6, 17, "« nadia »"),
    (OPTION.format("      icon: L'œil"), "E112", 5, 19, ""),
    ("- choose: c\n  ask: Q\n  options:\n    - {id: a, text: A}", "E111", 3, 11, ""),
    ("- choose: c\n  ask: Q\n  options:\n    - {id: a}\n    - {id: b, text: B}", "E109", 3, 13, ""),
    (
        "- choose: c\n  ask: Q\n  options:\n    - {id: a, txt: A}\n    - {id: b, text: B}",
        "E108",
        3,
        21,
        "« text »",
    ),
    ("- choose: c\n  ask: Q\n  options: deux", "E110", 2, 18, "« - »"),
    (SPOT.format("required: 2, go: suite"), "E110", 3, 60, ""),
    (
        "- explore: e\n  leave: L\n  spots:\n    - {id: a, kind: tlak, label: A, at: x}",
        "E114",
        3,
        27,
        "« talk »",
    ),
    ("- gesture: g", "E109", 0, 9, ""),
    ("- gesture: g\n  level: l\n  set: {a: [b]}", "E110", 2, 18, ""),
    ("- end: x", "E109", 0, 9, ""),
    ("- go: a\n  call: b", "E108", 0, 9, ""),
    ("- return: peut-être", "E110", 0, 17, ""),
]


@pytest.mark.parametrize(("fragment", "code", "line", "column", "hint"), CASES)
def test_one_fault_gives_one_diagnostic_at_its_place(
    fragment: str, code: str, line: int, column: int, hint: str
) -> None:
    (found,) = told(steps(fragment))
    assert (found.code, found.line - FIRST - 2, found.column) == (code, line, column)
    assert hint in found.hint.replace("\u00a0", " ")


HEADINGS: list[tuple[str, str, str]] = [
    ("mission", "mission: Été", "E112"),
    ("title", "title:", "E111"),
    ("title", "title: {a: b}", "E110"),
    ("place", "", "E109"),
    ("minutes", "minutes: dix", "E110"),
    ("minutes", "minutes: {full: 0}", "E114"),
    ("minutes", "minutes: {full: 100}", "E114"),
    ("minutes", "minutes: {full: 8, courte: 3}", "E108"),
    ("trades", "trades: I1302", "E110"),
    ("trades", "trades: []", "E111"),
    ("cast", "cast: {Nadia: nadia-benali, nadia: nadia-benali, hugo: hugo-perrin}", "E112"),
    ("vars", "vars: {ouvert: [a]}", "E110"),
    ("vars", "vars: {pieces: {is: un}}", "E110"),
    ("vars", "vars: {outil: {one_of: [pince], is: pince}}", "E111"),
    ("vars", "vars: {outil: {one_of: [pince, cle]}}", "E109"),
    ("vars", "vars: {Outil: 1}", "E112"),
    ("start", "strat: arrivee", "E108"),
    ("start", "start: [arrivee]", "E110"),
]


@pytest.mark.parametrize(("key", "text", "code"), HEADINGS)
def test_the_first_keys_of_a_mission_are_checked(key: str, text: str, code: str) -> None:
    heading = "\n".join({**HEADING, key: text}.values()) + "\nscenes:\n"
    found = told(steps("- nadia: A"), heading)
    assert [d.code for d in found] == [code]
    assert found[0].line in (1, heading[: heading.index(text)].count("\n") + 1)


def test_all_faults_of_a_file_are_told_at_once() -> None:
    found = told(steps("\n".join(fragment for fragment, *_ in CASES)))
    assert [d.code for d in found] == [code for _, code, *_ in CASES]


@pytest.mark.parametrize("text", ["- a\n- b\n", "bonjour\n", "'a: b'\n"])
def test_a_file_that_is_no_group_of_keys_is_told_so(text: str) -> None:
    source = read(text.encode(), "f.yaml")
    read_form = validate(source, MissionForm)
    assert [(d.code, d.line, d.column) for d in read_form.diagnostics] == [("E110", 1, 1)]
    assert read_form.form is None


def test_a_file_that_could_not_be_read_has_no_form() -> None:
    source = read(b"", "f.yaml")
    assert validate(source, MissionForm) == (None, [], frozenset())


def test_what_does_not_fit_is_replaced_so_that_the_rest_can_be_used() -> None:
    source = read((HEAD + steps("- nadia: {a: b}\n- hugo: B\n  id: É") + REST + END).encode(), "f")
    read_form = validate(source, MissionForm, {"cast": frozenset({"nadia", "hugo"})})
    assert read_form.form is not None
    first, second, jump = read_form.form.scenes["arrivee"].steps
    assert (first.who, first.text) == ("nadia", "…")
    assert (second.who, second.text, second.id) == ("hugo", "B", None)
    assert jump.go == "suite"
    assert ("scenes", "arrivee", "steps", 0, "nadia") in read_form.mended


def test_a_line_that_the_reader_mended_is_not_blamed_again() -> None:
    source = read((HEAD + steps("- nadia: A : B\n  whne: x : y") + REST + END).encode(), "f")
    assert [d.code for d in source.diagnostics] == ["E102", "E102"]
    assert validate(source, MissionForm, {"cast": frozenset({"nadia", "hugo"})}).diagnostics == []


def test_a_group_that_lost_a_key_to_the_reader_does_not_miss_it() -> None:
    source = read((HEAD + steps("- end: x\n  <<: {title: T}") + REST + END).encode(), "f")
    assert [d.code for d in source.diagnostics] == ["E105"]
    assert validate(source, MissionForm).diagnostics == []
