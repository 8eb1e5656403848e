"""A state as JSON; each walk of the other tests goes through it too."""

from typing import Any

import pytest

from game.story.saved import state_from_json, state_to_json
from game.story.state import Place, PlayState
from game.story.tally import Tally

STATE = PlayState(
    stack=(Place("a", "a/1"), Place("b", "")),
    variables={"n": 3, "b": True, "mot": "oui"},
    visits=Tally({"b": 1, "a": 2}),
    taken=Tally({"q/x": 1}),
    route="short",
    seed=11,
    entered=2,
)


def test_equal_states_read_the_same() -> None:
    data = state_to_json(STATE)
    assert list(data["visits"]) == ["a", "b"]
    assert data["format"] == 1
    assert state_from_json(data) == STATE


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("format", 99),
        ("format", None),
        ("stack", None),
        ("stack", [["a"]]),
        ("stack", ["ab"]),
        ("variables", []),
        ("variables", {"n": 1.5}),
        ("visits", None),
        ("visits", {"a": 0}),
        ("visits", {"a": True}),
        ("taken", {"q/x": "1"}),
        ("route", 3),
        ("seed", "3"),
        ("seed", True),
        ("ending", None),
        ("entered", 1.0),
    ],
)
def test_anything_else_is_told_with_the_name_of_the_field(field: str, value: Any) -> None:
    with pytest.raises(ValueError, match=field):
        state_from_json({**state_to_json(STATE), field: value})
