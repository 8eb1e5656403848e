"""Whatever a file holds, `check` answers: it never raises, and points inside the file."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from game.app.world import CONTENT as SHIPPED
from game.content.codes import known_codes
from game.content.diagnostics import Diagnostic, errors, in_language, render
from game.content.languages import Languages
from game.content.loading import check
from tests.content.sample import CONTENT, MISSION, settings

FILES = sorted(CONTENT.rglob("*.yaml"))
UNHURRIED = hypothesis_settings(deadline=None, max_examples=80)
CODES = set(known_codes())
LINES = MISSION.read_text(encoding="utf-8").splitlines()
OTHER = st.sampled_from(
    [
        *("", "[]", "{}", "[a, b]", "{a: b}", "true", "12", "oui", "*x", "&x", "!x y", '"', "'a"),
        *("|", "- a", "@x", "# c", "a: b", "1e9", "~", "{a", "[a", "\t", "\u00a0", "? x", "<<: {}"),
    ]
)


def answer(path: Path, data: bytes) -> list[Diagnostic]:
    """What `check` says of other bytes in place of a file of the sample."""
    with TemporaryDirectory() as folder:
        target = Path(folder) / path.relative_to(CONTENT)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        found = check(CONTENT, paths=[Path(folder)], **settings())
    last = data.count(b"\n") + data.count(b"\r") + 1
    for d in found:
        assert d.code in CODES
        assert 1 <= d.line <= last
        assert d.column >= 1
    assert render(found).endswith("\n")
    return found


@UNHURRIED
@given(st.sampled_from(FILES), st.binary(max_size=300))
def test_any_bytes(path: Path, data: bytes) -> None:
    answer(path, data)


@UNHURRIED
@given(st.sampled_from(FILES), st.text(max_size=200))
def test_any_text(path: Path, text: str) -> None:
    answer(path, text.encode("utf-8", "surrogatepass"))


@UNHURRIED
@given(st.sampled_from(FILES), st.text(alphabet="ab1: -\n[]{}\"'#&*!|>%@,?", max_size=200))
def test_any_text_made_of_what_yaml_minds(path: Path, text: str) -> None:
    answer(path, text.encode())


@UNHURRIED
@given(st.sampled_from(FILES), st.data())
def test_any_bytes_inside_a_good_file(path: Path, data: st.DataObject) -> None:
    good = path.read_bytes()
    at = data.draw(st.integers(0, len(good)))
    answer(path, good[:at] + data.draw(st.binary(max_size=4)) + good[at:])


@UNHURRIED
@given(st.sampled_from(FILES), st.data())
def test_any_cut_of_a_good_file(path: Path, data: st.DataObject) -> None:
    good = path.read_bytes()
    answer(path, good[: data.draw(st.integers(0, len(good)))])


@UNHURRIED
@given(st.integers(0, len(LINES) - 1), st.integers(-3, 3))
def test_any_line_moved_sideways(at: int, by: int) -> None:
    line = LINES[at]
    moved = " " * by + line if by > 0 else line[min(-by, len(line) - len(line.lstrip())) :]
    answer(MISSION, "\n".join([*LINES[:at], moved, *LINES[at + 1 :]]).encode())


@UNHURRIED
@given(st.integers(0, len(LINES) - 1), OTHER)
def test_any_line_with_another_value(at: int, value: str) -> None:
    key = LINES[at].split(": ")[0]
    answer(MISSION, "\n".join([*LINES[:at], f"{key}: {value}", *LINES[at + 1 :]]).encode())


@UNHURRIED
@given(st.integers(0, len(LINES) - 1), st.integers(0, len(LINES) - 1))
def test_any_two_lines_exchanged(one: int, other: int) -> None:
    lines = LINES.copy()
    lines[one], lines[other] = lines[other], lines[one]
    answer(MISSION, "\n".join(lines).encode())


@pytest.mark.parametrize("at", range(len(LINES)))
def test_each_line_left_out(at: int) -> None:
    answer(MISSION, "\n".join(LINES[:at] + LINES[at + 1 :]).encode())


@pytest.mark.parametrize("at", range(len(LINES)))
def test_each_line_written_twice(at: int) -> None:
    found = errors(answer(MISSION, "\n".join([*LINES[: at + 1], *LINES[at:]]).encode()))
    nested = LINES[at].rstrip().endswith(":") or LINES[at].lstrip().startswith("- ")
    if ": " in LINES[at] and not nested and LINES[at][0] != "#":
        assert at + 2 in [d.line for d in found], render(found)


def _paths(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    inner = (
        node.items()
        if isinstance(node, dict)
        else enumerate(node)
        if isinstance(node, list)
        else ()
    )
    for key, value in inner:
        yield from _paths(value, (*path, key))


TREE = yaml.load(MISSION.read_text(encoding="utf-8"), yaml.CBaseLoader)
PATHS = list(_paths(TREE))[1:]


@pytest.mark.parametrize(
    "value", ["x", 7, None, [], {}, ["a"], {"a": "b"}, [["a"]], True], ids=repr
)
def test_another_kind_of_value_at_every_path(value: object) -> None:
    for path in PATHS:
        tree = yaml.load(MISSION.read_text(encoding="utf-8"), yaml.CBaseLoader)
        node = tree
        for part in path[:-1]:
            node = node[part]
        node[path[-1]] = value
        answer(MISSION, yaml.safe_dump(tree, allow_unicode=True, sort_keys=False).encode())


@UNHURRIED
@given(
    st.integers(0, len(LINES) - 1),
    st.sampled_from(["-", "–", "•", ":", "#", "[", "}", "<<<<<<< a"]),
)
def test_any_line_that_begins_with_a_stray_sign(at: int, sign: str) -> None:
    line = LINES[at]
    indent = " " * (len(line) - len(line.lstrip()))
    answer(
        MISSION,
        "\n".join([*LINES[:at], f"{indent}{sign}{line.lstrip()}", *LINES[at + 1 :]]).encode(),
    )


@UNHURRIED
@given(
    st.integers(0, len(LINES) - 1),
    st.sampled_from("\u00a0\u202f\t\u2011\u200b\ufeff\x85"),
    st.data(),
)
def test_any_space_that_cannot_be_seen_in_any_line(at: int, sign: str, data: st.DataObject) -> None:
    line = LINES[at]
    cut = data.draw(st.integers(0, len(line)))
    answer(
        MISSION, "\n".join([*LINES[:at], line[:cut] + sign + line[cut:], *LINES[at + 1 :]]).encode()
    )


def test_every_fault_of_a_file_is_told_in_both_languages() -> None:
    english = Languages(SHIPPED).sentences("en")
    for text in ("a: *b", "- a\n- b", "mission: [", "\t", "scenes: {a: {steps: [x, {y: z}]}}"):
        for d in answer(MISSION, text.encode()):
            told = in_language(d, english)
            assert told.message != d.message
