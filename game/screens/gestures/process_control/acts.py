"""What the player does: turn a valve, leave it to the regulator, note an alarm, let time pass."""

from collections.abc import Sequence

from game.canvas.geometry import Box
from game.gestures.process_control.state import TUNINGS, Watch
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.kit_acts import GAP, Act, act_row, go_on
from game.screens.gestures.kit_dial import turner
from game.screens.kit_buttons import Kind
from game.session.commands import DoMove

BUTTON = 56.0


def valve(board: Board, state: Watch, i: int, moves: Sequence[Move], place: Box) -> float:
    """How far the valve is open, between less and more; returns its bottom."""
    ui, tr = board.ui, board.ui.tr
    loop, held = state.plant.loops[i], state.valves[i]
    words = f"{tr(loop.valve)}\u00a0: {held.opening}\u00a0%"
    style = ui.style("body", ui.tone.on_night, align="centre")
    told = board.paragraph(words, style, place.w - 2 * (BUTTON + GAP))
    height = max(BUTTON, told.height)
    board.add(*told.at(place.centre[0], place.y + (height - told.height) / 2))
    board.spoken.append(words)
    ends: tuple[tuple[Move, str, str, float], ...] = (
        (("close", loop.key), "minus", tr("Fermer"), place.x),
        (("open", loop.key), "plus", tr("Ouvrir"), place.right - BUTTON),
    )
    for move, icon, label, x in ends:
        box = Box(x, place.y, BUTTON, height)
        live = move if move in moves else ()
        turner(board, "-".join(move), box, icon, live, f"{label}, {tr(loop.valve)}", size=32)
    return place.y + height


def regulator(board: Board, state: Watch, i: int, place: Box) -> float:
    """Leave the valve to the regulator, or take it back and choose its strength."""
    tr = board.ui.tr
    loop, held = state.plant.loops[i], state.valves[i]
    if not held.auto:
        auto = ("auto", loop.key)
        act = Act("-".join(auto), tr("Au régulateur"), DoMove(auto), "quiet")
        return act_row(board, (act,), place)
    hand = ("hand", loop.key)
    y = act_row(board, (Act("-".join(hand), tr("À la main"), DoMove(hand), "quiet"),), place)
    words = {"soft": tr("Doux"), "firm": tr("Ferme"), "sharp": tr("Vif")}
    others = tuple(
        Act(f"tune-{name}-{loop.key}", words[name], DoMove((f"tune-{name}", loop.key)), "quiet")
        for name in TUNINGS
        if name != held.tuning
    )
    return act_row(board, others, Box(place.x, y + GAP, place.w, 0))


def alarms(board: Board, state: Watch, place: Box) -> float:
    """The alarms that wait, the most urgent first, each with its rank; returns their bottom."""
    tr = board.ui.tr
    y = place.y
    for n, alarm in enumerate(state.waiting()):
        loop = state.plant.loops[alarm.loop]
        told = tr("Alarme {priority}\u00a0: {name}")
        words = told.format(priority=loop.priority, name=tr(loop.name))
        kind: Kind = "primary" if n == 0 else "paper"
        move = ("see", loop.key)
        act = Act(f"see-{loop.key}", words, DoMove(move), kind, "warn")
        y = act_row(board, (act,), Box(place.x, y, place.w, 0)) + GAP
    return y - GAP


def clock(board: Board, state: Watch, place: Box) -> float:
    """The minutes left, and how time goes on; returns the bottom."""
    ui, tr = board.ui, board.ui.tr
    if state.over:
        return act_row(board, (go_on(board),), place._replace(h=0))
    told = tr("Minute {now} sur {all}").format(now=state.minute, all=state.plant.minutes)
    style = ui.style("label", ui.tone.on_night)
    board.add(*board.paragraph(told, style).at(place.x + 4, place.y))
    board.spoken.append(told)
    y = place.y + style.line_height + 16
    calm: Kind = "paper" if state.waiting() else "primary"
    if not state.flow:
        step = Act("step", tr("Une minute"), DoMove(("step",)), calm, "timer", ("m", "north"))
        y = act_row(board, (step,), Box(place.x, y, place.w, 0)) + GAP
    other = "steps" if state.flow else "flow"
    words = tr("Arrêter le temps") if state.flow else tr("Laisser filer le temps")
    mode = Act("mode", words, DoMove(("mode", other)), "quiet", "", ("t",))
    return act_row(board, (mode,), Box(place.x, y, place.w, 0))
