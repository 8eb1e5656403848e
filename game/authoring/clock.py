"""How long a play has taken so far, kept up line by line and decision by decision."""

from collections.abc import Iterable

from game.authoring.reading import LINE_SECONDS, reading_seconds
from game.authoring.timetable import Timetable


class Clock:
    """One mission's clock. It says what `Timetable.minutes` says, without adding all up again."""

    def __init__(self, times: Timetable, before: float = 0.0) -> None:
        self._times, self._before = times, before
        self._words = self._lines = 0
        self._seconds = 0.0
        self._asked: set[str] = set()

    def read(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._lines += 1
            self._words += self._times.words[line]

    def decide(self, step: str) -> None:
        """Count a decision at a step; its question is read the first time only."""
        self._seconds += self._times.seconds.get(step, 0.0)
        if step not in self._asked:
            self._asked.add(step)
            self._words += self._times.asked.get(step, 0)

    @property
    def minutes(self) -> float:
        """Minutes since the first mission began."""
        seconds = reading_seconds(self._words) + LINE_SECONDS * self._lines
        return self._before + (seconds + self._seconds) / 60.0
