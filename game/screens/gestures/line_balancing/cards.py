"""The tasks as cards: letter, name, seconds, what comes before, where it is done."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Paragraph
from game.gestures.line_balancing.line import Task
from game.gestures.line_balancing.state import Balance
from game.screens.board import Board
from game.screens.gestures.kit_tips import close_ring
from game.session.commands import DoMove

GAP = 8.0
BADGE = 34.0
LEFT, RIGHT = BADGE + 15, 6.0
"""From the edges of a card to its words."""

CUT = 12.0
"""The corner that a card lacks, where its last line ends."""


class Words(NamedTuple):
    """What a card says, broken to its width."""

    name: Paragraph
    aside: Paragraph


def cards(board: Board, state: Balance, place: Box) -> float:
    """Draw the cards in two columns (one where words are large); returns their bottom."""
    columns = 2 if _longest(board, state) <= (place.w - GAP) / 2 - LEFT - RIGHT - 2 else 1
    width = (place.w - GAP * (columns - 1)) / columns
    tasks, y = state.line.tasks, place.y
    for start in range(0, len(tasks), columns):
        row = range(start, min(start + columns, len(tasks)))
        words = [_words(board, state, i, width) for i in row]
        height = max(52.0, *(w.name.height + w.aside.height + 8 for w in words))
        for column, i in enumerate(row):
            box = Box(place.x + column * (width + GAP), y, width, height)
            _card(board, state, i, box, words[column])
        y += height + GAP
    return y - GAP


def _longest(board: Board, state: Balance) -> float:
    """The width of the longest word of the cards."""
    ui = board.ui
    style = ui.style("label", ui.tone.on_paper)
    words = [word for task in state.line.tasks for word in ui.tr(task.name).split(" ")]
    return max(ui.width(word, style) for word in words)


def _words(board: Board, state: Balance, i: int, width: float) -> Words:
    ui, task = board.ui, state.line.tasks[i]
    chip = ui.width("P8", ui.style("label", ui.tone.on_paper)) + 18
    room = width - LEFT - RIGHT
    placed = state.plan[i] >= 0
    name = ui.style("label", ui.tone.on_paper)._replace(leading=1.1)
    aside = ui.style("body", ui.tone.on_paper)._replace(leading=1.1)
    return Words(
        board.paragraph(ui.tr(task.name), name, room),
        board.paragraph(_aside(board, state, task), aside, room - (chip if placed else CUT)),
    )


def _aside(board: Board, state: Balance, task: Task) -> str:
    """« 25 s · après A, C »; what is at a station says so at the right."""
    tr = board.ui.tr
    told = [f"{task.seconds}\u00a0s"]
    if task.after:
        letters = ", ".join(state.line.tasks[before].letter for before in task.after)
        told.append(tr("après {letters}").format(letters=letters))
    return " · ".join(told)


def _card(board: Board, state: Balance, i: int, box: Box, words: Words) -> None:
    ui, task = board.ui, state.line.tasks[i]
    name, placed = f"take-{task.id}", state.plan[i] >= 0
    held, fixed = state.held == i, task.at >= 0
    fill = theme.P300 if placed else ui.tone.card
    if held or board.focused(name):
        fill = ui.tone.focus_row
    if ui.pressed == name:
        fill = ui.tone.edge if not ui.prefs.high_contrast else fill
    board.rounded(box, fill, 10, cut=CUT, corner="bottom-right")
    cx, cy = box.x + 8 + BADGE / 2, box.centre[1]
    board.disc(cx, cy, BADGE / 2, theme.M500 if held else theme.N700)
    letter = ui.style("label", theme.INK if held else theme.P50, align="centre")
    letter = letter._replace(size=min(letter.size, 24.0))
    if fixed:
        board.icon("lock", cx, cy, 24, theme.P50, theme.N700)
    else:
        board.add(*board.paragraph(task.letter, letter).at(cx, cy - letter.line_height / 2))
    x = box.x + LEFT
    y = box.y + (box.h - words.name.height - words.aside.height) / 2
    board.add(*words.name.at(x, y))
    board.add(*words.aside.at(x, y + words.name.height))
    label = f"{task.letter}, {ui.tr(task.name)}"
    board.spoken.extend((label, " ".join(words.aside.lines)))
    if placed:
        _chip(board, box.right - 10, y + words.name.height, state.plan[i])
    if held or fixed or state.over or state.run is not None:
        return
    if board.focused(name):
        close_ring(board, box)
    board.area(name, box, DoMove(("take", task.id)), label)


def _chip(board: Board, right: float, y: float, at: int) -> None:
    """The station of a task, at the right of its card, beside its seconds."""
    tr = board.ui.tr
    style = board.ui.style("label", theme.D700, align="right")._replace(leading=1.1)
    board.add(*board.paragraph(tr("P{n}").format(n=at + 1), style).at(right, y))
    board.spoken.append(tr("poste {n}").format(n=at + 1))
