"""The drawing: the views at their places by the European method, and the drawings to choose."""

from collections.abc import Callable

from game.canvas.geometry import Box
from game.gestures.cad_reading.questions import Offer
from game.gestures.cad_reading.solid import FRONT, LEFT, SIDES, TOP, View, view_of
from game.gestures.cad_reading.state import Reading
from game.screens.board import Board
from game.screens.gestures.cad_reading.paper import method_mark, paint_truth, paint_view
from game.screens.gestures.kit_acts import GAP
from game.screens.gestures.kit_tips import close_ring
from game.screens.kit_panels import card
from game.session.commands import DoMove

LEAST = 166.0
"""Height of the drawing without its titles, at least."""

PAD = 18.0
UNDER = 3.0
"""From a title to its view: letters that hang down stay clear of its edge."""

CARD = 106.0


def side_names(tr: Callable[[str], str]) -> dict[str, str]:
    """What each side is called."""
    return {
        "face": tr("Face"),
        "dessus": tr("Dessus"),
        "gauche": tr("Gauche"),
        "droite": tr("Droite"),
        "arriere": tr("Arrière"),
    }


def sheet(board: Board, state: Reading, place: Box) -> float:
    """Draw the paper from the top of `place` down; returns its bottom."""
    style = board.ui.style("label", board.ui.tone.on_paper)
    box = Box(place.x, place.y, place.w, LEAST + 2 * (style.line_height + UNDER) + place.h)
    card(board, box, cut=22)
    (w, d, h), half = state.question.solid.size, (box.w - 3 * PAD) / 2
    line = style.line_height + UNDER
    room = box.h - 3 * PAD - 2 * line
    unit = min(half / max(w, d), room / (h + d), 64.0)
    left, right = box.x + PAD, box.x + 2 * PAD + half
    low = box.y + 2 * PAD + line + h * unit
    places = {FRONT: (left, box.y + PAD), LEFT: (right, box.y + PAD), TOP: (left, low)}
    for side in SIDES:
        _view(board, state, side, places[side], unit)
    mark = min(34.0, room / 5)
    method_mark(board, right + 10, box.bottom - PAD - mark, mark)
    return box.bottom


def _view(board: Board, state: Reading, side: str, place: tuple[float, float], unit: float) -> None:
    """A view under its title; the one to find is a question mark until it is found."""
    x, y = place
    style = board.ui.style("label", board.ui.tone.on_paper)
    asked, title = state.question, side_names(board.ui.tr)[side]
    truth = view_of(asked.solid, side)
    board.spoken.append(title)
    shown = state.found or state.over
    y += style.line_height + UNDER
    if side == asked.ask and not shown:
        asking = board.ui.tr("{title}\u00a0?").format(title=title)
        board.add(*board.paragraph(asking, style).at(*place))
        box = Box(x, y, truth.w * unit, truth.h * unit)
        board.rounded(box, None, 6, stroke=board.ui.tone.muted_on_paper, stroke_width=2)
        return
    board.add(*board.paragraph(title, style).at(*place))
    drawn = truth if asked.ask != "wrong" else asked.offer(side).view
    if shown and drawn != truth:
        paint_truth(board, truth, x, y, unit)
    paint_view(board, drawn, x, y, unit)
    if asked.ask == "wrong":
        _mark(board, state, side, x + board.ui.width(title, style) + 22, place[1])


def _mark(board: Board, state: Reading, side: str, x: float, y: float) -> None:
    """Beside its title: a view found to be right, or the wrong one once it is known."""
    style = board.ui.style("label", board.ui.tone.on_paper)
    ink, paper = board.ui.tone.on_paper, board.ui.tone.card
    known = state.found or state.over
    if side in state.refused or (known and side != state.question.answer):
        board.icon("check", x, y + style.line_height / 2, 24, ink, paper)
    elif known:
        board.icon("cross", x, y + style.line_height / 2, 24, ink, paper)


def choices(board: Board, state: Reading, place: Box) -> float:
    """The drawings to choose among, side by side; returns their bottom."""
    offers = state.question.offers
    width = (place.w - GAP * (len(offers) - 1)) / len(offers)
    style = board.ui.style("button", board.ui.tone.on_paper)
    height = CARD + style.line_height
    for i, offer in enumerate(offers):
        _choice(board, state, offer, Box(place.x + i * (width + GAP), place.y, width, height))
    return place.y + height


def _choice(board: Board, state: Reading, offer: Offer, box: Box) -> None:
    ui, name = board.ui, f"answer-{offer.name}"
    letter, style = offer.name.upper(), ui.style("button", ui.tone.on_paper)
    gone = offer.name in state.refused
    card(board, box, ui.tone.card)
    if board.focused(name):
        close_ring(board, box)
    board.add(*board.paragraph(letter, style).at(box.x + 14, box.y + 6))
    board.spoken.append(letter)
    _centred(board, offer.view, Box(box.x, box.y + style.line_height, box.w, CARD))
    if gone:
        middle = box.y + 6 + style.line_height / 2
        board.icon("cross", box.right - 26, middle, 28, ui.tone.on_paper, ui.tone.card)
        return
    label = ui.tr("Dessin {letter}").format(letter=letter)
    board.area(name, box, DoMove(("answer", offer.name)), label, (offer.name,))


def _centred(board: Board, view: View, box: Box) -> None:
    unit = min((box.w - 2 * PAD) / view.w, (box.h - 2 * PAD) / view.h, 34.0)
    x = box.centre[0] - view.w * unit / 2
    paint_view(board, view, x, box.centre[1] - view.h * unit / 2, unit)
