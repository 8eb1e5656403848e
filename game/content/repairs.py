"""Guesses at what a line of broken YAML should be, so that the rest of the file can be read too.

A guess is used only to go on reading: the author is always told. It is kept when the parser then
gets past the line.
"""

import re
from collections.abc import Iterator

_ENTRY = re.compile(
    r"(?P<head>\s*(?:- +)*(?:[^\s:#\"'\[\]{}&*!|>%@`-][^:#\"]*?) *: +)(?P<text>\S.*)"
)
_ITEM = re.compile(r"(?P<head>\s*(?:- +)+)(?P<text>\S.*)")
_NO_COLON = re.compile(r"(?P<head>\s*(?:- +)*[\w-]+(?: \(\w+\))?) +(?P<text>\S.*)")
_BARE_KEY = re.compile(r"(?P<head>\s*(?:- +)*[\w-]+)")
_GLUED = re.compile(r"(?P<head>\s*(?:- +)*[\w-]+):(?P<text>\S.*)")
_NO_DASH = re.compile(r"(?P<head> *)  (?P<text>[^ -].*)")
_LOOK_BACK, _FAR_BACK = 30, 300


def candidates(line: str, around: list[str]) -> Iterator[str]:
    """What a line could be instead: its text quoted, its colon added, its indentation fitted.

    Guesses at the indentation come last, see `is_shift`.
    """
    for pattern in (_ENTRY, _ITEM):
        if found := pattern.fullmatch(line.rstrip()):
            yield found["head"] + quoted(found["text"])
    for pattern in (_GLUED, _NO_COLON):
        if (found := pattern.fullmatch(line.rstrip())) and ": " not in line:
            yield f"{found['head']}: {quoted(found['text'])}"
    if found := _BARE_KEY.fullmatch(line.rstrip()):
        yield f"{found['head']}: ''"
    yield from (" " * n + line.lstrip(" ") for n in _indents(line, around))


def with_dash(line: str) -> str:
    """The line as an item of a list."""
    return _NO_DASH.sub(r"\g<head>- \g<text>", line, count=1)


def is_shift(line: str, guess: str) -> bool:
    """Whether a guess only moves the line; what belongs to the line may then be misplaced."""
    return line.strip() == guess.strip()


def suspects(lines: list[str], line: int, noticed: int) -> Iterator[int]:
    """The lines that may be wrong when the parser blames `line`, the likeliest first."""
    yield from (i for i in range(max(0, noticed - _LOOK_BACK), line) if quote_column(lines[i]))
    before = next((i for i in range(line - 1, -1, -1) if lines[i].strip()), line)
    if lacks_colon(lines[before]):
        yield before
    if _alone_at_its_column(lines, line):
        yield line
    yield from _misplaced_above(lines, line)
    yield from range(line, min(noticed + 1, len(lines)))[:: max(1, noticed - line)]


def _alone_at_its_column(lines: list[str], line: int) -> bool:
    around = lines[max(0, line - _FAR_BACK) : line + _FAR_BACK]
    return sum(x.strip() != "" and _indent(x) == _indent(lines[line]) for x in around) == 1


def _misplaced_above(lines: list[str], line: int) -> Iterator[int]:
    """Lines that may make a well placed line seem misaligned: the first of the group above, when
    it is too far to the right, or the one that closed the line's own group too early."""
    own = _indent(lines[line])
    outer = next((i for i in range(line - 1, -1, -1) if _is_left_of(lines[i], own)), None)
    if outer is None:
        return
    first = next((i for i in range(outer + 1, line) if lines[i].strip()), line)
    if _indent(lines[first]) > own:
        yield first
    if any(_indent(x) == own for x in lines[max(0, outer - _FAR_BACK) : outer]):
        yield outer


def _is_left_of(line: str, column: int) -> bool:
    return bool(line.strip()) and _indent(line) < column


def lacks_colon(line: str) -> bool:
    """Whether a key is not told from its text: « id:x », « id x »."""
    found = _GLUED.fullmatch(line.rstrip()) or _NO_COLON.fullmatch(line.rstrip())
    return found is not None and ": " not in line


def quote_column(line: str) -> int:
    """The column of a quote that begins the line's text and does not end on it; 0 without."""
    found = _ENTRY.fullmatch(line.rstrip()) or _ITEM.fullmatch(line.rstrip())
    text = found["text"] if found else ""
    is_open = text[:1] in ("'", '"') and (len(text) == 1 or text[-1] != text[0])
    return len(found["head"]) if found and is_open else 0


def quoted(text: str) -> str:
    """A text as YAML between apostrophes; quotes that already stand around it are dropped."""
    bare = text.strip()
    if bare[:1] in ("'", '"'):
        bare = bare.strip(bare[0])
    return "'" + bare.replace("'", "''") + "'"


def _indents(line: str, around: list[str]) -> list[int]:
    """Indentations of the lines around, the nearest to the line's own first."""
    own = _indent(line)
    known = {_indent(x) for x in around if x.strip()} - {own}
    return sorted(known, key=lambda n: (abs(n - own), n))[:3]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
