"""What the coach of a gesture says: a French sentence and what fills its holes."""

from collections.abc import Callable
from typing import NamedTuple


class Said(NamedTuple):
    """`values` are words of the level or numbers: they fill the braces of `text`."""

    text: str
    values: tuple[tuple[str, str], ...] = ()

    def told(self, tr: Callable[[str], str]) -> str:
        """The sentence in the player's language."""
        return tr(self.text).format(**dict(self.values))


def say(text: str, **values: str | int) -> Said:
    """A sentence, with only the values that it has holes for."""
    used = ((k, str(v)) for k, v in values.items() if f"{{{k}}}" in text)
    return Said(text, tuple(used))
