"""All words of the game by file of translations: `interface`, `check`, `content`, each mission."""

from collections.abc import Mapping
from pathlib import Path

from game.authoring.check_sentences import check_sentences
from game.authoring.interface_words import interface_words
from game.authoring.occupation_words import occupation_words
from game.authoring.sound_words import sound_words
from game.authoring.words import Word
from game.content.languages import CHECK, INTERFACE, SHARED
from game.content.library import Library
from game.content.telling import Say, retold, retold_shelves
from game.content.typography import plain
from game.gestures.protocol import Gesture

Catalogues = Mapping[str, list[Word]]
"""Words by domain: the name of their file."""


def catalogues(library: Library, gestures: Mapping[str, Gesture]) -> Catalogues:
    """Everything there is to translate."""
    shared: list[Word] = []
    retold_shelves(library, gestures, _noting(shared, "content/"))
    found: dict[str, list[Word]] = {
        INTERFACE: [*interface_words(), *occupation_words(), *sound_words()],
        CHECK: check_sentences(),
        SHARED: shared,
    }
    for id, mission in library.missions.items():
        found[id] = []
        place = Path("content", "missions", id, "mission.yaml").as_posix()
        retold(mission, library.people, _noting(found[id], place))
    return found


def _noting(words: list[Word], place: str) -> Say:
    """A `say` that writes down what it is given, once: turns of one programme share their words."""
    known: set[str] = set()

    def say(id: str, text: str, note: str) -> str:
        if id in known:
            return text
        known.add(id)
        where = place if place.endswith(".yaml") else place + _file(id)
        words.append(Word(id, plain(text), (plain(note),), (where,)))
        return text

    return say


def _file(id: str) -> str:
    """The file of content that an id of the shared words stands for."""
    folder, name = id.split(":")[0].split("/", 1)
    alone = ("places", "skills", "glossary", "trades")
    return f"{folder}.yaml" if folder in alone else f"{folder}/{name}.yaml"
