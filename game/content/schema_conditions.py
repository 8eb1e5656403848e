"""Conditions as authors write them: `when: {var: indices, at_least: 1}`."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Discriminator, Field, Tag

from game.content.schema import Name, Scalar, Text, Whole, form

CONDITION_KEYS = ("var", "visited", "taken", "route", "all", "any", "not")


@form
class WhenVar:
    var: Name
    equals: Scalar | None = Field(default=None, alias="is")
    at_least: Whole | None = None
    at_most: Whole | None = None
    same_as: Name | None = None
    more_than: Name | None = None


@form
class WhenVisited:
    visited: Name
    times: Annotated[Whole, Field(ge=1)] = 1


@form
class WhenTaken:
    """`taken` is "choice/option", "exploration/spot" or "gesture/done"."""

    taken: Text


@form
class WhenRoute:
    route: Literal["full", "short"]


@form
class WhenAll:
    parts: "Annotated[list[When], Field(min_length=1)]" = Field(alias="all")


@form
class WhenAny:
    parts: "Annotated[list[When], Field(min_length=1)]" = Field(alias="any")


@form
class WhenNot:
    part: "When" = Field(alias="not")


def _kind(value: Any) -> str | None:
    """The tag of a condition: its first known key. Tags look like no key, see `schema_faults`."""
    if isinstance(value, dict):
        return next((f"<{key}>" for key in CONDITION_KEYS if key in value), None)
    return None


When: TypeAlias = Annotated[
    Annotated[WhenVar, Tag("<var>")]
    | Annotated[WhenVisited, Tag("<visited>")]
    | Annotated[WhenTaken, Tag("<taken>")]
    | Annotated[WhenRoute, Tag("<route>")]
    | Annotated[WhenAll, Tag("<all>")]
    | Annotated[WhenAny, Tag("<any>")]
    | Annotated[WhenNot, Tag("<not>")],
    Discriminator(_kind),
]
