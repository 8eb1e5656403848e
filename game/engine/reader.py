"""Reads passages aloud, a sentence at a time: the next one is made while one is heard."""

from collections import deque
from collections.abc import Callable
from typing import NamedTuple, Protocol, TypeAlias

import pygame

from game.canvas.sentences import sentences
from game.canvas.sounds import Passage, Spoken

Sound: TypeAlias = pygame.mixer.Sound

#: sentences given to the card at once: the one that is heard and the one after
AHEAD = 2


class Throat(Protocol):
    """The voice's channel of a deck."""

    def say(self, sound: Sound) -> None: ...

    def saying(self) -> Sound | None: ...


class Line(NamedTuple):
    """What is to be said next; a recording says its whole passage."""

    spoken: Spoken
    text: str
    recording: str = ""


class Said(NamedTuple):
    sound: Sound
    spoken: Spoken


class Reader:
    """`make` gives the sound of a line, None when it cannot be said."""

    def __init__(self, make: Callable[[Line], Sound | None]) -> None:
        self._make = make
        self._lines: deque[Line] = deque()
        self._given: deque[Said] = deque()

    def begin(self, passages: tuple[Passage, ...]) -> None:
        """Read these, and nothing else."""
        self._lines = deque(line for i, p in enumerate(passages) for line in lines(i, p))
        self._given.clear()

    def stop(self) -> None:
        self._lines.clear()
        self._given.clear()

    def tick(self, throat: Throat) -> Spoken | None:
        """Give the card what it needs; what is heard now, None when all is said."""
        now = throat.saying()
        while self._given and self._given[0].sound is not now:
            self._given.popleft()
        while self._lines and len(self._given) < AHEAD:
            line = self._lines.popleft()
            sound = self._make(line)
            if sound is not None:
                throat.say(sound)
                self._given.append(Said(sound, line.spoken))
        return self._given[0].spoken if self._given else None


def lines(index: int, passage: Passage) -> list[Line]:
    if passage.recording:
        whole = Spoken(index, 0, len(passage.text))
        return [Line(whole, passage.text, passage.recording)]
    text = passage.text
    return [Line(Spoken(index, a, b), text[a:b]) for a, b in sentences(text)]
