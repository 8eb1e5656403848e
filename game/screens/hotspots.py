"""The marks of what can be visited in a workshop: a round sign on each thing, and its name."""

from collections.abc import Sequence

from game.canvas import theme
from game.canvas.commands import Command
from game.canvas.geometry import Anchor, Box
from game.canvas.text import Style
from game.screens.alive import halo
from game.screens.board import Board
from game.screens.map_layout import Mark, settled
from game.screens.stage import glow
from game.screens.ui import Ui
from game.session.commands import Visit
from game.story.state import OpenSpot

RADIUS = 31.0
LABEL_GAP = 10.0

FOCUS = 8.0
"""What the ring of the focus takes around a mark, beyond the room it has by itself."""

SMALLER = (1.0, 0.9, 0.8, 0.7)
"""How names are written: as large as the player asks, smaller only when they would overlap."""

#: icon of a spot whose author named none
ICONS = {"talk": "speech", "look": "eye", "gesture": "hand", "go": "next"}


def hotspots(board: Board, spots: Sequence[OpenSpot], room: Box, taken: Sequence[Box]) -> None:
    """Every spot within the room, around what is `taken`; the one in focus lies on top.

    Only the painting depends on the focus: what is touched and said keeps the author's order.
    """
    style, centres = _laid_out(board.ui, spots, room, taken)
    on_top: list[Command] = []
    for spot, (x, y) in zip(spots, centres, strict=True):
        inner = Board(board.ui)
        _hotspot(inner, spot, x, y, style)
        if board.focused(area_name(spot)):
            on_top, board.frames = inner.commands, inner.frames
        else:
            board.add(*inner.commands)
        board.areas.extend(inner.areas)
        board.spoken.extend(inner.spoken)
    board.add(*on_top)


def area_name(spot: OpenSpot) -> str:
    return f"spot-{spot.spot}"


def anchor_of(ui: Ui, spot: OpenSpot) -> Anchor:
    """Where the backdrop has a spot's thing or person; the middle of the frame when nowhere."""
    frame = ui.frame
    return ui.anchors.get(spot.at, Anchor(frame.width / 2, frame.height / 2))


def _laid_out(
    ui: Ui, spots: Sequence[OpenSpot], room: Box, taken: Sequence[Box]
) -> tuple[Style, list[tuple[float, float]]]:
    """The largest writing for which all marks find room, and their centres."""
    for grow in SMALLER:
        style = ui.style("label", ui.tone.on_paper, grow=grow)
        marks = tuple(_mark(ui, spot, style) for spot in spots)
        centres = settled(marks, room, tuple(taken))
        boxes = [m.box_at(x, y) for m, (x, y) in zip(marks, centres, strict=True)]
        if _apart(boxes, taken):
            break
    return style, centres


def _apart(boxes: Sequence[Box], taken: Sequence[Box]) -> bool:
    return not any(
        box.meets(other) for i, box in enumerate(boxes) for other in (*boxes[i + 1 :], *taken)
    )


def _label_size(ui: Ui, spot: OpenSpot, style: Style) -> tuple[float, float]:
    return ui.width(spot.label, style) + 24, style.line_height + 8


def _mark(ui: Ui, spot: OpenSpot, style: Style) -> Mark:
    """Where a spot's round mark wants to be, with its label: above a head, or on a thing."""
    anchor = anchor_of(ui, spot)
    width, height = _label_size(ui, spot, style)
    below = RADIUS + LABEL_GAP + height
    rise = anchor.size * 1.04 + below + 14 if spot.person else 0.0
    half = max(RADIUS + FOCUS, width / 2 + 3)
    return Mark(anchor.x, anchor.y - rise, half, RADIUS + FOCUS, below + 2)


def _hotspot(board: Board, spot: OpenSpot, x: float, y: float, style: Style) -> None:
    ui, tone = board.ui, board.ui.tone
    name = area_name(spot)
    focused = board.focused(name)
    down = 3.0 if ui.pressed == name else 0.0
    if focused:
        clock = 0.0 if ui.prefs.calm else ui.clock
        glow(board, x, y, 78, halo(clock))
        board.moves(1 / 8)
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
    label = _label(board, spot, x, y, style)
    area = Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS).join(label)
    board.area(name, area, Visit(spot.spot), spot.label)


def _label(board: Board, spot: OpenSpot, x: float, y: float, style: Style) -> Box:
    w, h = _label_size(board.ui, spot, style)
    box = Box(x - w / 2, y + RADIUS + LABEL_GAP, w, h)
    tone = board.ui.tone
    board.rounded(box, tone.focus_row if board.focused(area_name(spot)) else tone.card, 10)
    board.add(*board.paragraph(spot.label, style).at(box.x + 12, box.y + 4))
    board.spoken.append(spot.label)
    return box


def _tick(board: Board, x: float, y: float) -> None:
    board.disc(x, y, 13, theme.P50)
    board.disc(x, y, 11, theme.S500)
    board.icon("check", x, y, 20, theme.P50, theme.S500)
