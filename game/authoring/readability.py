"""How easy a text is to read, by two published formulas on one scale (100 easy, 0 hard).

French: Kandel and Moles, « Application de l'indice de Flesch à la langue française », Cahiers
d'études de radio-télévision, 19, 1958: 207 − 1.015 words per sentence − 73.6 syllables per word.
English: Flesch, « A new readability yardstick », Journal of Applied Psychology, 32 (3), 1948:
206.835 − 1.015 words per sentence − 84.6 syllables per word. Flesch calls 60 to 70 « standard »,
read by pupils of 13 to 15 years, and 70 to 80 « fairly easy ».

Syllables are counted from spelling, by a few rules: a silent « -ent » counts all the same, « ia »
counts as one, and a digit is one syllable. A score of so short texts is good to a point or two.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from game.story.terms import unmarked

STANDARD = 60
"""The lowest score for readers of 13 to 15 years (Flesch, 1948)."""

_END = re.compile(r"[.!?…]+(?=\s|»|”|\"|$)")
_FRENCH_VOWELS = re.compile(r"ée(?=s?$)|[éïëö]|[aàâeèêiîoôuùûüyœæ]+")
_ENGLISH_VOWELS = re.compile(r"[aeiouy]+")
_FRENCH_MUTE = re.compile(r"[^aàâeéèêëiîïoôöuùûüyœæ]es?$")
_ENGLISH_MUTE = re.compile(r"(?<![aeiouyl])e$|(?<!l)(?<=[^aeioudt])ed$|(?<=[^aeiouscgxzh])es$")


class Readability(NamedTuple):
    """What was counted in texts, and what the formula of their language makes of it."""

    sentences: int
    words: int
    syllables: int
    score: float


def readability(texts: Iterable[str], language: str) -> Readability:
    """The score of texts read one after the other; each ends a sentence. No text: 100."""
    syllables, base, per_word = _FORMULAS[language]
    plain = [unmarked(text) for text in texts]
    words = [word for text in plain for word in _words(text)]
    sentences = sum(sentence_count(text) for text in plain)
    spoken = sum(syllables(word) for word in words)
    if not words:
        return Readability(sentences, 0, 0, 100.0)
    score = base - 1.015 * len(words) / sentences - per_word * spoken / len(words)
    return Readability(sentences, len(words), spoken, round(score, 1))


def sentence_count(text: str) -> int:
    """How many sentences a text holds: pieces with a word, parted by full stops and the like."""
    return sum(bool(_words(piece)) for piece in _END.split(text))


def _words(text: str) -> list[str]:
    return [word for word in text.split() if any(c.isalnum() for c in word)]


def french_syllables(word: str) -> int:
    """Syllables of a French word as it is said alone, at least one."""
    low = re.sub(r"(?<=[aàâeéèêoôu])y(?=[aàâeéèêoô])", "y-", word.lower()).replace("qu", "q")
    parts = (part for part in re.split(r"[^\w]+", low) if part)
    return max(1, sum(_french_part(part) for part in parts))


def _french_part(part: str) -> int:
    found = len(_FRENCH_VOWELS.findall(part)) + _digits(part)
    return found - 1 if found > 1 and _FRENCH_MUTE.search(part) else found


def english_syllables(word: str) -> int:
    """Syllables of an English word, at least one."""
    parts = (part for part in re.split(r"[^\w]+", word.lower()) if part)
    return max(1, sum(_english_part(part) for part in parts))


def _english_part(part: str) -> int:
    found = len(_ENGLISH_VOWELS.findall(part)) + _digits(part)
    return found - 1 if found > 1 and _ENGLISH_MUTE.search(part) else found


def _digits(part: str) -> int:
    return sum(c.isdigit() for c in part)


_FORMULAS: Mapping[str, tuple[Callable[[str], int], float, float]] = {
    "fr": (french_syllables, 207, 73.6),
    "en": (english_syllables, 206.835, 84.6),
}
