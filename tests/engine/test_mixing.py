"""Beds fade over, step back under a voice, and go on where they were on another card."""

import pytest

from game.canvas.sounds import Levels, Tone
from game.engine.mixing import (
    BEDS,
    CROSSING,
    DUCKED,
    DUCKING,
    EFFECTS,
    RETURNING,
    TONES,
    VOICE,
    Mixing,
)


class Sheet:
    """A deck that writes down what it is told."""

    def __init__(self) -> None:
        self.playing: dict[int, str] = {}
        self.gains: dict[int, float] = {}
        self.struck: list[tuple[int, str, float]] = []
        self.paused = False

    def play(self, channel: int, name: str, gain: float, *, looped: bool) -> None:
        if looped:
            self.playing[channel] = name
        else:
            self.struck.append((channel, name, gain))

    def volume(self, channel: int, gain: float) -> None:
        self.gains[channel] = gain

    def stop(self, channel: int) -> None:
        self.playing.pop(channel, None)

    def pause(self) -> None:
        self.paused = True

    def resume(self) -> None:
        self.paused = False

    def loud(self, name: str) -> float:
        return next((self.gains[c] for c, n in self.playing.items() if n == name), 0.0)


@pytest.fixture
def deck() -> Sheet:
    return Sheet()


@pytest.fixture
def mixing(deck: Sheet) -> Mixing:
    mixing = Mixing(deck)
    mixing.levels(Levels(1.0, 0.5, 0.8), 0.0)
    return mixing


def test_one_bed_goes_over_to_the_next(mixing: Mixing, deck: Sheet) -> None:
    mixing.bed("forge", 0.0)
    assert mixing.tick(CROSSING / 2)
    assert deck.loud("forge") == pytest.approx(0.4)
    assert not mixing.tick(CROSSING)
    mixing.bed("cantine", 10.0)
    mixing.tick(10 + CROSSING / 2)
    assert deck.loud("forge") == pytest.approx(deck.loud("cantine"))
    mixing.tick(10 + CROSSING)
    assert set(deck.playing.values()) == {"cantine"}
    assert set(deck.playing) <= set(BEDS)


def test_the_same_bed_again_changes_nothing(mixing: Mixing, deck: Sheet) -> None:
    mixing.bed("forge", 0.0)
    mixing.tick(CROSSING)
    mixing.bed("forge", 5.0)
    assert not mixing.tick(5.0)
    assert deck.loud("forge") == pytest.approx(0.8)


def test_a_third_bed_takes_the_place_of_the_one_that_leaves(mixing: Mixing, deck: Sheet) -> None:
    for at, name in enumerate(("forge", "cantine", "rail")):
        mixing.bed(name, at * 0.4)
        mixing.tick(at * 0.4 + 0.3)
    mixing.tick(9.0)
    assert list(deck.playing.values()) == ["rail"]


def test_a_bed_that_comes_back_turns_round_without_starting_again(
    mixing: Mixing, deck: Sheet
) -> None:
    mixing.bed("forge", 0.0)
    mixing.tick(CROSSING)
    mixing.bed("cantine", 2.0)
    mixing.bed("forge", 2.1)
    mixing.tick(9.0)
    assert list(deck.playing.values()) == ["forge"]


def test_no_bed_is_silence(mixing: Mixing, deck: Sheet) -> None:
    mixing.bed("forge", 0.0)
    mixing.bed("", 3.0)
    mixing.tick(9.0)
    assert not deck.playing


def test_the_bed_steps_back_under_a_voice_and_returns(mixing: Mixing, deck: Sheet) -> None:
    mixing.bed("forge", 0.0)
    mixing.tick(CROSSING)
    mixing.duck(5.0, under=True)
    mixing.tick(6.0)
    assert deck.loud("forge") == pytest.approx(0.8 * DUCKED)
    mixing.duck(7.0, under=True)
    mixing.duck(7.0, under=False)
    assert mixing.tick(7.0 + RETURNING / 2)
    mixing.tick(7.0 + RETURNING)
    assert deck.loud("forge") == pytest.approx(0.8)


def test_effects_take_channels_in_turn(mixing: Mixing, deck: Sheet) -> None:
    for _ in range(len(EFFECTS) + 1):
        mixing.strike("press", 1.0)
    channels = [channel for channel, _, _ in deck.struck]
    assert channels == [*EFFECTS, EFFECTS[0]]
    assert {gain for _, _, gain in deck.struck} == {0.5}


def test_a_muted_effect_is_not_played_at_all(mixing: Mixing, deck: Sheet) -> None:
    mixing.levels(Levels(muted=True), 0.0)
    mixing.strike("press", 1.0)
    assert not deck.struck
    assert deck.gains[VOICE] == 0.0


def test_a_tone_lasts_until_others_are_asked_for(mixing: Mixing, deck: Sheet) -> None:
    mixing.hold((Tone("arc-3"), Tone("continuite", 0.5)), 0.0)
    mixing.tick(1.0)
    assert deck.loud("arc-3") == pytest.approx(0.5)
    assert deck.loud("continuite") == pytest.approx(0.25)
    mixing.hold((Tone("arc-4"),), 2.0)
    mixing.tick(3.0)
    assert list(deck.playing.values()) == ["arc-4"]


def test_more_tones_than_channels_are_left_out(mixing: Mixing, deck: Sheet) -> None:
    mixing.hold(tuple(Tone(f"arc-{n}") for n in range(9)), 0.0)
    assert len(deck.playing) == len(TONES)


def test_what_lasts_goes_on_on_another_card(mixing: Mixing) -> None:
    mixing.bed("forge", 0.0)
    mixing.hold((Tone("arc-1"),), 0.0)
    mixing.tick(CROSSING)
    other = Sheet()
    mixing.again(other, 5.0)
    assert set(other.playing.values()) == {"forge", "arc-1"}
    assert other.loud("forge") == pytest.approx(0.8)


def test_all_fades_out_and_stands_still_while_nobody_is_there(mixing: Mixing, deck: Sheet) -> None:
    mixing.bed("forge", 0.0)
    mixing.hold((Tone("arc-1"),), 0.0)
    mixing.tick(CROSSING)
    mixing.attend(5.0, present=False)
    assert mixing.tick(5.0 + DUCKING / 2)
    assert deck.loud("forge") == pytest.approx(0.4)
    assert not mixing.tick(5.0 + DUCKING)
    assert (deck.loud("forge"), deck.loud("arc-1"), deck.gains[VOICE]) == (0, 0, 0)
    assert (mixing.paused, deck.paused) == (True, True)
    assert set(deck.playing.values()) == {"forge", "arc-1"}


def test_all_goes_on_from_where_it_stood_when_somebody_is_back(mixing: Mixing, deck: Sheet) -> None:
    mixing.bed("forge", 0.0)
    mixing.tick(CROSSING)
    mixing.attend(5.0, present=False)
    mixing.tick(6.0)
    mixing.attend(60.0, present=True)
    assert (mixing.paused, deck.paused) == (False, False)
    assert mixing.tick(60.0 + RETURNING / 2)
    assert deck.loud("forge") == pytest.approx(0.4)
    assert not mixing.tick(60.0 + RETURNING)
    assert deck.loud("forge") == pytest.approx(0.8)


def test_whoever_is_back_at_once_hears_no_break(mixing: Mixing, deck: Sheet) -> None:
    mixing.bed("forge", 0.0)
    mixing.tick(CROSSING)
    mixing.attend(5.0, present=False)
    mixing.attend(5.1, present=True)
    assert not deck.paused
    assert deck.loud("forge") == pytest.approx(0.8 * (1 - 0.1 / DUCKING))


def test_another_card_stands_still_too_while_nobody_is_there(mixing: Mixing) -> None:
    mixing.attend(5.0, present=False)
    mixing.tick(6.0)
    other = Sheet()
    mixing.again(other, 7.0)
    assert not mixing.tick(7.0)
    assert other.paused
