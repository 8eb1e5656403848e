"""A workshop to look around: people to meet, things to open, one thing to do with one's hands."""

from collections.abc import Sequence

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Anchor, Box
from game.canvas.text import Style
from game.screens.board import Board
from game.screens.kit_bars import HINTS, MARGIN, TOP, Hint, hint_bar, pause_button, top_bar
from game.screens.kit_buttons import button, button_height, icon_button
from game.screens.kit_panels import panel
from game.screens.map_layout import Mark, spread
from game.screens.stage import backdrop, glow, standing
from game.screens.ui import Ui
from game.session.commands import Leave, Undo, Visit
from game.session.view import ExploreView
from game.story.state import OpenSpot

RADIUS = 31.0
LABEL_GAP = 10.0

EXIT = 96.0
"""Height kept free at the bottom for the way out."""

#: icon of a spot whose author named none
ICONS = {"talk": "speech", "look": "eye", "gesture": "hand", "go": "next"}


def draw(view: ExploreView, ui: Ui) -> Sheet:
    board = Board(ui)
    backdrop(board, view.backdrop)
    people = dict(view.people)
    for spot in view.spots:
        if spot.person:
            standing(board, _anchor(ui, spot), people[spot.person])
    top_bar(board, view.title, view.place, left=_title_left(view))
    _objectives(board, view)
    _hotspots(board, view)
    if view.can_leave:
        _leave(board, view)
    if view.can_undo:
        label = ui.tr("Revenir au choix")
        icon_button(board, "undo", MARGIN, 24, "undo", Undo(), label, keys=("backspace", "west"))
    pause_button(board)
    _hints(board, view)
    return board.sheet(_first(view))


def _hotspots(board: Board, view: ExploreView) -> None:
    """Every spot; the one in focus is painted over the others."""
    frame = board.ui.frame
    foot = HINTS + (EXIT if view.can_leave else 12)
    room = Box(8, TOP + 20, frame.width - 16, frame.height - TOP - 20 - foot)
    placed = list(zip(view.spots, centres(board.ui, view.spots, room), strict=True))
    for spot, (x, y) in sorted(placed, key=lambda p: p[0].spot == _focused_spot(board.ui)):
        _hotspot(board, spot, x, y)


def _title_left(view: ExploreView) -> float:
    return MARGIN + 72 if view.can_undo else MARGIN + 8


def _first(view: ExploreView) -> str:
    """The focus starts on what is still to do, then on the way out."""
    todo = next((s.spot for s in view.spots if s.required and not s.done), "")
    if todo:
        return f"spot-{todo}"
    return "leave" if view.can_leave else ""


def _focused_spot(ui: Ui) -> str:
    return ui.focus.removeprefix("spot-")


def _anchor(ui: Ui, spot: OpenSpot) -> Anchor:
    frame = ui.frame
    return ui.anchors.get(spot.at, Anchor(frame.width / 2, frame.height / 2))


def _label_style(ui: Ui) -> Style:
    return ui.style("label", ui.tone.on_paper)


def _label_size(ui: Ui, spot: OpenSpot) -> tuple[float, float]:
    style = _label_style(ui)
    return ui.width(spot.label, style) + 24, style.line_height + 8


def _mark(ui: Ui, spot: OpenSpot) -> Mark:
    """Where a spot's round mark wants to be, with its label: above a head, or on a thing."""
    anchor = _anchor(ui, spot)
    width, height = _label_size(ui, spot)
    below = RADIUS + LABEL_GAP + height
    rise = anchor.size * 1.04 + below + 14 if spot.person else 0.0
    half = max(RADIUS + 6, width / 2 + 3)
    return Mark(anchor.x, anchor.y - rise, half, RADIUS + 6, below + 2)


def centres(ui: Ui, spots: Sequence[OpenSpot], within: Box) -> list[tuple[float, float]]:
    """The centres of the marks, pushed apart until every label can be read."""
    return spread([_mark(ui, spot) for spot in spots], within)


def _hotspot(board: Board, spot: OpenSpot, x: float, y: float) -> None:
    ui, tone = board.ui, board.ui.tone
    name = f"spot-{spot.spot}"
    focused = board.focused(name)
    down = 3.0 if ui.pressed == name else 0.0
    if focused:
        glow(board, x, y, 78)
        board.disc(x, y, RADIUS + 14, None, theme.INK, 4)
        board.disc(x, y, RADIUS + 11, None, tone.focus, 6)
    fill = tone.accent if focused else theme.S700 if spot.done else tone.night
    colour = theme.INK if focused else theme.P50
    board.disc(x + 2, y + 4, RADIUS, theme.INK, opacity=0.4)
    board.disc(x, y + down, RADIUS, theme.P50)
    board.disc(x, y + down, RADIUS - 3.5, fill)
    board.icon(spot.icon or ICONS[spot.kind], x, y + down, 38, colour, fill)
    if spot.done:
        _tick(board, x + 23, y - 21)
    label = _label(board, spot, x, y, focused=focused)
    area = Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS).join(label)
    board.area(name, area, Visit(spot.spot), spot.label)


def _label(board: Board, spot: OpenSpot, x: float, y: float, *, focused: bool) -> Box:
    w, h = _label_size(board.ui, spot)
    box = Box(x - w / 2, y + RADIUS + LABEL_GAP, w, h)
    tone = board.ui.tone
    board.rounded(box, tone.focus_row if focused else tone.card, 10)
    board.add(*board.paragraph(spot.label, _label_style(board.ui)).at(box.x + 12, box.y + 4))
    board.spoken.append(spot.label)
    return box


def _tick(board: Board, x: float, y: float) -> None:
    board.disc(x, y, 13, theme.P50)
    board.disc(x, y, 11, theme.S500)
    board.icon("check", x, y, 20, theme.P50, theme.S500)


def _objectives(board: Board, view: ExploreView) -> None:
    """What is to be done here, ticked as it is done."""
    todo = [s for s in view.spots if s.required]
    if not todo:
        return
    tone, ui = board.ui.tone, board.ui
    width = min(330 * max(1.0, ui.prefs.text_scale * 0.9), ui.frame.width - 2 * MARGIN)
    style = ui.style("body", tone.on_paper)
    words = [board.paragraph(s.objective, style, width - 84) for s in todo]
    heading = ui.style("section", tone.on_paper, grow=0.86)
    height = 16 + heading.line_height + 8 + sum(p.height + 12 for p in words) + 12
    box = Box(MARGIN, TOP + 22, width, height)
    panel(board, box, r=12, cut=24, corner="bottom-right", shadow=6)
    board.add(*board.paragraph(ui.tr("À faire ici"), heading).at(box.x + 22, box.y + 14))
    y = box.y + 14 + heading.line_height + 10
    for spot, paragraph in zip(todo, words, strict=True):
        _checkbox(board, box.x + 22, y, done=spot.done)
        board.add(*paragraph.at(box.x + 60, y))
        board.spoken.append(spot.objective)
        y += paragraph.height + 12


def _checkbox(board: Board, x: float, y: float, *, done: bool) -> None:
    box = Box(x, y + 1, 25, 25)
    if done:
        board.rounded(box, theme.S500, 6)
        board.icon("check", *box.centre, 22, theme.P50, theme.S500)
    else:
        board.rounded(box, None, 6, stroke=theme.N600, stroke_width=3)


def _leave(board: Board, view: ExploreView) -> None:
    frame = board.ui.frame
    width = min(380.0, frame.width - 2 * MARGIN)
    height = button_height(board, view.leave, width, icon=True)
    y = frame.height - HINTS - height - 18
    box = Box(frame.width - MARGIN - 8 - width, y, width, height)
    button(board, "leave", box, view.leave, Leave(), icon="next", keys=("l", "north"))


def _hints(board: Board, view: ExploreView) -> None:
    tr = board.ui.tr
    hints = [
        Hint(tr("passer d'un point à l'autre"), arrows="all"),
        Hint(tr("choisir"), tr("Entrée")),
    ]
    if view.can_leave:
        hints.append(Hint(tr("continuer"), "L", "north"))
    hint_bar(board, (*hints, Hint(tr("pause"), tr("Échap"), "east")))
