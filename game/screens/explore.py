"""A workshop to look around: people to meet, things to open, one thing to do with one's hands."""

from collections.abc import Sequence

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Anchor, Box
from game.drawings.frames import figure_box, head_box
from game.screens.board import Board
from game.screens.crew import crew
from game.screens.hotspots import anchor_of, area_name, hotspots
from game.screens.kit_bars import (
    HINTS,
    MARGIN,
    TOP,
    Hint,
    corner,
    hint_bar,
    pause_button,
    title_left,
    top_bar,
)
from game.screens.kit_buttons import button, button_height, icon_button
from game.screens.kit_panels import panel
from game.screens.stage import backdrop, standing
from game.screens.ui import Ui
from game.session.commands import Leave, Undo
from game.session.view import ExploreView
from game.story.state import OpenSpot

REACH = 640.0
"""On a totem, what is to be touched lies below this: a seated hand reaches no higher."""


def draw(view: ExploreView, ui: Ui) -> Sheet:
    board, scene = Board(ui), Board(ui)
    top_bar(board, view.title, view.place, left=_title_left(view, ui))
    todo, out, met = _objectives(board, view), _way_out(board, view), _met(view, ui)
    heads = [head_box(at) for _, at in met]
    _spots(board, view, [todo, *heads, *([out.inset(-24)] if view.can_leave else [])])
    backdrop(scene, view.backdrop)
    _people(scene, view, met, [todo, *(area.box for area in board.areas)])
    if view.can_leave:
        button(board, "leave", out, view.leave, Leave(), icon="next", keys=("l", "north"))
    if view.can_undo:
        label, at = ui.tr("Revenir au choix"), corner(ui)[1]
        icon_button(board, "undo", at, 24, "undo", Undo(), label, keys=("backspace", "west"))
    pause_button(board)
    _hints(board, view)
    scene.take(board)
    return scene.sheet(_first(view))


def _met(view: ExploreView, ui: Ui) -> list[tuple[OpenSpot, Anchor]]:
    """Those whom the player may talk to, where they stand; a thing's anchor shows nobody."""
    found = ((spot, anchor_of(ui, spot)) for spot in view.spots if spot.person)
    return [(spot, at) for spot, at in found if at.size]


def _people(
    board: Board, view: ExploreView, met: Sequence[tuple[OpenSpot, Anchor]], taken: Sequence[Box]
) -> None:
    """Those whom the player may talk to, before whoever else is at work."""
    people = dict(view.people)
    here = [people[spot.person] for spot, _ in met]
    there = {post: who for post, who in view.around if who not in here}
    clock = 0.0 if board.ui.prefs.calm else board.ui.clock
    stood = [figure_box(at) for _, at in met]
    board.add(*crew(board.ui.posts, there, stood, taken, clock))
    board.moves(1 / 10)
    for who, (spot, at) in zip(here, met, strict=True):
        standing(board, at, who, at_work=not board.focused(area_name(spot)))


def _spots(board: Board, view: ExploreView, taken: Sequence[Box]) -> None:
    frame = board.ui.frame
    top = REACH if board.ui.tall else TOP + 20
    room = Box(8, top, frame.width - 16, frame.height - top - HINTS - 12)
    hotspots(board, view.spots, room, taken)


def _title_left(view: ExploreView, ui: Ui) -> float:
    return MARGIN + 82 if view.can_undo else title_left(ui)


def _first(view: ExploreView) -> str:
    """The focus starts on what is still to do, then on the way out."""
    todo = next((area_name(s) for s in view.spots if s.required and not s.done), "")
    return todo or ("leave" if view.can_leave else "")


def _objectives(board: Board, view: ExploreView) -> Box:
    """What is to be done here, ticked as it is done; returns where it stands."""
    todo = [s for s in view.spots if s.required]
    if not todo:
        return Box(0, 0, 0, 0)
    tone, ui = board.ui.tone, board.ui
    width = min(330 * max(1.0, ui.prefs.text_scale * 0.9), ui.frame.width - 2 * MARGIN)
    style = ui.style("body", tone.on_paper)
    words = [board.paragraph(s.objective, style, width - 84) for s in todo]
    heading = ui.style("section", tone.on_paper, grow=0.86)
    height = 16 + heading.line_height + 8 + sum(p.height + 12 for p in words) + 12
    box = Box(MARGIN, TOP + 22, width, height)
    if ui.prefs.left_handed:
        box = box._replace(x=ui.frame.width - MARGIN - width)
    panel(board, box, r=12, cut=24, corner="bottom-right", shadow=6)
    board.add(*board.paragraph(ui.tr("À faire ici"), heading).at(box.x + 22, box.y + 14))
    y = box.y + 14 + heading.line_height + 10
    for spot, paragraph in zip(todo, words, strict=True):
        if board.focused(area_name(spot)):
            row = Box(box.x + 12, y - 5, width - 24, paragraph.height + 10)
            board.rounded(row, tone.focus_row, 9)
        _checkbox(board, box.x + 22, y, done=spot.done)
        board.add(*paragraph.at(box.x + 60, y))
        board.spoken.append(spot.objective)
        y += paragraph.height + 12
    return box


def _checkbox(board: Board, x: float, y: float, *, done: bool) -> None:
    box = Box(x, y + 1, 25, 25)
    if done:
        board.rounded(box, theme.S500, 6)
        board.icon("check", *box.centre, 22, theme.P50, theme.S500)
    else:
        board.rounded(box, None, 6, stroke=theme.N600, stroke_width=3)


def _way_out(board: Board, view: ExploreView) -> Box:
    """Where the button to leave stands, at the lower right."""
    frame = board.ui.frame
    width = min(380.0, frame.width - 2 * MARGIN)
    height = button_height(board, view.leave, width, icon=True)
    right = frame.width - MARGIN - 8 - width
    x = MARGIN + 8 if board.ui.prefs.left_handed else right
    return Box(x, frame.height - HINTS - height - 18, width, height)


def _hints(board: Board, view: ExploreView) -> None:
    tr = board.ui.tr
    hints = [
        Hint(tr("passer d'un point à l'autre"), arrows="all"),
        Hint(tr("choisir"), tr("Entrée")),
    ]
    if view.can_leave:
        hints.append(Hint(tr("continuer"), "L", "north"))
    hint_bar(
        board, (*hints, Hint(tr("pause"), tr("Échap"), "east", pressed="pause")), view.glossary
    )
