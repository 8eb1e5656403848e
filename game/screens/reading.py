"""How words are set: typeface, room between letters, words and lines."""

from game.canvas.areas import Sheet
from game.screens.actions import Preference, SetPreference
from game.screens.kit_form import Form, Row, form, pressed_row
from game.screens.ui import Ui

LETTERS = (0.0, 0.06, 0.12)
WORDS = (0.0, 0.08, 0.16)
LINES = (1.0, 1.12, 1.25)
HOW_MUCH = ("normal", "large", "très large")

EXAMPLE = "Ce texte change avec tes choix\u00a0: lis-le, et garde ce qui te va."


def draw(ui: Ui) -> Sheet:
    """The panel alone; its own sentence shows what the choices do."""
    of, tr = ui.prefs.typography, ui.tr
    typeface = "OpenDyslexic" if of.easy else "Atkinson"
    rows = (
        pressed_row("easy", tr("Police"), typeface, SetPreference("easy", float(not of.easy))),
        _spacing("letters", tr("Entre les lettres"), LETTERS, of.letters, ui),
        _spacing("words", tr("Entre les mots"), WORDS, of.words, ui),
        _spacing("lines", tr("Entre les lignes"), LINES, of.lines, ui),
    )
    return form(Form(tr("Lecture"), rows, "easy", tr(EXAMPLE)), ui)


def _spacing(name: Preference, label: str, values: tuple[float, ...], value: float, ui: Ui) -> Row:
    """A row that goes on to the next value, and from the last one to the first."""
    at = values.index(value) if value in values else 0
    following = values[(at + 1) % len(values)]
    return pressed_row(name, label, ui.tr(HOW_MUCH[at]), SetPreference(name, following))
