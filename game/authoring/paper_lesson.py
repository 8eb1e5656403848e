"""The lesson plan as one printed page: until the play on the left, after it on the right."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from game.authoring.paper import INNER, MARGIN, Paper
from game.authoring.paper_sheet import fitted
from game.canvas.theme import P600

_BETWEEN = 7.0
_COLUMN = (INNER - _BETWEEN) / 2
_PHASE = re.compile(r"(\d+)\sminutes")
_TURN = "15"
"""The part that begins the second column: the talk, after the play."""


class Section(NamedTuple):
    title: str
    lines: tuple[str, ...]
    """Items of a list begin with « - »; others are paragraphs."""


def sections(markdown: str) -> Iterator[Section]:
    """The parts of the plan; the first is its title and what stands before any section."""
    for part in re.split(r"^##? ", markdown, flags=re.M)[1:]:
        title, *lines = part.strip().splitlines()
        yield Section(title, tuple(line for line in lines if line))


def print_lesson(path: Path, assets: Path, markdown: str) -> None:
    """Write the page. Raises MissingPaperError, TooLongError and OSError."""
    head, *parts = sections(markdown)
    fitted(
        path,
        lambda scale: Paper(assets, head.title, "fr", scale),
        lambda paper: _page(paper, head, parts),
    )


def _page(paper: Paper, head: Section, parts: list[Section]) -> float:
    top = _heading(paper, head)
    low = [top, top]
    side = 0
    for part in parts:
        phase = _PHASE.match(part.title)
        minutes = phase[1] if phase else ""
        side = 1 if minutes == _TURN else side
        at = MARGIN + side * (_COLUMN + _BETWEEN), low[side]
        low[side] = _phase(paper, at, part, minutes) if phase else _part(paper, at, part)
    return max(low)


def _heading(paper: Paper, head: Section) -> float:
    paper.panel(MARGIN, MARGIN - 3, INNER, 22)
    paper.picture("brand/logo-paper.svg", MARGIN + INNER - 41, MARGIN - 3, 36)
    width = INNER - 52
    y = paper.text((MARGIN + 5, MARGIN), width, head.title, size=18, face="title")
    paper.text((MARGIN + 5, y), width, " ".join(head.lines), size=10)
    return MARGIN + 23


def _phase(paper: Paper, at: tuple[float, float], part: Section, minutes: str) -> float:
    x, y = at
    paper.disc(x + 4, y + 4.2, 4, minutes)
    title = part.title.partition(":")[2].strip().capitalize()
    below = paper.section((x + 10, y + 0.8), _COLUMN - 10, f"{title} ({minutes}\u00a0minutes)")
    return _lines(paper, (x, below), part) + paper.gap(2.6)


def _part(paper: Paper, at: tuple[float, float], part: Section) -> float:
    below = paper.section(at, _COLUMN, part.title)
    return _lines(paper, (at[0], below), part) + paper.gap(2.6)


def _lines(paper: Paper, at: tuple[float, float], part: Section) -> float:
    x, y = at
    for line in part.lines:
        item = line.startswith("- ")
        inset = 3.6 if item else 0.0
        if item:
            paper.dot(x + 1.2, y + paper.gap(2.3))
        words = line.removeprefix("- ").replace("`", "")
        size, colour = (9.6, None) if item else (7.5, P600)
        y = paper.rich((x + inset, y), _COLUMN - inset, words, size=size, colour=colour)
        y += paper.gap(0.7)
    return y
