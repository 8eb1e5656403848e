"""Figures as they are told in French: spaces in thousands, a comma before decimals, bars."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

from game.content.typography import french

WIDE = 96
"""Columns of a terminal that the text fills at most."""

THIN = "\u202f"
EMPTY = "·"

N = TypeVar("N", int, float)


class Spread(NamedTuple):
    """The smallest, the middle, the ninth in ten and the largest of some values."""

    least: float
    median: float
    most_of: float
    most: float


def spread(values: Sequence[float]) -> Spread:
    """`values` must not be empty."""
    rising = sorted(values)
    last = len(rising) - 1
    return Spread(rising[0], rising[last // 2], rising[round(0.9 * last)], rising[last])


def number(value: float, decimals: int = 0) -> str:
    """12 345,6 with thin spaces that do not break."""
    told = f"{value:,.{decimals}f}"
    return told.replace(",", THIN).replace(".", ",")


def percent(part: float, whole: float) -> str:
    """« 12 % »; « < 1 % » for what is there but rounds to nothing, « – » of nothing."""
    if not whole:
        return "–"
    share = 100.0 * part / whole
    return f"<{THIN}1{THIN}%" if 0.0 < share < 0.5 else f"{round(share)}{THIN}%"


def bar(share: float, width: int) -> str:
    """A bar for a share of 0..1."""
    full = round(max(0.0, min(1.0, share)) * width)
    return "█" * full + EMPTY * (width - full)


def table(rows: Sequence[Sequence[str]], indent: str = "  ") -> list[str]:
    """Rows in columns: the first to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        first, *rest = row
        cells = [first.ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True)]
        lines.append((indent + "  ".join(cells)).rstrip())
    return lines


def wrapped(text: str) -> Iterator[str]:
    """A paragraph, indented, in lines that fit."""
    line = " "
    for word in french(text).split(" "):
        if len(line) + 1 + len(word) > WIDE:
            yield line
            line = " "
        line += " " + word
    yield line
