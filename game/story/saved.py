"""A state as plain JSON, and back."""

from collections.abc import Mapping
from typing import Any, TypeVar

from game.story.conditions import Value
from game.story.state import Place, PlayState
from game.story.tally import Tally

FORMAT = 1
READABLE = (1,)
"""The formats that still load."""

T = TypeVar("T", int, str)


def state_to_json(state: PlayState) -> dict[str, Any]:
    """Plain dicts, lists, texts and numbers; names are sorted, so equal states read the same."""
    return {
        "format": FORMAT,
        "stack": [[place.scene, place.step] for place in state.stack],
        "variables": dict(sorted(state.variables.items())),
        "visits": dict(sorted(state.visits.items())),
        "taken": dict(sorted(state.taken.items())),
        "route": state.route,
        "seed": state.seed,
        "ending": state.ending,
        "entered": state.entered,
    }


def state_from_json(data: Mapping[str, Any]) -> PlayState:
    """Raises ValueError, naming the field, for anything that state_to_json does not write."""
    if data.get("format") not in READABLE:
        raise ValueError(f"format {data.get('format')!r}: this game reads {READABLE}")
    return PlayState(
        stack=tuple(_place(pair) for pair in _list(data, "stack")),
        variables={name: _value(value) for name, value in _dict(data, "variables").items()},
        visits=_tally(data, "visits"),
        taken=_tally(data, "taken"),
        route=_plain(data, "route", str),
        seed=_plain(data, "seed", int),
        ending=_plain(data, "ending", str),
        entered=_plain(data, "entered", int),
    )


def _place(pair: object) -> Place:
    match pair:
        case [str(scene), str(step)]:
            return Place(scene, step)
    raise ValueError(f"stack: {pair!r} is not a scene and a step")


def _value(value: object) -> Value:
    if isinstance(value, (bool, int, str)):
        return value
    raise ValueError(f"variables: {value!r} is not a value")


def _tally(data: Mapping[str, Any], name: str) -> Tally:
    counts = _dict(data, name)
    if not all(type(count) is int and count > 0 for count in counts.values()):
        raise ValueError(f"{name}: counts are whole numbers above zero")
    return Tally(counts)


def _plain(data: Mapping[str, Any], name: str, kind: type[T]) -> T:
    value = data.get(name)
    if type(value) is kind:
        return value
    raise ValueError(f"{name}: {value!r} is not of type {kind.__name__}")


def _dict(data: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = data.get(name)
    if isinstance(value, dict):
        return value
    raise ValueError(f"{name}: {value!r} is not an object")


def _list(data: Mapping[str, Any], name: str) -> list[Any]:
    value = data.get(name)
    if isinstance(value, list):
        return value
    raise ValueError(f"{name}: {value!r} is not a list")
