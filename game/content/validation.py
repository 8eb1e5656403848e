"""From a tree to the author form: everything that does not fit, and what does all the same."""

from copy import deepcopy
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar, cast

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from game.content import schema_shape
from game.content.chapters import Odd
from game.content.diagnostics import Diagnostic
from game.content.marks import Path, Tree
from game.content.schema_faults import path_of, told
from game.content.schema_shape import Shape
from game.content.source import Source

T = TypeVar("T")

_ROUNDS = 4


class Validated(NamedTuple, Generic[T]):
    """A form read from a file, as far as it goes.

    Where something did not fit, the least that fits stands instead, so that the rest can still be
    linked; `mended` holds those paths. `form` is None when nothing could be kept.
    """

    form: T | None
    diagnostics: list[Diagnostic]
    mended: frozenset[Path] = frozenset()


def validate(source: Source, form: Any, context: dict[str, Any] | None = None) -> Validated[Any]:
    """Check a whole file against a form; `context` is for the validators of the schema."""
    if source.tree is None:
        return Validated(None, [])
    adapter = _adapter(form)
    try:
        return Validated(adapter.validate_python(source.tree, context=context), [])
    except ValidationError as error:
        details = error.errors(include_url=False)
    root = schema_shape.shape(form)
    diagnostics = list(told(source, root, details))
    kept, mended = _mended(source, adapter, root, details, context)
    return Validated(kept, diagnostics, mended)


def sound(tree: Tree, form: Any, context: dict[str, Any]) -> Any:
    """A part of a long file as a form; Odd when it does not fit."""
    try:
        return _adapter(form).validate_python(tree, context=context)
    except ValidationError:
        raise Odd from None


@cache
def _adapter(form: Any) -> TypeAdapter[Any]:
    return TypeAdapter(form)


def _mended(
    source: Source,
    adapter: TypeAdapter[Any],
    root: Shape,
    details: list[ErrorDetails],
    context: dict[str, Any] | None,
) -> tuple[Any, frozenset[Path]]:
    """The form with what did not fit put right, in a few rounds; None when that fails."""
    tree = deepcopy(source.tree)
    paths: set[Path] = set()
    for _ in range(_ROUNDS):
        for detail in details:
            paths.add(_mend(source, tree, root, detail))
        try:
            return adapter.validate_python(tree, context=context), frozenset(paths)
        except ValidationError as error:
            details = error.errors(include_url=False)
    return None, frozenset(paths)


def _mend(source: Source, tree: Tree, root: Shape, detail: ErrorDetails) -> Path:
    """Put one misfit right in the tree; the path where that was done."""
    loc, path = detail["loc"], path_of(source, detail["loc"])
    holder = _at(tree, path[:-1])
    if not path or not isinstance(holder, dict | list):
        return path
    here = schema_shape.at(root, loc)
    if detail["type"] == "unexpected_keyword_argument" or loc[-1] == "[key]" or here is None:
        _drop(holder, path[-1])
    elif detail["type"] == "too_short":
        _fill(_at(tree, path), schema_shape.least(here))
    elif detail["type"] == "missing" or not _is_optional(root, loc):
        holder[cast("Any", path[-1])] = schema_shape.least(here)
    else:
        _drop(holder, path[-1])
    return path


def _is_optional(root: Shape, loc: Path) -> bool:
    group = schema_shape.at(root, loc[:-1])
    parts = schema_shape.parts_or_none(group)
    part = parts.get(str(loc[-1])) if parts else None
    return part is not None and not part.required


def _fill(group: Tree, more: Tree) -> None:
    if isinstance(group, dict):
        group.update(more)
    else:
        group.extend(more)


def _drop(holder: dict[Any, Tree] | list[Tree], part: str | int) -> None:
    if isinstance(holder, dict):
        holder.pop(part, None)


def _at(tree: Tree, path: Path) -> Tree:
    for part in path:
        try:
            tree = tree[part]
        except (KeyError, IndexError, TypeError):
            return None
    return tree
