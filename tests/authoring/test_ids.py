"""`ids` adds what lacks and touches nothing else, however the file is laid out."""

from copy import deepcopy
from difflib import SequenceMatcher
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.app import world
from game.app.cli import main
from game.authoring.ids import IdsError, named, write
from game.authoring.ids_names import name_from, step_name
from game.authoring.ids_places import added, additions
from game.authoring.missions import FaultyError
from game.content.source import read
from game.gestures.registry import GESTURES

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets"
MISSION = ROOT / "tests" / "saves" / "0.1.0" / "mission.yaml"

HEAD = """\
# un essai
mission: essai
title: Un essai
place: belfort
minutes: {full: 3}
summary: Une phrase.
trades: [I1302]
cast: {nadia: nadia-benali}
start: salle
scenes:
  salle:
    backdrop: atelier-robots
    steps:
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copytree(ROOT / "content", tmp_path / "content")


def put(content: Path, steps: str, name: str = "essai") -> Path:
    path = content / "missions" / name / "mission.yaml"
    path.parent.mkdir()
    path.write_bytes((HEAD.replace("essai", name) + steps).encode())
    return path


def tree(text: str) -> Any:
    return read(text.encode(), "essai").tree


def with_ids(text: str) -> str:
    return added(text, additions(text))


def steps_of(text: str) -> str:
    """The steps of the only scene, with what was added."""
    return with_ids(HEAD + text).removeprefix(HEAD)


def only_inserted(before: str, after: str) -> bool:
    """Whether the one comes from the other by putting pieces in, and nothing else."""
    rest = iter(after)
    return all(letter in rest for letter in before)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("      - recit: Bonjour.\n", "      - recit: Bonjour.\n        id: salle-1\n"),
        ("      - recit: Bonjour.", "      - recit: Bonjour.\n        id: salle-1"),
        (
            "      - recit: 'Bon''jour'  # dit bas\n        when: {route: full}\n",
            "      - recit: 'Bon''jour'  # dit bas\n        id: salle-1\n"
            "        when: {route: full}\n",
        ),
        ("      - {recit: Bonjour}\n", "      - {id: salle-1, recit: Bonjour}\n"),
        (
            "      - recit: Une ligne\n          puis deux.\n",
            "      - id: salle-1\n        recit: Une ligne\n          puis deux.\n",
        ),
        (
            "      - recit: |+\n          Un bloc.\n\n\n      # rien\n",
            "      - id: salle-1\n        recit: |+\n          Un bloc.\n\n\n      # rien\n",
        ),
        (
            "      -\n        recit: Bonjour.\r\n      - go: salle\r\n",
            "      -\n        recit: Bonjour.\n        id: salle-1\r\n      - go: salle\r\n",
        ),
        (
            "      - gesture: fault-finding\n        level: contact-use\n",
            "      - gesture: fault-finding\n        id: salle-1\n        level: contact-use\n",
        ),
        (
            "      - when: {route: full}\n        recit: Bonjour.\n",
            "      - id: salle-1\n        when: {route: full}\n        recit: Bonjour.\n",
        ),
        (
            "      - choose:\n        ask: On commence par quoi ?\n        options:\n"
            "          - text: Regarder de près la machine\n"
            "          - {text: Regarder près la machine}\n",
            "      - choose: commence-quoi\n        ask: On commence par quoi ?\n        options:\n"
            "          - id: regarder-pres-machine\n            text: Regarder de près la machine\n"
            "          - {id: regarder-pres-machine-2, text: Regarder près la machine}\n",
        ),
        (
            "      - explore: tour\n        leave: Partir\n        spots:\n"
            "          - label: L'armoire\n            then:\n              - recit: Fermée.\n",
            "      - explore: tour\n        leave: Partir\n        spots:\n"
            "          - id: armoire\n            label: L'armoire\n            then:\n"
            "              - recit: Fermée.\n                id: tour-armoire-1\n",
        ),
        ("      - go: salle\n      - end: fin\n", "      - go: salle\n      - end: fin\n"),
    ],
)
def test_an_id_is_put_where_an_author_would(before: str, after: str) -> None:
    assert steps_of(before) == after


def test_windows_line_ends_are_kept() -> None:
    text = (HEAD + "      - recit: Bonjour.\n      - recit: Encore.\n").replace("\n", "\r\n")
    assert "\n" not in with_ids(text).replace("\r\n", "")
    assert tree(with_ids(text))["scenes"]["salle"]["steps"][1]["id"] == "salle-2"


def test_a_name_that_is_taken_gets_a_letter() -> None:
    assert steps_of("      - recit: Un.\n      - recit: Deux.\n        id: salle-1\n") == (
        "      - recit: Un.\n        id: salle-1-2\n      - recit: Deux.\n        id: salle-1\n"
    )
    taken = {"choix-option-2", "choix-option-2-2"}
    assert step_name("choix/option", 2, taken) == "choix-option-2-3"


def test_names_come_from_the_words_that_matter() -> None:
    assert name_from("Écouter jusqu'au bout, sans le presser", "x", ()) == "ecouter-jusqu-bout"
    assert name_from("Anticonstitutionnellement parlant", "x", ()) == "anticonstitutionnellement"
    assert name_from("24 volts", "x", ()) == "volts"
    assert name_from("…", "choix-2", ()) == "choix-2"


def test_a_whole_mission_gets_them_and_keeps_all_its_bytes() -> None:
    text = MISSION.read_bytes().decode()
    assert len(additions(text)) > 100
    after = with_ids(text)
    changes = SequenceMatcher(None, text.split("\n"), after.split("\n"), False).get_opcodes()
    assert {tag for tag, *_ in changes} <= {"equal", "insert"}
    assert additions(after) == []
    bare = deepcopy(tree(after))
    for step in every_step(bare):
        step.pop("id", None)
    original = deepcopy(tree(text))
    for step in every_step(original):
        step.pop("id", None)
    assert bare == original


def test_an_id_stays_with_its_line_wherever_that_goes() -> None:
    text = with_ids(MISSION.read_bytes().decode())
    said = "      - recit: Un voyant passe au rouge."
    before, line, after = text.partition(said)
    again = with_ids(f"{before}      - recit: Une ligne de plus.\n{line}{after}")
    assert len(additions(text)) == 0
    assert [
        step["id"]
        for step in every_step(tree(again))
        if step.get("recit", "").startswith("Un voyant")
    ] == ["arrivee-5"]
    given = {step["id"] for step in every_step(tree(text)) if "id" in step}
    kept = {step["id"] for step in every_step(tree(again)) if "id" in step}
    assert len(kept - given) == 1
    assert given <= kept


def every_step(mission: Any) -> list[dict[str, Any]]:
    """Every step that may have an id and needs none."""
    found: list[dict[str, Any]] = []
    todo = [step for scene in mission["scenes"].values() for step in scene["steps"]]
    while todo:
        step = todo.pop()
        found.append(step)
        for part in (*step.get("options", ()), *step.get("spots", ())):
            todo += part.get("then", ())
    return found


WORDS = st.text("aé b«»'?!.,-", min_size=1, max_size=12).map(lambda t: f"mot {t.strip()}x")
COMMENTS = st.sampled_from(["", "  # dit bas", "   "])
BLANKS = st.sampled_from(["", "\n", "      # une remarque\n", "\n  # loin\n\n"])


@st.composite
def lines(draw: st.DrawFn) -> str:
    """One line of a scene, laid out in any way that YAML allows."""
    words, comment, blank = draw(WORDS), draw(COMMENTS), draw(BLANKS)
    who = draw(st.sampled_from(["recit", "nadia", "nadia (focus)"]))
    id = draw(st.sampled_from(["", "", "", f"        id: n{draw(st.integers(0, 10**6))}\n"]))
    when = draw(st.sampled_from(["", "        when: {route: full}\n"]))
    quoted = words.replace("'", "''")
    text = draw(
        st.sampled_from(
            [
                f"      - {who}: '{quoted}'{comment}\n{id}{when}",
                f'      - {who}: "{words}"{comment}\n{when}{id}',
                f"      - {who}: {words.replace('#', '')}{comment}\n{id}{when}",
                f"      - {who}: mot\n          {words}\n{id}{when}",
                f"      - {who}: |\n          {words}\n\n{id}{when}",
                f"      - {who}: >-\n          {words}\n          mot\n{id}{when}",
                f"      -   {who}: '{quoted}'\n",
                f"      - {{{who}: '{quoted}', when: {{route: full}}}}{comment}\n",
                f"      - {{ {who}: '{quoted}' ,\n          when: {{route: full}} }}\n",
                f"      - when: {{route: full}}\n        {who}: '{quoted}'\n{id}",
            ]
        )
    )
    return text + blank


@st.composite
def scenes(draw: st.DrawFn) -> str:
    steps = "".join(draw(st.lists(lines(), min_size=1, max_size=6)))
    options = "".join(
        f"          - {draw(st.sampled_from([f'id: o{i}', 'icon: eye']))}\n"
        f"            text: '{draw(WORDS).replace(chr(39), '')}'\n"
        for i in range(draw(st.integers(2, 3)))
    )
    choice = f"      - choose: {draw(st.sampled_from(['', 'pas']))}\n        ask: Quoi ?\n"
    text = (
        HEAD + steps + choice + f"        options:\n{options}      - end: fin\n        title: F\n"
    )
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


@given(scenes())
@settings(max_examples=200)
def test_whatever_the_layout_only_ids_are_added(text: str) -> None:
    before = read(text.encode(), "essai")
    pieces = additions(text)
    after = added(text, pieces)
    assert not before.diagnostics
    wanted = deepcopy(before.tree)
    for piece in pieces:
        holder = wanted
        for part in piece.path[:-1]:
            holder = holder[part]
        assert not holder.get(str(piece.path[-1]))
        holder[piece.path[-1]] = piece.name
    assert tree(after) == wanted
    assert only_inserted(text, after)
    assert additions(after) == []
    ids = [step["id"] for step in every_step(tree(after)) if "id" in step]
    assert all(ids.count(p.name) == 1 for p in pieces if p.name.startswith("salle-"))


def test_a_file_is_shown_then_written_then_left_alone(content: Path) -> None:
    path = put(content, "      - recit: Bonjour.\n      - end: fin\n        title: Fin\n")
    before = path.read_bytes()
    mission = named(content, ASSETS, GESTURES, path)
    assert mission.lacking == 1
    assert "+        id: salle-1\n" in mission.diff
    assert path.read_bytes() == before
    write(mission)
    assert path.read_bytes() == mission.after
    assert [p.name for p in path.parent.iterdir()] == ["mission.yaml"]
    again = named(content, ASSETS, GESTURES, path)
    assert (again.lacking, again.diff, again.after) == (0, "", mission.after)


def test_missing_options_and_choices_are_no_fault_here(content: Path) -> None:
    steps = (
        "      - choose:\n        ask: On fait quoi ?\n        options:\n"
        "          - text: Attendre\n          - text: Agir\n      - end: fin\n        title: Fin\n"
    )
    mission = named(content, ASSETS, GESTURES, put(content, steps))
    assert mission.lacking == 3


@pytest.mark.parametrize(
    ("steps", "code"),
    [
        ("      - recit: Bonjour.\n      - go: nulle-part\n", "E107"),
        ("      - recit: Bonjour.\n      - fin\n", "E113"),
        ("      - recit: Bonjour.\n\t- recit: Tab\n", "E103"),
        ('      - recit: "Bonjour.\n', "E102"),
        (
            "      - choose:\n        ask: Quoi ?\n        options:\n          - text: Un\n"
            "          - text: Deux\n            go: nulle-part\n",
            "E107",
        ),
        (
            "      - gesture: fault-finding\n        level: contact-use\n      - end: fin\n"
            "        title: Fin\n        when: {taken: salle/1/done}\n      - go: salle\n",
            "E126",
        ),
    ],
)
def test_a_faulty_file_is_refused_with_its_faults(content: Path, steps: str, code: str) -> None:
    path = put(content, steps)
    before = path.read_bytes()
    with pytest.raises(FaultyError) as caught:
        named(content, ASSETS, GESTURES, path)
    assert code in {fault.code for fault in caught.value.faults}
    assert all(fault.file.endswith("essai/mission.yaml") for fault in caught.value.faults)
    assert path.read_bytes() == before


def test_a_layout_that_leaves_no_room_is_refused(content: Path) -> None:
    steps = "      - ? recit\n        : Bonjour.\n      - end: fin\n        title: Fin\n"
    with pytest.raises(IdsError, match="une clé par ligne"):
        named(content, ASSETS, GESTURES, put(content, steps))


def test_what_is_no_mission_lacks_nothing() -> None:
    assert additions("- a\n- b\n") == []
    assert additions("scenes: [a]\n") == []
    assert additions("scenes: {a: b, c: {steps: d}, e: {steps: [f]}}\n") == []


def test_the_command_shows_writes_and_says_when_nothing_lacks(
    content: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(world, "CONTENT", content)
    path = put(
        content,
        "      - recit: Bonjour.\n      - recit: Salut.\n      - end: fin\n        title: Fin\n",
    )
    assert main(["ids", "essai"]) == 0
    assert "2 identifiants à ajouter" in capsys.readouterr().out
    assert main(["ids", "--write"]) == 0
    assert "identifiants ajoutés" in capsys.readouterr().out
    assert main(["ids"]) == 0
    assert capsys.readouterr().out == "Il ne manque aucun identifiant.\n"
    put(content, "      - go: nulle-part\n", "faux")
    assert main(["ids"]) == 1
    assert "E107" in capsys.readouterr().err
    assert main(["ids", "essay"]) == 1
    assert "essai" in capsys.readouterr().err
    put(content, "      - ? recit\n        : A\n      - end: fin\n        title: F\n", "serre")
    assert main(["ids", "serre"]) == 1
    assert "une clé par ligne" in capsys.readouterr().err
    assert main(["ids", str(path)]) == 0


def test_turns_and_cases_get_ids_that_last_as_their_places_do(content: Path) -> None:
    steps = """\
      - vary: ronde
        turns:
          - recit: Un.
          - - recit: Deux.
            - nadia: [Trois., Quatre.]
      - cases:
          - when: {visited: salle, times: 2}
            then: [{recit: Cinq.}]
          - else:
              - recit: Six.
      - cases:
          - when: {visited: salle, times: 2}
            then: [{recit: Sept.}]
        id: suite
      - end: fin
        title: Fin
"""
    path = put(content, steps)
    result = named(content, ASSETS, GESTURES, path)
    text = result.after.decode()
    for id in ("ronde-1-1", "ronde-2-1", "ronde-2-2", "salle-2-1-1", "salle-2-2-1", "suite-1-1"):
        assert f"id: {id}\n" in text or f"id: {id}," in text, id
    assert result.lacking == 6
    assert additions(text) == []


def test_snippets_get_ids_too(content: Path) -> None:
    path = content / "snippets" / "essai.yaml"
    path.write_text("snippet: essai\nsteps:\n  - recit: Un.\n", encoding="utf-8")
    result = named(content, ASSETS, GESTURES, path)
    assert result.after == b"snippet: essai\nsteps:\n  - recit: Un.\n    id: snippet-1\n"


def test_what_is_no_list_of_turns_is_left_alone() -> None:
    assert additions("scenes:\n  a:\n    steps:\n      - vary: v\n        turns: 1\n") == []
    odd = "scenes:\n  a:\n    steps:\n      - vary: v\n        turns: [1, [2]]\n"
    assert additions(odd) == []
