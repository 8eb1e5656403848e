"""Nicknames by lot: an animal of the region and a number, never a name that was typed."""

from collections.abc import Callable

from game import rng

ANIMALS = (
    "Abeille",
    "Alouette",
    "Bouquetin",
    "Brochet",
    "Castor",
    "Cerf",
    "Chamois",
    "Chevêche",
    "Chevreuil",
    "Cigogne",
    "Cincle",
    "Écrevisse",
    "Écureuil",
    "Faucon",
    "Gélinotte",
    "Grand-duc",
    "Grillon",
    "Hérisson",
    "Hermine",
    "Héron",
    "Hirondelle",
    "Libellule",
    "Lièvre",
    "Loriot",
    "Loutre",
    "Lynx",
    "Martin-pêcheur",
    "Martre",
    "Mésange",
    "Milan",
    "Papillon",
    "Renard",
    "Rossignol",
    "Salamandre",
    "Tétras",
    "Triton",
    "Truite",
)
NUMBERS = range(2, 61)

_ANIMAL, _NUMBER = -1, -2
"""Draws of the sitting's stream that nothing else uses: plays draw from 1 on."""


def nickname(seed: int) -> str:
    """The nickname of a sitting; the same seed gives the same one."""
    return f"{rng.pick(seed, _ANIMAL, ANIMALS)} {rng.pick(seed, _NUMBER, NUMBERS)}"


def told(nickname: str, tr: Callable[[str], str]) -> str:
    """A nickname in the player's language; `tr` translates a word. Sittings keep the French one."""
    animal, _, number = nickname.rpartition(" ")
    return f"{tr(animal)} {number}" if animal else nickname
