"""How people look is read without the reader of YAML, and as it would read it."""

import subprocess
import sys
from pathlib import Path

import pytest

from game.app.world import CONTENT
from game.content.looks import looks, plain_look
from game.content.source import read

PEOPLE = sorted((CONTENT / "people").glob("*.yaml"))


@pytest.mark.parametrize("path", PEOPLE, ids=lambda p: p.stem)
def test_everyone_of_ours_is_read_without_yaml_and_the_same(path: Path) -> None:
    data = path.read_bytes()
    look = plain_look(data)
    tree = read(data, path.name, typed=True).tree
    assert look == tree["look"]
    assert looks(CONTENT)[path.stem] == look


def test_values_are_typed_as_the_reader_types_them() -> None:
    text = "name: É\nlook:\n  skin: 6\n  build: 0.97\n  lashes: true\n  glasses: false\n"
    text += "  ppe: [a, b]\n"
    assert plain_look(text.encode()) == {
        "skin": 6,
        "build": 0.97,
        "lashes": True,
        "glasses": False,
        "ppe": ["a", "b"],
    }
    assert plain_look(text.encode()) == read(text.encode(), "", typed=True).tree["look"]


OTHERS = (
    "look:\n  skin: '6'\n",
    "look:\n  skin: 6 # claire\n",
    "look: {skin: 6}\n",
    "look:\n    skin: 6\n",
    "look:\n  skin: 6\n  skin: 7\n",
    "look:\n  skin: 6\nlook:\n  skin: 7\n",
    "look:\n  skin: 6\n\n  face: oval\n",
    "look:\n  ppe: [gloves, [a]]\n",
    "look:\n  ppe: []\n",
    "look:\n  skin: 06\n",
    "look:\n  ppe:\n    - gloves\n",
    "look:\n  face: deux mots\n",
    "name: X\n",
    "",
)


@pytest.mark.parametrize("text", OTHERS)
def test_any_other_writing_is_left_to_the_reader(text: str, tmp_path: Path) -> None:
    assert plain_look(text.encode()) is None
    (tmp_path / "people").mkdir()
    (tmp_path / "people" / "x.yaml").write_text(text, encoding="utf-8")
    tree = read(text.encode(), "x.yaml", typed=True).tree
    look = tree.get("look") if isinstance(tree, dict) else None
    assert looks(tmp_path) == ({"x": look} if look else {})


def test_the_first_picture_imports_no_reader() -> None:
    program = (
        "import sys; from game.app.launch import CONTENT, first_looks; assert first_looks(CONTENT);"
        "print([m for m in ('yaml', 'pydantic', 'game.content.source') if m in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert told.stdout.split(b"\n")[-2] == b"[]"
