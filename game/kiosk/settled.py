"""What the operator settles for a stand, and the values that the console goes through."""

from dataclasses import dataclass

from game.kiosk.hours import From
from game.kiosk.idle import Patience

ASKS = (20.0, 30.0, 45.0, 60.0)
"""Seconds without a sign before « Toujours là ? » that the console offers."""

FRENCH = "fr"

CAPS = (0.0, 0.25, 0.5, 0.75, 1.0)
HOURS = (8, 12, 18)
"""The hours at which a volume begins: morning, afternoon, evening."""

PLAN = tuple(From(hour, 1.0) for hour in HOURS)


@dataclass(frozen=True, slots=True)
class StandSettings:
    """Empty `languages` and `missions` offer all there are; `phone` is the operator's number,
    `speaks` the language of the console, "" for that of the stand.
    """

    name: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    missions: tuple[str, ...] = ()
    ask_after: float = 30.0
    answer_within: float = 15.0
    volumes: tuple[From, ...] = PLAN
    speaks: str = ""

    @property
    def console(self) -> str:
        """The code of the console's language: French, unless the stand does without it."""
        own = FRENCH if not self.languages or FRENCH in self.languages else self.languages[0]
        return self.speaks or own

    @property
    def patience(self) -> Patience:
        return Patience(self.ask_after, self.answer_within)
