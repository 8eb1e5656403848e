"""The first screen: the name of the game, who is there, and one button."""

from typing import NamedTuple

from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.actions import (
    OpenPanel,
    QuitGame,
    ResumeSitting,
    StartSitting,
    ToggleCalm,
    ToggleContrast,
)
from game.screens.board import Board
from game.screens.kit_buttons import Kind, button, button_height, icon_button
from game.screens.kit_glyphs import press_glyph
from game.screens.stage import title_art
from game.screens.ui import Ui


class TitleView(NamedTuple):
    """`resume` is the id of the last sitting cut short, `nickname` its player's; or both empty."""

    resume: str = ""
    nickname: str = ""
    notice: str = ""
    """A sentence about something that went wrong at the start, or empty."""


def draw(view: TitleView, ui: Ui) -> Sheet:
    board = Board(ui)
    title_art(board)
    if ui.tall:
        _tall(board, view)
    else:
        _wide(board, view)
    _settings(board)
    return board.sheet("resume" if view.resume else "start")


def _wide(board: Board, view: TitleView) -> None:
    ui, tone = board.ui, board.ui.tone
    left = 72.0 if ui.frame.form == "wide" else 56.0
    column = ui.frame.width * 0.4
    scale = ui.prefs.text_scale
    top = 150.0 - 90 * (scale - 1)
    logo = min(column, 460.0)
    board.picture("brand/logo-night", Box(left, top, logo, logo * 0.4))
    y = top + logo * 0.4 + 26
    y += _lead(board, left, y, column + (40 if ui.frame.form == "wide" else 12))
    y = _actions(board, view, left, max(y + 18, 574 - (76 if view.resume else 0)), 300)
    small = board.paragraph(_promise(board), ui.style("body", tone.muted_on_night), column + 60)
    board.add(*small.at(left, min(y + 16, ui.frame.height - small.height - 14)))
    board.spoken.append(_promise(board))
    if view.notice:
        board.text(view.notice, left, 40, "label", tone.focus, column + 60)


def _lead(board: Board, x: float, y: float, width: float) -> float:
    ui, tone = board.ui, board.ui.tone
    words = ui.tr("Entre dans l'atelier.\nEssaie un métier pour de vrai.")
    grow = 1.04 if ui.frame.form == "wide" else 0.88
    title = board.paragraph(words, ui.style("section", tone.on_night, grow=grow), width)
    board.add(*title.at(x, y))
    more = ui.tr("Des gestes à tenter, des gens à écouter, en Bourgogne-Franche-Comté.")
    body = board.paragraph(more, ui.style("body", tone.muted_on_night, grow=1.08), width)
    board.add(*body.at(x, y + title.height + 12))
    board.spoken.extend((words, more))
    return title.height + 12 + body.height


def _promise(board: Board) -> str:
    return board.ui.tr("De 3 à 10 minutes. Sans compte, sans nom.")


def _actions(board: Board, view: TitleView, x: float, y: float, width: float) -> float:
    """The buttons of the title; returns the bottom of the last one."""
    tr = board.ui.tr
    if view.resume:
        label = tr("Reprendre ({nickname})").format(nickname=view.nickname)
        height = max(66.0, button_height(board, label, width + 60, icon=True))
        box = Box(x, y, width + 60, height)
        button(board, "resume", box, label, ResumeSitting(view.resume), icon="play")
        y += height + 14
    label = tr("Nouvelle partie") if view.resume else tr("Commencer")
    height = max(66.0, button_height(board, label, width, icon=True))
    kind: Kind = "paper" if view.resume else "primary"
    icon = "spark" if view.resume else "play"
    button(board, "start", Box(x, y, width, height), label, StartSitting(), kind, icon=icon)
    if not view.resume:
        press_glyph(board, x + width + 34, y + height / 2, tr("Entrée"), "south")
    return y + height


def _tall(board: Board, view: TitleView) -> None:
    ui, tone = board.ui, board.ui.tone
    width = ui.frame.width
    board.picture("brand/logo-night", Box(56, 52, 560, 224))
    words = ui.tr("Entre dans l'atelier.\nEssaie un métier pour de vrai.")
    board.text(words, 56, 272, "section", tone.on_night, width - 112)
    bottom = ui.frame.height - 116
    extra = 92.0 if view.resume else 0.0
    y = bottom - 92 - extra - 44
    _tall_actions(board, view, y)
    small = board.paragraph(_promise(board), ui.style("body", tone.muted_on_night), width - 112)
    board.add(*small.at(56, y - small.height - 26))
    if view.notice:
        board.text(view.notice, 56, 32, "label", tone.focus, width - 112)


def _tall_actions(board: Board, view: TitleView, y: float) -> None:
    tr, width = board.ui.tr, board.ui.frame.width - 112
    if view.resume:
        label = tr("Reprendre ({nickname})").format(nickname=view.nickname)
        box = Box(56, y, width, 84)
        button(board, "resume", box, label, ResumeSitting(view.resume), icon="play")
        y += 96
    label = tr("Nouvelle partie") if view.resume else tr("Commencer")
    kind: Kind = "paper" if view.resume else "primary"
    button(board, "start", Box(56, y, width, 88), label, StartSitting(), kind, icon="play")


def _settings(board: Board) -> None:
    """Text, contrast, calm and the rest, one press away."""
    ui, tr = board.ui, board.ui.tr
    entries = (
        ("settings", "text", OpenPanel("settings"), tr("Taille du texte et réglages")),
        ("contrast", "contrast", ToggleContrast(), tr("Contraste élevé")),
        ("calm", "calm", ToggleCalm(), tr("Calme")),
        ("quit", "cross", QuitGame(), tr("Quitter le jeu")),
    )
    y = ui.frame.height - 96 if ui.tall else 32.0
    step = 72.0
    x = 56.0 if ui.tall else ui.frame.width - 40 - 56 - step * (len(entries) - 1)
    for i, (name, icon, action, label) in enumerate(entries):
        keys = ("escape",) if name == "quit" else ()
        icon_button(board, name, x + i * step, y, icon, action, label, keys=keys)
