"""The names that `ids` gives: short, readable, and not taken yet."""

from collections.abc import Collection
from itertools import count

from game.content.spelling import slug
from game.session.standing import lasting

_LONGEST = 24
# fmt: off
_EMPTY = frozenset((
    "a", "au", "aux", "avec", "c", "ce", "ces", "d", "dans", "de", "des", "du", "en", "et", "j",
    "je", "l", "la", "le", "les", "n", "ne", "on", "ou", "par", "pour", "qu", "que", "s", "se",
    "sur", "t", "te", "tu", "un", "une", "y",
))
# fmt: on


def step_name(scene: str, number: int, taken: Collection[str]) -> str:
    """The name of a step of a scene, from its place: "arrivee-3", as `lasting` says."""
    return _free(lasting(f"{scene}/{number}"), taken)


def name_from(words: str, fallback: str, taken: Collection[str]) -> str:
    """A name out of a few words of a text: "regarder-pres" for « Regarder de près… »."""
    kept: list[str] = []
    for word in slug(words).replace("_", "-").split("-"):
        if word and word not in _EMPTY and (kept or word[0].isalpha()):
            if kept and len("-".join([*kept, word])) > _LONGEST:
                break
            kept.append(word)
        if len(kept) == 3:
            break
    return _free("-".join(kept) or fallback, taken)


def _free(name: str, taken: Collection[str]) -> str:
    """The name, or the name with the first number that makes it new: "arrivee-3-2"."""
    if name not in taken:
        return name
    return next(other for n in count(2) if (other := f"{name}-{n}") not in taken)
