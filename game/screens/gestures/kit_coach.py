"""Who guides: a face, and what she or he says now."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Paragraph
from game.gestures.telling import Said
from game.screens.board import Board
from game.screens.kit_panels import card
from game.screens.ui import Role
from game.session.view import Speaker

LINES = 3
"""Lines that a sentence may take before it is written smaller."""


def coach(board: Board, words: Said, speaker: Speaker, place: Box) -> float:
    """Draw the card from the top of `place` down, `place.h` higher than it must be.

    Returns its bottom.
    """
    ui = board.ui
    said = words.told(ui.tr)
    face = (64.0 if place.w < 400 else 76.0) if speaker.person else 0.0
    left = face + 30 if face else 22
    lines = _fitted(board, said, place.w - left - 18)
    name = ui.style("body", ui.tone.muted_on_paper, align="centre")
    height = max(lines.height + 20, 16 + (face + name.line_height if face else 40)) + place.h
    box = Box(place.x, place.y, place.w, height)
    card(board, box, cut=22)
    if face:
        _face(board, Box(box.x + 14, box.y + 8 + place.h / 2, face, face), speaker)
        first = speaker.name.split(" ")[0]
        board.add(
            *board.paragraph(first, name).at(box.x + 14 + face / 2, box.y + 8 + face + place.h / 2)
        )
        board.spoken.append(first)
    board.add(*lines.at(box.x + left, box.y + (height - lines.height) / 2))
    board.spoken.append(said)
    return box.bottom


def _fitted(board: Board, said: str, width: float) -> Paragraph:
    """The words as large as few lines allow."""
    roles: tuple[Role, ...] = ("speech", "strong", "label") if width > 480 else ("strong", "label")
    broken = [
        board.paragraph(said, board.ui.style(role, board.ui.tone.on_paper), width) for role in roles
    ]
    return next((p for p in broken if len(p.lines) <= LINES), broken[-1])


def _face(board: Board, box: Box, speaker: Speaker) -> None:
    (x, y), r = box.centre, box.w / 2
    board.disc(x, y, r, theme.M300)
    variant = (("frame", "head"), ("mood", speaker.mood))
    board.picture(f"people/{speaker.person}", box, variant=variant)
    board.disc(x, y, r, None, theme.N700, 4)
