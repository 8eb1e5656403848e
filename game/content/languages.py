"""The languages that the game can be read in.

French is in the sources and the authors' files. Any other language is a folder of compiled
gettext files (`content/locale/en/*.mo`, made by `i18n compile`): `interface` for screens,
`check` for what `check` and the command line tell, `content` for what missions share, one more
for each mission. A word without a translation is shown in French.
"""

import struct
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property, lru_cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from game.canvas.language import Language
from game.content.library import Library
from game.content.telling import Say, retold, retold_shelves
from game.content.typography import foreign, french, plain
from game.gestures.protocol import Gesture
from game.sentences import Tr

SOURCE = "fr"
FOLDER = "locale"
INTERFACE, SHARED, CHECK = "interface", "content", "check"
REMEMBERED = 1024
"""Sentences of the interface whose translation is kept at hand."""


class Languages:
    """The languages of one content folder, each read once.

    A damaged file counts as one that is not there.
    """

    def __init__(self, content: Path) -> None:
        self._folder = content / FOLDER
        self._known: dict[str, Language] = {}
        self._names: dict[str, str] = {}

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """French, then the others in a steady order."""
        return SOURCE, *sorted(p.parent.name for p in self._folder.glob(f"*/{INTERFACE}.mo"))

    def language(self, code: str) -> Language:
        """A language by its code; French when there is none of that code."""
        if code not in self._known:
            self._known[code] = self._read(code if code in self.codes else SOURCE)
        return self._known[code]

    def name(self, code: str) -> str:
        """What the language calls itself: « Français », « English »."""
        if code not in self._names:
            self._names[code] = self._words(code, INTERFACE).pgettext(NAME_ID, NAME)
        return self._names[code]

    def sentences(self, code: str) -> Tr:
        """Gives the templates of diagnostics in a language; French where there is none."""
        words = self._words(code, CHECK) if code in self.codes else NullTranslations()

        def tr(template: str) -> str:
            found = words.gettext(plain(template))
            return template if found == plain(template) else found

        return tr

    def translated(self, library: Library, code: str, gestures: Mapping[str, Gesture]) -> Library:
        """The same content in a language: same ids, same hashes, other words."""
        if code == SOURCE:
            return library
        shelves = retold_shelves(library, gestures, self._say(code, SHARED))
        missions = {
            id: retold(mission, shelves.people, self._say(code, id), self._say(code, SHARED))
            for id, mission in library.missions.items()
        }
        return replace(shelves, missions=missions)

    def _say(self, code: str, domain: str) -> Say:
        words = self._words(code, domain)

        def say(id: str, text: str, _: str) -> str:
            source = plain(text)
            found = words.pgettext(id, source)
            return text if found == source else foreign(found)

        return say

    def _read(self, code: str) -> Language:
        if code == SOURCE:
            return Language(code, lru_cache(REMEMBERED)(_in_french))
        words = self._words(code, INTERFACE)

        def tr(text: str) -> str:
            source = plain(text)
            found = words.gettext(source) if source else ""
            return text if found == source else foreign(found)

        return Language(code, lru_cache(REMEMBERED)(tr))

    def _words(self, code: str, domain: str) -> NullTranslations:
        try:
            with (self._folder / code / f"{domain}.mo").open("rb") as file:
                return GNUTranslations(file)
        except (OSError, ValueError, LookupError, struct.error):
            return NullTranslations()


NAME_ID = "language"
NAME = "Français"
"""The word of the interface that each language translates by its own name."""


def _in_french(text: str) -> str:
    """A sentence of the sources as French print asks; its lines stay lines."""
    return "\n".join(map(french, text.split("\n")))
