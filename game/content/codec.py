"""Our frozen types as plain JSON and back, by their annotations alone.

A record (a NamedTuple or a dataclass) becomes the list of its fields, without those at its end
that hold their defaults; in a union each record bears its name. A field added to a type needs
nothing here.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NamedTuple,
    TypeAlias,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

Turn: TypeAlias = Callable[[Any], Any]
Hint: TypeAlias = Any
"""An annotation."""

_PLAIN = (str, int, float, bool, NoneType)
_ANYTHING = (Any, object)
_NO_DEFAULT = object()


def origin(hint: Hint) -> Any:
    """What stands before the brackets of an annotation; None without any."""
    return get_origin(hint)


def arguments(hint: Hint) -> tuple[Hint, ...]:
    return get_args(hint)


class Turns(NamedTuple):
    """How values of a type become JSON, and JSON such values."""

    write: Turn
    read: Turn


class Codec:
    """Turns for every type that our records are made of; `special` says how some are done."""

    def __init__(self, special: Mapping[Hint, Turns] | None = None) -> None:
        self._known: dict[Hint, Turns] = dict(special or {})

    def write(self, value: object, hint: Hint) -> Any:
        """JSON for a value; raises TypeError for what no turn is known of."""
        return self._turns(hint).write(value)

    def read(self, plain: Any, hint: Hint) -> Any:
        """The value behind some JSON; raises when it has not the form of its type."""
        return self._turns(hint).read(plain)

    def _turns(self, hint: Hint) -> Turns:
        if hint not in self._known:
            # a type may hold itself: meanwhile its turns are looked up when they are needed
            self._known[hint] = Turns(
                lambda value: self._known[hint].write(value),
                lambda plain: self._known[hint].read(plain),
            )
            self._known[hint] = self._made(hint)
        return self._known[hint]

    def _made(self, hint: Hint) -> Turns:
        if hint in _PLAIN or origin(hint) is Literal:
            return Turns(_same, _same)
        if hint in _ANYTHING:
            return Turns(_json, _same)
        if origin(hint) is Annotated:
            return self._turns(arguments(hint)[0])
        if origin(hint) in (Union, UnionType):
            return self._union(arguments(hint))
        if origin(hint) in (tuple, list, frozenset):
            return self._series(origin(hint), arguments(hint))
        if origin(hint) in (Mapping, dict):
            return self._mapping(*arguments(hint))
        if is_record(hint):
            return self._record(hint)
        raise TypeError(f"no JSON is known for {hint}")

    def _series(self, kind: Any, inner: tuple[Hint, ...]) -> Turns:
        if kind is tuple and inner[-1:] != (...,):
            each = [self._turns(hint) for hint in inner]
            return Turns(
                lambda value: [t.write(v) for t, v in zip(each, value, strict=True)],
                lambda plain: tuple([t.read(p) for t, p in zip(each, plain, strict=True)]),
            )
        write, read = self._turns(inner[0])
        order: Any = sorted if kind is frozenset else _same
        return Turns(
            lambda value: [write(v) for v in order(value)],
            lambda plain: kind([read(p) for p in plain]),
        )

    def _mapping(self, key: Hint, value: Hint) -> Turns:
        write, read = self._turns(value)
        if key is str:
            return Turns(
                lambda held: {_text(k): write(v) for k, v in held.items()},
                lambda plain: {k: read(v) for k, v in plain.items()},
            )
        keys = self._turns(key)
        return Turns(
            lambda held: [[keys.write(k), write(v)] for k, v in held.items()],
            lambda plain: {keys.read(k): read(v) for k, v in plain},
        )

    def _union(self, members: tuple[Hint, ...]) -> Turns:
        some = [member for member in members if member is not NoneType]
        if all(member in _PLAIN or origin(member) is Literal for member in some):
            return Turns(_same, _same)
        if len(some) == 1:
            write, read = self._turns(some[0])
            return Turns(
                lambda value: None if value is None else write(value),
                lambda plain: None if plain is None else read(plain),
            )
        return self._tagged(some)

    def _tagged(self, members: list[Hint]) -> Turns:
        """Records of several types, each with its name; None stays."""
        if not all(map(is_record, members)):
            raise TypeError(f"no JSON tells apart {members}")
        turns = {member.__name__: self._turns(member) for member in members}

        def write(value: Any) -> Any:
            if value is None:
                return None
            name = type(value).__name__
            return [name, *turns[name].write(value)]

        def read(plain: Any) -> Any:
            return None if plain is None else turns[plain[0]].read(plain[1:])

        return Turns(write, read)

    def _record(self, kind: Any) -> Turns:
        hints = get_type_hints(kind)
        names, defaults = _fields(kind)
        each = [(name, self._turns(hints[name]).write) for name in names]
        reads = [self._turns(hints[name]).read for name in names]

        def write(value: Any) -> list[Any]:
            held = [getattr(value, name) for name in names]
            last = len(names)
            while last and held[last - 1] == defaults[last - 1]:
                last -= 1
            return [turn(v) for (_, turn), v in zip(each[:last], held, strict=False)]

        def read(plain: Any) -> Any:
            if len(plain) > len(reads):
                raise ValueError(f"too many fields for {kind.__name__}")
            return kind(*[turn(p) for turn, p in zip(reads, plain, strict=False)])

        return Turns(write, read)


def is_record(hint: Hint) -> bool:
    """Whether a type is one of our NamedTuples or dataclasses."""
    return isinstance(hint, type) and (is_dataclass(hint) or hasattr(hint, "_field_defaults"))


def _fields(kind: Any) -> tuple[list[str], list[Any]]:
    """The names of a record's fields, and their defaults (one that nothing equals for none)."""
    if not is_dataclass(kind):
        return list(kind._fields), [kind._field_defaults.get(n, _NO_DEFAULT) for n in kind._fields]
    defaults = []
    for field in fields(kind):
        made = field.default_factory
        defaults.append(
            made()
            if made is not MISSING
            else _NO_DEFAULT
            if field.default is MISSING
            else field.default
        )
    return [field.name for field in fields(kind)], defaults


def _same(value: Any) -> Any:
    return value


def _text(key: Any) -> str:
    if type(key) is not str:
        raise TypeError(f"no JSON is known for the key {key!r}")
    return key


def _json(value: Any) -> Any:
    """A value of any type, when JSON gives it back as it is."""
    if isinstance(value, dict):
        return {_text(key): _json(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_json(inner) for inner in value]
    if type(value) not in _PLAIN:
        raise TypeError(f"no JSON is known for {type(value)}")
    return value
