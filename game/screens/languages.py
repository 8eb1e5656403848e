"""The languages that can be read, as the title and the settings offer them."""

from typing import NamedTuple


class Languages(NamedTuple):
    """(code, own name) pairs, and the code of the language in use."""

    known: tuple[tuple[str, str], ...] = (("fr", "Français"),)
    chosen: str = "fr"

    @property
    def next(self) -> tuple[str, str]:
        """The one after the one in use, round and round."""
        at = [code for code, _ in self.known].index(self.chosen)
        return self.known[(at + 1) % len(self.known)]
