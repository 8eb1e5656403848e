"""The tools of the magazine, as cards: shape, name, what feed a tooth they take."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Paragraph
from game.gestures.cnc_setup.job import Tool
from game.gestures.cnc_setup.numerals import plain
from game.gestures.cnc_setup.state import SetUp
from game.screens.board import Board
from game.screens.gestures.kit_shapes import line, solid
from game.screens.gestures.kit_tips import close_ring
from game.session.commands import DoMove

GAP, LEAST, DRAWN = 8.0, 60.0, 44.0


def tools(board: Board, state: SetUp, place: Box) -> float:
    """Draw the cards in as many columns as their words allow; returns their bottom."""
    ui, given = board.ui, state.job.tools
    bold = ui.style("label", ui.tone.on_paper)._replace(leading=1.15)
    names = [ui.tr(tool.name) for tool in given]
    longest = max(ui.width(word, bold) for name in names for word in name.split(" "))
    columns = max(1, min(len(given), 3, int((place.w + GAP) / (longest + DRAWN + 90))))
    columns = 2 if len(given) == 4 and columns == 3 else columns
    width = (place.w - GAP * (columns - 1)) / columns
    y = place.y
    for start in range(0, len(given), columns):
        row = range(start, min(start + columns, len(given)))
        told = [_words(board, given[i], width - DRAWN - 28) for i in row]
        height = max(LEAST, *(name.height + feed.height + 12 for name, feed in told))
        for n, i in enumerate(row):
            box = Box(place.x + n * (width + GAP), y, width, height)
            _card(board, state, i, box, told[n])
        y += height + GAP
    return y - GAP


def _words(board: Board, tool: Tool, width: float) -> tuple[Paragraph, Paragraph]:
    ui = board.ui
    name = ui.style("label", ui.tone.on_paper)._replace(leading=1.15)
    feed = ui.style("body", ui.tone.on_paper)._replace(leading=1.15)
    words = ui.tr("fz {low} à {high}\u00a0mm, r\u00a0{radius}").format(
        low=ui.decimal(plain(tool.low)),
        high=ui.decimal(plain(tool.high)),
        radius=ui.decimal(plain(tool.radius)),
    )
    return board.paragraph(ui.tr(tool.name), name, width), board.paragraph(words, feed, width)


def _card(board: Board, state: SetUp, i: int, box: Box, words: tuple[Paragraph, Paragraph]) -> None:
    ui, tool = board.ui, state.job.tools[i]
    name, chosen = f"tool-{tool.id}", state.tool == i
    fill = theme.M300 if chosen else ui.tone.card
    if ui.pressed == name:
        fill = ui.tone.focus_row
    board.rounded(box, fill, 10, cut=12, corner="bottom-right")
    _drawn(board, tool, Box(box.x + 8, box.y + 6, DRAWN, box.h - 12))
    y = box.y + (box.h - words[0].height - words[1].height) / 2
    board.add(*words[0].at(box.x + DRAWN + 16, y))
    board.add(*words[1].at(box.x + DRAWN + 16, y + words[0].height))
    label = " ".join((*words[0].lines, *words[1].lines))
    board.spoken.append(label)
    if chosen:
        return
    if board.focused(name):
        close_ring(board, box)
    board.area(name, box, DoMove(("tool", tool.id)), label)


def _drawn(board: Board, tool: Tool, box: Box) -> None:
    """The tool itself, as thick as it is."""
    x, half = box.centre[0], min(19.0, 4 + tool.d * 0.7)
    tip = half if tool.kind == "foret" else 0.0
    board.rect(Box(x - half * 0.8, box.y, half * 1.6, box.h * 0.4), theme.STEEL)
    body = Box(x - half, box.y + box.h * 0.36, 2 * half, box.h * 0.64 - tip)
    board.rect(body, theme.STEEL_DARK)
    if tip:
        point = (x, body.bottom + tip)
        solid(board, ((body.x, body.bottom), (body.right, body.bottom), point), theme.STEEL_DARK)
    for n in range(tool.teeth):
        y = body.y + body.h * (n + 0.9) / tool.teeth
        line(board, ((body.x, y), (body.right, y - body.h / tool.teeth * 0.7)), theme.P50, 2)
