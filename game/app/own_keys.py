"""The player's own keys: set, taken off, refused, told, and what they mean when pressed."""

from dataclasses import dataclass, replace
from typing import cast

from game.app.settings import Settings
from game.canvas.areas import Direction
from game.canvas.intents import Back, Confirm, Intent, Key, Steer
from game.canvas.language import Language
from game.screens import actions
from game.screens.keys import DOES, NAMES, REMOVABLE, KeysView

TAKEN = "La touche {key} sert déjà\u00a0: {what}."
SHADOWED = "La touche {key} servait sur certains écrans\u00a0: ton choix passe avant."
BOUND = "La touche {key}\u00a0: {what}."
TAKEN_OFF = "La touche {key} ne sert plus à\u00a0: {what}."

#: keys that some screens give a meaning of their own
SHORTCUTS = frozenset("123456789vgplqrohm") | {"backspace", "tab", "backtab"}

MEANS: dict[str, Intent] = {
    "confirm": Confirm(),
    "back": Back(),
    "listen": Key("v"),
    "words": Key("g"),
    "undo": Key("backspace"),
}


@dataclass
class OwnKeys:
    """`listening` is what the next key will do, `told` what was said of the last one."""

    listening: str = ""
    told: str = ""

    def settled(self, settings: Settings, action: object, language: Language) -> Settings | None:
        """The settings after an action about keys; None when it is not about them."""
        match action:
            case actions.ListenForKey(does):
                self.listening, self.told = does, ""
            case actions.ResetKeys():
                self.listening, self.told = "", ""
                return replace(settings, keys=())
            case actions.BindKey(does, key):
                self.listening = ""
                return self._bound(settings, does, key, language)
            case _:
                return None
        return settings

    def _bound(self, settings: Settings, does: str, key: str, language: Language) -> Settings:
        """The key does this from now on, unless it already does something else; the key that does
        it already is taken off."""
        own = dict(settings.keys)
        other = next((d for d, k in own.items() if k == key and d != does), "")
        words = TAKEN if other else SHADOWED if key in SHORTCUTS else BOUND
        after = own if other else {**own, does: key}
        if not other and (own.get(does) == key or key == REMOVABLE.get(does)):
            words, after = _turned(own, does, key)
        name = language.tr(NAMES[key]) if key in NAMES else key.upper()
        what = language.tr(DOES[other or does][0])
        self.told = language.tr(words).format(key=name, what=what)
        return replace(settings, keys=tuple(sorted(after.items())))

    def view(self, settings: Settings) -> KeysView:
        return KeysView(settings.keys, self.listening, self.told)


def _turned(own: dict[str, str], does: str, key: str) -> tuple[str, dict[str, str]]:
    """What to say, and the keys, once the key of a line was pressed again: one of one's own goes;
    a first one goes, or comes back."""
    rest = {d: k for d, k in own.items() if d != does}
    if own.get(does) == key:
        return TAKEN_OFF, rest
    return (BOUND, rest) if does in own else (TAKEN_OFF, {**rest, does: ""})


def meant(intent: Intent, keys: tuple[tuple[str, str], ...]) -> Intent:
    """What an intent means to a player with these keys of their own."""
    if not isinstance(intent, Key) or intent.device != "keyboard":
        return intent
    does = next((does for does, key in keys if key == intent.name), "")
    if not does and intent.name in (REMOVABLE.get(does) for does, key in keys if not key):
        return Key("")
    if does in ("up", "down", "left", "right"):
        return Steer(cast("Direction", does))
    return MEANS.get(does, intent)
