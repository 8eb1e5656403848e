"""Advice on conditions, on choices without an alternative, on cut texts and on attributions."""

from pathlib import Path

import pytest

from game.content.cases import Cases
from game.content.check_assets import asset_advice
from game.content.loading import check
from game.story.conditions import All, Compared, Not, Var
from game.story.program import Variable
from tests.content.conftest import Told
from tests.content.frames import Framed, write
from tests.content.sample import settings

NEVER = "W212 cette condition n'est jamais vraie"
ALWAYS = "W218 cette condition est toujours vraie"


@pytest.mark.parametrize(
    ("when", "found"),
    [
        ("{var: pieces, at_least: 0}", [ALWAYS]),
        ("{var: pieces, at_most: 5}", [ALWAYS]),
        ("{var: pieces, at_least: 6}", [NEVER]),
        ("{any: [{var: ouvert}, {var: ouvert, is: false}]}", [ALWAYS]),
        ("{route: full}", [ALWAYS]),
        ("{not: {route: full}}", [NEVER]),
        ("{var: pieces, at_least: 1}", []),
        ("{visited: suite}", []),
        (
            "{any: [{var: ouvert}, {var: pieces, at_least: 9}]}",
            ["W212 ce que cette condition demande à « pieces » n'est jamais vrai"],
        ),
        (
            "{all: [{var: ouvert}, {not: {var: pieces, at_most: 9}}]}",
            [NEVER],
        ),
        (
            "{all: [{var: ouvert}, {var: pieces, at_most: 9}]}",
            ["W218 ce que cette condition demande à « pieces » est toujours vrai"],
        ),
    ],
)
def test_a_condition_with_one_answer_is_told(told: Told, when: str, found: list[str]) -> None:
    assert told("etapes", f"- recit: A\n  when: {when}\n") == found


def test_a_value_that_nothing_ever_gives_is_never_met(told: Told) -> None:
    head = "vars:\n  porte: {one_of: [close, ouverte, forcee], is: close}\n  coups: 3\n"
    steps = "- set: {porte: ouverte}\n- add: {coups: 1}\n- set: {coups: 5}\n"
    ask = "- recit: A\n  when: {{var: porte, is: {}}}\n"
    ask += "- recit: B\n  when: {{var: coups, at_least: {}}}\n"

    def told_of(word: str, n: int) -> list[str]:
        return _told_of(told, head, steps + ask.format(word, n))

    assert told_of("ouverte", 6) == []
    assert told_of("forcee", 6) == [NEVER]
    assert told_of("ouverte", 2) == [ALWAYS]


def _told_of(told: Told, head: str, steps: str) -> list[str]:
    return told("entete", head + "scenes:\n" + _scene(steps))


def _scene(steps: str) -> str:
    inner = "".join(f"      {line}\n" for line in steps.splitlines())
    return f"  arrivee:\n    backdrop: atelier-robots\n    steps:\n{inner}      - go: suite\n"


def test_a_number_that_only_falls_never_passes_its_start(told: Told) -> None:
    head = "vars:\n  jetons: 3\n"
    ask = "- add: {jetons: -1}\n- recit: A\n  when: {var: jetons, at_least: %s}\n"
    assert _told_of(told, head, ask % 4) == [NEVER]
    assert _told_of(told, head, ask % 3) == []


def test_options_that_exclude_each_other_are_no_choice(told: Told) -> None:
    shut = "{id: b, text: B, when: {not: {var: ouvert}}}"
    none = "W217 il n'y a jamais deux options ouvertes à la fois : ce choix n'en est pas un"
    assert told("options", f"- {{id: a, text: A, when: {{var: ouvert}}}}\n- {shut}\n") == [none]
    assert told("options", f"- {{id: a, text: A}}\n- {shut}\n") == []
    assert told("options", f"- {{id: a, text: A}}\n- {shut}\n- {{id: c, text: C}}\n") == []
    once = f"- {{id: a, text: A, once: true}}\n- {shut}\n"
    assert told("options", once) == []


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("- recit: Va au casier #4 et ouvre-le", True),
        ("- recit: Prends la clé dans # le casier", True),
        ("- recit: Une clé, # puis une autre", True),
        ("- recit: Prends la clé # elle sert plus loin", False),
        ("- recit: Prends la clé. # à revoir", False),
        ("- recit: Prends la clé. ## à revoir", False),
        ('- recit: "Va au casier #4"', False),
        ("- recit: Va au casier#4", False),
        ("- recit: Clé #4", False),
    ],
)
def test_a_sign_that_cuts_a_text_is_told(told: Told, line: str, is_told: bool) -> None:
    found = told("etapes", f"{line}\n")
    message = "W219 « # » commence un commentaire : le texte s'arrête avant"
    assert found == [message] * is_told


def test_the_place_of_a_cut_is_its_sign(content: Path) -> None:
    files = write(Framed.etapes("- recit: Va au casier #4 et ouvre-le\n", ()), content)
    (fault,) = (d for d in check(content, paths=files, **settings()) if d.code == "W219")
    assert fault.excerpt[-1][fault.column - 1] == "#"


def test_each_file_of_the_assets_has_a_row(tmp_path: Path) -> None:
    for name in ("icons/a.svg", "icons/b.svg", "sons/un.ogg", "sons/deux.ogg", "seul.png"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x", encoding="utf-8")
    (tmp_path / "icons" / "README.md").write_text("x", encoding="utf-8")
    rows = "| fichier | auteurs | licence |\n|---|---|---|\n| `icons/a.*` | Léa | CC BY 4.0 |\n"
    (tmp_path / "ATTRIBUTIONS.md").write_text(rows, encoding="utf-8")
    assert [d.file for d in asset_advice(tmp_path, "assets")] == [
        *("assets/icons/b.svg", "assets/seul.png", "assets/sons")
    ]
    own = "| `un.ogg` | Léa | MIT |\n| `deux.ogg` | | MIT |\n"
    (tmp_path / "sons" / "ATTRIBUTIONS.md").write_text(own, encoding="utf-8")
    assert [d.file for d in asset_advice(tmp_path, "assets")] == [
        *("assets/icons/b.svg", "assets/seul.png", "assets/sons/deux.ogg")
    ]
    assert list(asset_advice(tmp_path / "rien", "assets")) == []


def test_numbers_that_are_compared_meet_each_others_values() -> None:
    cases = Cases({"a": Variable(0, low=0, high=3), "b": Variable(9, low=5, high=9)}, "full")
    assert cases.never(Compared("a", "b", more=True))
    assert cases.always(Compared("b", "a", more=True))
    assert cases.never(Compared("a", "b"))
    near = Cases({"a": Variable(0), "b": Variable(9)}, "full")
    assert not near.never(Compared("a", "b"))
    assert not near.always(Not(Compared("a", "b", more=True)))
    assert near.never(All((Compared("a", "b", more=True), Var("a", at_most=1), Var("b", 2))))


def test_words_that_are_compared_take_all_their_values() -> None:
    words = Variable("x", one_of=("x", "y"))
    cases = Cases({"a": words, "b": words, "c": Variable("z", one_of=("z",))}, "full")
    assert not cases.never(Compared("a", "b"))
    assert not cases.always(Compared("a", "b"))
    assert cases.never(Compared("a", "c"))


def test_a_mission_does_not_take_the_name_of_a_file_of_translations(told: Told) -> None:
    text = Framed.etapes("- recit: A\n", ())["missions/essai/mission.yaml"]
    for name in ("interface", "content", "check"):
        file = f"missions/{name}/mission.yaml"
        found = told("fichier", text.replace("mission: essai", f"mission: {name}"), file)
        assert found == [f"E112 « {name} » est un nom réservé aux traductions"]


def test_cases_that_all_lead_elsewhere_leave_nothing_after_them(told: Told) -> None:
    cases = (
        "- cases:\n    - {{when: {{var: ouvert}}, then: [{{go: suite}}]}}\n    - {{else: [{}]}}\n"
    )
    dead = "W211 cette étape n'est jamais jouée"
    assert told("etapes", cases.format("{go: suite}") + "- recit: Jamais.\n")[:1] == [dead]
    assert told("etapes", cases.format("{recit: Fermé.}") + "- recit: Parfois.\n") == []


def test_a_variable_that_a_case_looks_at_is_read(told: Told) -> None:
    cases = (
        "- cases:\n    - {when: {var: porte}, then: [{recit: Ouverte.}]}\n- set: {porte: true}\n"
    )
    head = "vars:\n  porte: false\nscenes:\n"
    assert told("entete", head + _scene(cases)) == []
