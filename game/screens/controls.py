"""How the game is held: one switch, presses that must last, the left hand, keys of one's own."""

from game.canvas.areas import Sheet
from game.screens.actions import Preference, SetPreference
from game.screens.kit_form import Form, Row, form, opener, pressed_row, switch_row
from game.screens.ui import Ui

SCANS = (0.0, 1.0, 1.5, 2.0, 3.0, 5.0)
HOLDS = (0.0, 0.4, 0.8, 1.5)

ABOUT = "Un seul contacteur\u00a0: le jeu passe d'un choix à l'autre, n'importe quel appui choisit."


def draw(ui: Ui) -> Sheet:
    prefs, tr = ui.prefs, ui.tr
    left = SetPreference("left_handed", float(not prefs.left_handed))
    rows = (
        _seconds("scan", tr("Un seul contacteur"), SCANS, prefs.scan, ui),
        _seconds("hold", tr("Appui long pour choisir"), HOLDS, prefs.hold, ui),
        switch_row("left-handed", tr("Main gauche"), left, on=prefs.left_handed),
        opener("keys", tr("Mes touches"), "keyboard"),
    )
    return form(Form(tr("Commandes"), rows, "scan", tr(ABOUT)), ui)


def _seconds(name: Preference, label: str, values: tuple[float, ...], value: float, ui: Ui) -> Row:
    """A row that goes on to the next number of seconds; none at all comes after the last."""
    at = values.index(value) if value in values else 0
    following = values[(at + 1) % len(values)]
    number = f"{value:.1f}".replace(".", ",")
    shown = ui.tr("{n}\u00a0s").format(n=ui.decimal(number)) if value else ui.tr("non")
    return pressed_row(name, label, shown, SetPreference(name, following))
