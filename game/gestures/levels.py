"""Levels by their form: the fields that all have, what is wrong in one, what it says."""

from collections.abc import Mapping, Sequence
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
from game.gestures.level_reader import Reader
from game.gestures.protocol import Criterion, Fault, Level
from game.sentences import fr


def level_form(criteria: Sequence[Criterion], fields: Mapping[str, Form]) -> Group:
    """The form of a level: the fields of its gesture between those that all levels have."""
    shows = {c.id: Text(f"Ce que montre « {c.label} » : un nom de skills.yaml.") for c in criteria}
    return Group(
        "Un niveau.",
        {
            "title": Text("Le titre du niveau.", shown=True),
            "intro": Text("Ce qu'il faut faire, en une phrase.", shown=True),
            **fields,
            "shows": Group("Ce que chaque critère montre : {critère: compétence}.", shows),
            "sources": List("D'où viennent les faits.", Text("Une source.")),
        },
    )


def faults(form: Group, level: Level) -> tuple[Fault, ...]:
    """Everything in a level that is not of the form."""
    reader = Reader(level)
    _read(form, reader)
    return tuple(reader.faults)


def values(form: Group, level: Level) -> dict[str, Any]:
    """The level by its keys: text, numbers, tuples for lists, dictionaries for tables and groups.

    What was left out has its default. Raises ValueError when the level is not of the form.
    """
    reader = Reader(level)
    read: dict[str, Any] = _read(form, reader)
    if reader.faults:
        raise ValueError(reader.faults[0].message)
    return read


def _read(form: Form, reader: Reader) -> Any:
    match form:
        case Group(fields=fields):
            return _group(fields, reader)
        case Table(of=of, least=least):
            pairs = reader.pairs()
            _enough(reader, len(pairs), least)
            return {key: _read(of, entry) for key, entry in pairs}
        case List(of=of, least=least):
            entries = reader.each()
            _enough(reader, len(entries), least)
            return tuple(_read(of, entry) for entry in entries)
        case Either():
            return reader.value
        case _:
            return _scalar(form, reader)


def _group(fields: Mapping[str, Form], reader: Reader) -> dict[str, Any]:
    required = [key for key, field in fields.items() if needed(field)]
    found = reader.fields(required, [key for key in fields if key not in required])
    return {key: _read(field, found[key]) for key, field in fields.items()}


def _enough(reader: Reader, count: int, least: int) -> None:
    if reader.value is not None and count < least:
        reader.wrong(fr("il en faut au moins {least}", least=least))


def _scalar(form: Text | Whole | Number | Flag | Word, reader: Reader) -> Any:
    if reader.value is None and form.default is not None:
        return form.default
    match form:
        case Text():
            return reader.text()
        case Whole(least=least, most=most):
            return int(reader.number(least, most, whole=True))
        case Number(least=least, most=most):
            return reader.number(least, most)
        case Flag(default=default):
            return reader.flag(default)
        case _:
            return reader.word(form.known)
