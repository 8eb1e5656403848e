"""`ids`: give the lines, gestures, choices, options and spots of a mission the ids they lack.

Without an id a line is named after its place, which changes with every line put before it. Ids
keep translations and saves in step with their line.
"""

from collections.abc import Mapping
from copy import deepcopy
from difflib import unified_diff
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from game.authoring.ids_places import Addition, added, additions
from game.authoring.missions import FaultyError
from game.content.diagnostics import Diagnostic, errors
from game.content.loading import check
from game.content.marks import Tree
from game.content.source import Source, read
from game.content.workshop import shown
from game.gestures.protocol import Gesture


class Named(NamedTuple):
    """A mission's file and what it becomes; equal when nothing lacks."""

    path: Path
    before: bytes
    after: bytes
    lacking: int

    @property
    def diff(self) -> str:
        """What changes, as `diff -u` tells it."""
        old, new = (data.decode().splitlines(keepends=True) for data in (self.before, self.after))
        told = unified_diff(old, new, shown(self.path), shown(self.path), n=1)
        return "".join(line if line.endswith("\n") else f"{line}\n" for line in told)


class IdsError(Exception):
    """A file that is written in a way where ids cannot be added; the message is in French."""


def named(content: Path, assets: Path, gestures: Mapping[str, Gesture], path: Path) -> Named:
    """A mission with its missing ids; nothing is written.

    Raises FaultyError when the file has other errors than missing ids, IdsError when an id cannot
    be put in without touching something else, OSError.
    """
    before = path.read_bytes()
    source = read(before, shown(path))
    if source.tree is None or errors(source.diagnostics):
        raise FaultyError(source.diagnostics)
    text = before.decode()
    pieces = additions(text)
    after = added(text, pieces).encode()
    if read(after, shown(path)).tree != _expected(source, pieces):
        raise IdsError(
            f"{shown(path)}\u00a0: mets une clé par ligne, pour que les ids trouvent place."
        )
    if left := _faults(content, assets, gestures, path, after):
        raise FaultyError(errors(check(content, assets, gestures, [path])) or left)
    return Named(path, before, after, len(pieces))


def write(mission: Named) -> None:
    """Put the new text in place of the old one, whole or not at all. Raises OSError."""
    fresh = mission.path.with_name(f".{mission.path.name}.new")
    fresh.write_bytes(mission.after)
    fresh.replace(mission.path)


def _expected(source: Source, pieces: list[Addition]) -> Tree:
    """What the file must hold afterwards: the same as before, and the ids."""
    tree = deepcopy(source.tree)
    for piece in pieces:
        holder = tree
        for part in piece.path[:-1]:
            holder = holder[part]
        holder[piece.path[-1]] = piece.name
    return tree


def _faults(
    content: Path, assets: Path, gestures: Mapping[str, Gesture], path: Path, data: bytes
) -> list[Diagnostic]:
    """The errors of a mission's text, checked as if it stood at its place."""
    with TemporaryDirectory() as folder:
        inside = ("snippets",) if path.parent.name == "snippets" else ("missions", path.parent.name)
        trial = Path(folder).joinpath(*inside) / path.name
        trial.parent.mkdir(parents=True)
        trial.write_bytes(data)
        found = check(content, assets, gestures, [trial])
    return [d._replace(file=shown(path)) for d in errors(found)]
