"""Where the player is, besides what the sitting itself knows."""

from dataclasses import dataclass, replace
from typing import Literal

from game.screens.actions import Panel

Screen = Literal["title", "map", "mission", "passport"]


@dataclass(frozen=True, slots=True)
class Where:
    """`place` is the one chosen on the map, `lead` the card open in the passport.

    `panels` lie over the screen, the topmost last; `reason` is why a pause came by itself,
    `word` the key of the glossary's card.
    """

    screen: Screen = "title"
    place: str = ""
    lead: str = ""
    panels: tuple[Panel, ...] = ()
    reason: str = ""
    word: str = ""

    def at(self, screen: Screen) -> "Where":
        """Go to another screen; whatever lay over this one goes away."""
        return replace(self, screen=screen, lead="", panels=(), reason="")

    def with_panel(self, panel: Panel, reason: str = "") -> "Where":
        return replace(self, panels=(*self.panels, panel), reason=reason or self.reason)

    def with_word(self, key: str) -> "Where":
        """Open the card of a word; over another card, take its place."""
        under = self if self.panels[-1:] != ("word",) else self.without_panel()
        return replace(under.with_panel("word"), word=key)

    def without_panel(self) -> "Where":
        left = self.panels[:-1]
        return replace(self, panels=left, reason=self.reason if left else "")
