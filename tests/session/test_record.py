"""The journal's lines as JSON."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.session.record import KINDS, Record, record_from_json, record_to_json

CHOSEN = Record(
    n=12,
    kind="choose",
    mission="ligne-arretee",
    hash="c0ffee",
    scene="arrivee",
    at="premier-pas",
    picked="chercher",
    offered=("chercher", "equipe"),
)
WORDS = st.lists(st.text(max_size=5), max_size=3).map(lambda words: (*words,))
RECORDS = st.builds(
    Record,
    n=st.integers(1),
    kind=st.sampled_from(KINDS),
    mission=st.text(max_size=5),
    hash=st.text(max_size=5),
    scene=st.text(max_size=5),
    at=st.text(max_size=5),
    picked=st.text(max_size=5),
    offered=WORDS,
    move=WORDS,
    face=st.none() | st.integers(-2, 2),
    to=st.none() | st.integers(1),
)


def test_a_record_is_a_flat_object_without_anything_empty() -> None:
    assert record_to_json(CHOSEN) == {
        "n": 12,
        "kind": "choose",
        "mission": "ligne-arretee",
        "hash": "c0ffee",
        "scene": "arrivee",
        "at": "premier-pas",
        "picked": "chercher",
        "offered": ["chercher", "equipe"],
    }


def test_a_face_of_zero_is_not_nothing() -> None:
    assert record_to_json(CHOSEN._replace(face=0))["face"] == 0


@settings(deadline=None)
@given(RECORDS)
def test_a_record_reads_back_as_it_was_written(record: Record) -> None:
    assert record_from_json(json.loads(json.dumps(record_to_json(record)))) == record


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("n", None),
        ("n", "12"),
        ("n", True),
        ("kind", "guess"),
        ("kind", None),
        ("mission", 3),
        ("picked", None),
        ("offered", "ab"),
        ("offered", [1]),
        ("move", {}),
        ("face", 1.5),
        ("to", None),
        ("texte", "bonjour"),
    ],
)
def test_anything_else_is_told_with_the_name_of_the_field(field: str, value: Any) -> None:
    with pytest.raises(ValueError, match=field):
        record_from_json({**record_to_json(CHOSEN), field: value})
