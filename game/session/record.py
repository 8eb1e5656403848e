"""The journal's lines: one for each command, with ids only.

No text, no index, no name and no time of day is ever written, so that a journal tells nothing
about a person and survives a change of words.
"""

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, get_args

from game.gestures.protocol import Move

Kind = Literal[
    "enter",
    "next",
    "choose",
    "visit",
    "leave",
    "move",
    "finish",
    "rate",
    "skip",
    "replay",
    "undo",
    "quit",
    "recall",
    "ask",
    "answer",
    "pass",
]
KINDS: tuple[Kind, ...] = get_args(Kind)


class Record(NamedTuple):
    """One command that was carried out. `n` counts from 1 without a gap.

    `hash` is the content hash of the mission, `at` the line, choice, exploration or gesture step
    on screen, `picked` the option, spot or route taken, `offered` all that were open then.
    `to` is the number of the decision that an undo took back. A "recall" keeps what was decided
    in an older edition of the mission, where the story cannot be followed any more.
    """

    n: int
    kind: Kind
    mission: str
    hash: str
    scene: str = ""
    at: str = ""
    picked: str = ""
    offered: tuple[str, ...] = ()
    move: Move = ()
    face: int | None = None
    to: int | None = None


def record_to_json(record: Record) -> dict[str, Any]:
    """A flat object; what is empty is left out."""
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in record._asdict().items()
        if value not in ("", (), None)
    }


def record_from_json(data: Mapping[str, Any]) -> Record:
    """Raises ValueError for anything that record_to_json does not write."""
    unknown = data.keys() - set(Record._fields)
    if unknown:
        raise ValueError(f"unknown fields: {sorted(unknown)}")
    return Record(
        n=_whole(data, "n"),
        kind=_kind(data),
        mission=_text(data, "mission"),
        hash=_text(data, "hash"),
        scene=_text(data, "scene"),
        at=_text(data, "at"),
        picked=_text(data, "picked"),
        offered=_words(data, "offered"),
        move=_words(data, "move"),
        face=_whole(data, "face") if "face" in data else None,
        to=_whole(data, "to") if "to" in data else None,
    )


def _kind(data: Mapping[str, Any]) -> Kind:
    for kind in KINDS:
        if data.get("kind") == kind:
            return kind
    raise ValueError(f"kind: {data.get('kind')!r} is none of {KINDS}")


def _whole(data: Mapping[str, Any], name: str) -> int:
    value = data.get(name)
    if type(value) is int:
        return value
    raise ValueError(f"{name}: {value!r} is not a whole number")


def _text(data: Mapping[str, Any], name: str) -> str:
    value = data.get(name, "")
    if isinstance(value, str):
        return value
    raise ValueError(f"{name}: {value!r} is not a text")


def _words(data: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = data.get(name, [])
    if isinstance(value, list) and all(isinstance(word, str) for word in value):
        return tuple(value)
    raise ValueError(f"{name}: {value!r} is not a list of texts")
