"""The language that words are shown in. French is the language of the sources and of authors."""

from collections.abc import Callable, Mapping
from typing import NamedTuple


class Numbers(NamedTuple):
    """How numbers are written: what stands between thousands, and a share in hundredths."""

    thousands: str
    percent: str


#: by language; the others write them as ISO 80000-1 does, which is the French way
_NUMBERS: Mapping[str, Numbers] = {"en": Numbers(",", "{}%")}
_ISO = Numbers("\u202f", "{}\u00a0%")


def as_written(text: str) -> str:
    """The translation into the language of the sources."""
    return text


class Language(NamedTuple):
    """`tr` gives a French sentence in this language; braces in it are left for `format`."""

    code: str = "fr"
    tr: Callable[[str], str] = as_written

    def number(self, value: int) -> str:
        """A whole number, its thousands set apart."""
        return f"{value:,}".replace(",", self._numbers.thousands)

    def percent(self, share: float) -> str:
        """A share in 0..1."""
        return self._numbers.percent.format(round(share * 100))

    @property
    def _numbers(self) -> Numbers:
        return _NUMBERS.get(self.code, _ISO)


FRENCH = Language()
