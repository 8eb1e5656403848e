"""The sounds' desk: with a card, without one, and when a card leaves and comes back."""

from pathlib import Path

import pygame
import pytest

from game.canvas.sounds import Levels, Passage, Tone
from game.engine.booth import FADING, Booth
from game.engine.deck import CardDeck
from game.engine.sounds import Sounds

SOUNDS = Path(__file__).resolve().parents[2] / "assets" / "sounds"
WORDS = (Passage("Bonjour. Au revoir."),)


class Voice:
    """Says every sentence in a tenth of a second."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.fails = False

    def wave(self, sentence: str, language: str) -> bytes | None:
        self.asked.append((sentence, language))
        size = 4410
        head = b"WAVEfmt \x10\0\0\0\1\0\1\0" + b"\x44\xac\0\0\x88\x58\1\0\2\0\x10\0data"
        data = size.to_bytes(4, "little") + b"\0" * size
        sound = b"RIFF" + (36 + size).to_bytes(4, "little") + head + data
        return None if self.fails else sound

    def stop(self) -> None: ...


class Corner:
    """A booth, what it noted, and how often it told of what is said."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self.told = 0
        self.there = True
        self.voice = Voice()
        self.booth = Booth(SOUNDS, self.notes.append, self._told, self.voice, self._open)

    def _told(self) -> None:
        self.told += 1

    def _open(self, folder: Path) -> CardDeck:
        if not self.there:
            raise pygame.error("aucune carte")
        return CardDeck(folder)


@pytest.fixture
def corner() -> Corner:
    return Corner()


def test_words_are_read_and_told(corner: Corner) -> None:
    corner.booth.open(0.0)
    corner.booth.say(WORDS, "fr", 1.0)
    assert corner.booth.spoken is not None
    assert corner.told == 1
    assert corner.voice.asked == [("Bonjour.", "fr"), ("Au revoir.", "fr")]
    corner.booth.hush(2.0)
    assert corner.booth.spoken is None
    corner.booth.close(3.0)


def test_while_something_fades_the_desk_looks_again_soon(corner: Corner) -> None:
    corner.booth.open(0.0)
    assert corner.booth.tick(0.5) is None
    corner.booth.bed("forge", 1.0)
    assert corner.booth.tick(1.1) == FADING
    corner.booth.strike("press", 1.0)
    corner.booth.hold((Tone("continuite"),), 1.2)
    corner.booth.levels(Levels(muted=True), 1.3)
    assert corner.booth.tick(9.0) is None
    corner.booth.close(9.0)


def test_a_voice_waits_while_nobody_is_there_and_the_desk_sleeps(corner: Corner) -> None:
    corner.booth.open(0.0)
    corner.booth.say(WORDS, "fr", 1.0)
    corner.booth.attend(1.0, present=False)
    assert corner.booth.tick(1.1) == FADING
    assert corner.booth.tick(9.0) is None
    assert corner.booth.spoken is not None
    corner.booth.attend(9.0, present=True)
    assert corner.booth.tick(9.1) == FADING
    corner.booth.close(10.0)


def test_without_a_card_one_sentence_is_noted_and_nothing_is_read(corner: Corner) -> None:
    corner.there = False
    corner.booth.open(0.0)
    corner.booth.open(1.0)
    corner.booth.strike("press", 1.0)
    corner.booth.say(WORDS, "fr", 1.0)
    assert corner.booth.spoken is None
    assert not corner.booth.has_card
    assert corner.notes == ["Aucune carte son : le jeu continue sans son (aucune carte)."]


def test_a_card_that_comes_is_taken_and_what_lasts_goes_on(corner: Corner) -> None:
    corner.there = False
    corner.booth.open(0.0)
    corner.booth.bed("forge", 0.0)
    corner.there = True
    corner.booth.card_came(5.0)
    assert corner.booth.has_card
    assert pygame.mixer.Channel(0).get_busy() or pygame.mixer.Channel(1).get_busy()
    corner.booth.card_came(6.0)
    corner.booth.card_left(7.0)
    assert corner.booth.has_card
    corner.there = False
    corner.booth.card_left(8.0)
    assert not corner.booth.has_card


def test_a_recording_is_played_and_a_damaged_one_is_read(corner: Corner, tmp_path: Path) -> None:
    damaged = tmp_path / "voix.ogg"
    damaged.write_text("rien", encoding="utf-8")
    corner.booth.open(0.0)
    corner.booth.say((Passage("Bonjour.", str(SOUNDS / "press.ogg")),), "fr", 0.0)
    assert corner.voice.asked == []
    corner.booth.say((Passage("Bonjour.", str(damaged)),), "fr", 1.0)
    assert corner.voice.asked == [("Bonjour.", "fr")]
    corner.booth.close(2.0)


def test_a_voice_that_fails_leaves_silence(corner: Corner) -> None:
    corner.voice.fails = True
    corner.booth.open(0.0)
    corner.booth.say(WORDS, "fr", 0.0)
    assert corner.booth.spoken is None
    corner.booth.close(1.0)


def test_a_sound_that_is_missing_is_passed_over(corner: Corner) -> None:
    corner.booth.open(0.0)
    corner.booth.strike("no-such-sound", 1.0)
    corner.booth.close(1.0)


def test_old_beds_are_let_go_and_short_sounds_kept() -> None:
    deck = CardDeck(SOUNDS)
    for name in ("press", "forge", "rail", "cantine", "bureau", "turbines"):
        deck.play(0, name, 1.0, looped=False)
    assert set(deck._sounds) == {"press", "cantine", "bureau", "turbines"}
    deck.close()


def test_sounds_are_played_on_their_own_thread_and_closing_frees_the_card() -> None:
    sounds = Sounds(SOUNDS, lambda _: None, lambda: None)
    sounds.start()
    sounds.levels(Levels())
    sounds.strike("press")
    sounds.hold((Tone("continuite"),))
    sounds.bed("forge")
    sounds.say(WORDS, "fr")
    sounds.hush()
    sounds.card(True)
    sounds.card(False)
    sounds.close()
    assert sounds.has_voice
    assert sounds.spoken is None
    assert pygame.mixer.get_init() is None


def test_sounds_that_never_started_can_be_closed() -> None:
    Sounds(SOUNDS, lambda _: None, lambda: None).close()
