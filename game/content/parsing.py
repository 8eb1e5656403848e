"""Text to tree, going on after mistakes of syntax where a guess allows it."""

from typing import NamedTuple

from yaml.error import YAMLError

from game.content.events import Oddity, Reading, build
from game.content.repairs import candidates, is_shift, quote_column, suspects, with_dash
from game.content.syntax import (
    MISALIGNED,
    NO_COLON,
    NO_DASH,
    NO_SPACE,
    OPEN_QUOTE,
    Stumble,
    straightened,
    stumble,
)

MOST_STUMBLES = 20
_LONGEST_REPAIRED = 400_000


class Parsed(NamedTuple):
    """`reading` is None when the text could not be read to its end.

    `guessed` holds the lines (from 0) that were read as something else than they are, `moved`
    says whether one was read at another indentation.
    """

    reading: Reading | None
    stumbles: list[Oddity]
    guessed: frozenset[int]
    moved: bool


def parse(text: str, *, typed: bool = False) -> Parsed:
    """Read a text whatever it holds; nothing is raised."""
    lines = text.split("\n")
    told: list[Oddity] = []
    guessed: set[int] = set()
    moved = False
    while True:
        attempt = _attempt(lines, typed)
        if isinstance(attempt, Reading):
            return Parsed(attempt, told, frozenset(guessed), moved)
        mended = _mend(lines, attempt) if len(told) < MOST_STUMBLES else None
        told.append(_told(attempt, lines, mended))
        if mended is None:
            return Parsed(None, told, frozenset(guessed), moved)
        moved = moved or is_shift(lines[mended.line], mended.text)
        guessed.add(mended.line)
        lines[mended.line] = mended.text


class _Mended(NamedTuple):
    line: int
    text: str


def _attempt(lines: list[str], typed: bool = False) -> Reading | Stumble:
    text = "\n".join(lines)
    try:
        return build(text, typed=typed)
    except YAMLError as error:
        return stumble(error, text)


def _mend(lines: list[str], at: Stumble) -> _Mended | None:
    """The first guess that takes the parser further than it came."""
    if sum(map(len, lines)) > _LONGEST_REPAIRED:
        return None
    if (straight := straightened(lines[at.line])) != lines[at.line]:
        return _Mended(at.line, straight)
    if at.message == NO_DASH[0]:
        return _Mended(at.line, with_dash(lines[at.line]))
    for line in suspects(lines, at.line, at.noticed):
        before = lines[max(0, line - 12) : line]
        around = [*before, *lines[line + 1 : line + 3], lines[at.line]] if any(before) else []
        for text in candidates(lines[line], around):
            attempt = _attempt([*lines[:line], text, *lines[line + 1 :]])
            if _is_better(attempt, max(at.noticed, line), is_shift(lines[line], text)):
                return _Mended(line, text)
    return None


def _is_better(attempt: Reading | Stumble, than: int, moved: bool) -> bool:
    """Whether a guess took the parser beyond a line. A line that was moved must fit too: what
    comes after it is not misaligned now, and repeats no key."""
    if isinstance(attempt, Reading):
        return not (moved and any(o.code == "E104" for o in attempt.oddities))
    return attempt.line > than and not (moved and attempt.message == MISALIGNED[0])


def _told(at: Stumble, lines: list[str], mended: _Mended | None) -> Oddity:
    """The fault, at the line that was wrong: some are noticed far below."""
    if mended is None or mended.line >= at.line:
        return Oddity("E102", at.message, at.hint, at.line, at.column)
    line = lines[mended.line]
    if is_shift(line, mended.text):
        return Oddity("E102", *MISALIGNED, mended.line, len(line) - len(line.lstrip(" ")))
    if column := quote_column(line):
        return Oddity("E102", *OPEN_QUOTE, mended.line, column)
    column = len(line) - len(line.lstrip(" -"))
    return Oddity("E102", *(NO_SPACE if ":" in line else NO_COLON), mended.line, column)
