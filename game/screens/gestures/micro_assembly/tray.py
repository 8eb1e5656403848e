"""The tray of parts, each in its compartment; and the part in the tweezers beside its trace."""

from game.canvas.geometry import Box
from game.canvas.text import Paragraph
from game.gestures.micro_assembly.assembly import Part
from game.gestures.micro_assembly.state import Bench
from game.screens.board import Board
from game.screens.gestures.kit_tips import close_ring
from game.screens.gestures.micro_assembly.piece import centred, paint_part
from game.screens.kit_panels import card
from game.session.commands import DoMove

GAP = 8.0
LEAST = 54.0
ROOM = 50.0
"""Width of the drawing on a card."""


def tray(board: Board, state: Bench, place: Box) -> float:
    """Draw a card for each part, in two columns; returns their bottom."""
    parts, width = state.assembly.parts, (place.w - GAP) / 2
    y = place.y
    for i in range(0, len(parts), 2):
        row = parts[i : i + 2]
        height = max(LEAST, *(_label(board, part, width).height + 12 for part in row))
        for k, part in enumerate(row):
            _card(board, state, part, Box(place.x + k * (width + GAP), y, width, height))
        y += height + GAP
    return y - GAP


def titled(name: str) -> str:
    """The name of a part at the head of its card."""
    return name[:1].upper() + name[1:]


def _label(board: Board, part: Part, width: float) -> Paragraph:
    name = titled(board.ui.tr(part.name))
    style = board.ui.style("label", board.ui.tone.on_paper)
    widest = max(board.ui.width(word, style) for word in name.split(" "))
    room = width - ROOM - 44
    style = style._replace(size=style.size * min(1.0, (room - 1) / widest))
    return board.paragraph(name, style, room)


def _card(board: Board, state: Bench, part: Part, box: Box) -> None:
    ui, name = board.ui, f"pick-{part.key}"
    there = part.key in state.there
    card(board, box, ui.tone.paper if there else ui.tone.card, cut=14)
    if board.focused(name):
        close_ring(board, box)
    words = _label(board, part, box.w)
    board.add(*words.at(box.x + ROOM + 14, box.y + (box.h - words.height) / 2))
    board.spoken.append(titled(ui.tr(part.name)))
    window = Box(box.x + 8, box.y + (box.h - ROOM + 8) / 2, ROOM - 4, ROOM - 8)
    if there:
        board.icon("check", *window.centre, 34, ui.tone.on_paper, ui.tone.paper)
        return
    paint_part(board, window, part, centred(part, window))
    board.area(name, box, DoMove(("pick", part.key)), titled(ui.tr(part.name)))


def compare(board: Board, state: Bench, place: Box) -> float:
    """The part as it is held, and as it must lie; returns their bottom."""
    tr = board.ui.tr
    style = board.ui.style("label", board.ui.tone.on_paper, "centre")
    half = place.w / 2
    titles = [
        board.paragraph(words, style, half - 20) for words in (tr("Le tracé"), tr("Dans la pince"))
    ]
    tall = max(title.height for title in titles)
    box = Box(place.x, place.y, place.w, 108 + tall + place.h)
    card(board, box, cut=18)
    board.spoken.extend((tr("Le tracé"), tr("Dans la pince")))
    for k, title in enumerate(titles):
        x = box.x + half * (k + 0.5)
        board.add(*title.at(x, box.y + 6))
        size = min(half - 40, box.h - tall - 26)
        room = Box(x - size / 2, box.y + tall + 12, size, size)
        quarter, flipped = (state.quarter, state.flipped) if k else (0, False)
        lie = centred(state.part, room, quarter, flipped=flipped)
        paint_part(board, room.inset(-2), state.part, lie)
    return box.bottom
