"""YAML as it is typed: nothing guessed, rarer writings refused."""

import pytest

from game.content.events import DEEPEST, build


def codes(text: str) -> list[tuple[str, int, int]]:
    return [(o.code, o.line + 1, o.column + 1) for o in build(text).oddities]


@pytest.mark.parametrize(
    "scalar",
    [
        *("no", "on", "Yes", "true", "null", "~", "12:30", "010", "0x1F", "1_000", "1e9", "3.14"),
        *("2026-11-24", ".inf", "=", "10 h 12"),
    ],
)
def test_plain_scalars_stay_the_text_that_was_typed(scalar: str) -> None:
    assert build(f"a: {scalar}").tree == {"a": scalar}
    assert build(f"{scalar}: a").tree == {scalar: "a"}


def test_every_way_of_writing_a_text_is_read() -> None:
    text = "a: 'l''un'\nb: \"deux\\ttrois\"\nc: |\n  quatre\n  cinq\nd: >\n  six\n  sept\ne:\n"
    assert build(text).tree == {
        "a": "l'un",
        "b": "deux\ttrois",
        "c": "quatre\ncinq\n",
        "d": "six sept\n",
        "e": "",
    }


def test_levels_of_gestures_have_typed_scalars_unless_quoted() -> None:
    text = "a: 12\nb: -1.5\nc: true\nd: '12'\ne: 010\nf: on\ng: 12:30\nh: [false, 0]"
    assert build(text, typed=True).tree == {
        "a": 12,
        "b": -1.5,
        "c": True,
        "d": "12",
        "e": "010",
        "f": "on",
        "g": "12:30",
        "h": [False, 0],
    }


def test_an_empty_file_holds_nothing() -> None:
    for text in ("", "# rien\n", "---\n", "\n\n"):
        assert build(text).tree is None


def test_a_key_written_twice_is_refused_and_the_first_value_kept() -> None:
    reading = build("a: un\nb: deux\na: {c: [trois]}\nd: quatre\n")
    assert reading.tree == {"a": "un", "b": "deux", "d": "quatre"}
    assert codes("a: un\nb: deux\na: {c: [trois]}\nd: quatre\n") == [("E104", 3, 1)]


def test_a_run_of_keys_written_twice_is_one_mistake() -> None:
    assert codes("a: 1\nb: 1\na: 2\nb: 2\nc: 3\nb: 4\n") == [("E104", 3, 1), ("E104", 6, 1)]


def test_the_same_key_in_two_groups_is_fine() -> None:
    assert codes("- {a: 1}\n- {a: 1}\n") == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a: &x un\n", [("E105", 1, 4)]),
        ("a: &x {b: un}\nc: *x\n", [("E105", 1, 4), ("E105", 2, 4)]),
        ("a: {b: un}\nc:\n  <<: {d: deux}\n", [("E105", 3, 3)]),
        ("a: !un deux\n", [("E105", 1, 4)]),
        ("a: !!int 3\n", [("E105", 1, 4)]),
        ("a: ! trois\n", [("E105", 1, 4)]),
        ("a: 1\n---\nb: 2\n", [("E105", 2, 1)]),
        ("? [a, b]\n: c\n", [("E105", 1, 3)]),
        ("a: {{ nom }}\n", [("E105", 1, 5)]),
        ("*x : un\n", [("E105", 1, 1)]),
        ("&x a: un\n", [("E105", 1, 1)]),
        ("un\u00a0deux: trois\n", [("E103", 1, 1)]),
        ('a: "\\0"\n', [("E101", 1, 4)]),
        ('a: "\\u2028"\n', [("E101", 1, 4)]),
    ],
)
def test_rare_writings_are_refused_at_their_place(
    text: str, places: list[tuple[str, int, int]]
) -> None:
    assert codes(text) == places


def test_what_was_refused_stands_as_nothing_and_the_rest_is_kept() -> None:
    assert build("a: *x\nb: &y deux\nc: !z trois\nd: quatre\n").tree == {
        "a": None,
        "b": None,
        "c": None,
        "d": "quatre",
    }


def test_a_key_with_a_no_break_space_is_read_without_it() -> None:
    assert build("un\u00a0deux: trois\nun\u202fdeux: quatre\n").tree == {"un deux": "trois"}


def test_a_group_that_lost_a_key_is_known() -> None:
    reading = build("a:\n  <<: *x\nb: {c: d}\n")
    assert reading.incomplete == {id(reading.tree["a"])}


def test_groups_too_deep_are_refused_and_nothing_is_read() -> None:
    reading = build("[" * (DEEPEST + 5) + "]" * (DEEPEST + 5))
    assert reading.tree is None
    assert [o.code for o in reading.oddities] == ["E106"]
    assert build("[" * DEEPEST + "]" * DEEPEST).oddities == []
