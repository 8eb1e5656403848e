"""The game's sounds, played on a thread of their own: whoever asks never waits."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeAlias

from game.canvas.sounds import Levels, Passage, Spoken, Tone
from game.engine import voices
from game.engine.booth import Booth

Request: TypeAlias = Callable[[float], None]

#: seconds that closing waits for the thread
GOODBYE = 2.0


class Sounds:
    """Implements `game.canvas.sounds.Sounder`. Nothing sounds before `start`.

    `note` writes a sentence in the log and `told` says that `spoken` changed, both from the thread.
    """

    def __init__(self, folder: Path, note: Callable[[str], None], told: Callable[[], None]) -> None:
        self._voice: voices.Voice | None = None
        self._voiced = voices.is_there()
        self._booth = Booth(folder, note, told)
        self._requests: SimpleQueue[Request | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="sounds", daemon=True)

    def start(self) -> None:
        """Take the card and begin to play what is asked."""
        self._thread.start()

    def close(self) -> None:
        """Stop everything; the card is free again when this returns."""
        self._cut()
        self._requests.put(None)
        if self._thread.is_alive():
            self._thread.join(GOODBYE)

    @property
    def spoken(self) -> Spoken | None:
        return self._booth.spoken

    @property
    def has_voice(self) -> bool:
        return self._voiced

    def strike(self, name: str, gain: float = 1.0) -> None:
        self._requests.put(lambda _: self._booth.strike(name, gain))

    def hold(self, tones: tuple[Tone, ...]) -> None:
        self._requests.put(lambda now: self._booth.hold(tones, now))

    def bed(self, name: str) -> None:
        self._requests.put(lambda now: self._booth.bed(name, now))

    def levels(self, levels: Levels) -> None:
        self._requests.put(lambda now: self._booth.levels(levels, now))

    def say(self, passages: tuple[Passage, ...], language: str) -> None:
        self._cut()
        self._requests.put(lambda now: self._booth.say(passages, language, now))

    def hush(self) -> None:
        self._cut()
        self._requests.put(self._booth.hush)

    def card(self, came: bool) -> None:
        """A sound card was plugged in (or was there at the start), or is gone."""
        self._requests.put(self._booth.card_came if came else self._booth.card_left)

    def attention(self, present: bool) -> None:
        """The player looks elsewhere: all stands still; or is back: it goes on from there."""
        self._requests.put(lambda now: self._booth.attend(now, present=present))

    def _cut(self) -> None:
        """Do not wait for a sentence that is still being made."""
        if self._voice is not None:
            self._voice.stop()

    def _run(self) -> None:
        self._booth.voice = self._voice = voices.find()
        self._booth.open(time.monotonic())
        pause: float | None = None
        while (request := self._next(pause)) is not None:
            request(time.monotonic())
            pause = self._booth.tick(time.monotonic())
        self._booth.close(time.monotonic())

    def _next(self, pause: float | None) -> Request | None:
        """What is asked, or nothing to do once the pause is over; None to end."""
        try:
            return self._requests.get(timeout=pause)
        except Empty:
            return _nothing


def _nothing(now: float) -> None: ...
