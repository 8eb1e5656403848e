"""The game in the made-up language, and which words on a screen are not in it."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from game.app.map_data import LANDMARKS
from game.app.settings import Settings, save
from game.app.translation_tools import all_words
from game.authoring.catalogues import Catalogues
from game.authoring.pseudo import CODE
from game.authoring.translation import pseudo
from game.canvas.areas import Sheet
from game.canvas.commands import Text
from game.content.languages import Languages
from game.passport.view import PassportView
from game.session.view import View
from tests.machine import shipped
from tests.pilot import Pilot
from tests.screens.placed import placed

_WORD = re.compile(r"[^\W\d_]+")
_MADE_UP = re.compile("[åìõúý]|ëë", re.IGNORECASE)
_VOWEL = re.compile("[aeiouy]", re.IGNORECASE)

ON_METERS = {"OL"}
"""What a meter shows, in any language."""

TYPEFACES = ("Atkinson", "OpenDyslexic")

LANGUAGES = ("Français", "English", "FR", "EN", CODE.upper())
"""What languages call themselves, and their codes."""


def languages(folder: Path) -> Languages:
    """The made-up language alone beside French, written into a folder."""
    pseudo(_words(), folder)
    return Languages(folder)


@lru_cache(maxsize=1)
def _words() -> Catalogues:
    return all_words()


def speaking_pilot(home: Path) -> Pilot:
    """A pilot whose game speaks the made-up language."""
    save(home, Settings(language=CODE))
    pilot = Pilot(home)
    pilot.machine.play.languages = languages(home / "content")
    pilot.machine.resize(pilot.machine.size)
    return pilot


def names() -> set[str]:
    """Words of proper names: people, towns, rivers, the game's own."""
    library = shipped().library
    told = [p.name for p in library.people.values()] + [p.town for p in library.places.values()]
    rivers = ["Loire", "Yonne", "Saône", "Doubs", "Seine", "Ognon"]
    return words_of([*told, *LANDMARKS.values(), *rivers, "Étincelle", *LANGUAGES, *TYPEFACES])


def official(passport: PassportView) -> set[str]:
    """Words of official French names on a passport: occupations, diplomas, families, sources."""
    words: list[str] = [*passport.sources]
    for lead in passport.leads:
        words += [lead.title, lead.official, *lead.route_list, *lead.neighbours]
        facts = [*lead.facts, *([lead.recruitment.figure] if lead.recruitment.figure else [])]
        words += [text for fact in facts for text in (fact.source, *_quoted(fact.words))]
    return words_of(words)


def _quoted(words: str) -> Iterator[str]:
    yield from re.findall("«(.*?)»", words)


def words_of(texts: Iterable[str]) -> set[str]:
    """Each word once."""
    return {word for text in texts for word in _WORD.findall(text)}


def shown(sheet: Sheet) -> Iterator[str]:
    """Everything written, spoken, or named on a sheet."""
    yield from (p.leaf.text for p in placed(sheet.commands) if isinstance(p.leaf, Text))
    yield from sheet.spoken
    yield from (area.label for area in sheet.areas)


def strangers(sheet: Sheet, known: set[str]) -> set[str]:
    """Words that no translation reached: with vowels, not of the made-up language, not known."""
    found = {word for text in shown(sheet) for word in _WORD.findall(text)}
    return {word for word in found if _is_strange(word) and word not in known | ON_METERS}


def _is_strange(word: str) -> bool:
    bare = unicodedata.normalize("NFD", word)
    return len(word) > 1 and bool(_VOWEL.search(bare)) and not _MADE_UP.search(word)


def marks(view: View | None) -> set[str]:
    """The marks of the components of a gesture's circuit."""
    state = getattr(view, "state", None)
    circuit = getattr(getattr(state, "breakdown", None), "circuit", None)
    return words_of(c.id for c in circuit.components) if circuit is not None else set()
