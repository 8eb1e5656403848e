"""Balance a line: the stacks under the takt, the belt, the tasks, then the line at work."""

from game.canvas.areas import Sheet, Sound
from game.canvas.geometry import Box
from game.gestures.line_balancing.flow import TAKTS
from game.gestures.line_balancing.form import CRITERIA
from game.gestures.line_balancing.outcome import outcome
from game.gestures.line_balancing.plan import clash
from game.gestures.line_balancing.state import Balance
from game.screens.board import Board
from game.screens.gestures.kit_acts import Act, act_row, go_on
from game.screens.gestures.kit_coach import coach
from game.screens.gestures.kit_criteria import criteria
from game.screens.gestures.kit_frame import bars, hints, night, tick
from game.screens.gestures.kit_layout import Column, Panel, arranged, lay
from game.screens.gestures.kit_picture import pictured
from game.screens.gestures.kit_tips import point_out
from game.screens.gestures.line_balancing.cards import cards
from game.screens.gestures.line_balancing.chart import chart
from game.screens.gestures.line_balancing.stations import stations
from game.screens.kit_bars import Hint
from game.screens.kit_panels import night_panel
from game.screens.ui import Ui
from game.session.commands import DoMove
from game.session.view import GestureView

TICK = 0.25
"""Seconds between two looks at a line that runs by itself."""

LEAST = 250.0
"""Height of the picture, at least."""


def draw(view: GestureView, ui: Ui) -> Sheet:
    state: Balance = view.state
    board = Board(ui)
    night(board)
    scroll_by = lay(board, _columns(view, state, ui))
    point_out(board, state.tip)
    bars(board, view, state.line.title, (ui.tr(state.line.intro), ui.tr(state.line.product)))
    touch = ui.tr("touche une tâche, puis son poste")
    if state.run is not None:
        touch = ui.tr("avance d'un takt, et regarde où les pièces attendent")
    run = ("run", Hint(ui.tr("lancer l'essai"), "E", "north"))
    step = ("step", Hint(ui.tr("avancer d'un takt"), "A", "north"))
    hints(board, view, touch, (run, step))
    if state.run is not None:
        board.sounds.append(Sound("tapis", times=state.run.out))
    tick(board, view, TICK)
    return board.sheet(_first(state), scroll_by)


def _first(state: Balance) -> str:
    """Where the focus goes at first: to what is next."""
    if state.over:
        return "go-on"
    if state.run is not None:
        if not state.ran:
            return "mode" if state.auto else "step"
        return "deliver" if max(state.loads) <= state.line.takt else "adjust"
    if state.held >= 0:
        return f"put-{_likely(state) + 1}"
    if state.complete:
        return "run"
    free = next(i for i, at in enumerate(state.plan) if at < 0)
    return f"take-{state.line.tasks[free].id}"


def _likely(state: Balance) -> int:
    """The first station where the task in hand may go and fits."""
    seconds = state.line.tasks[state.held].seconds
    for station in range(state.line.stations):
        fits = state.loads[station] + seconds <= state.line.takt
        if fits and clash(state.line, state.plan, state.held, station) is None:
            return station
    return 0


def _columns(view: GestureView, state: Balance, ui: Ui) -> tuple[Column, ...]:
    panels: dict[str, Panel] = {
        "chart": lambda b, box: _chart(b, state, box),
        "stations": lambda b, box: stations(b, state, box),
        "coach": lambda b, box: coach(b, state.said, view.coach, _some(box)),
        "tasks": lambda b, box: _tasks(b, state, box),
        "acts": lambda b, box: _acts(b, state, box),
    }
    if state.run is None and not state.over and not ui.tall:
        return arranged(
            ui, panels, (("chart", "stations", "acts"), ("coach", "tasks")), (520.0, 508.0)
        )
    columns = ("chart", "stations"), ("coach", "tasks", "acts")
    return arranged(ui, panels, columns, (520.0, 508.0))


def _some(box: Box) -> Box:
    """A little more height than needed, never all of what is left."""
    return box._replace(h=min(box.h, 24.0))


def _chart(board: Board, state: Balance, place: Box) -> float:
    return pictured(board, place, LEAST, lambda b, scene: chart(b, scene, state)).bottom


def _tasks(board: Board, state: Balance, place: Box) -> float:
    """The cards; while the line runs, what has come out and what shows."""
    if state.run is None:
        return cards(board, state, place)
    ui = board.ui
    style = ui.style("button", ui.tone.on_night)
    wanted = TAKTS - state.line.stations
    words = ui.tr("Pièces finies : {out} (il en faut {wanted})")
    lines = board.paragraph(words.format(out=state.run.out, wanted=wanted), style, place.w - 40)
    box = Box(place.x, place.y, place.w, lines.height + 24)
    night_panel(board, box)
    board.add(*lines.at(box.x + 20, box.y + 12))
    board.spoken.append(" ".join(lines.lines))
    below = Box(place.x, box.bottom + 8, place.w, 0)
    return criteria(board, ui.tr("Ta ligne"), CRITERIA, outcome(state), below)


def _acts(board: Board, state: Balance, place: Box) -> float:
    tr = board.ui.tr
    if state.over:
        return act_row(board, (go_on(board),), place)
    adjust = Act("adjust", tr("Ajuster le partage"), DoMove(("adjust",)), "paper", "", ("j",))
    if state.run is None:
        if not state.complete:
            return place.y
        run = DoMove(("run",))
        return act_row(
            board,
            (Act("run", tr("Lancer l'essai"), run, "primary", "play", ("e", "north")),),
            place,
        )
    if state.ran:
        deliver = DoMove(("deliver",))
        done = Act("deliver", tr("Livrer ce réglage"), deliver, "primary", "", ("e", "north"))
        return act_row(board, (adjust, done), place)
    auto = "steps" if state.auto else "auto"
    words = tr("Pas à pas") if state.auto else tr("Laisser tourner")
    mode = Act("mode", words, DoMove(("mode", auto)), "paper", "", ("r",))
    if state.auto:
        return act_row(board, (adjust, mode), place)
    step = Act("step", tr("Avancer d'un takt"), DoMove(("step",)), "primary", "", ("a", "north"))
    y = act_row(board, (step,), place)
    return act_row(board, (adjust, mode), place._replace(y=y + 12))
