"""docs/auteurs.md is true: its examples run, and it names every key, word and code."""

import json
import re
from pathlib import Path
from shutil import copytree
from typing import get_args

import pytest

from game.app.checking_tools import FORMATS
from game.content.codes import document, known_codes
from game.content.diagnostics import Diagnostic, render
from game.content.loading import check
from game.content.reports import as_json
from game.content.schema_catalogue import (
    EntryForm,
    ItemForm,
    LookForm,
    PersonForm,
    PlaceForm,
    SkillForm,
    TradeForm,
)
from game.content.schema_conditions import CONDITION_KEYS, WhenVar, WhenVisited
from game.content.schema_mission import (
    DebriefForm,
    MinutesForm,
    MissionForm,
    SceneForm,
    SnippetForm,
    WholeVariable,
    WordVariable,
)
from game.content.schema_shape import parts, shape
from game.content.schema_steps import (
    STEP_KEYS,
    CaseForm,
    CasesForm,
    ChooseForm,
    DrawForm,
    EndForm,
    ExploreForm,
    GestureForm,
    LineForm,
    OptionForm,
    PatienceForm,
    SoundForm,
    SpotForm,
    UseForm,
    VaryForm,
)
from game.content.typography import NARROW, NO_BREAK, french
from game.gestures.registry import GESTURES
from tests.content.frames import Fragment, fragments, write

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs" / "auteurs.md").read_text(encoding="utf-8")
EXAMPLES = [f for f in fragments(GUIDE) if f.kind != "libre"]
FORMS = (
    *(MissionForm, MinutesForm, SceneForm, WholeVariable, WordVariable, WhenVar, WhenVisited),
    *(DebriefForm, SnippetForm, PatienceForm, UseForm, VaryForm, CasesForm, CaseForm, DrawForm),
    *(SoundForm, LineForm),
    *(ChooseForm, OptionForm, ExploreForm, SpotForm, GestureForm, EndForm),
    *(PersonForm, LookForm, PlaceForm, SkillForm, EntryForm, ItemForm, TradeForm),
)
FOR_BEGINNERS = {"W204", "W215"}
"""What a mission of the guide is too short for."""


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copytree(ROOT / "content", tmp_path_factory.mktemp("guide") / "content")


def codes_in(example: Fragment, shipped: Path) -> set[str]:
    """The codes that `check` gives about an example put into the shipped content."""
    before = {name: (shipped / name) for name in example.files() if (shipped / name).exists()}
    kept = {path: path.read_bytes() for path in before.values()}
    files = write(example.files(), shipped)
    found = check(shipped, ROOT / "assets", GESTURES, files)
    for path in files:
        path.unlink()
    for path, data in kept.items():
        path.write_bytes(data)
    told = {d.code for d in found} - FOR_BEGINNERS
    assert told == set(example.words) & set(known_codes()), render(found)
    return told


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.kind}: {e.text.splitlines()[0]}")
def test_each_example_of_the_guide_does_what_it_says(example: Fragment, shipped: Path) -> None:
    assert codes_in(example, shipped) <= set(example.words)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: str(form.__name__))
def test_the_guide_names_every_key_of_a_form(form: type) -> None:
    keys = set(parts(form)) - {"who"}  # whoever speaks stands there
    missing = [key for key in keys if f"`{key}`" not in GUIDE and f"{key}:" not in GUIDE]
    assert missing == []


def test_the_guide_names_every_step_and_every_condition() -> None:
    assert [key for key in (*STEP_KEYS, *CONDITION_KEYS) if f"`{key}`" not in GUIDE] == []


def test_the_guide_names_every_word_of_a_look() -> None:
    shapes = [part.shape for part in parts(LookForm).values()]
    shapes += [shape(kind) for here in shapes for kind in get_args(here.kind)]
    words = [word for here in shapes for word in get_args(here.kind) if isinstance(word, str)]
    assert "ponytail" in words
    assert "charlotte" in words
    assert [word for word in words if f"`{word}`" not in GUIDE] == []


def test_the_guide_names_every_gesture_and_its_criteria() -> None:
    names = [*GESTURES, *(c.id for gesture in GESTURES.values() for c in gesture.criteria)]
    assert [name for name in names if f"`{name}`" not in GUIDE] == []


def test_the_guide_shows_a_fault_as_check_does(shipped: Path) -> None:
    ((name, text),) = EXAMPLES[0].files().items()
    files = write({name: text.replace("nadia: Ah", "nadai: Ah")}, shipped)
    told = render(check(shipped, ROOT / "assets", GESTURES, files)).split("\n\n")[0]
    files[0].unlink()
    plain = told.replace(NO_BREAK, " ").replace(NARROW, " ")
    assert plain.replace(f"{shipped}/", "content/") in GUIDE


def test_the_guide_lists_every_code_with_its_title() -> None:
    titles = {
        code: french(document(code).splitlines()[0].removeprefix(f"# {code} "))
        for code in known_codes()
    }
    assert dict(re.findall(r"^\| ([EW]\d{3}) \| (.+) \|$", GUIDE, re.MULTILINE)) == titles


def test_the_guide_names_every_key_of_the_json_and_every_format() -> None:
    told = json.loads(as_json([Diagnostic("f", 1, 1, "E101", "m")], "fr"))
    assert [key for key in told[0] if f"`{key}`" not in GUIDE] == []
    assert [form for form in FORMATS if f"--format {form}" not in GUIDE] == []
    assert "--language en" in GUIDE
