"""The rules of the part in hand: each measure, its limit, and whether it is kept."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.cad_reading.fit import Rule
from game.gestures.cad_reading.state import Reading
from game.screens.board import Board
from game.screens.kit_panels import night_panel


def ruler(board: Board, state: Reading, place: Box) -> float:
    """Draw the panel from the top of `place` down; returns its bottom."""
    ui, tr = board.ui, board.ui.tr
    heading = ui.style("button", ui.tone.on_night, grow=0.92)
    label = ui.style("body", ui.tone.on_night)
    lines = [(rule.kept, _told(board, rule)) for rule in _shown(state)]
    if not state.over and (other := sum(rule.part != state.held for rule in state.broken)):
        lines.append((False, tr("L'autre pièce\u00a0: {n} à revoir").format(n=other)))
    broken = [board.paragraph(words, label, place.w - 74) for _, words in lines]
    words = tr("Règles de la charnière") if state.held == "hinge" else tr("Règles du verre")
    if state.over:
        words = tr("Toutes les règles")
    title = board.paragraph(words, heading, place.w - 40)
    height = 20 + title.height + sum(p.height + 6 for p in broken) + place.h
    box = Box(place.x, place.y, place.w, height)
    night_panel(board, box)
    board.add(*title.at(box.x + 18, box.y + 8))
    board.spoken.append(words)
    y = box.y + 10 + title.height
    for (kept, told), paragraph in zip(lines, broken, strict=True):
        icon, colour = ("check", theme.S300) if kept else ("warn", theme.M300)
        board.icon(icon, box.x + 32, y + label.line_height / 2, 26, colour)
        board.add(*paragraph.at(box.x + 54, y))
        board.spoken.append(told)
        y += paragraph.height + 6
    return box.bottom


def _shown(state: Reading) -> list[Rule]:
    """The rules of the part in hand; all of them at the end."""
    return [rule for rule in state.rules if state.over or rule.part == state.held]


def _told(board: Board, rule: Rule) -> str:
    """« Matière au bord : 0,7 mm (mini 0,8) »."""
    tr = board.ui.tr
    names = {
        "wall": tr("Matière au bord"),
        "groove": tr("Jusqu'à la rainure"),
        "reach": tr("Jusqu'au bout"),
        "axis": tr("Écart d'axe"),
        "across": tr("Écart en largeur"),
        "updown": tr("Écart en hauteur"),
        "cover": tr("Verre en plus"),
    }
    told = tr("{name}\u00a0: {value}\u00a0mm (maxi {limit})")
    if not rule.most:
        told = tr("{name}\u00a0: {value}\u00a0mm (mini {limit})")
    value, limit = (board.ui.decimal(_mm(tenths)) for tenths in (rule.value, rule.limit))
    return told.format(name=names[rule.name], value=value, limit=limit)


def _mm(tenths: int) -> str:
    return f"{tenths / 10:.1f}".replace(".", ",").replace("-", "−")
