"""What the game and the console tell whoever watches over them: one line of JSON each.

A line that is none of ours is worth a line in the log, nothing more. The same lines would go to a
hub over a socket: a station is whoever sends them (see docs/stand.md).
"""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, get_args

Kind = Literal["beat", "count", "operator", "wrong", "right", "close", "back"]


class Message(NamedTuple):
    kind: Kind
    about: Mapping[str, Any] = MappingProxyType({})


def line(message: Message) -> str:
    return json.dumps({"say": message.kind, **message.about}, ensure_ascii=False)


def read(text: str) -> Message | None:
    """The message of a line, or None."""
    try:
        raw = json.loads(text)
    except ValueError:
        return None
    if not isinstance(raw, dict) or raw.get("say") not in get_args(Kind):
        return None
    kind = raw.pop("say")
    return Message(kind, raw)
