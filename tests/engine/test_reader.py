"""Passages are read a sentence at a time, the next one ready, and what is heard is told."""

import pygame
import pytest

from game.canvas.sounds import Passage, Spoken
from game.engine.reader import Line, Reader, Sound


class Throat:
    """A channel that says one sound after another, when told to go on."""

    def __init__(self) -> None:
        self.queue: list[Sound] = []

    def say(self, sound: Sound) -> None:
        self.queue.append(sound)

    def saying(self) -> Sound | None:
        return self.queue[0] if self.queue else None

    def ends(self) -> None:
        self.queue.pop(0)


class Desk:
    def __init__(self) -> None:
        self.made: list[Line] = []
        self.throat = Throat()
        self.mute = ""
        self.reader = Reader(self._make)

    def _make(self, line: Line) -> Sound | None:
        self.made.append(line)
        silent = bool(self.mute) and self.mute in line.text
        return None if silent else pygame.mixer.Sound(buffer=b"\0\0" * 10)

    def tick(self) -> Spoken | None:
        return self.reader.tick(self.throat)


@pytest.fixture
def desk() -> Desk:
    pygame.mixer.init()
    return Desk()


TWO = (Passage("Un. Deux. Trois."), Passage("Fin."))


def test_each_sentence_is_told_while_it_is_heard(desk: Desk) -> None:
    desk.reader.begin(TWO)
    heard = [desk.tick()]
    while desk.throat.queue:
        desk.throat.ends()
        heard.append(desk.tick())
    assert heard == [
        Spoken(0, 0, 3),
        Spoken(0, 4, 9),
        Spoken(0, 10, 16),
        Spoken(1, 0, 4),
        None,
    ]


def test_only_the_next_sentence_is_made_ahead(desk: Desk) -> None:
    desk.reader.begin(TWO)
    desk.tick()
    assert [line.text for line in desk.made] == ["Un.", "Deux."]


def test_a_sentence_that_cannot_be_said_is_passed_over(desk: Desk) -> None:
    desk.mute = "Un"
    desk.reader.begin(TWO)
    assert desk.tick() == Spoken(0, 4, 9)


def test_a_recording_says_its_whole_passage(desk: Desk) -> None:
    desk.reader.begin((Passage("Un. Deux.", "voix.ogg"),))
    assert desk.tick() == Spoken(0, 0, 9)
    assert desk.made[0].recording == "voix.ogg"


def test_what_is_stopped_says_no_more(desk: Desk) -> None:
    desk.reader.begin(TWO)
    desk.tick()
    desk.reader.stop()
    assert desk.tick() is None
