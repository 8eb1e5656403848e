"""A sitting's file: a header, then one record a line, in JSON."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

from game.session.record import Record, record_from_json, record_to_json

FORMAT = 1
READABLE = (1,)
"""The formats that still load."""


class Header(NamedTuple):
    """The first line: what a sitting is drawn from."""

    sitting: str
    seed: int
    nickname: str


class OtherVersion(ValueError):  # noqa: N818 (an answer about a file)
    """The file is of a format that this game does not read."""


class Contents(NamedTuple):
    """What a file holds. The first `sound` bytes are right; `damage` tells of the rest.

    "cut": the last line is not whole, as a kill leaves it; "end": the last line is something
    else; "middle": more lines follow the bad one, and are not read.
    """

    header: Header
    records: tuple[Record, ...]
    closed: bool
    sound: int
    damage: Literal["", "cut", "end", "middle"] = ""


def header_line(header: Header) -> bytes:
    return _line({"format": FORMAT, **header._asdict()})


def record_line(sitting: str, record: Record) -> bytes:
    return _line({"sitting": sitting, **record_to_json(record)})


def closing_line(sitting: str) -> bytes:
    """The mark of a sitting that its player has ended."""
    return _line({"sitting": sitting, "closed": True})


def read_header(line: bytes) -> Header:
    """Raises OtherVersion, or ValueError when the line is no header at all."""
    data = _object(line)
    if "format" in data and data["format"] not in READABLE:
        raise OtherVersion(f"format {data['format']!r}")
    match data:
        case {"format": int(), "sitting": str(sitting), "seed": int(seed), "nickname": str(name)}:
            return Header(sitting, seed, name)
    raise ValueError("the first line is no header")


def read_contents(data: bytes) -> Contents:
    """Everything up to the first line that is not right; raises ValueError for the header."""
    first, *rest = data.split(b"\n")
    if not rest:
        raise ValueError("the first line is not whole")
    header = read_header(first)
    records: list[Record] = []
    closed, sound = False, len(first) + 1
    for at, line in enumerate(rest):
        whole = at < len(rest) - 1
        try:
            record = _next_record(header.sitting, line, len(records) + 1) if whole else None
        except ValueError:
            more = any(rest[at + 1 :])
            return Contents(header, (*records,), closed, sound, "middle" if more else "end")
        if whole:
            closed = record is None
            records += [record] if record is not None else []
            sound += len(line) + 1
    return Contents(header, (*records,), closed, sound, _cut(header.sitting, rest[-1]))


def read_record(sitting: str, line: bytes) -> Record | None:
    """One line; None for the closing one. Raises ValueError for anything else."""
    data = dict(_object(line))
    if data.pop("sitting", None) != sitting:
        raise ValueError("a line of another sitting")
    return None if data == {"closed": True} else record_from_json(data)


def same_beginning(data: bytes, lines: Sequence[bytes]) -> int:
    """How many bytes of the data are also the first whole lines of a new file."""
    length = 0
    for line in lines:
        if data[length : length + len(line)] != line:
            break
        length += len(line)
    return length


def _next_record(sitting: str, line: bytes, n: int) -> Record | None:
    record = read_record(sitting, line)
    if record is not None and record.n != n:
        raise ValueError(f"record {record.n} where {n} was expected")
    return record


def _cut(sitting: str, left: bytes) -> Literal["", "cut", "end"]:
    """What is left after the last newline: nothing, the beginning of a line, or rubbish."""
    start = _line({"sitting": sitting})[:-2]
    if not left:
        return ""
    return "cut" if left[: len(start)] == start[: len(left)] else "end"


def _line(data: Mapping[str, Any]) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _object(line: bytes) -> Mapping[str, Any]:
    try:
        data = json.loads(line.decode())
    except RecursionError:
        raise ValueError("nested too deep") from None
    if not isinstance(data, dict):
        raise ValueError("not an object")
    return data
