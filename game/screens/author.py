"""What an author sees over the game: where the play stands, what is known, where to jump.

Shown by `preview` only; players never meet it.
"""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.actions import JumpTo, ToggleAuthor
from game.screens.board import Board
from game.screens.kit_buttons import button
from game.screens.kit_panels import focus_ring, night_panel, veil
from game.screens.ui import Ui

ROW = 52.0


class AuthorView(NamedTuple):
    """`variables` and `profile` are (name, value) pairs in words, `scenes` (id, title) pairs."""

    mission: str
    scene: str
    variables: tuple[tuple[str, str], ...]
    profile: tuple[tuple[str, str], ...]
    scenes: tuple[tuple[str, str], ...]


def draw(view: AuthorView, ui: Ui) -> Sheet:
    """The overlay, laid over the screen that waits."""
    board = Board(ui)
    veil(board, 0.8)
    board.area("under", ui.frame.box, None, focusable=False)
    tone = ui.tone
    heading = ui.tr("Atelier d'auteur : {mission}, scène {scene}")
    words = heading.format(mission=view.mission, scene=view.scene)
    y = 28 + board.text(words, 40, 28, "button", tone.on_night, ui.frame.width - 80) + 14
    left = ui.frame.width * (0.46 if not ui.tall else 1.0) - 40
    known = Box(40, y, left, 0)
    bottom = _pairs(board, known, ui.tr("Variables"), view.variables)
    bottom = _pairs(board, known._replace(y=bottom + 10), ui.tr("Profil"), view.profile)
    foot = ui.frame.height - 92
    if ui.tall:
        column = Box(40, bottom + 16, ui.frame.width - 80, foot - bottom - 32)
    else:
        column = Box(left + 72, y, ui.frame.width - left - 112, foot - y - 16)
    scroll_by = _scenes(board, view, column)
    close = Box(40, foot, 260, 66)
    button(board, "close", close, ui.tr("Reprendre (F2)"), ToggleAuthor(), keys=("escape", "f2"))
    return board.sheet("close", scroll_by)


def _pairs(board: Board, box: Box, title: str, rows: tuple[tuple[str, str], ...]) -> float:
    tone = board.ui.tone
    y = box.y + board.text(title, box.x, box.y, "strong", theme.M300) + 4
    for name, value in rows:
        board.text(name, box.x, y, "body", tone.muted_on_night)
        y += board.text(value, box.x + box.w * 0.5, y, "body", tone.on_night, box.w * 0.5)
    return y


def _scenes(board: Board, view: AuthorView, box: Box) -> float:
    """Every scene of the mission, to jump to; returns how far the list scrolls."""
    night_panel(board, box)
    inner = Board(board.ui)
    y = box.y + 12
    for scene, title in view.scenes:
        row = Box(box.x + 24, y, box.w - 56, ROW)
        name = f"jump-{scene}"
        if board.focused(name):
            focus_ring(inner, row, 8)
        here = scene == view.scene
        inner.rounded(row, theme.N600 if here else theme.N700, 8)
        words = f"{scene} · {title}" if title else scene
        style = board.ui.style("label", board.ui.tone.on_night)
        inner.add(*inner.paragraph(words, style).at(row.x + 16, row.y + 12))
        inner.spoken.append(words)
        inner.area(name, row, JumpTo(scene), words)
        y += ROW + 12
    return board.window(box.inset(2), inner, y - box.y)
