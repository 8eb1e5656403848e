"""Volumes, and where a text pauses."""

import pytest

from game.canvas.sentences import sentences
from game.canvas.sounds import Levels, Passage, Silence, Tone


def test_nothing_is_louder_than_the_cap() -> None:
    levels = Levels(1.0, 0.4, 0.9, cap=0.5)
    assert [levels.of(bus) for bus in ("voice", "effects", "bed")] == [0.5, 0.4, 0.5]


def test_mute_is_silence_on_every_bus() -> None:
    assert [Levels(muted=True).of(bus) for bus in ("voice", "effects", "bed")] == [0.0] * 3


def test_silence_takes_everything_and_says_nothing() -> None:
    nothing = Silence()
    nothing.strike("press")
    nothing.hold((Tone("arc-1"),))
    nothing.bed("forge")
    nothing.levels(Levels())
    nothing.say((Passage("Bonjour."),), "fr")
    nothing.hush()
    assert (nothing.spoken, nothing.has_voice) == (None, False)


def said(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences(text)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("La ligne s'arrête. Plus rien.", ["La ligne s'arrête.", "Plus rien."]),
        ("Tu viens\u00a0? Oui\u00a0!", ["Tu viens\u00a0?", "Oui\u00a0!"]),
        ("«\u00a0Coupe tout.\u00a0» Il attend…", ["«\u00a0Coupe tout.\u00a0»", "Il attend…"]),
        ("Un titre\nUne phrase", ["Un titre", "Une phrase"]),
        ("24.5 volts", ["24.5 volts"]),
        ("…", []),
        ("", []),
        ("Fini. !", ["Fini."]),
    ],
)
def test_a_text_is_read_sentence_by_sentence(text: str, pieces: list[str]) -> None:
    assert said(text) == pieces
