"""The schema of a gesture's levels, out of the form that the gesture gives."""

from collections.abc import Sequence
from typing import Any

from game.gestures.form import (
    Either,
    Flag,
    Form,
    Group,
    List,
    Number,
    Table,
    Text,
    Whole,
    Word,
    needed,
)
from game.gestures.protocol import Gesture

Json = dict[str, Any]

_TEXT: Json = {"type": ["string", "number", "boolean"]}


def level_schema(gesture: Gesture, skills: Sequence[str]) -> Json:
    """The schema of the levels of a gesture; the words of `shows` are those of skills.yaml."""
    made = _schema(gesture.form)
    shows = made["properties"].get("shows", {"properties": {}})
    for criterion in shows["properties"].values():
        criterion["examples"] = list(skills)
    return {key: value for key, value in made.items() if key != "description"}


def _schema(form: Form) -> Json:
    """A form with its words; a field of the wrong type or out of its bounds is underlined."""
    return {**_kind(form), "description": form.says}


def _kind(form: Form) -> Json:
    match form:
        case Text():
            return dict(_TEXT)
        case Whole(least=least, most=most):
            return {"type": "integer", "minimum": least, "maximum": most}
        case Number(least=least, most=most):
            return {"type": "number", "minimum": least, "maximum": most}
        case Flag():
            return {"type": "boolean"}
        case Word(known=known):
            return {"enum": list(known)}
        case Either(of=forms):
            return {"anyOf": [_schema(form) for form in forms]}
        case _:
            return _several(form)


def _several(form: List | Table | Group) -> Json:
    match form:
        case List(of=of, least=least):
            return {"type": "array", "items": _schema(of), "minItems": least}
        case Table(of=of, least=least):
            inside = _schema(of)
            return {"type": "object", "additionalProperties": inside, "minProperties": least}
        case Group(fields=fields):
            return {
                "type": "object",
                "properties": {key: _schema(field) for key, field in fields.items()},
                "required": [key for key, field in fields.items() if needed(field)],
                "additionalProperties": False,
            }
