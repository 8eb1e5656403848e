"""Two workshops to choose from: the first choice of a visitor, seconds after the first touch."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.actions import OpenPassport
from game.screens.board import Board
from game.screens.kit_bars import MARGIN
from game.screens.kit_buttons import icon_button, pill_button
from game.screens.kit_panels import card, focus_ring
from game.screens.kit_sound import listen_corner, past_listen
from game.screens.stage import title_art
from game.screens.stand_actions import PickPlace, StartOver
from game.screens.ui import Ui


class Workshop(NamedTuple):
    """`picture` is its drawing; `minutes` its short route."""

    mission: str
    town: str
    title: str
    picture: str
    minutes: int


class PlacesView(NamedTuple):
    workshops: tuple[Workshop, ...]
    has_passport: bool = False


def draw(view: PlacesView, ui: Ui) -> Sheet:
    board = Board(ui)
    title_art(board)
    board.rect(ui.frame.box, theme.INK, opacity=0.55)
    tone = ui.tone
    icon_button(board, "back", MARGIN, 28, "back", StartOver(), ui.tr("Retour"), keys=("escape",))
    heading = board.paragraph(
        ui.tr("Où veux-tu entrer ?"),
        ui.style("display", tone.on_night),
        ui.frame.width - 2 * MARGIN - 84,
    )
    board.add(*heading.at(MARGIN + 84, 28))
    board.spoken.append(ui.tr("Où veux-tu entrer ?"))
    top = 28 + max(heading.height, 56.0) + 28
    for workshop, box in zip(view.workshops, _boxes(view, ui, top), strict=True):
        _workshop(board, workshop, box)
    if view.has_passport:
        label, y = ui.tr("Mon passeport"), ui.frame.height - 70
        x = past_listen(board, MARGIN)
        pill_button(board, "passport", x, y, "passport", label, OpenPassport(), keys=("p",))
    listen_corner(board)
    return board.sheet(view.workshops[0].mission if view.workshops else "back")


def _boxes(view: PlacesView, ui: Ui, top: float) -> list[Box]:
    """Side by side, or one under the other on a totem."""
    n, gap = max(1, len(view.workshops)), 28.0
    room = Box(MARGIN, top, ui.frame.width - 2 * MARGIN, ui.frame.height - top - 84)
    if ui.tall:
        h = min(420.0, (room.h - gap * (n - 1)) / n)
        low = room.bottom - h * n - gap * (n - 1)
        return [Box(room.x, low + i * (h + gap), room.w, h) for i in range(len(view.workshops))]
    w = (room.w - gap * (n - 1)) / n
    return [Box(room.x + i * (w + gap), room.y, w, room.h) for i in range(len(view.workshops))]


def _workshop(board: Board, workshop: Workshop, box: Box) -> None:
    ui, tone = board.ui, board.ui.tone
    if board.focused(workshop.mission):
        focus_ring(board, box)
    card(board, box, tone.focus_row if board.focused(workshop.mission) else "", cut=26)
    width = box.w - 48
    town = board.paragraph(workshop.town, ui.style("label", theme.M700), width)
    title = board.paragraph(workshop.title, ui.style("section", tone.on_paper), width)
    minutes = ui.tr("{n} minutes").format(n=workshop.minutes)
    lasting = board.paragraph(minutes, ui.style("body", tone.on_paper), width)
    y = box.bottom - 20 - town.height - title.height - lasting.height
    picture = Box(box.x + 16, box.y + 16, box.w - 32, max(0.0, y - box.y - 28))
    board.picture(workshop.picture, picture, fit="cover")
    for paragraph in (town, title, lasting):
        board.add(*paragraph.at(box.x + 24, y))
        y += paragraph.height
    board.spoken.extend((workshop.town, workshop.title, minutes))
    board.area(workshop.mission, box, PickPlace(workshop.mission), workshop.title)
