"""The aim: a target of what is permitted, and the circle in which the hand trembles."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.micro_assembly.assembly import MAGNIFICATIONS
from game.gestures.micro_assembly.state import Bench
from game.screens.board import Board

SEEN = 260.0
"""Micrometres from the middle of the target to the rim of the aim."""


LEAST = 30.0
"""Radius of the aim at least: words become smaller rather."""


def aim(board: Board, state: Bench, box: Box) -> None:
    """Draw the aim at the top of the box, and its figures below."""
    ui, tr = board.ui, board.ui.tr
    style = ui.style("label", theme.P50, "centre")
    style = style._replace(size=min(style.size, 24.0))
    lines = [f"×\u00a0{MAGNIFICATIONS[state.zoom]}"]
    if state.held:
        told = tr("Écart\u00a0: {n}\u00a0µm").format(n=round(state.offset.far))
        lines = [told, tr("maxi {n}\u00a0µm").format(n=state.part.tolerance), *lines]
    lines.append(f"±\u00a0{state.tremble}\u00a0µm")
    longest = max(ui.width(line, style) for line in lines)
    high = (box.h - 2 * LEAST - 10) / (style.line_height * len(lines))
    style = style._replace(size=style.size * min(1.0, box.w / longest, high))
    tall = style.line_height * len(lines)
    r = max(LEAST, min(box.w / 2 - 4, (box.h - tall - 10) / 2))
    cx, cy = box.centre[0], box.y + r + 2
    _target(board, state, cx, cy, r)
    y = cy + r + 8
    for line in lines:
        board.add(*board.paragraph(line, style).at(cx, y))
        board.spoken.append(line)
        y += style.line_height


def _target(board: Board, state: Bench, cx: float, cy: float, r: float) -> None:
    board.disc(cx, cy, r, theme.N800, theme.N500, 3)
    board.rect(Box(cx - r, cy - 0.5, 2 * r, 1), theme.N500)
    board.rect(Box(cx - 0.5, cy - r, 1, 2 * r), theme.N500)
    if not state.held:
        return
    scale = r / SEEN
    inside = state.offset.far + state.tremble <= state.part.tolerance
    board.disc(cx, cy, max(4.0, state.part.tolerance * scale), theme.S700, theme.S300, 3)
    still = max(4.0, min(state.tremble * scale, r * 0.6))
    far = max(1.0, state.offset.far * scale / (r - still - 4))
    x, y = cx + state.offset.dx * scale / far, cy + state.offset.dy * scale / far
    colour = theme.S300 if inside else theme.M400
    board.disc(x, y, still, colour, opacity=0.35)
    board.disc(x, y, still, None, colour, 3)
    board.disc(x, y, 4, theme.P50, theme.INK, 1)
