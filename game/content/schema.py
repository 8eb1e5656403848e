"""What the author form is made of: names, texts, numbers and flags, each read from text.

Every scalar comes as the text that was typed (see `events`); these types say what it may be. A
refusal carries its own code and French sentence in a PydanticCustomError whose type is the code.
"""

import re
from collections.abc import Callable
from typing import Annotated, Any, TypeAlias, TypeVar, cast, dataclass_transform

from pydantic import BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema
from pydantic.dataclasses import dataclass
from pydantic_core import PydanticCustomError

from game.content.spelling import meant
from game.sentences import fr

T = TypeVar("T")

NAME_PATTERN = r"^[a-z][a-z0-9]*([-_][a-z0-9]+)*$"

_CONFIG = ConfigDict(extra="forbid", defer_build=True)
_YES = ("oui", "yes", "vrai", "on", "1", "true")
_NO = ("non", "no", "faux", "off", "0", "false")


@dataclass_transform(kw_only_default=True, field_specifiers=(Field,))
def form(cls: type[T]) -> type[T]:
    """A group of keys that an author writes; a key it does not have is refused."""
    made: Any = dataclass(config=_CONFIG, kw_only=True, slots=True)(cls)
    return cast("type[T]", made)


def refusal(code: str, message: str, hint: str = "", key: str = "") -> PydanticCustomError:
    """A fault of an author; `key` names the key inside the value that it is about."""
    told = {"message": message, "hint": hint, "key": key}
    return PydanticCustomError(code, "{message}", told)


def _flag(value: Any) -> bool:
    if value in ("true", "false"):
        return bool(value == "true")
    hint = yes_or_no(value) if isinstance(value, str) else ""
    raise refusal(
        "E110", fr("« true » (oui) ou « false » (non) attendu{found}", found=found(value)), hint
    )


def yes_or_no(word: str) -> str:
    """What « oui » or « False » stands for; "" for any other word."""
    word = word.lower()
    return meant("true") if word in _YES else meant("false") if word in _NO else ""


def _whole(value: Any) -> int:
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,9}", value):
        return int(value)
    raise refusal("E110", fr("nombre entier attendu{found}", found=found(value)))


def _number(value: Any) -> float:
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,9}(\.\d{1,9})?", value):
        return float(value)
    hint = fr("Les décimales s'écrivent avec un point.") if "," in str(value) else ""
    raise refusal("E110", fr("nombre attendu{found}", found=found(value)), hint)


def found(value: Any) -> str:
    """« , pas … », what stands where something else was expected."""
    if isinstance(value, dict):
        return fr(", pas un groupe de clés")
    if isinstance(value, list):
        return fr(", pas une liste")
    return fr(", pas « {value} »", value=value) if value else fr(", et il n'y a rien")


def _reads(read: Callable[[Any], object], schema: str) -> Any:
    return (BeforeValidator(read), WithJsonSchema({"type": schema}))


Name: TypeAlias = Annotated[str, StringConstraints(pattern=NAME_PATTERN)]
"""How authors name things: lower-case letters without accent, digits, - and _."""

Text: TypeAlias = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Flag: TypeAlias = Annotated[bool, BeforeValidator(_flag), WithJsonSchema({"type": "boolean"})]
Whole: TypeAlias = Annotated[int, BeforeValidator(_whole), WithJsonSchema({"type": "integer"})]
Number: TypeAlias = Annotated[float, BeforeValidator(_number), WithJsonSchema({"type": "number"})]
Scalar: TypeAlias = Annotated[str, StringConstraints(strip_whitespace=True)]
"""A value whose type the declaration of its variable decides."""
