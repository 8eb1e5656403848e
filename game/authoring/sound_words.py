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
    captions = {facts.caption: name for name, facts in reversed(read_sounds(folder).items())}
    told = [(caption, name) for caption, name in reversed(captions.items()) if caption]
    return [Word("", plain(text), (_NOTE.format(name=name),), (PLACE,)) for text, name in told]
