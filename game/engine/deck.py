"""A sound card's channels, by pygame.mixer. Only the thread of the sounds uses it."""

import io
import os
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pygame

from game.engine.mixing import BEDS, CHANNELS, VOICE

#: samples a second of our own sounds; one channel is enough for them
RATE = 24_000

BUFFER = 512

#: beds kept decoded: each takes half a megabyte
KEPT_BEDS = 3


@contextmanager
def _unheard() -> Iterator[None]:
    """Without what the system's own library writes to the terminal where it finds no card."""
    try:
        kept = os.dup(2)
    except OSError:  # a window without a terminal
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(nowhere)
        os.close(kept)


class NoDeck:
    """No sound card: nothing is heard, and nothing waits for an end."""

    def play(self, channel: int, name: str, gain: float, *, looped: bool) -> None: ...

    def volume(self, channel: int, gain: float) -> None: ...

    def stop(self, channel: int) -> None: ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...


class CardDeck:
    """An open card. Raises pygame.error when there is none."""

    def __init__(self, folder: Path) -> None:
        with _unheard():
            pygame.mixer.init(RATE, -16, 1, BUFFER)
        pygame.mixer.set_num_channels(CHANNELS)
        self._folder = folder
        self._sounds: OrderedDict[str, pygame.mixer.Sound] = OrderedDict()

    def close(self) -> None:
        """Let the card go."""
        self._sounds.clear()
        pygame.mixer.quit()

    def play(self, channel: int, name: str, gain: float, *, looped: bool) -> None:
        with suppress(pygame.error, OSError):
            sound = self._sound(name, bed=channel in BEDS)
            at = pygame.mixer.Channel(channel)
            at.stop()
            at.set_volume(gain)
            at.play(sound, loops=-1 if looped else 0)

    def volume(self, channel: int, gain: float) -> None:
        pygame.mixer.Channel(channel).set_volume(gain)

    def stop(self, channel: int) -> None:
        pygame.mixer.Channel(channel).stop()

    def pause(self) -> None:
        pygame.mixer.pause()

    def resume(self) -> None:
        pygame.mixer.unpause()

    def say(self, sound: pygame.mixer.Sound) -> None:
        """On the voice's channel, after what it says already."""
        voice = pygame.mixer.Channel(VOICE)
        if voice.get_busy():
            voice.queue(sound)
        else:
            voice.play(sound)

    def saying(self) -> pygame.mixer.Sound | None:
        """What the voice says now."""
        voice = pygame.mixer.Channel(VOICE)
        return voice.get_sound() if voice.get_busy() else None

    @staticmethod
    def recorded(path: str) -> pygame.mixer.Sound | None:
        """A voice from a file; None when it cannot be played."""
        with suppress(pygame.error, OSError):
            return pygame.mixer.Sound(path)
        return None

    @staticmethod
    def spoken(said: bytes) -> pygame.mixer.Sound | None:
        """A voice from a wave file in memory."""
        with suppress(pygame.error):
            return pygame.mixer.Sound(file=io.BytesIO(said))
        return None

    def _sound(self, name: str, *, bed: bool) -> pygame.mixer.Sound:
        """Read from disk the first time; of beds, only the last ones are kept."""
        if name not in self._sounds:
            self._sounds[name] = pygame.mixer.Sound(self._folder / f"{name}.ogg")
        self._sounds.move_to_end(name)
        if bed:
            long = [n for n, sound in self._sounds.items() if sound.get_length() > 6]
            for old in long[:-KEPT_BEDS]:
                del self._sounds[old]
        return self._sounds[name]
