"""Long missions in parts: their scenes are read a chapter at a time, and each is forgotten.

A chapter is a run of whole scenes. Files are only cut where nothing tells the parts from the file
read at once. A part that holds anything odd asks for just that (`Odd`): what is wrong is then told
as for all files. tests/content/test_chapters.py holds both readings against each other.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from sys import intern
from typing import NamedTuple

from yaml.error import YAMLError

from game.content.events import Reading, build
from game.content.marks import Marks, Path, Tree
from game.content.plain import plain_tree

LONG = 64_000
"""Characters from which on a mission is read in chapters, and about as many in each of them."""

_SCENES = "\nscenes:\n"
_PLACEHOLDER = "  0: 0"
"""Stands for the scenes while the rest is read, on their first line: what comes after them keeps
its line, and is refused where it would be refused after scenes."""
_NEXT_KEY = re.compile(r"\n(?=[^ \n#])")
_SCENE = re.compile(r"^  ([a-z][\w-]*):$", re.MULTILINE)


class Odd(Exception):  # noqa: N818 (a way back to reading the whole file)
    """The file must be read at once, to tell what is wrong with it."""


class Part(NamedTuple):
    """What some lines hold, and where; `line` is how many lines of the file come before them.

    `path` leads to what was looked for inside of it.
    """

    tree: Tree
    marks: Marks
    line: int = 0
    path: Path = ()


class Chapters:
    """The scenes of a long mission in chapters, and the `head`: everything else."""

    def __init__(self, text: str, begin: int, end: int) -> None:
        """The scenes stand between two places of the text; Odd when they cannot be parted."""
        self._text = text
        unseen = _PLACEHOLDER + "\n" * text.count("\n", begin, end)
        head = _sound(text[:begin] + unseen + text[end:])
        self._head = Part(head.tree, Marks(head.tree, head.places, head.ends))
        if head.tree.get("scenes") != {"0": "0"} or _begins(text, self._head.marks) == "{":
            raise Odd
        self._cuts = [begin]
        self._chapter_of: dict[str, int] = {}
        for found in _SCENE.finditer(text, begin, end):
            if found.start() - self._cuts[-1] > LONG:
                self._cuts.append(found.start())
            self._chapter_of[intern(found[1])] = len(self._cuts) - 1
        self._cuts.append(end)
        self._parts: dict[int, Part] = {}
        """The chapters in which something was looked for, by number."""

    @property
    def head(self) -> dict[str, Tree]:
        """The file's keys; something else stands at "scenes"."""
        return dict(self._head.tree)

    @property
    def scenes(self) -> Mapping[str, int]:
        """The ids of all scenes in order, each with the number of its chapter."""
        return self._chapter_of

    def read(self) -> Iterator[dict[str, Tree]]:
        """The scenes by id, a chapter at a time. Raises Odd when they are no sound mapping."""
        left = iter(self._chapter_of)
        for begin, end in pairwise(self._cuts):
            text = self._text[begin:end]
            tree = plain_tree(text) or _sound(text).tree
            if any(name != next(left, None) for name in tree):
                raise Odd
            yield tree
        if next(left, None) is not None:
            raise Odd

    def around(self, path: Path) -> Part | None:
        """The part that holds what stands at a path; None for what is in several."""
        if path[:1] != ("scenes",):
            return self._head._replace(path=path)
        if len(path) == 1:
            return None
        number = self._chapter_of.get(str(path[1]))
        return self._head._replace(path=path) if number is None else self._part(number, path[1:])

    def _part(self, number: int, path: Path) -> Part:
        if number not in self._parts:
            begin, end = self._cuts[number : number + 2]
            reading = build(self._text[begin:end])
            marks = Marks(reading.tree, reading.places, reading.ends)
            self._parts[number] = Part(reading.tree, marks, self._text.count("\n", 0, begin))
        return self._parts[number]._replace(path=path)


def chapters(text: str) -> Chapters | None:
    """The chapters of a mission's file; None for one that is short, or that must be read at once.

    `begin` is the first line of the scenes, `end` that of the next key.
    """
    begin = text.find(_SCENES) + len(_SCENES)
    if len(text) <= LONG or begin < len(_SCENES):
        return None
    found = _NEXT_KEY.search(text, begin - 1)
    try:
        return Chapters(text, begin, found.start() + 1 if found else len(text))
    except Odd:
        return None


def _sound(text: str) -> Reading:
    """What a text holds, when there is nothing to be said of it."""
    try:
        reading = build(text)
    except YAMLError:
        raise Odd from None
    if reading.oddities or not isinstance(reading.tree, dict):
        raise Odd
    return reading


def _begins(text: str, marks: Marks) -> str:
    """The sign that a file's mapping begins with."""
    line, column = marks.at(())
    return text.split("\n", line)[line - 1][column - 1]
