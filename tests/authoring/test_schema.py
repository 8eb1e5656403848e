"""The schemas are up to date, and an editor that has them sees what `check` would say."""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from game.app.cli import main
from game.authoring.missions import library
from game.authoring.schema import schemas, written
from game.authoring.schema_words import FORMS, KEYS
from game.content.files import content_files
from game.content.schema_catalogue import (
    EntryForm,
    ItemForm,
    LookForm,
    PersonForm,
    PlaceForm,
    SkillForm,
)
from game.content.schema_mission import MissionForm, SnippetForm
from game.content.schema_shape import Shape, parts_or_none, shape
from game.content.stock import read_stock
from game.gestures.registry import GESTURES
from tests.authoring.graphs import COUNTED
from tests.authoring.schema_server import ROOT, Server

CONTENT, ASSETS = ROOT / "content", ROOT / "assets"
MISSION = "content/missions/ligne-arretee/mission.yaml"
TEXT = re.sub(r"renamed:\n(  .*\n)+\n", "", (ROOT / MISSION).read_text(encoding="utf-8"))
"""The mission without what was renamed: a key that an editor may still propose."""

with_npm = pytest.mark.skipif(
    os.environ.get("ETINCELLE_NO_NPM") == "1", reason="asked for by ETINCELLE_NO_NPM=1"
)


def forms(root: Any) -> dict[str, Any]:
    """Every form under a form, by name."""
    found: dict[str, Any] = {}
    todo = [shape(root)]
    while todo:
        here = todo.pop()
        inside = parts_or_none(here)
        if inside is not None and here.kind.__name__ not in found:
            found[here.kind.__name__] = here.kind
            todo += [part.shape for part in inside.values()]
        todo += [*here.members, *(_arguments(here))]
    return found


def _arguments(here: Shape) -> list[Shape]:
    return [shape(a) for a in getattr(here.kind, "__args__", ()) if here.members == ()]


def written_keys(form: Any) -> set[str]:
    """The keys of a form as authors write them; `recit` stands for whoever speaks."""
    keys = set(parts_or_none(shape(form)) or ())
    return keys - {"who", "text"} | {"recit"} if form.__name__ == "LineForm" else keys


ALL_FORMS = {
    name: form
    for root in (
        MissionForm,
        SnippetForm,
        PersonForm,
        LookForm,
        PlaceForm,
        SkillForm,
        EntryForm,
        ItemForm,
    )
    for name, form in forms(root).items()
}


def test_the_committed_schemas_are_up_to_date() -> None:
    made = schemas(library(CONTENT, ASSETS, GESTURES), read_stock(ASSETS), GESTURES)
    for name, schema in made.items():
        kept = (CONTENT / "schema" / name).read_text(encoding="utf-8")
        assert kept == written(schema), f"{name}: run « python main.py schema » and commit"
    assert {path.name for path in (CONTENT / "schema").iterdir()} == set(made)


def test_each_form_and_each_key_has_its_words_and_no_words_are_left_over() -> None:
    assert set(ALL_FORMS) == set(FORMS) == set(KEYS)
    for name, form in ALL_FORMS.items():
        assert set(KEYS[name]) == written_keys(form), name


def test_each_kind_of_file_is_mapped_to_a_schema_that_exists() -> None:
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    mapped = settings["yaml.schemas"]
    assert {ROOT / path for path in mapped} == set((CONTENT / "schema").iterdir())
    for file in content_files(CONTENT):
        inside = file.path.relative_to(ROOT)
        assert [pattern for pattern in mapped.values() if inside.match(pattern)], inside
    recommended = json.loads((ROOT / ".vscode" / "extensions.json").read_text(encoding="utf-8"))
    assert recommended["recommendations"] == ["redhat.vscode-yaml"]


def test_the_levels_of_a_gesture_have_the_schema_of_its_form() -> None:
    made = schemas(library(CONTENT, ASSETS, GESTURES), read_stock(ASSETS), COUNTED)
    level = made["level-compter.json"]
    most = {"type": "integer", "minimum": 1, "maximum": 1000}
    assert level["properties"] == {"most": {**most, "description": "Le plus grand nombre."}}
    assert level["required"] == ["most"]
    assert level["additionalProperties"] is False


@pytest.mark.parametrize("name", GESTURES)
def test_every_key_of_every_gesture_has_its_words(name: str) -> None:
    def silent(schema: dict[str, Any], path: str) -> Iterator[str]:
        for key, inside in schema.get("properties", {}).items():
            if not inside["description"].endswith((".", "…")):
                yield f"{path}/{key}"
            yield from silent(inside, f"{path}/{key}")

    made = schemas(library(CONTENT, ASSETS, GESTURES), read_stock(ASSETS), GESTURES)
    assert list(silent(made[f"level-{name}.json"], name)) == []


def test_the_command_writes_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "--out", str(tmp_path / "a")]) == 0
    assert {p.name for p in (tmp_path / "a").iterdir()} >= {"mission.json", "person.json"}
    (tmp_path / "b").write_text("")
    assert main(["schema", "--out", str(tmp_path / "b")]) == 1
    assert "Impossible d'écrire" in capsys.readouterr().err


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def line_of(part: str) -> int:
    """The line, from 1, where a part of the mission first stands."""
    return TEXT[: TEXT.index(part)].count("\n") + 1


@with_npm
def test_an_editor_has_nothing_to_say_about_the_shipped_content(server: Server) -> None:
    for file in content_files(CONTENT):
        inside = file.path.relative_to(ROOT).as_posix()
        assert server.faults(inside, file.path.read_text(encoding="utf-8")) == [], inside


@with_npm
@pytest.mark.parametrize(
    ("right", "wrong", "word"),
    [
        ("            icon: eye", "            icone: eye", "icone"),
        ("minutes: {full: 10", "minutes: {full: dix", "integer"),
        ("        when: {route: full}", "        when: {rout: full}", "rout"),
        ("      - nadia (smile): Salut", "      - nadia (smlie): Salut", "smlie"),
        ("            kind: talk", "            kind: parler", "talk"),
        ("        leave: Ouvrir", "        laisser: Ouvrir", "laisser"),
        ("    short: true", "    short: oui", "boolean"),
    ],
)
def test_an_editor_sees_a_fault_on_its_line(
    server: Server, right: str, wrong: str, word: str
) -> None:
    found = server.faults(MISSION, TEXT.replace(right, wrong, 1))
    assert line_of(right) in {line for line, message in found if word in message}, found


@with_npm
@pytest.mark.parametrize(
    ("path", "fault", "line"),
    [
        ("content/people/essai.yaml", "name: Essai\nroles: Essai\n", 2),
        ("content/places.yaml", "nevers:\n  ville: Nevers\n", 2),
        ("content/skills.yaml", "reparer:\n  codes: '300182'\n", 2),
        ("content/gestures/fault-finding/essai.yaml", "title: Essai\nintroduction: a\n", 2),
    ],
)
def test_an_editor_knows_the_other_files_too(
    server: Server, path: str, fault: str, line: int
) -> None:
    assert line in {at for at, message in server.faults(path, fault) if "not allowed" in message}


@with_npm
@pytest.mark.parametrize(
    ("before", "typed", "wanted"),
    [
        ("            icon: eye", "            ", {"why_not", "once", "go", "when"}),
        ("            icon: eye", "            icon: ", {"wrench", "eye", "megaphone"}),
        ("      - go: equipe", "      - ", {"recit", "choose", "explore", "gesture", "go", "end"}),
        ("          - id: regarder", "          - id: neuf\n            shows: [", {"reparer"}),
        ("start: arrivee", "", {"renamed"}),
    ],
)
def test_an_editor_completes_keys_and_names(
    server: Server, before: str, typed: str, wanted: set[str]
) -> None:
    at = TEXT.index(before)
    text = f"{TEXT[:at]}{typed}{']' * typed.endswith('[')}\n{TEXT[at:]}"
    line = text.count("\n", 0, at) + typed.count("\n")
    column = len(typed.rpartition("\n")[2])
    assert wanted <= set(server.proposals(MISSION, text, line, column))
