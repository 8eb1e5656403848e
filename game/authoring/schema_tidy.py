"""From the JSON Schema that pydantic gives to one that editors use well.

Editors read YAML with types, the game reads texts: where a text may stand, `12` and `true` may too.
Steps and conditions are told apart by their key, as the game does, so that a fault is shown where
it is and not as « matches none of nine forms ».
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, get_args

from game.authoring.schema_words import FORMS, KEYS
from game.content.schema import NAME_PATTERN
from game.content.schema_catalogue import Mood
from game.content.schema_conditions import CONDITION_KEYS
from game.content.schema_steps import BESIDE, NARRATOR, STEP_KEYS

Json: TypeAlias = dict[str, Any]
Suggestions: TypeAlias = Mapping[tuple[str, str], Sequence[str]]
"""What editors propose, by form and key; anything else is accepted too."""

_ANY_TEXT = ["string", "number", "boolean"]
_TEXT: Json = {"type": _ANY_TEXT}
_SAID: Json = {"type": [*_ANY_TEXT, "array"], "items": _TEXT, "minItems": 2}
_RESERVED = "|".join((*STEP_KEYS, *BESIDE))
_SPEAKER = rf"^(?!({_RESERVED})$){NAME_PATTERN[1:-1]}( *\( *({'|'.join(get_args(Mood))}) *\))?$"
_STEPS = {
    key: "ChangeForm" if key in ("set", "add") else f"{key.capitalize()}Form" for key in STEP_KEYS
}
_CONDITIONS = {key: f"When{key.capitalize()}" for key in CONDITION_KEYS}


def tidied(schema: Json, suggestions: Suggestions) -> Json:
    """The whole schema, French words and suggestions included."""
    forms = {name: _form(name, form, suggestions) for name, form in schema.pop("$defs", {}).items()}
    root = _form(schema.get("title", ""), schema, suggestions)
    if "LineForm" in forms:
        forms |= {"LineForm": _line(forms["LineForm"]), "Step": _step(), "When": _condition()}
    return {**root, "$defs": forms} if forms else root


def _form(name: str, form: Json, suggestions: Suggestions) -> Json:
    tidy: Json = _node(form)
    if name in FORMS:
        tidy = {**tidy, "title": FORMS[name], "description": FORMS[name]}
    for key, part in tidy.get("properties", {}).items():
        words = KEYS.get(name, {}).get(key, "")
        proposed = suggestions.get((name, key), ())
        tidy["properties"][key] = {**_proposing(part, proposed), "description": words}
    return tidy


def _proposing(part: Json, proposed: Sequence[str]) -> Json:
    if not proposed:
        return part
    if "items" in part:
        return {**part, "items": {**part["items"], "examples": list(proposed)}}
    if "patternProperties" in part:
        ((pattern, value),) = part["patternProperties"].items()
        return {**part, "patternProperties": {pattern: {**value, "examples": list(proposed)}}}
    return {**part, "examples": list(proposed)}


def _node(node: Any) -> Any:
    """A node without pydantic's own titles and nulls, and with texts as YAML may type them."""
    if isinstance(node, list):
        return [_node(part) for part in node]
    if not isinstance(node, dict):
        return node
    if (union := node.get("anyOf") or node.get("oneOf")) is not None:
        return _union([part for part in union if part != {"type": "null"}])
    kept = {k: _inside(k, v) for k, v in node.items() if k not in _DROPPED}
    if node.get("type") == "string" and not {"pattern", "enum", "const"} & node.keys():
        kept["type"] = _ANY_TEXT
    if "patternProperties" in node:
        kept["additionalProperties"] = False
    return kept


_DROPPED = ("title", "default", "discriminator", "description")


def _inside(key: str, value: Any) -> Any:
    """The inside of a keyword; the keys of `properties` are the author's and not keywords."""
    if key in ("properties", "patternProperties", "$defs"):
        return {name: _node(part) for name, part in value.items()}
    return _node(value)


def _union(parts: list[Json]) -> Json:
    if len(parts) == 1:
        return dict(_node(parts[0]))
    names = [part.get("$ref", "").rpartition("/")[2] for part in parts]
    if "LineForm" in names:
        return _ref("Step")
    if "WhenVar" in names:
        return _ref("When")
    if any("LineForm" in str(part) for part in parts):  # a turn: one step, or a list of them
        return {"if": {"type": "array"}, "then": _steps(), "else": _ref("Step")}
    return {"anyOf": [_node(part) for part in parts]}


def _steps() -> Json:
    return {"type": "array", "items": _ref("Step"), "minItems": 1}


def _step() -> Json:
    return _by_key(_STEPS, _ref("LineForm"))


def _condition() -> Json:
    known = {key: {"description": KEYS[form][key]} for key, form in _CONDITIONS.items()}
    return {
        "properties": known,
        "minProperties": 1,
        **_by_key(_CONDITIONS, {"properties": known, "additionalProperties": False}),
    }


def _by_key(forms: Mapping[str, str], otherwise: Json) -> Json:
    """A choice between forms by the first key that is there, in order."""
    chain = otherwise
    for key, form in reversed(tuple(forms.items())):
        chain = {"if": {"type": "object", "required": [key]}, "then": _ref(form), "else": chain}
    return {"type": "object", **chain}


def _line(form: Json) -> Json:
    """A line: whoever speaks is a key. The keys of other steps are proposed, as a step that has
    none yet is read as a line."""
    parts = form["properties"]
    others = {key: {"description": KEYS[name][key]} for key, name in _STEPS.items()}
    narrated = {NARRATOR: {**_SAID, "description": KEYS["LineForm"][NARRATOR]}}
    return {
        "type": "object",
        "title": form["title"],
        "description": form["description"],
        "properties": {**narrated, **{key: parts[key] for key in BESIDE}, **others},
        "patternProperties": {_SPEAKER: _SAID},
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 1 + len(BESIDE),
    }


def _ref(form: str) -> Json:
    return {"$ref": f"#/$defs/{form}"}
