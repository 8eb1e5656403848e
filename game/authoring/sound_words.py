"""The captions of sounds, for translators."""

from pathlib import Path

from game.authoring.words import Word
from game.content.sounds import read_sounds
from game.content.typography import plain

SOUNDS = Path(__file__).resolve().parents[2] / "assets" / "sounds"
PLACE = "assets/sounds/sounds.yaml"
_NOTE = "Sous-titre du son « {name} »."


def sound_words(folder: Path = SOUNDS) -> list[Word]:
    """Every caption once, in the order of the list."""
    first: dict[str, str] = {}
    for name, facts in read_sounds(folder).items():
        first.setdefault(plain(facts.caption), name)
    told = [(text, _NOTE.format(name=name)) for text, name in first.items() if text]
    return [Word("", text, (note,), (PLACE,)) for text, note in told]
