"""The operator's console: a few pages of rows. In French: it is not for visitors."""

from collections.abc import Mapping
from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.kiosk.counters import Counts
from game.kiosk.settled import StandSettings
from game.screens.actions import ClosePanel
from game.screens.board import Board
from game.screens.kit_bars import MARGIN
from game.screens.kit_buttons import button
from game.screens.kit_form import Form, Row, form, pressed_row, switch_row
from game.screens.stand_actions import DoNow, OpenPage, Settle, TouchCell, TypeName
from game.screens.stand_report import figures
from game.screens.ui import Ui

HOME = "home"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÉÈÀÇ'-0123456789 "
COLUMNS, TALL_COLUMNS = 12, 8
CELLS = (8, 6)
"""Columns and rows of the touch test."""


class ConsoleView(NamedTuple):
    """`languages` and `missions` are all there are, by code and id; `said` tells what was done.

    `touched` are the cells of the touch test that a finger reached.
    """

    page: str
    settings: StandSettings
    languages: Mapping[str, str]
    missions: Mapping[str, str]
    counts: Counts = Counts()
    said: str = ""
    touched: frozenset[int] = frozenset()


def draw(view: ConsoleView, ui: Ui) -> Sheet:
    board = Board(ui)
    board.rect(ui.frame.box, ui.tone.night)
    page = {"name": _name, "test": _test}.get(view.page)
    if page is not None:
        return page(board, view)
    over = form(_form(view), ui)
    return over._replace(commands=(*board.commands, *over.commands))


def _form(view: ConsoleView) -> Form:
    match view.page:
        case "languages":
            rows = _offers("languages", view.languages, view.settings.languages)
            return Form("Langues proposées", rows, rows_first("languages", view.languages))
        case "missions":
            rows = _offers("missions", view.missions, view.settings.missions)
            return Form("Lieux proposés", rows, rows_first("missions", view.missions))
        case "counters":
            return Form("Compteurs", _counters(view), "export", view.said)
        case "content":
            return Form("Contenu du jeu", _content(), "update", view.said)
        case "close":
            now = pressed_row("now", "Fermer le stand maintenant", "", DoNow("close"))
            return Form("Fermer", [now], "close", "Le jeu s'arrête et ne revient pas tout seul.")
        case _:
            return Form("Console du stand", _home(view), "name", view.said)


def rows_first(what: str, known: Mapping[str, str]) -> str:
    return f"{what}-{next(iter(known), '')}"


def _home(view: ConsoleView) -> list[Row]:
    kept = view.settings
    volumes = [
        pressed_row(
            f"volume-{step.hour}",
            f"Son au plus, dès {step.hour} h",
            f"{round(step.cap * 100)} %",
            Settle("volume", str(step.hour)),
        )
        for step in kept.volumes
    ]
    asks, answers = f"{kept.ask_after:.0f} s", f"{kept.answer_within:.0f} s"
    return [
        pressed_row("name", "Nom du stand", kept.name or "aucun", OpenPage("name")),
        pressed_row("languages", "Langues", _how_many(kept.languages), OpenPage("languages")),
        pressed_row("missions", "Lieux", _how_many(kept.missions), OpenPage("missions")),
        pressed_row("ask", "« Toujours là ? » après", asks, Settle("ask_after")),
        pressed_row("answer", "Temps pour répondre", answers, Settle("answer_within")),
        *volumes,
        pressed_row("test", "Essayer l'écran tactile", "", OpenPage("test")),
        pressed_row("counters", "Compteurs", str(view.counts.visits), OpenPage("counters")),
        pressed_row("content", "Contenu du jeu", "", OpenPage("content")),
        pressed_row("closing", "Fermer le stand", "", OpenPage("close")),
    ]


def _how_many(chosen: tuple[str, ...]) -> str:
    return str(len(chosen)) if chosen else "tout"


def _offers(what: str, known: Mapping[str, str], chosen: tuple[str, ...]) -> list[Row]:
    """One switch for each; none chosen is all of them."""
    return [
        switch_row(f"{what}-{key}", name, Settle(what, key), on=not chosen or key in chosen)
        for key, name in known.items()
    ]


def _counters(view: ConsoleView) -> list[Row]:
    shown = [pressed_row(f"figure-{i}", *pair, None) for i, pair in enumerate(figures(view.counts))]
    return [pressed_row("export", "Copier sur la clé USB", "", DoNow("export")), *shown]


def _content() -> list[Row]:
    return [
        pressed_row("update", "Mettre à jour depuis la clé USB", "", DoNow("update")),
        pressed_row("rollback", "Revenir au contenu précédent", "", DoNow("rollback")),
    ]


def _name(board: Board, view: ConsoleView) -> Sheet:
    """A keyboard for a name: no totem has a real one."""
    ui, tone = board.ui, board.ui.tone
    board.text("Nom du stand", MARGIN, 24, "title", tone.on_night)
    board.text(view.settings.name or "…", MARGIN, 76, "display", tone.focus)
    columns = TALL_COLUMNS if ui.tall else COLUMNS
    side = (ui.frame.width - 2 * MARGIN) / columns
    for i, letter in enumerate(LETTERS):
        row, column = divmod(i, columns)
        at = Box(MARGIN + column * side + 4, 160 + row * 78, side - 8, 68)
        label = "espace" if letter == " " else letter
        shown = "_" if letter == " " else letter
        button(board, f"key-{label}", at, shown, TypeName(letter), "paper")
    y = ui.frame.height - 92
    erase = Box(MARGIN, y, 240, 66)
    button(board, "erase", erase, "Effacer", TypeName("effacer"), "quiet", keys=("backspace",))
    done = Box(ui.frame.width - MARGIN - 240, y, 240, 66)
    button(board, "close", done, "Fermer", ClosePanel(), keys=("escape",))
    return board.sheet("key-A")


def _test(board: Board, view: ConsoleView) -> Sheet:
    """A wall of cells: each lights up where the screen felt a finger."""
    ui = board.ui
    columns, rows = CELLS if not ui.tall else (CELLS[1], CELLS[0])
    w, h = ui.frame.width / columns, ui.frame.height / rows
    for cell in range(columns * rows):
        row, column = divmod(cell, columns)
        at = Box(column * w, row * h, w, h).inset(3)
        fill = theme.S500 if cell in view.touched else theme.N700
        board.rounded(at, fill, 8, stroke=theme.A400, stroke_width=2)
        action = TouchCell(cell)
        board.area(f"cell-{cell}", at.inset(-3), action, f"case {cell + 1}", focusable=False)
    told = f"{len(view.touched)} cases sur {columns * rows}"
    at = Box(ui.frame.width / 2 - 170, ui.frame.height / 2 - 34, 340, 68)
    button(board, "close", at, f"{told} · Fermer", ClosePanel(), keys=("escape",))
    return board.sheet("close")
