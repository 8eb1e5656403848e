"""Every type that a library is made of becomes JSON and back, whatever fields it gets."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.codec import Codec
from game.content.library import Library
from game.story.conditions import Condition
from game.story.program import Program, Scene, Step

TEXTS = st.text(max_size=6)
SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    int: st.integers(-(10**9), 10**9),
    bool: st.booleans(),
    float: st.floats(allow_nan=False),
    NoneType: st.none(),
}
ANYTHING = st.recursive(
    st.one_of(*SCALARS.values()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
DEEPEST = 2
FEW = settings(max_examples=20)


def is_record(hint: Any) -> bool:
    return isinstance(hint, type) and (is_dataclass(hint) or issubclass(hint, tuple))


def names(kind: Any) -> list[str]:
    return [f.name for f in fields(kind)] if is_dataclass(kind) else list(kind._fields)


def inside(hint: Any) -> Iterator[Any]:
    """The annotations of a record's fields, or what stands in the brackets of another."""
    if is_record(hint):
        hints = get_type_hints(hint)
        yield from (hints[name] for name in names(hint))
    elif get_origin(hint) is not Literal:
        yield from get_args(hint)


def records(hint: Any, found: dict[Any, None]) -> dict[Any, None]:
    """All records that an annotation leads to."""
    if hint not in found:
        found[hint] = None
        for inner in inside(hint):
            records(inner, found)
    return {kind: None for kind in found if is_record(kind)}


def values(hint: Any, depth: int = 0) -> st.SearchStrategy[Any]:
    """Any value of an annotation; what holds itself ends at some depth."""
    if hint in SCALARS:
        return SCALARS[hint]
    if hint in (Any, object):
        return ANYTHING
    kind, args = get_origin(hint), get_args(hint)
    if kind is Literal:
        return st.sampled_from(args)
    if kind in (Union, UnionType):
        shallow = [a for a in args if not is_record(a) or depth < DEEPEST or not nests(a)]
        return st.one_of([values(a, depth) for a in shallow])
    most = 0 if depth >= DEEPEST else 1
    if kind is tuple and args[-1:] == (...,):
        return st.lists(values(args[0], depth + 1), max_size=most).map(tuple)
    if kind is tuple:
        return st.tuples(*(values(a, depth) for a in args))
    if kind is not None and issubclass(kind, Mapping):
        key, value = (values(a, depth + 1) for a in args)
        return st.dictionaries(key, value, max_size=most)
    hints = get_type_hints(hint)
    return st.deferred(lambda: st.builds(hint, *(values(hints[n], depth + 1) for n in names(hint))))


def nests(kind: Any) -> bool:
    """Whether a record leads back to itself."""
    found: dict[Any, None] = {}
    for inner in inside(kind):
        records(inner, found)
    return kind in found


def again(value: object, hint: Any) -> object:
    """The value after a way through JSON."""
    codec = Codec()
    return codec.read(json.loads(json.dumps(codec.write(value, hint))), hint)


KINDS = list(records(Library, {}))


@pytest.mark.parametrize("kind", [k for k in KINDS if k not in (Library, Program, Scene)])
@FEW
@given(data=st.data())
def test_every_record_of_a_library_comes_back_the_same(kind: Any, data: st.DataObject) -> None:
    value = data.draw(values(kind))
    assert again(value, kind) == value
    assert type(again(value, kind)) is kind


@FEW
@given(data=st.data())
def test_steps_and_conditions_keep_their_kinds(data: st.DataObject) -> None:
    for hint in (Step, Condition):
        value = data.draw(values(hint))
        assert again(value, hint) == value
        assert type(again(value, hint)) is type(value)


def test_the_steps_and_conditions_are_among_the_records() -> None:
    assert {*get_args(Step), *get_args(Condition), Program, Scene} <= set(KINDS)


class Told(NamedTuple):
    name: str
    number: int = 3
    more: tuple[str, ...] = ()


@dataclass(frozen=True)
class Held:
    told: Told | None
    by: Mapping[tuple[str, int], Told]
    some: frozenset[str] = frozenset()


def test_defaults_at_the_end_are_left_out() -> None:
    codec = Codec()
    assert codec.write(Told("a"), Told) == ["a"]
    assert codec.write(Told("a", 4), Told) == ["a", 4]
    assert codec.write(Told("a", 3, ("b",)), Told) == ["a", 3, ["b"]]


def test_keys_of_any_kind_and_sets_come_back() -> None:
    held = Held(None, {("a", 1): Told("b"), ("c", 2): Told("d", 5)}, frozenset({"x", "y"}))
    assert again(held, Held) == held


def test_too_many_fields_are_refused() -> None:
    with pytest.raises(ValueError, match="Told"):
        Codec().read(["a", 1, [], "b"], Told)


@pytest.mark.parametrize(
    ("value", "hint"),
    [(b"x", bytes), ({1: 2}, object), ({"a": (1,)}, Any), ({1: "a"}, Mapping[str, str])],
)
def test_what_json_would_change_is_refused(value: object, hint: Any) -> None:
    with pytest.raises(TypeError):
        Codec().write(value, hint)


def test_a_union_that_nothing_tells_apart_is_refused() -> None:
    with pytest.raises(TypeError):
        Codec().write("a", str | tuple[str, ...])
