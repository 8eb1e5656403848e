"""The sounds' own desk: what the game asks for becomes what the card plays, on another thread."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pygame

from game.canvas.sounds import Levels, Passage, Spoken, Tone
from game.engine import voices
from game.engine.deck import CardDeck, NoDeck
from game.engine.mixing import VOICE, Mixing
from game.engine.reader import Line, Reader

#: seconds between two looks while something fades, and while a voice speaks
FADING, SPEAKING = 0.03, 0.05

NO_CARD = "Aucune carte son : le jeu continue sans son ({why})."

Opener: TypeAlias = Callable[[Path], CardDeck]


class Booth:
    """`note` writes a sentence in the log; `told` says that `spoken` changed."""

    def __init__(
        self,
        folder: Path,
        note: Callable[[str], None],
        told: Callable[[], None],
        voice: voices.Voice | None = None,
        opener: Opener = CardDeck,
    ) -> None:
        self._folder = folder
        self._note = note
        self._told = told
        self.voice = voice
        self._opener = opener
        self._card: CardDeck | None = None
        self._noted = False
        self._mixing = Mixing(NoDeck())
        self._reader = Reader(self._make)
        self._language = "fr"
        self.spoken: Spoken | None = None

    @property
    def has_card(self) -> bool:
        return self._card is not None

    def open(self, now: float) -> None:
        """Take the card, if there is one; what lasts goes on there."""
        try:
            self._card = self._opener(self._folder)
        except pygame.error as trouble:
            self._card = None
            if not self._noted:
                self._noted = True
                self._note(NO_CARD.format(why=trouble))
        else:
            self._mixing.again(self._card, now)

    def card_came(self, now: float) -> None:
        if self._card is None:
            self.open(now)

    def card_left(self, now: float) -> None:
        """One of the cards is gone, perhaps ours: take whichever is there."""
        self.close(now)
        self.open(now)

    def close(self, now: float) -> None:
        """Fall silent, and let the card go."""
        self.hush(now)
        if self._card is not None:
            self._card.close()
        self._card = None
        self._mixing.again(NoDeck(), now)

    def strike(self, name: str, gain: float) -> None:
        self._mixing.strike(name, gain)

    def hold(self, tones: tuple[Tone, ...], now: float) -> None:
        self._mixing.hold(tones, now)

    def bed(self, name: str, now: float) -> None:
        self._mixing.bed(name, now)

    def levels(self, levels: Levels, now: float) -> None:
        self._mixing.levels(levels, now)

    def attend(self, now: float, *, present: bool) -> None:
        """Somebody looks at the game again, or nobody does."""
        self._mixing.attend(now, present=present)

    def say(self, passages: tuple[Passage, ...], language: str, now: float) -> None:
        self.hush(now)
        self._language = language
        if self._card is not None:
            self._reader.begin(passages)
            self._read(now)

    def hush(self, now: float) -> None:
        self._reader.stop()
        self._mixing.deck.stop(VOICE)
        self._tell(None, now)

    def tick(self, now: float) -> float | None:
        """Let time pass; seconds until the next look, None when nothing moves."""
        self._read(now)
        fading = self._mixing.tick(now)
        if self._mixing.paused:
            return None
        return FADING if fading else SPEAKING if self.spoken is not None else None

    def _read(self, now: float) -> None:
        self._tell(self._reader.tick(self._card) if self._card is not None else None, now)

    def _tell(self, spoken: Spoken | None, now: float) -> None:
        self._mixing.duck(now, under=spoken is not None)
        if spoken != self.spoken:
            self.spoken = spoken
            self._told()

    def _make(self, line: Line) -> pygame.mixer.Sound | None:
        """The sound of a line: its recording, else the machine's voice."""
        recorded = CardDeck.recorded(line.recording) if line.recording else None
        if recorded is not None or self.voice is None:
            return recorded
        said = self.voice.wave(line.text, self._language)
        return CardDeck.spoken(said) if said is not None else None
