"""Content with the place of each step in its file."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from game.authoring.missions import FaultyError
from game.content.diagnostics import errors
from game.content.facts import Facts
from game.content.library import Library
from game.content.linker import Linked
from game.content.pausing import gc_paused
from game.content.workshop import Workshop
from game.gestures.protocol import Gesture


class Place(NamedTuple):
    """Where something stands: the file as messages give it, the line from 1."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


def library_with_places(
    content: Path,
    assets: Path | None,
    gestures: Mapping[str, Gesture],
    facts: Facts | None = None,
) -> tuple[Library, Mapping[tuple[str, str], Place]]:
    """The library, and the place of each (mission, step id); raises FaultyError."""
    with gc_paused():
        shop = Workshop(content, assets, gestures, facts)
        places: dict[tuple[str, str], Place] = {}
        for made in shop.take_in():
            places.update(_places(made.linked))
        if errors(shop.diagnostics):
            raise FaultyError(shop.diagnostics)
        return shop.library(), places


def _places(linked: Linked) -> Iterator[tuple[tuple[str, str], Place]]:
    for path, step in linked.steps():
        line, _ = linked.source.place(path)
        yield (linked.mission.id, step.id), Place(linked.source.shown, line)
