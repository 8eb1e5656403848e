"""The pause panel: everything waits; go on, settle, or leave."""

from typing import NamedTuple

from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.canvas.text import Paragraph
from game.screens.actions import (
    BackToTitle,
    ClosePanel,
    OpenMap,
    OpenPanel,
    OpenPassport,
)
from game.screens.board import Board
from game.screens.kit_buttons import Kind, button, button_height
from game.screens.kit_panels import panel, panel_top, veil
from game.screens.kit_sound import listen_beside
from game.screens.ui import Ui


class PauseView(NamedTuple):
    """`reason` says why the game paused by itself (a pad that was unplugged), or is empty."""

    nickname: str
    in_mission: bool
    reason: str = ""


class Entry(NamedTuple):
    name: str
    label: str
    action: object
    icon: str
    kind: Kind


def draw(view: PauseView, ui: Ui) -> Sheet:
    """The panel alone: the app paints it over the screen that waits."""
    board = Board(ui)
    veil(board, 0.62)
    entries = _entries(view, ui)
    width = min(560.0, ui.frame.width - 64)
    heights = [button_height(board, e.label, width - 72, icon=True) for e in entries]
    intro = _intro(board, view, width)
    heading = ui.style("title", ui.tone.on_paper)
    total = 34 + heading.line_height + 8 + intro.height + 18 + sum(heights)
    total += 14 * (len(entries) - 1) + 34
    box = Box((ui.frame.width - width) / 2, panel_top(ui, total), width, total)
    board.area("under", ui.frame.box, None, focusable=False)
    panel(board, box, cut=30)
    board.add(*board.paragraph(ui.tr("Pause"), heading).at(box.x + 36, box.y + 26))
    y = box.y + 26 + heading.line_height + 8
    board.add(*intro.at(box.x + 36, y))
    board.spoken.extend((ui.tr("Pause"), *_told(view, ui)))
    y += intro.height + 18
    for entry, height in zip(entries, heights, strict=True):
        keys = ("escape",) if entry.name == "resume" else ()
        at = Box(box.x + 36, y, width - 72, height)
        button(
            board, entry.name, at, entry.label, entry.action, entry.kind, icon=entry.icon, keys=keys
        )
        y += height + 14
    listen_beside(board, box)
    return board.sheet("resume")


def _intro(board: Board, view: PauseView, width: float) -> Paragraph:
    ui = board.ui
    words = "\n".join(_told(view, ui))
    return board.paragraph(words, ui.style("body", ui.tone.muted_on_paper), width - 72)


def _told(view: PauseView, ui: Ui) -> tuple[str, ...]:
    """Why the game paused by itself, if it did, and that nothing is lost."""
    saved = ui.tr("{nickname}, ta partie est gardée.").format(nickname=view.nickname)
    return (ui.tr(view.reason), saved) if view.reason else (saved,)


def _entries(view: PauseView, ui: Ui) -> tuple[Entry, ...]:
    tr = ui.tr
    entries = [
        Entry("resume", tr("Continuer"), ClosePanel(), "play", "primary"),
        Entry("settings", tr("Réglages"), OpenPanel("settings"), "text", "paper"),
    ]
    if view.in_mission:
        entries.append(Entry("map", tr("Quitter l'atelier"), OpenMap(), "map", "paper"))
    else:
        entries.append(Entry("passport", tr("Mon passeport"), OpenPassport(), "passport", "paper"))
        entries.append(
            Entry("finish", tr("Terminer ma partie"), OpenPanel("finish"), "exit", "paper")
        )
    entries.append(Entry("title", tr("Retour à l'accueil"), BackToTitle(), "home", "paper"))
    return tuple(entries)
