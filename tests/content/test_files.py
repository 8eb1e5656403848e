"""Which file holds what."""

from pathlib import Path

import pytest

from game.content.files import content_files, handed_over, role_by_keys, role_by_place
from tests.content.sample import CONTENT


def test_a_content_folder_gives_its_files_with_their_roles() -> None:
    found = [
        (f.path.relative_to(CONTENT).as_posix(), f.role, f.name) for f in content_files(CONTENT)
    ]
    assert found == [
        ("skills.yaml", "skills", "skills"),
        ("places.yaml", "places", "places"),
        ("glossary.yaml", "glossary", "glossary"),
        ("people/hugo-perrin.yaml", "person", "hugo-perrin"),
        ("people/nadia-benali.yaml", "person", "nadia-benali"),
        ("gestures/fault-finding/moteur-convoyeur.yaml", "level", "moteur-convoyeur"),
        ("snippets/consignes.yaml", "snippet", "consignes"),
        ("missions/relais/mission.yaml", "mission", "relais"),
    ]


@pytest.mark.parametrize(
    ("path", "role"),
    [
        ("a/missions/b/mission.yaml", "mission"),
        ("a/people/b.yaml", "person"),
        ("a/gestures/b/c.yaml", "level"),
        ("a/places.yaml", "places"),
        ("a/skills.yaml", "skills"),
        ("a/b.yaml", None),
        ("a/missions/mission.yaml", None),
    ],
)
def test_a_place_tells_a_role(path: str, role: str | None) -> None:
    assert role_by_place(Path(path)) == role


@pytest.mark.parametrize(
    ("tree", "role"),
    [
        ({"scenes": {}}, "mission"),
        ({"gender": "f"}, "person"),
        ({"gray": {"lat": "1"}}, "places"),
        ({"souder": {"code": "1"}}, "skills"),
        ({"snippet": "epi", "steps": []}, "snippet"),
        ({"takt": {"term": "Takt", "text": "Le rythme."}}, "glossary"),
        ({"souder": {"type": "R", "shows": ["souder"]}}, "questionnaire"),
        ({}, "mission"),
        (None, "mission"),
        (["a"], "mission"),
        ({"a": "b"}, "mission"),
    ],
)
def test_keys_tell_a_role(tree: object, role: str) -> None:
    assert role_by_keys(tree) == role


def test_a_folder_of_loose_files_gives_them_all(tmp_path: Path) -> None:
    (tmp_path / "inside").mkdir()
    for name in ("b.yaml", "a.yml", "c.txt", "inside/d.yaml"):
        (tmp_path / name).write_text("", encoding="utf-8")
    found = [file.path.relative_to(tmp_path).as_posix() for file in handed_over([tmp_path])]
    assert found == ["a.yml", "b.yaml", "inside/d.yaml"]


def test_a_content_folder_handed_over_gives_its_files_and_its_strays(tmp_path: Path) -> None:
    (tmp_path / "people").mkdir()
    (tmp_path / "people" / "a.yaml").touch()
    (tmp_path / "people" / "b.yml").touch()
    assert [file.role for file in handed_over([tmp_path])] == ["person", "stray"]
