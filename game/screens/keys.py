"""The keys of a player's own: which key does what, in one short list."""

from typing import NamedTuple

from game.canvas.areas import Sheet
from game.screens.actions import BindKey, ListenForKey, ResetKeys
from game.screens.kit_form import Form, Row, form, pressed_row
from game.screens.ui import Ui

#: what a key of one's own may do, by the word the player reads and the key that always does it
DOES = {
    "up": ("Aller vers le haut", "Haut"),
    "down": ("Aller vers le bas", "Bas"),
    "left": ("Aller à gauche", "Gauche"),
    "right": ("Aller à droite", "Droite"),
    "confirm": ("Valider", "Entrée"),
    "back": ("Pause, fermer", "Échap"),
    "listen": ("Écouter", "V"),
    "words": ("Mots du métier", "G"),
    "undo": ("Revenir au choix", "Effacer"),
}

NAMES = {
    "tab": "Tab",
    "backtab": "Maj + Tab",
    "backspace": "Effacer",
    "delete": "Suppr",
    "home": "Début",
    "end": "Fin",
}
"""Keys that write nothing, by the words on them; the others are told in capitals."""


REMOVABLE = {"listen": "v", "words": "g", "undo": "backspace"}
"""First keys that may be taken off: what they do is on the screen too. Arrows, Enter and Escape
always act, so that nobody locks themselves out."""


class KeysView(NamedTuple):
    """`own` are (what it does, key) pairs, the key "" where the first one was taken off;
    `listening` is what the next key will do, or "".

    `told` is what is to be known of the last key pressed.
    """

    own: tuple[tuple[str, str], ...] = ()
    listening: str = ""
    told: str = ""


def key_name(key: str, ui: Ui) -> str:
    """A key as a player reads it."""
    return ui.tr(NAMES[key]) if key in NAMES else key.upper()


def draw(view: KeysView, ui: Ui) -> Sheet:
    remark = view.told or ui.tr("Choisis une ligne, puis appuie sur ta touche.")
    if view.listening:
        what = ui.tr(DOES[view.listening][0])
        remark = ui.tr(
            "Une touche pour\u00a0: {what}. La même l'enlève. Échap annule."
            if _to_remove(view)
            else "Appuie sur la touche pour\u00a0: {what}. Échap annule."
        ).format(what=what)
    rows = [_row(view, does, ui) for does in DOES]
    rows.append(pressed_row("reset", ui.tr("Touches d'origine"), "", ResetKeys()))
    first = f"key-{view.listening or next(iter(DOES))}"
    sheet = form(Form(ui.tr("Mes touches"), rows, first, remark), ui)
    if not view.listening:
        return sheet
    does = view.listening
    return sheet._replace(typed=lambda key: ListenForKey("") if not key else BindKey(does, key))


def _to_remove(view: KeysView) -> bool:
    """Whether the line that listens has a key to take off."""
    own = dict(view.own).get(view.listening)
    return bool(own) or (own is None and view.listening in REMOVABLE)


def _row(view: KeysView, does: str, ui: Ui) -> Row:
    words, always = DOES[does]
    own = dict(view.own).get(does)
    shown = ui.tr(always) if own is None else key_name(own, ui) if own else ui.tr("aucune")
    if view.listening == does:
        shown = "…"
    return pressed_row(f"key-{does}", ui.tr(words), shown, ListenForKey(does))
