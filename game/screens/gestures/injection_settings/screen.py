"""Set an injection press: the press, the parts side by side, the settings, the table of defects."""

from game.canvas.areas import Sheet, Sound
from game.canvas.geometry import Box
from game.gestures.injection_settings.form import CRITERIA
from game.gestures.injection_settings.moulding import aim
from game.gestures.injection_settings.outcome import outcome
from game.gestures.injection_settings.state import Press
from game.screens.board import Board
from game.screens.gestures.injection_settings.acts import acts
from game.screens.gestures.injection_settings.knobs import knobs
from game.screens.gestures.injection_settings.press import press
from game.screens.gestures.injection_settings.table import table
from game.screens.gestures.injection_settings.tray import tray
from game.screens.gestures.kit_coach import coach
from game.screens.gestures.kit_criteria import criteria
from game.screens.gestures.kit_frame import bars, hints, night
from game.screens.gestures.kit_layout import Column, Panel, arranged, lay
from game.screens.gestures.kit_tips import point_out
from game.screens.kit_bars import Hint
from game.screens.ui import Ui
from game.session.view import GestureView


def draw(view: GestureView, ui: Ui) -> Sheet:
    state: Press = view.state
    board = Board(ui)
    night(board)
    scroll_by = lay(board, _columns(view, state, ui))
    point_out(board, state.tip)
    bars(board, view, state.job.title, (ui.tr(state.job.intro), _matter(board, state)))
    _hints(board, view)
    board.sounds.append(Sound("cran", times=state.turns))
    return board.sheet("go-on" if state.over else "shot", scroll_by)


def _matter(board: Board, state: Press) -> str:
    """The part, its material and the temperatures that it bears."""
    job = state.job
    words = board.ui.tr("{part}, {material}\u00a0: de {least} à {most}\u00a0°C")
    return words.format(
        part=board.ui.tr(job.part),
        material=job.material.name,
        least=job.material.least,
        most=job.material.most,
    )


def _columns(view: GestureView, state: Press, ui: Ui) -> tuple[Column, ...]:
    panels: dict[str, Panel] = {
        "coach": lambda b, box: coach(b, state.said, view.coach, box),
        "press": lambda b, box: press(b, state, box),
        "tray": lambda b, box: tray(b, state, box),
        "knobs": lambda b, box: knobs(b, state, view.moves, box),
        "matter": lambda b, box: _said(b, _matter(b, state), box),
        "table": lambda b, box: table(b, state, box),
        "acts": lambda b, box: acts(b, state, view.moves, box),
        "end": lambda b, box: _ended(b, state, box),
    }
    return arranged(ui, panels, _order(state, ui), (400.0, 340.0))


def _order(state: Press, ui: Ui) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Panels of the scene and of the tools: the tools begin with the coach."""
    end = ("end", "acts") if state.over else ("table", "acts")
    if ui.frame.form == "classic":
        return ("press", "knobs"), ("coach", "tray", *end)
    matter = () if state.over else ("matter",)
    return ("press", "tray", "knobs"), ("coach", *matter, *end)


def _said(board: Board, words: str, place: Box) -> float:
    """One line of words on the night."""
    style = board.ui.style("label", board.ui.tone.on_night)
    told = board.paragraph(words, style, place.w - 8)
    board.add(*told.at(place.x + 4, place.y))
    board.spoken.append(words)
    return place.y + told.height


def _ended(board: Board, state: Press, place: Box) -> float:
    """What is shown, and the settings of somebody who knows."""
    right = aim(state.job, state.settings.melt)
    told = board.ui.tr(
        "Au milieu de la fenêtre\u00a0: {melt}\u00a0°C, {inject}\u00a0bar, maintien "
        "{hold}\u00a0bar pendant {hold_time}\u00a0s, {cooling}\u00a0s de refroidissement."
    )
    y = _said(board, told.format(**right._asdict()), place._replace(h=0))
    below = Box(place.x, y + 8, place.w, 0)
    return criteria(board, board.ui.tr("Ton réglage"), CRITERIA, outcome(state), below)


def _hints(board: Board, view: GestureView) -> None:
    tr = board.ui.tr
    extra = (("shot", Hint(tr("mouler"), "M", "west")), ("series", Hint(tr("série"), "S")))
    hints(board, view, tr("change un réglage, puis moule une pièce"), extra)
