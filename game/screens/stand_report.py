"""The day of a stand on one page: the picture that goes on the USB stick with the table.

Small figures are hidden in it as in the table: see `game.kiosk.counters`.
"""

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.canvas.language import as_written
from game.kiosk.counters import FEWEST, Counts, hidden, total
from game.screens.board import Board
from game.screens.ui import Ui
from game.sentences import Tr

SIZE = (1240, 1754)
"""Pixels: an A4 page at 150 dots an inch."""

MOST = 8
"""Lines of a list at most."""


def figures(counts: Counts, tr: Tr = as_written) -> list[tuple[str, str]]:
    """What the console tells at a glance."""
    return [
        (tr("Visites"), str(counts.visits)),
        (tr("Passeports donnés"), str(counts.passports)),
        (tr("Pistes données"), str(counts.leads)),
        *((tr("Lieu : {name}").format(name=name), str(n)) for name, n in counts.places[:MOST]),
    ]


def draw(counts: Counts, stand: str, day: str, ui: Ui) -> Sheet:
    board = Board(ui)
    tone, tr, width = ui.tone, ui.tr, ui.frame.width - 112
    board.rect(ui.frame.box, theme.P50)
    y = 48.0
    y += board.text(stand or tr("Étincelle au stand"), 56, y, "display", tone.on_paper, width)
    y += (
        board.text(tr("Journée du {day}").format(day=day), 56, y, "speech", tone.muted_on_paper)
        + 20
    )
    total_words = total(counts)
    if total_words:
        told = tr("{n} visites").format(n=total_words)
        y += board.text(told, 56, y, "display", theme.M700) + 12
    y = _hours(board, counts, Box(56, y, width, 280)) + 24
    half = (width - 40) / 2
    _list(board, tr("Lieux explorés"), counts.places, Box(56, y, half, 0))
    _list(board, tr("Métiers explorés"), counts.trades, Box(96 + half, y, half, 0))
    told = tr("Des visites, jamais des personnes. Un nombre plus petit que 5 n'est pas écrit.")
    board.text(told, 56, ui.frame.height - 64, "body", tone.muted_on_paper, width)
    return board.sheet()


def _hours(board: Board, counts: Counts, box: Box) -> float:
    """A bar for each hour; an hour with few visits has a dashed foot and no height."""
    tone, tr = board.ui.tone, board.ui.tr
    y = box.y + board.text(tr("Visites par heure"), box.x, box.y, "section", tone.on_paper) + 8
    most = max((row.visits for row in counts.rows), default=1)
    step = box.w / max(8, len(counts.rows))
    foot = box.bottom - 34
    for i, row in enumerate(counts.rows):
        x = box.x + i * step
        few = row.visits < FEWEST
        h = 6.0 if few else (foot - y - 30) * row.visits / most
        board.rounded(Box(x + 6, foot - h, step - 12, h), theme.A300 if few else theme.M700, 3)
        label = board.ui.style("label", tone.on_paper, "centre")
        centre = x + step / 2
        top = foot - h - 28
        board.add(*board.paragraph(hidden(row.visits), label).at(centre, top))
        hour = tr("{hour} h").format(hour=row.hour)
        board.add(*board.paragraph(hour, label).at(centre, foot + 4))
        board.spoken.append(f"{hour}, {hidden(row.visits)}")
    return box.bottom


def _list(board: Board, title: str, pairs: tuple[tuple[str, int], ...], box: Box) -> None:
    tone = board.ui.tone
    y = box.y + board.text(title, box.x, box.y, "section", tone.on_paper, box.w) + 6
    for name, n in pairs[:MOST]:
        words = f"{name} : {hidden(n)}"
        y += board.text(words, box.x, y, "body", tone.on_paper, box.w) + 4
