"""What the coach of a gesture says: a French sentence and what fills its holes."""

from collections.abc import Callable
from typing import NamedTuple


class Said(NamedTuple):
    """`values` are words of the level or numbers: they fill the braces of `text`."""

    text: str
    values: tuple[tuple[str, str], ...] = ()

    def told(self, tr: Callable[[str], str]) -> str:
        """The sentence in the player's language, numbers too: "12,05" is "12.05" in English."""
        values = {name: _number(value, tr) for name, value in self.values}
        return tr(self.text).format(**values)


def _number(value: str, tr: Callable[[str], str]) -> str:
    """A number written in French with the player's decimal sign; other words as they are."""
    whole, comma, part = value.partition(",")
    if not (comma and part.isdecimal() and whole.lstrip("+−-").isdecimal()):
        return value
    return tr("{whole},{part}").format(whole=whole, part=part)


def say(text: str, **values: str | int) -> Said:
    """A sentence, with only the values that it has holes for."""
    used = ((k, str(v)) for k, v in values.items() if f"{{{k}}}" in text)
    return Said(text, tuple(used))
