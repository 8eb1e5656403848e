"""A sitting's file, read from bytes: whole, cut anywhere, damaged anywhere."""

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.app.save_lines import (
    Header,
    OtherVersion,
    closing_line,
    header_line,
    read_contents,
    record_line,
    same_beginning,
)
from tests.app.journals import journal

HEADER = Header("0badcafe", 11, "Héron 12")
RECORDS = journal(12)
LINES = [header_line(HEADER), *(record_line("0badcafe", r) for r in RECORDS)]
WHOLE = b"".join(LINES)


def test_a_file_is_a_header_and_one_line_a_record() -> None:
    first, *rest = WHOLE.decode().splitlines()
    assert json.loads(first) == {
        "format": 1,
        "sitting": "0badcafe",
        "seed": 11,
        "nickname": "Héron 12",
    }
    assert [json.loads(line)["n"] for line in rest] == list(range(1, 13))
    assert {json.loads(line)["sitting"] for line in rest} == {"0badcafe"}


def test_a_whole_file_reads_back() -> None:
    contents = read_contents(WHOLE)
    assert contents.header == HEADER
    assert list(contents.records) == RECORDS
    assert (contents.sound, contents.damage, contents.closed) == (len(WHOLE), "", False)


def test_a_file_cut_anywhere_loses_its_last_line_at_most() -> None:
    for cut in range(len(LINES[0]), len(WHOLE)):
        left = WHOLE[:cut]
        contents = read_contents(left)
        whole_lines = left.count(b"\n") - 1
        assert list(contents.records) == RECORDS[:whole_lines]
        assert contents.damage == ("" if left.endswith(b"\n") else "cut")
        assert left[: contents.sound] == b"".join(LINES[: 1 + whole_lines])


def test_rubbish_at_the_end_is_told_from_a_cut() -> None:
    for rubbish in (b"\0\0\0", b"{}\n", b'{"sitting":"other"', b"[" * 100_000 + b"\n"):
        contents = read_contents(WHOLE + rubbish)
        assert (contents.damage, contents.sound) == ("end", len(WHOLE))
        assert list(contents.records) == RECORDS


def test_damage_in_the_middle_stops_the_reading_before_it() -> None:
    for odd in (b"?\n", LINES[1], record_line("autre", RECORDS[6]), LINES[0], b"\n", b"\xff\n"):
        data = b"".join([*LINES[:7], odd, *LINES[8:]])
        contents = read_contents(data)
        assert list(contents.records) == RECORDS[:6]
        assert (contents.damage, contents.sound) == ("middle", len(b"".join(LINES[:7])))


@settings(deadline=None)
@given(st.integers(len(LINES[0]), len(WHOLE) - 1), st.binary(min_size=1, max_size=9))
def test_no_damage_makes_the_reading_fail(at: int, rubbish: bytes) -> None:
    contents = read_contents(WHOLE[:at] + rubbish + WHOLE[at + len(rubbish) :])
    untouched = WHOLE[:at].count(b"\n") - 1
    assert list(contents.records)[:untouched] == RECORDS[:untouched]


@settings(deadline=None)
@given(st.binary())
@example(b"{}")
@example(b"[]\n")
@example(b'{"sitting":"x","seed":1,"nickname":"Lynx 2"}\n')
@example(b'{"format":1,"sitting":"x","seed":"1","nickname":"Lynx 2"}\n')
def test_anything_at_all_is_read_or_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_contents(data)


def test_a_header_of_another_format_is_told_as_such() -> None:
    with pytest.raises(OtherVersion, match="99"):
        read_contents(WHOLE.replace(b'"format":1', b'"format":99'))


def test_the_mark_of_the_end_is_no_record_and_may_be_followed() -> None:
    closed = b"".join([*LINES[:4], closing_line("0badcafe")])
    assert read_contents(closed).closed
    assert list(read_contents(closed).records) == RECORDS[:3]
    went_on = read_contents(closed + LINES[4])
    assert not went_on.closed
    assert list(went_on.records) == RECORDS[:4]


def test_the_lines_that_two_files_share_are_counted_in_bytes() -> None:
    assert same_beginning(WHOLE, LINES) == len(WHOLE)
    assert same_beginning(WHOLE, [*LINES[:6], b"other\n"]) == len(b"".join(LINES[:6]))
    assert same_beginning(b"", LINES) == 0
