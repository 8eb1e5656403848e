"""What an author sees over the game: where the play stands, what is known, where to jump.

Shown by `preview` only; players never meet it.
"""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.actions import CopyWalk, JumpTo, ToggleAuthor
from game.screens.board import Board
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import focus_ring, night_panel, veil
from game.screens.ui import Ui

ROW = 52.0
GAP = 12.0


class AuthorView(NamedTuple):
    """`variables` and `profile` are (name, value) pairs in words, `scenes` (id, title) pairs.

    A variable that the play has changed tells both values. `advice` are the first lines of the
    warnings of `check`, in its words.
    """

    mission: str
    scene: str
    variables: tuple[tuple[str, str], ...]
    profile: tuple[tuple[str, str], ...]
    scenes: tuple[tuple[str, str], ...]
    advice: tuple[str, ...] = ()


def draw(view: AuthorView, ui: Ui) -> Sheet:
    """The overlay, laid over the screen that waits."""
    board = Board(ui)
    veil(board, 0.8)
    board.area("under", ui.frame.box, None, focusable=False)
    heading = ui.tr("Atelier d'auteur : {mission}, scène {scene}")
    words = heading.format(mission=view.mission, scene=view.scene)
    y = 28 + board.text(words, 40, 28, "button", ui.tone.on_night, ui.frame.width - 80) + 14
    foot = _foot(board)
    window = Box(32, y, ui.frame.width - 64, foot - y - 16)
    night_panel(board, window)
    inner = Board(ui)
    bottom = _columns(inner, view, window.inset(24, 14))
    scroll_by = board.window(window.inset(2), inner, bottom + 14 - y)
    here = f"jump-{view.scene}"
    return board.sheet(here if view.scene in dict(view.scenes) else "close", scroll_by)


def _columns(board: Board, view: AuthorView, box: Box) -> float:
    """What is known beside the scenes, or above them on a totem; returns the bottom."""
    if board.ui.tall:
        return _scenes(board, view, box._replace(y=_known(board, view, box) + 16))
    left = box.w * 0.44
    bottom = _known(board, view, box._replace(w=left))
    right = Box(box.x + left + 32, box.y, box.w - left - 44, 0)
    return max(bottom, _scenes(board, view, right))


def _known(board: Board, view: AuthorView, box: Box) -> float:
    tr = board.ui.tr
    y = _pairs(board, box, tr("Variables"), view.variables)
    y = _pairs(board, box._replace(y=y + 10), tr("Profil"), view.profile)
    title = tr("Avertissements de « check » : {n}").format(n=len(view.advice))
    y += 10 + board.text(title, box.x, y + 10, "strong", theme.M300, box.w) + 4
    for line in view.advice:
        y += board.text(line, box.x, y, "body", board.ui.tone.on_night, box.w) + 6
    return y


def _pairs(board: Board, box: Box, title: str, rows: tuple[tuple[str, str], ...]) -> float:
    tone = board.ui.tone
    y = box.y + board.text(title, box.x, box.y, "strong", theme.M300) + 4
    half = box.w * 0.5
    for name, value in rows:
        told = board.text(name, box.x, y, "body", tone.muted_on_night, half - 12)
        y += max(told, board.text(value, box.x + half, y, "body", tone.on_night, half))
    return y


def _scenes(board: Board, view: AuthorView, box: Box) -> float:
    """Every scene of the mission, to jump to; returns the bottom."""
    y = box.y
    style = board.ui.style("label", board.ui.tone.on_night)
    for scene, title in view.scenes:
        words = f"{scene} · {title}" if title else scene
        paragraph = board.paragraph(words, style, box.w - 32)
        row = Box(box.x, y, box.w, max(ROW, paragraph.height + 20))
        name = f"jump-{scene}"
        if board.focused(name):
            focus_ring(board, row, 8)
        board.rounded(row, theme.N600 if scene == view.scene else theme.N700, 8)
        board.add(*paragraph.at(row.x + 16, row.y + (row.h - paragraph.height) / 2))
        board.spoken.append(words)
        board.area(name, row, JumpTo(scene), words)
        y = row.bottom + GAP
    return y - GAP


def _foot(board: Board) -> float:
    """The buttons at the foot; returns their top."""
    ui = board.ui
    each = min(460.0, (ui.frame.width - 84) / 2)
    close, copy = ui.tr("Reprendre (F2)"), ui.tr("Copier ce parcours en test")
    height = max(button_height(board, words, each) for words in (close, copy))
    top = ui.frame.height - height - 22
    at = Box(32, top, each, height)
    button(board, "close", at, close, ToggleAuthor(), keys=("escape", "f2"))
    button(board, "copy", at.moved(each + 20, 0), copy, CopyWalk(), "paper", keys=("c",))
    return top
