"""What the levels of a gesture look like, told once.

The reading and its faults, the JSON Schema, the words to be translated and the guide's tables all
come from it. `says` is for authors, in French. A field with a default may be left out.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias


class Text(NamedTuple):
    """Words; `shown` when a player reads them: they are then translated."""

    says: str
    shown: bool = False
    default: str | None = None


class Whole(NamedTuple):
    """A whole number between two bounds, both included."""

    says: str
    least: int
    most: int
    default: int | None = None


class Number(NamedTuple):
    """A number between two bounds, both included; its unit belongs in `says`."""

    says: str
    least: float
    most: float
    default: float | None = None


class Flag(NamedTuple):
    says: str
    default: bool


class Word(NamedTuple):
    """One of a few known words."""

    says: str
    known: tuple[str, ...]
    default: str | None = None


class List(NamedTuple):
    """Any number of the same thing, `least` or more; it may be left out when `least` is 0."""

    says: str
    of: "Form"
    least: int = 0


class Table(NamedTuple):
    """Things of the same kind by a name that the author gives them."""

    says: str
    of: "Form"
    least: int = 1


class Group(NamedTuple):
    """Several fields by their key; one that is not `needed` may be left out, and is read empty."""

    says: str
    fields: "Mapping[str, Form]"
    needed: bool = True


class Either(NamedTuple):
    """Of several forms, whichever fits; read by the gesture itself."""

    says: str
    of: "tuple[Form, ...]"


Form: TypeAlias = Text | Whole | Number | Flag | Word | List | Table | Group | Either


def needed(form: Form) -> bool:
    """Whether a field may not be left out."""
    match form:
        case Group(needed=needed):
            return needed
        case List(least=least) | Table(least=least):
            return least > 0
        case Either():
            return True
        case _:
            return form.default is None


def shown(form: Form, path: str = "") -> tuple[str, ...]:
    """Where a level holds what players read: "title", "tasks/*/name", "hints/*"."""
    return tuple(_shown(form, path))


def _shown(form: Form, path: str) -> Iterator[str]:
    match form:
        case Text(shown=True):
            yield path
        case List(of=of) | Table(of=of):
            yield from _shown(of, f"{path}/*")
        case Group(fields=fields):
            for key, field in fields.items():
                yield from _shown(field, f"{path}/{key}" if path else key)
        case _:
            return
