"""The parts tried, side by side: what each looks like and what is wrong with it."""

from game.canvas.geometry import Box
from game.gestures.injection_settings.moulding import Part
from game.gestures.injection_settings.state import SERIES, Press
from game.screens.board import Board
from game.screens.gestures.injection_settings.front import front, mark
from game.screens.kit_panels import night_panel

SEATS, ROOM = 5, 104.0
"""Parts on the tray, at most, and the width that each takes: the last ones are there."""

PICTURE = 58.0


def tray(board: Board, state: Press, place: Box) -> float:
    """Draw the tray from the top of `place` down; returns its bottom."""
    if state.series:
        return _series(board, state, place)
    ui, tr = board.ui, board.ui.tr
    style = ui.style("label", ui.tone.on_night, "centre")
    box = Box(place.x, place.y, place.w, 16 + PICTURE + style.line_height + 12)
    night_panel(board, box, cut=18)
    seats = max(2, min(SEATS, int((box.w - 24) // ROOM)))
    wide = (box.w - 24) / seats
    if not state.parts:
        none = board.paragraph(tr("Les pièces d'essai viendront ici."), style, box.w - 40)
        board.add(*none.at(box.centre[0], box.y + (box.h - none.height) / 2))
        board.spoken.append(tr("Les pièces d'essai viendront ici."))
        return box.bottom
    first = max(0, len(state.parts) - seats)
    told = [f"{first + i}. {worst(board, p)}" for i, p in enumerate(state.parts[first:], 1)]
    widest = max(ui.width(words, style) for words in told)
    style = style._replace(size=style.size * min(1.0, (wide - 10) / widest))
    for i, (part, words) in enumerate(zip(state.parts[first:], told, strict=True)):
        seat = Box(box.x + 12 + i * wide, box.y + 10, wide, box.h - 20)
        _seat(board, state, part, seat)
        board.add(
            *board.paragraph(words, style).at(seat.centre[0], seat.bottom - style.line_height)
        )
        board.spoken.append(words)
    return box.bottom


def _seat(board: Board, state: Press, part: Part, seat: Box) -> None:
    width = min(seat.w - 24, 2 * PICTURE)
    drawn = Box(seat.centre[0] - width / 2, seat.y + 6, width, width / 2 * 0.8)
    front(board, drawn, state.job.material.name, part)
    mark(board, seat.right - 16, seat.y + 8, 10, good=part.good)


def worst(board: Board, part: Part) -> str:
    """The name of the first defect, or that there is none."""
    return called(board)[part.defects[0][0]] if part.defects else board.ui.tr("Bonne")


def called(board: Board) -> dict[str, str]:
    """What each defect is called in the trade."""
    tr = board.ui.tr
    return {
        "short": tr("Incomplète"),
        "burn": tr("Brûlure"),
        "flash": tr("Bavure"),
        "sink": tr("Retassure"),
        "warp": tr("Voilage"),
    }


def _series(board: Board, state: Press, place: Box) -> float:
    """The twenty parts of the series: a tick or a cross each."""
    ui, tr = board.ui, board.ui.tr
    style = ui.style("button", ui.tone.on_night, grow=0.92)
    good = sum(part.good for part in state.series)
    words = tr("La série\u00a0: {good} bonnes sur {count}").format(good=good, count=SERIES)
    title = board.paragraph(words, style, place.w - 36)
    box = Box(place.x, place.y, place.w, 24 + title.height + 2 * 46)
    night_panel(board, box)
    board.add(*title.at(box.x + 18, box.y + 8))
    board.spoken.append(words)
    step = (box.w - 36) / (SERIES / 2)
    for i, part in enumerate(state.series):
        x = box.x + 18 + (i % 10 + 0.5) * step
        y = box.y + 12 + title.height + 23 + 46 * (i // 10)
        mark(board, x, y, min(17.0, step * 0.4), good=part.good)
    return box.bottom
