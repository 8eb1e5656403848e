"""How much time is there? Two short places to choose from, or a path that fits a lesson."""

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.actions import ClosePanel, EnterMission
from game.screens.board import Board
from game.screens.kit_bars import HINTS, MARGIN, Hint, hint_bar
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import card, focus_ring
from game.screens.map_view import MapView, PathStep
from game.screens.ui import Ui

GAP = 12.0
BRACKET = 24.0
NUMBER = 44.0
REACH = 600.0
"""On a totem, where the places begin."""


def draw(view: MapView, ui: Ui) -> Sheet:
    """The whole screen; it lies over the map, which it leads back to."""
    board = Board(ui)
    board.rect(ui.frame.box, ui.tone.night)
    title = ui.tr("Combien de temps as-tu ?")
    room = ui.frame.width - 2 * MARGIN
    top = 16 + board.text(title, MARGIN + 8, 16, "title", ui.tone.on_night, room)
    if ui.tall:  # what is to be pressed lies within reach of a seated hand
        board.picture("map/bfc", Box(MARGIN, top + 12, room, REACH - top - 24))
        top = REACH
    label = ui.tr("Choisir sur la carte")
    width = min(340.0 * ui.prefs.text_scale, room)
    height = button_height(board, label, width, icon=True)
    bottom = ui.frame.height - HINTS - height - 22
    window = Box(MARGIN - BRACKET, top, room + 2 * BRACKET, bottom - top)
    inner = Board(ui)
    end = _sections(inner, view, Box(MARGIN, top + 8, room, 0))
    scroll_by = board.window(window, inner, end - top + BRACKET)
    at = Box(MARGIN, bottom + 10, width, height)
    keys = ("escape", "backspace")
    button(board, "close", at, label, ClosePanel(), "quiet", icon="map", keys=keys)
    hints = (Hint(ui.tr("choisir"), arrows="all"), Hint(ui.tr("entrer"), ui.tr("Entrée")))
    hint_bar(board, hints)
    return board.sheet("brief-0" if view.brief else "close", scroll_by)


def _sections(board: Board, view: MapView, box: Box) -> float:
    """What one may do in a few minutes, then in a lesson; the bottom."""
    ui, tone = board.ui, board.ui.tone
    y = box.y
    if not view.path:
        words = ui.tr("Tu as tout visité. Tu peux rejouer un lieu autrement, depuis la carte.")
        return y + board.text(words, box.x + 8, y + 8, "strong", tone.on_night, box.w - 16) + 16
    if view.brief:
        brief = ui.tr("{n} minutes : un lieu au choix").format(n=view.brief[0].minutes)
        y += board.text(brief, box.x + 8, y, "button", tone.on_night, box.w - 16) + 20
        y = _steps(board, view.brief, Box(box.x, y, box.w, 0), "brief") + 10
    total = sum(step.minutes for step in view.path)
    lesson = ui.tr("{n} minutes : plusieurs lieux, dans cet ordre ou dans le tien").format(n=total)
    y += board.text(lesson, box.x + 8, y, "button", tone.on_night, box.w - 16) + 20
    return _steps(board, view.path, Box(box.x, y, box.w, 0), "step")


def _steps(board: Board, steps: tuple[PathStep, ...], box: Box, kind: str) -> float:
    """Two across where there is room; those of a path are numbered."""
    across = 2 if box.w / board.ui.prefs.text_scale > 760 else 1
    width = (box.w - GAP * (across - 1)) / across
    height = max(_height(board, step, width) for step in steps)
    for i, step in enumerate(steps):
        x = box.x + (i % across) * (width + GAP)
        at = Box(x, box.y + (i // across) * (height + GAP), width, height)
        _step(board, at, step, f"{kind}-{i}", i + 1 if kind == "step" else 0)
    return box.y + -(-len(steps) // across) * (height + GAP)


def _told(board: Board, step: PathStep) -> str:
    tr = board.ui.tr
    told = (
        tr("{town}, en bref ({n}\u00a0min)")
        if step.route == "short"
        else tr("{town} ({n}\u00a0min)")
    )
    return told.format(town=step.town, n=step.minutes)


def _height(board: Board, step: PathStep, width: float) -> float:
    ui, room = board.ui, width - 160
    title = board.paragraph(step.title, ui.style("strong", theme.INK), room)
    told = board.paragraph(_told(board, step), ui.style("body", theme.INK), room)
    return max(80.0, title.height + told.height + 20)


def _step(board: Board, box: Box, step: PathStep, name: str, number: int) -> None:
    """A place to enter: its number in the path, its icon, its mission, where and how long."""
    ui, tone = board.ui, board.ui.tone
    focused = board.focused(name)
    if focused:
        focus_ring(board, box, 12)
    card(board, box, tone.focus_row if focused else tone.card)
    tile = Box(box.x + 16, box.y + (box.h - NUMBER) / 2, NUMBER, NUMBER)
    board.rounded(tile, theme.N700, 10)
    board.icon(step.icon, *tile.centre, 32, theme.P50, theme.N700)
    title = board.paragraph(step.title, ui.style("strong", tone.on_paper), box.w - 160)
    told = board.paragraph(_told(board, step), ui.style("body", tone.on_paper), box.w - 160)
    y = box.y + (box.h - title.height - told.height) / 2
    board.add(*title.at(box.x + 78, y), *told.at(box.x + 78, y + title.height))
    if number:
        style = ui.style("button", tone.on_paper, align="centre")
        at = box.y + (box.h - style.line_height) / 2
        board.add(*board.paragraph(str(number), style).at(box.right - 44, at))
    else:
        board.icon("play", box.right - 44, box.centre[1], 30, tone.on_paper, tone.card)
    board.spoken.extend((step.title, _told(board, step)))
    board.area(name, box, EnterMission(step.mission, step.route), step.title)
