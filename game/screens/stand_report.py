"""The day of a stand on one page: the picture that goes on the USB stick with the table.

Small figures are hidden in it as in the table: see `game.kiosk.counters`.
"""

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.canvas.language import as_written
from game.kiosk.counters import FEWEST, Counts, Row, cells, hidden, languages, total
from game.screens.board import Board
from game.screens.ui import Ui
from game.sentences import Tr

SIZE = (1240, 1754)
"""Pixels: an A4 page at 150 dots an inch."""

LINE, HOUR = 23.0, 60.0
"""Height of an hour in the table, and width of its name."""

APART = 24.0

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
    y = _hours(board, counts, Box(56, y, width, 220)) + 16
    y = _each_hour(board, counts, Box(56, y, width, 0)) + 20
    third = (width - 2 * APART) / 3
    foot = ui.frame.height - 80
    lists = [(title, pairs) for title, pairs in _lists(counts, tr) if pairs]
    for i, (title, pairs) in enumerate(lists):
        _list(board, title, pairs, Box(56 + i * (third + APART), y, third, foot - y))
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


def _each_hour(board: Board, counts: Counts, box: Box) -> float:
    """What happened in each hour, in figures; returns where the table ends."""
    tone, tr = board.ui.tone, board.ui.tr
    heads = (tr("Visites"), tr("Passeports donnés"), tr("Pistes données"), tr("Durée médiane"))
    rows = [("", *heads), *(_line(row, tr) for row in counts.rows)]
    step, y = (box.w - HOUR) / len(heads), box.y
    for n, line in enumerate(rows):
        colour = tone.muted_on_paper if n == 0 else tone.on_paper
        style = board.ui.style("label", colour, "centre")._replace(size=14.0)
        for i, words in enumerate(line):
            x = box.x + HOUR + (i - 0.5) * step if i else box.x + HOUR / 2
            board.add(*board.paragraph(words, style).at(x, y))
        board.spoken.append(", ".join(line))
        y += LINE
    return y


def _line(row: Row, tr: Tr) -> tuple[str, ...]:
    """An hour, its figures, and how long its visit in the middle was."""
    *told, seconds = cells(row)
    long = f"{int(seconds) // 60} min {int(seconds) % 60:02d}" if seconds else ""
    return (tr("{hour} h").format(hour=row.hour), *told, long)


def _lists(counts: Counts, tr: Tr) -> tuple[tuple[str, tuple[tuple[str, int], ...]], ...]:
    return (
        (tr("Lieux explorés"), counts.places),
        (tr("Métiers explorés"), counts.trades),
        (tr("Langues"), languages(counts)),
    )


def _list(board: Board, title: str, pairs: tuple[tuple[str, int], ...], box: Box) -> None:
    tone = board.ui.tone
    heading = board.ui.style("section", tone.on_paper)._replace(size=21.0)
    head = board.paragraph(title, heading, box.w)
    board.add(*head.at(box.x, box.y))
    board.spoken.append(title)
    y = box.y + head.height + 6
    style = board.ui.style("label", tone.on_paper)._replace(size=16.0)
    for name, n in pairs[:MOST]:
        told = board.paragraph(f"{name} : {hidden(n)}", style, box.w)
        if y + told.height > box.bottom:
            return
        board.add(*told.at(box.x, y))
        board.spoken.append(f"{name} : {hidden(n)}")
        y += told.height + 4
