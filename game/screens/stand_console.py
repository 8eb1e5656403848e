"""The operator's console: a few pages of rows, in the operator's language."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.kiosk.counters import Counts
from game.kiosk.settled import StandSettings
from game.screens.actions import ClosePanel
from game.screens.board import Board
from game.screens.kit_bars import MARGIN, mirrored
from game.screens.kit_buttons import button
from game.screens.kit_form import Form, Row, form, pressed_row, switch_row
from game.screens.stand_actions import DoNow, OpenPage, Settle, TouchCell, TypeName, TypePhone
from game.screens.stand_pin import ERASE
from game.screens.stand_report import figures
from game.screens.ui import Ui
from game.sentences import Tr

HOME = "home"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÉÈÀÇ'-0123456789 "
FIGURES = "0123456789 +.-()"
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
    page = {"name": _name, "phone": _phone, "test": _test}.get(view.page)
    if page is not None:
        return page(board, view)
    over = form(_form(view, ui.tr), ui)
    return over._replace(commands=(*board.commands, *over.commands))


def _form(view: ConsoleView, tr: Tr) -> Form:
    match view.page:
        case "languages":
            rows = _offers("languages", view.languages, view.settings.languages)
            return Form(tr("Langues proposées"), rows, rows_first("languages", view.languages))
        case "missions":
            rows = _offers("missions", view.missions, view.settings.missions)
            return Form(tr("Lieux proposés"), rows, rows_first("missions", view.missions))
        case "sound":
            first = f"volume-{view.settings.volumes[0].hour}"
            return Form(tr("Son au plus"), _volumes(view.settings, tr), first, view.said)
        case "counters":
            return Form(tr("Compteurs"), _counters(view, tr), "export", view.said)
        case "content":
            return Form(tr("Contenu du jeu"), _content(tr), "update", view.said)
        case "close":
            now = pressed_row("now", tr("Fermer le stand maintenant"), "", DoNow("close"))
            told = tr("Le jeu s'arrête et ne revient pas tout seul.")
            return Form(tr("Fermer"), [now], "close", told)
        case _:
            return Form(tr("Console du stand"), _home(view, tr), "name", view.said)


def rows_first(what: str, known: Mapping[str, str]) -> str:
    return f"{what}-{next(iter(known), '')}"


def _home(view: ConsoleView, tr: Tr) -> list[Row]:
    kept = view.settings
    none, speaks = tr("aucun"), view.languages.get(kept.console, kept.console)
    languages, missions = _how_many(kept.languages, tr), _how_many(kept.missions, tr)
    return [
        pressed_row("name", tr("Nom du stand"), kept.name or none, OpenPage("name")),
        pressed_row("phone", tr("Numéro à appeler"), kept.phone or none, OpenPage("phone")),
        pressed_row("languages", tr("Langues"), languages, OpenPage("languages")),
        pressed_row("missions", tr("Lieux"), missions, OpenPage("missions")),
        *_times(kept, tr),
        pressed_row("sound", tr("Son au plus"), _loudest(kept), OpenPage("sound")),
        pressed_row("speaks", tr("Langue de la console"), speaks, Settle("speaks")),
        pressed_row("test", tr("Essayer l'écran tactile"), "", OpenPage("test")),
        pressed_row("counters", tr("Compteurs"), str(view.counts.visits), OpenPage("counters")),
        pressed_row("content", tr("Contenu du jeu"), "", OpenPage("content")),
        pressed_row("closing", tr("Fermer le stand"), "", OpenPage("close")),
    ]


def _times(kept: StandSettings, tr: Tr) -> list[Row]:
    asks, answers = f"{kept.ask_after:.0f} s", f"{kept.answer_within:.0f} s"
    return [
        pressed_row("ask", tr("« Toujours là ? » après"), asks, Settle("ask_after")),
        pressed_row("answer", tr("Temps pour répondre"), answers, Settle("answer_within")),
    ]


def _volumes(kept: StandSettings, tr: Tr) -> list[Row]:
    """The loudest of each part of the day."""
    return [
        pressed_row(
            f"volume-{step.hour}",
            tr("Dès {hour} h").format(hour=step.hour),
            f"{round(step.cap * 100)} %",
            Settle("volume", str(step.hour)),
        )
        for step in kept.volumes
    ]


def _loudest(kept: StandSettings) -> str:
    return " · ".join(f"{round(step.cap * 100)} %" for step in kept.volumes)


def _how_many(chosen: tuple[str, ...], tr: Tr) -> str:
    return str(len(chosen)) if chosen else tr("tout")


def _offers(what: str, known: Mapping[str, str], chosen: tuple[str, ...]) -> list[Row]:
    """One switch for each; none chosen is all of them."""
    return [
        switch_row(f"{what}-{key}", name, Settle(what, key), on=not chosen or key in chosen)
        for key, name in known.items()
    ]


def _counters(view: ConsoleView, tr: Tr) -> list[Row]:
    told = enumerate(figures(view.counts, tr))
    shown = [pressed_row(f"figure-{i}", *pair, None) for i, pair in told]
    return [pressed_row("export", tr("Copier sur la clé USB"), "", DoNow("export")), *shown]


def _content(tr: Tr) -> list[Row]:
    return [
        pressed_row("update", tr("Mettre à jour depuis la clé USB"), "", DoNow("update")),
        pressed_row("rollback", tr("Revenir au contenu précédent"), "", DoNow("rollback")),
    ]


def _name(board: Board, view: ConsoleView) -> Sheet:
    return _typing(board, board.ui.tr("Nom du stand"), view.settings.name, LETTERS, TypeName)


def _phone(board: Board, view: ConsoleView) -> Sheet:
    title = board.ui.tr("Numéro à appeler")
    return _typing(board, title, view.settings.phone, FIGURES, TypePhone)


def _typing(
    board: Board, title: str, typed: str, letters: str, types: Callable[[str], object]
) -> Sheet:
    """A keyboard on the screen: no totem has a real one."""
    ui, tone = board.ui, board.ui.tone
    board.text(title, MARGIN, 24, "title", tone.on_night)
    board.text(typed or "…", MARGIN, 76, "display", tone.focus)
    columns = TALL_COLUMNS if ui.tall else COLUMNS
    side = (ui.frame.width - 2 * MARGIN) / columns
    for i, letter in enumerate(letters):
        row, column = divmod(i, columns)
        at = Box(MARGIN + column * side + 4, 160 + row * 78, side - 8, 68)
        label = "espace" if letter == " " else letter
        shown = "_" if letter == " " else letter
        button(board, f"key-{label}", at, shown, types(letter), "paper")
    y = ui.frame.height - 92
    erase = mirrored(ui, Box(MARGIN, y, 240, 66))
    button(board, "erase", erase, ui.tr("Effacer"), types(ERASE), "quiet", keys=("backspace",))
    done = mirrored(ui, Box(ui.frame.width - MARGIN - 240, y, 240, 66))
    button(board, "close", done, ui.tr("Fermer"), ClosePanel(), keys=("escape",))
    return board.sheet(f"key-{letters[0]}")


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
        label = ui.tr("case {n}").format(n=cell + 1)
        board.area(f"cell-{cell}", at.inset(-3), action, label, focusable=False)
    told = ui.tr("{n} cases sur {all}").format(n=len(view.touched), all=columns * rows)
    at = Box(ui.frame.width / 2 - 170, ui.frame.height / 2 - 34, 340, 68)
    button(board, "close", at, f"{told} · {ui.tr('Fermer')}", ClosePanel(), keys=("escape",))
    return board.sheet("close")
