"""Who guides: a face, and what she or he says now."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.fault_finding_view import Bench
from game.screens.board import Board
from game.screens.kit_panels import card
from game.session.view import Speaker

FACE = 76.0


def coach(board: Board, view: Bench, speaker: Speaker, place: Box) -> float:
    """Draw the card from the top of `place` down; returns its bottom."""
    ui = board.ui
    said = ui.tr(view.said.text).format(**dict(view.said.values))
    left = FACE + 34 if speaker.person else 22
    words = board.paragraph(said, ui.style("strong", ui.tone.on_paper), place.w - left - 20)
    name = ui.style("body", ui.tone.muted_on_paper, align="centre")
    least = FACE + 24 + (name.line_height if speaker.person else 0)
    height = max(least, words.height + 20)
    box = Box(place.x, place.y, place.w, height)
    card(board, box, cut=22)
    if speaker.person:
        _face(board, box, speaker)
        first = speaker.name.split(" ")[0]
        y = box.y + 14 + FACE
        board.add(*board.paragraph(first, name).at(box.x + 16 + FACE / 2, y))
        board.spoken.append(first)
    board.add(*words.at(box.x + left, box.y + (height - words.height) / 2))
    board.spoken.append(said)
    return box.bottom


def _face(board: Board, box: Box, speaker: Speaker) -> None:
    x, y, r = box.x + 16, box.y + 12, FACE / 2
    board.disc(x + r, y + r, r, theme.M300)
    variant = (("frame", "head"), ("mood", speaker.mood))
    board.picture(f"people/{speaker.person}", Box(x, y, FACE, FACE), variant=variant)
    board.disc(x + r, y + r, r, None, theme.N700, 4)
