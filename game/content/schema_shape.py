"""Walking the author form by path: which keys fit somewhere, and what would do there."""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import count
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NamedTuple,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from annotated_types import Ge, MinLen
from pydantic import StringConstraints, Tag
from pydantic.fields import FieldInfo

from game.content.marks import Path, Tree
from game.content.schema_steps import NARRATOR, LineForm

_names = count(1)


class Shape(NamedTuple):
    """A type of the form without its wrappers, and what was wrapped around it."""

    kind: Any
    notes: tuple[Any, ...] = ()

    @property
    def members(self) -> tuple["Shape", ...]:
        """The kinds that a union allows, None left out."""
        if get_origin(self.kind) in (Union, UnionType):
            return tuple(shape(a) for a in get_args(self.kind) if a is not NoneType)
        return ()


class Part(NamedTuple):
    """A key of a group: its shape, and whether it must be there."""

    shape: Shape
    required: bool


def shape(annotation: Any, notes: tuple[Any, ...] = ()) -> Shape:
    """The shape behind Annotated and « or None »."""
    while get_origin(annotation) is Annotated:
        annotation, *more = get_args(annotation)
        notes = (*notes, *more)
    found = Shape(annotation, notes)
    if len(found.members) == 1:
        return Shape(found.members[0].kind, notes + found.members[0].notes)
    return found


def parts(form: Any) -> Mapping[str, Part]:
    """The keys of a group as authors write them."""
    found: Mapping[str, Part] = _parts(cast("Hashable", form))
    return found


def parts_or_none(here: Shape | None) -> Mapping[str, Part] | None:
    """The keys of a group; None for what is no group."""
    return parts(here.kind) if here is not None and is_dataclass(here.kind) else None


@cache
def _parts(form: Hashable) -> Mapping[str, Part]:
    hints = get_type_hints(form, include_extras=True)
    infos: dict[str, FieldInfo] = cast("Any", form).__pydantic_fields__
    return {
        infos[f.name].alias or f.name: Part(
            shape(hints[f.name], tuple(infos[f.name].metadata)), infos[f.name].is_required()
        )
        for f in fields(cast("Any", form))
    }


def at(root: Shape, loc: Path) -> Shape | None:
    """The shape at an error's location; tags of unions are followed."""
    here: Shape | None = root
    for part in loc:
        here = _inside(here, part) if here is not None else None
    return here


def _inside(here: Shape, part: str | int) -> Shape | None:
    if here.members:
        return next((m for m in here.members if _tag(m) == part), None)
    if is_dataclass(here.kind):
        found = parts(here.kind).get(str(part))
        return found.shape if found else None
    inner = get_args(here.kind)
    return shape(inner[-1]) if inner else None


def _tag(member: Shape) -> str | None:
    return next((note.tag for note in member.notes if isinstance(note, Tag)), None)


def least(here: Shape) -> Tree:
    """The least that may stand somewhere, to go on reading in place of what is wrong."""
    if here.members:
        return least(here.members[0])
    if here.kind is LineForm:
        return {NARRATOR: "…"}
    if is_dataclass(here.kind):
        return {key: least(part.shape) for key, part in parts(here.kind).items() if part.required}
    origin = get_origin(here.kind)
    if origin is Literal:
        return get_args(here.kind)[0]
    if origin is list:
        return [least(shape(get_args(here.kind)[0])) for _ in range(_bound(here, MinLen, 0))]
    if origin is dict:
        keys, values = map(shape, get_args(here.kind))
        return {least(keys): least(values) for _ in range(_bound(here, MinLen, 0))}
    return _least_scalar(here)


def _least_scalar(here: Shape) -> str:
    if here.kind is bool:
        return "false"
    if here.kind in (int, float):
        return str(_bound(here, Ge, 1))
    if any(isinstance(note, StringConstraints) and note.pattern for note in here.notes):
        return f"trou-{next(_names)}"
    return "…"


def _bound(here: Shape, kind: type[Ge] | type[MinLen], default: int) -> int:
    bounds = [note for note in _flat(here.notes) if isinstance(note, kind)]
    values = [b.ge if isinstance(b, Ge) else b.min_length for b in bounds]
    return int(values[0]) if values else default  # type: ignore[call-overload]


def _flat(notes: tuple[Any, ...]) -> Iterator[Any]:
    for note in notes:
        if isinstance(note, FieldInfo):
            yield from note.metadata
        yield note
