"""Reading a level's data field by field, remembering everything wrong and never stopping.

A wrong field yields an empty value of its type, so that one mistake does not hide the others.
Scalars may come as text or already typed; sentences of faults are for authors, in French.
"""

import difflib
import math
from collections.abc import Iterable, Mapping
from typing import Any

from game.gestures.protocol import Fault
from game.sentences import fr


class Reader:
    """A place of a level: its value, the path of keys to it, and the faults found so far."""

    def __init__(
        self,
        value: Any,
        path: tuple[str | int, ...] = (),
        faults: list[Fault] | None = None,
    ) -> None:
        self.value = value
        self.path = path
        self.faults: list[Fault] = [] if faults is None else faults

    def wrong(self, message: str) -> None:
        self.faults.append(Fault(self.path, message))

    def fields(self, required: Iterable[str], optional: Iterable[str] = ()) -> dict[str, "Reader"]:
        """The fields of a mapping; a missing one is read as nothing, an unknown one is a fault."""
        required, known = tuple(required), (*required, *optional)
        given = self._mapping()
        meant: set[str] = set()
        for key in given:
            if key not in known:
                meant.update(difflib.get_close_matches(key, required, 1))
                self._inside(key, None).wrong(
                    fr("clé inconnue « {key} »{near}", key=key, near=_near(key, known))
                )
        if isinstance(self.value, Mapping):
            for key in required:
                if key not in given and key not in meant:  # a misspelt key is told once
                    self.wrong(fr("il manque « {key} »", key=key))
        return {key: self._inside(key, given.get(key)) for key in known}

    def pairs(self) -> tuple[tuple[str, "Reader"], ...]:
        """The entries of a mapping whose keys are the author's."""
        return tuple((key, self._inside(key, value)) for key, value in self._mapping().items())

    def each(self) -> tuple["Reader", ...]:
        """The entries of a list."""
        if isinstance(self.value, list | tuple):
            return tuple(self._inside(i, value) for i, value in enumerate(self.value))
        if self.value is not None:
            self.wrong(fr("une liste est attendue ici"))
        return ()

    def text(self) -> str:
        if isinstance(self.value, str | int | float):
            text = str(self.value).strip()
            if not text:
                self.wrong(fr("ce texte est vide"))
            return text
        if self.value is not None:
            self.wrong(fr("un texte est attendu ici"))
        return ""

    def texts(self) -> tuple[str, ...]:
        return tuple(entry.text() for entry in self.each())

    def word(self, known: Iterable[str]) -> str:
        """One of the known words, or nothing."""
        known = tuple(known)
        text = self.text()
        if text in known or self.value is None:
            return text
        self.wrong(fr("« {text} » inconnu{near}", text=text, near=_near(text, known)))
        return ""

    def number(self, least: float, most: float, *, whole: bool = False) -> float:
        """A number between two bounds; the least one when it is none."""
        if self.value is None:
            return least
        try:
            value = float(str(self.value).replace(",", "."))
        except ValueError:
            value = math.nan
        if not math.isfinite(value) or (whole and value != int(value)):
            self.wrong(
                fr("un nombre entier est attendu ici") if whole else fr("un nombre est attendu ici")
            )
            return least
        if not least <= value <= most:
            self.wrong(
                fr(
                    "ce nombre doit être entre {least} et {most}",
                    least=_told(least),
                    most=_told(most),
                )
            )
            return least
        return value

    def flag(self, default: bool) -> bool:
        text = str(default if self.value is None else self.value).lower()
        if text not in ("true", "false"):
            self.wrong(fr("« true » ou « false » est attendu ici"))
        return text == "true"

    def _mapping(self) -> dict[str, Any]:
        if isinstance(self.value, Mapping):
            return {str(key): value for key, value in self.value.items()}
        if self.value is not None:
            self.wrong(fr("des clés et des valeurs sont attendues ici"))
        return {}

    def _inside(self, key: str | int, value: Any) -> "Reader":
        return Reader(value, (*self.path, key), self.faults)


def _told(number: float) -> str:
    """A bound as French writes it: 0,5."""
    return f"{number:g}".replace(".", ",")


def _near(word: str, known: Iterable[str]) -> str:
    """« ; voulais-tu dire … ? », or the list of what is known."""
    known = tuple(known)
    close = difflib.get_close_matches(word, known, 1)
    if close:
        return fr(" ; voulais-tu dire « {name} » ?", name=close[0])
    return fr(" (possible : {words})", words=", ".join(known)) if known else ""
