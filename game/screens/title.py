"""The first screen: the name of the game, who is there, and one button."""

from typing import NamedTuple

from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.drawings.title import crew_left
from game.screens.actions import (
    OpenPanel,
    QuitGame,
    ResumeSitting,
    SetLanguage,
    StartInBrief,
    StartSitting,
    ToggleCalm,
    ToggleContrast,
)
from game.screens.board import Board
from game.screens.kit_buttons import Kind, button, button_height, icon_button, letters_button
from game.screens.kit_glyphs import finger, key_width, keycap, pad_button, press_glyph
from game.screens.kit_sound import EDGE, listen_corner
from game.screens.languages import Languages
from game.screens.stage import title_art
from game.screens.ui import Ui


class TitleView(NamedTuple):
    """`resume` is the id of the last sitting cut short, `nickname` its player's; or both empty."""

    resume: str = ""
    nickname: str = ""
    notice: str = ""
    """A sentence about something that went wrong at the start, or empty."""
    languages: Languages = Languages()


class Entry(NamedTuple):
    name: str
    label: str
    action: object
    kind: Kind
    icon: str
    width: float


GAP = 18.0
BRIEF = 4
"""Minutes that a short mission takes."""
BEAD = 46.0
"""Height of the bead under the name."""


BESIDE = 26.0
"""From the button to what shows how to press it, outside the brackets of the focus."""

ICONS = 92.0
"""On a totem, from the bottom to the top of the row of settings."""


def draw(view: TitleView, ui: Ui) -> Sheet:
    board = Board(ui)
    title_art(board)
    if ui.tall:
        _tall(board, view)
    else:
        _wide(board, view)
    _settings(board, view.languages)
    return board.sheet("resume" if view.resume else "start")


def _wide(board: Board, view: TitleView) -> None:
    """From the bottom up: the promise, the buttons; then the name and what it is about."""
    ui, tone = board.ui, board.ui.tone
    left = 72.0 if ui.frame.form == "wide" else 56.0
    column = ui.frame.width * 0.4
    room = min(column + 60, crew_left(ui.frame) - left - 12)
    small = board.paragraph(_promise(board), ui.style("body", tone.muted_on_night), room)
    entries = _entries(board, view, column if view.resume else room - _key(board))
    heights = [button_height(board, e.label, e.width, icon=True) for e in entries]
    promise = ui.frame.height - 22 - small.height
    top = promise - 22 - sum(heights) - GAP * (len(entries) - 1)
    _name_and_lead(board, left, column, top - 28)
    first = top + heights[0] / 2
    for entry, height in zip(entries, heights, strict=True):
        _entry(board, entry, Box(left, top, entry.width, height))
        top += height + GAP
    board.add(*small.at(left, promise))
    board.spoken.append(_promise(board))
    if not view.resume:
        _how_to_press(board, left + entries[0].width, first)
    if view.notice:
        board.text(view.notice, left, 24, "label", tone.focus, column)


def _key(board: Board) -> float:
    """The room that the key takes beside the button."""
    return BESIDE + key_width(board, board.ui.tr("Entrée"))


def _how_to_press(board: Board, side: float, cy: float) -> None:
    """A key, a pad button and a finger beside the button's right `side`: the first screen shows
    all three where there is room before the crew."""
    ui, key = board.ui, board.ui.tr("Entrée")
    x = side + BESIDE
    if ui.prefs.text_scale > 1 or side + _key(board) + 100 > crew_left(ui.frame):
        press_glyph(board, x, cy, key, "south")
        return
    x += keycap(board, x, cy, key) + 12
    pad_button(board, x + 18, cy, "south")
    finger(board, x + 66, cy)


def _name_and_lead(board: Board, left: float, column: float, bottom: float) -> None:
    """The name, its bead and two sentences; with large text what does not fit is left out."""
    ui, tone = board.ui, board.ui.tone
    width = min(column + 12, crew_left(ui.frame) - left - 8)
    grow = 1.04 if ui.frame.form == "wide" else 0.88
    words, more = _lead(board)
    title = board.paragraph(words, ui.style("section", tone.on_night, grow=grow), width)
    body = board.paragraph(more, ui.style("body", tone.muted_on_night, grow=1.08), width)
    logo = min(column, 460.0)
    height = logo * 0.4 + 16 + title.height
    with_bead = bottom - height - BEAD >= 20
    with_body = bottom - height - BEAD - 12 - body.height >= 20
    height += (BEAD if with_bead else 0) + (12 + body.height if with_body else 0)
    y = max(12.0, min(110.0, bottom - height))
    _logo(board, left, y, logo)
    y += logo * 0.4 + 16
    if with_bead:
        _bead(board, left, y, logo)
        y += BEAD
    board.add(*title.at(left, y))
    if with_body:
        board.add(*body.at(left, y + title.height + 12))
    board.spoken.extend((words, more))


def _logo(board: Board, left: float, y: float, logo: float) -> None:
    """The drawn name, its first letter at `left`."""
    board.picture("brand/logo-night", Box(left - 16 * logo / 460, y, logo, logo * 0.4))


def _bead(board: Board, left: float, y: float, logo: float) -> None:
    """The seam under the name, from cold to molten: its first disc is under the first letter."""
    scale = logo / 460
    board.picture("brand/seam", Box(left - 12 * scale, y - 32 * scale, logo, 80 * scale))


def _lead(board: Board) -> tuple[str, str]:
    tr = board.ui.tr
    return (
        tr("Entre dans l'atelier.\nEssaie un métier pour de vrai."),
        tr("Des gestes à tenter, des gens à écouter, en Bourgogne-Franche-Comté."),
    )


def _promise(board: Board) -> str:
    return board.ui.tr("De 4 à 11 minutes. Sans compte, sans nom.")


def _entries(board: Board, view: TitleView, most: float) -> list[Entry]:
    """Go on with the sitting cut short, if there is one, and begin; no wider than `most`."""
    tr, grow = board.ui.tr, board.ui.prefs.text_scale
    begin = tr("Nouvelle partie") if view.resume else tr("Commencer")
    kind: Kind = "paper" if view.resume else "primary"
    icon = "spark" if view.resume else "play"
    entries = [Entry("start", begin, StartSitting(), kind, icon, min(300 * grow, most))]
    if not view.resume:
        brief = tr("En bref ({n}\u00a0min)").format(n=BRIEF)
        entries.append(
            Entry("brief", brief, StartInBrief(), "paper", "timer", min(300 * grow, most))
        )
    if view.resume:
        label = tr("Reprendre ({nickname})").format(nickname=view.nickname)
        resume = ResumeSitting(view.resume)
        entries.insert(0, Entry("resume", label, resume, "primary", "play", min(480 * grow, most)))
    return entries


def _entry(board: Board, entry: Entry, box: Box) -> None:
    button(board, entry.name, box, entry.label, entry.action, entry.kind, icon=entry.icon)


def _tall(board: Board, view: TitleView) -> None:
    ui, tone = board.ui, board.ui.tone
    width = ui.frame.width - 112
    _logo(board, 56, 26, 560)
    _bead(board, 56, 254, 560)
    words, _ = _lead(board)
    style = ui.style("section", tone.on_night)
    title = board.paragraph(words, style._replace(size=min(style.size, 34.0)), width)
    board.add(*title.at(56, 296))
    board.spoken.append(words)
    small = board.paragraph(_promise(board), ui.style("body", tone.muted_on_night), width)
    y = ui.frame.height - ICONS - 18 - small.height
    board.add(*small.at(56, y))
    board.spoken.append(_promise(board))
    y -= 22
    for entry in reversed(_entries(board, view, width)):
        height = max(84.0, button_height(board, entry.label, width, icon=True))
        y -= height
        _entry(board, entry, Box(56, y, width, height))
        y -= GAP
    if view.notice:
        board.text(view.notice, 56, 8, "label", tone.focus, width)


def _settings(board: Board, languages: Languages) -> None:
    """Language, text, contrast, calm and the rest, one press away."""
    ui, tr = board.ui, board.ui.tr
    entries = (
        ("settings", "text", OpenPanel("settings"), tr("Taille du texte et réglages")),
        ("contrast", "contrast", ToggleContrast(), tr("Contraste élevé")),
        ("calm", "calm", ToggleCalm(), tr("Calme")),
        ("sound", "sound", OpenPanel("sound"), tr("Son et voix")),
        ("quit", "cross", QuitGame(), tr("Quitter le jeu")),
    )
    y = ui.frame.height - ICONS if ui.tall else 32.0
    step = 72.0
    several = len(languages.known) > 1
    count = len(entries) + several
    x = 56.0 if ui.tall else ui.frame.width - 40 - 56 - step * (count - 1)
    if several:
        code, name = languages.next
        letters_button(board, "language", x, y, languages.chosen.upper(), SetLanguage(code), name)
        x += step
    for i, (name, icon, action, label) in enumerate(entries):
        keys = ("escape",) if name == "quit" else ()
        icon_button(board, name, x + i * step, y, icon, action, label, keys=keys)
    listen_corner(board, ui.frame.width - EDGE, y if ui.tall else 0.0)
