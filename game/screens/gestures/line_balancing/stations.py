"""The stations as places to put a task, or as what they do while the line runs."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Paragraph
from game.gestures.line_balancing.state import Balance
from game.screens.board import Board
from game.screens.gestures.kit_tips import close_ring
from game.screens.kit_panels import night_panel
from game.session.commands import DoMove

GAP = 10.0


def stations(board: Board, state: Balance, place: Box) -> float:
    """Draw one cell a station, from the top of `place` down; returns their bottom.

    They stand side by side, or in two columns where words would be broken.
    """
    count = state.line.stations
    style = board.ui.style("label", board.ui.tone.on_night, align="centre")
    told = [_words(board, state, i) for i in range(count)]
    longest = max(board.ui.width(word, style) for words in told for word in words.split(" "))
    columns = count if (place.w - GAP * (count - 1)) / count >= longest + 14 else 2
    width = (place.w - GAP * (columns - 1)) / columns
    broken = [board.paragraph(words, style, width - 12) for words in told]
    height = max(56.0, max(p.height for p in broken) + 16)
    for i, lines in enumerate(broken):
        x = place.x + i % columns * (width + GAP)
        y = place.y + i // columns * (height + GAP)
        _cell(board, state, i, Box(x, y, width, height), lines)
        board.spoken.append(told[i])
    rows = -(-count // columns)
    return place.y + rows * (height + GAP) - GAP


def _cell(board: Board, state: Balance, i: int, box: Box, lines: Paragraph) -> None:
    """A station: a place to put the task in hand, or a plain panel."""
    tone = board.ui.tone
    name = f"put-{i + 1}"
    holding = state.held >= 0 and not state.over and state.run is None
    colour = theme.M300 if state.loads[i] > state.line.takt else tone.on_night
    if holding:
        fill = tone.focus_row if board.focused(name) else tone.card
        board.rounded(box, fill, 12, cut=14, corner="bottom-right")
        colour = theme.INK
    else:
        night_panel(board, box, cut=14)
    text = lines._replace(style=lines.style._replace(colour=colour))
    board.add(*text.at(box.centre[0], box.y + (box.h - lines.height) / 2))
    if holding:
        if board.focused(name):
            close_ring(board, box)
        move = DoMove(("put", str(i + 1)))
        board.area(name, box, move, " ".join(lines.lines), (str(i + 1),))


def _words(board: Board, state: Balance, i: int) -> str:
    """« Poste 2 : 66 s », and what it does while the line runs."""
    tr, run = board.ui.tr, state.run
    if run is None:
        words = tr("Poste {n}\u00a0: {seconds} s")
        return words.format(n=i + 1, seconds=state.loads[i])
    doing = tr("travaille")
    if run.left[i] <= 0:
        doing = tr("bloqué") if run.left[i] < 0 else tr("attend")
    return tr("Poste {n}\u00a0: {doing}").format(n=i + 1, doing=doing)
