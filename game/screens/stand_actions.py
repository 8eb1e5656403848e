"""What an area of a stand's own screens may ask for."""

from typing import NamedTuple


class Wake(NamedTuple):
    """Somebody touches the attract screen: begin, in a language."""

    language: str


class TellCounts(NamedTuple):
    """Show what the stand counts."""


class PickPlace(NamedTuple):
    """Go into the workshop of a mission."""

    mission: str


class StillHere(NamedTuple):
    """« Je suis là »."""


class StartOver(NamedTuple):
    """Leave everything to the next person."""


class TypeDigit(NamedTuple):
    """A digit of the operator's code, or "effacer"."""

    digit: str


class GiveCode(NamedTuple):
    """The code is complete."""


class LeaveConsole(NamedTuple):
    """Back to the game."""


class OpenPage(NamedTuple):
    """Show a page of the console: see `stand_console.PAGES`."""

    page: str


class Settle(NamedTuple):
    """Go on to the next value of a setting, or turn one of its values on or off."""

    what: str
    value: str = ""


class TypeName(NamedTuple):
    """A character of the stand's name, or "effacer"."""

    character: str


class TypePhone(NamedTuple):
    """A character of the operator's number, or "effacer"."""

    character: str


class TouchCell(NamedTuple):
    """A cell of the touch test was reached."""

    cell: int


class DoNow(NamedTuple):
    """Something the console does at once: "export", "update", "rollback", "close"."""

    what: str
