"""The quick questionnaire: one activity at a time, five faces, and what comes after."""

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.actions import OpenMap, OpenPassport
from game.screens.alive import popped
from game.screens.board import Board
from game.screens.kit_bars import (
    HINTS,
    MARGIN,
    TOP,
    Hint,
    hint_bar,
    mirrored,
    pause_button,
    title_left,
    top_bar,
)
from game.screens.kit_buttons import Kind, button, button_height, pill_button, pill_width
from game.screens.kit_faces import faces, faces_height
from game.screens.kit_panels import panel
from game.screens.stage import glow, heat, speaker_bust
from game.screens.ui import Ui
from game.session.commands import Answer, Pass, Undo
from game.session.view import AnsweredView, QuestionView, Speaker

#: what the faces say, from -2 to 2
SCALE = ("Pas du tout", "Bof", "Ça dépend", "J'aimerais", "J'adorerais")

PILL = 56.0
GAP = 18.0


def draw(view: QuestionView, ui: Ui) -> Sheet:
    """One activity, its drawing, and the faces to answer with."""
    board = Board(ui)
    tr = ui.tr
    board.rect(ui.frame.box, ui.tone.sky)
    top_bar(board, tr("Questionnaire rapide"), left=title_left(ui))
    ways_out = ui.frame.height - HINTS - PILL - 14
    row = faces_height(board)
    first = ways_out - 20 - row
    if ui.tall:
        first -= 120
    middle = Box(MARGIN, TOP + 10, ui.frame.width - 2 * MARGIN, first - TOP - 26)
    _question(board, view, middle)
    words = tuple(map(tr, SCALE))
    faces(board, first, words, lambda face: Answer(view.item, face))
    _ways_out(board, view, ways_out)
    pause_button(board)
    hint_bar(
        board,
        (Hint(tr("choisir un visage"), arrows="sideways"), Hint(tr("répondre"), tr("Entrée"))),
    )
    return board.sheet("skip")


def _question(board: Board, view: QuestionView, room: Box) -> None:
    """The activity on a card: its drawing, the question, how far one is."""
    ui, tone = board.ui, board.ui.tone
    width = min(940.0, room.w)
    height = min(room.h, 620.0 if ui.tall else 400.0)
    box = Box(room.x + (room.w - width) / 2, room.y + (room.h - height) / 2, width, height)
    panel(board, box, tone.card, r=16, cut=30)
    progress = _progress(board, view, box)
    inside = Box(box.x + 30, box.y + 20, box.w - 60, progress - box.y - 30)
    if ui.tall:
        side = min(230.0, inside.h * 0.45)
        _drawing(board, view, Box(inside.x, inside.y, inside.w, side))
        words = Box(inside.x, inside.y + side + 10, inside.w, inside.h - side - 10)
    else:
        side = min(260.0, inside.h, inside.w * 0.3)
        _drawing(board, view, Box(inside.x, inside.y, side, inside.h))
        words = Box(inside.x + side + 26, inside.y, inside.w - side - 26, inside.h)
    _words(board, view, words)


def _drawing(board: Board, view: QuestionView, box: Box) -> None:
    """A molten disc with the activity's drawing; somebody who does it stands beside."""
    cx, cy = box.x + box.w / 2, box.y + box.h / 2
    if view.person:
        speaker_bust(board, box, Speaker(view.person, "", "", "smile"))
        cx, cy = box.x + 40, box.y + 40
        board.disc(cx, cy, 38, theme.N800, theme.P50, 3)
        board.icon(view.icon, cx, cy, 48, theme.P50, theme.N800)
        return
    radius = min(box.w, box.h) / 2 - 6
    heat(board, cx, cy, radius)
    board.disc(cx, cy, radius * 0.76, theme.N800)
    board.icon(view.icon, cx, cy, radius * 0.92, theme.P50, theme.N800)
    glow(board, cx + radius * 0.62, cy - radius * 0.62, radius * 0.24)


def _words(board: Board, view: QuestionView, box: Box) -> None:
    """The question and the activity, in the middle of the box, as large as fits."""
    ui, tone = board.ui, board.ui.tone
    ask = ui.tr("Est-ce que tu aimerais…")
    for grow in (1.0, 0.9, 0.8, 0.7):
        small = board.paragraph(ask, ui.style("body", tone.muted_on_paper, grow=grow), box.w)
        style = ui.style("title", tone.on_paper, grow=grow)
        large = board.paragraph(ui.tr("{activity}\u00a0?").format(activity=view.text), style, box.w)
        if small.height + 8 + large.height <= box.h:
            break
    y = box.y + max(0.0, (box.h - small.height - 8 - large.height) / 2)
    board.add(*small.at(box.x, y), *large.at(box.x, y + small.height + 8))
    board.spoken.extend((ask, view.text))


def _progress(board: Board, view: QuestionView, card: Box) -> float:
    """How many were asked of how many at most, in words and as a bar; returns its top."""
    ui, tone = board.ui, board.ui.tone
    told = ui.tr("Question {n}, {most} au plus").format(n=view.number, most=view.most)
    style = ui.style("label", tone.muted_on_paper, grow=0.9)
    y = card.bottom - 22 - style.line_height
    board.add(*board.paragraph(told, style).at(card.x + 30, y))
    board.spoken.append(told)
    left = card.x + 30 + ui.width(told, style) + 22
    track = Box(left, y + style.line_height / 2 - 5, max(40.0, card.right - 44 - left), 10)
    board.rounded(track, tone.edge, 5)
    _bead(board, track, view.number - 1, view.most)
    return y


COOLING = 1.2
"""Seconds that the last disc of the bead takes to cool."""


def _bead(board: Board, track: Box, done: int, most: int) -> None:
    """One disc a question, cold behind and molten in front; the last one has just popped up."""
    ui = board.ui
    since = COOLING if ui.prefs.calm or ui.clock <= 0 else ui.clock
    step = track.w / most
    r = max(6.0, min(11.0, step * 0.62))
    for i in range(done):
        age = done - 1 - i
        newest = age == 0
        heat = max(0.0, 1 - (age * COOLING / 3 + since) / (2 * COOLING))
        colour = theme.mix(theme.M700, theme.M400, round(heat * 8) / 8)
        size = r * (popped(since) if newest else 1.0)
        board.disc(track.x + (i + 0.5) * step, track.centre[1], size, colour)
    if done and since < COOLING:
        board.moves(1 / 30 if since < 0.2 else 1 / 10)


def _ways_out(board: Board, view: QuestionView, y: float) -> None:
    """Leave the question open, or take the last answer back."""
    tr = board.ui.tr
    entries: list[tuple[str, str, object, str, tuple[str, ...]]] = [
        ("skip", tr("Je ne sais pas"), Pass(view.item), "next", ("s",))
    ]
    if view.can_undo:
        entries.insert(0, ("undo", tr("Revenir"), Undo(), "undo", ("backspace",)))
    x = board.ui.frame.width / 2
    x -= (sum(pill_width(board, label) + GAP for _, label, *_ in entries) - GAP) / 2
    for name, label, action, icon, keys in entries:
        x += GAP + pill_button(board, name, x, y, icon, label, action, keys=keys)


def draw_answered(view: AnsweredView, ui: Ui) -> Sheet:
    """Enough was asked: how many answers there are, and the two ways on."""
    board = Board(ui)
    tr = ui.tr
    board.rect(ui.frame.box, ui.tone.sky)
    top_bar(board, tr("Questionnaire rapide"), left=title_left(ui))
    width = min(820.0, ui.frame.width - 2 * MARGIN)
    each = (width - 20) / 2
    entries = (
        ("map", tr("Retour à la carte"), OpenMap()),
        ("passport", tr("Voir mon passeport"), OpenPassport()),
    )
    row = max(button_height(board, label, each, icon=True) for _, label, _ in entries)
    _thanks(board, view, Box((ui.frame.width - width) / 2, TOP + 16, width, 0), row)
    y = ui.frame.height - HINTS - row - 24
    if ui.tall:
        y -= 200
    for i, (name, label, action) in enumerate(entries):
        at = Box((ui.frame.width - width) / 2 + i * (each + 20), y, each, row)
        kind: Kind = "primary" if name == "passport" else "paper"
        at = mirrored(ui, at)
        button(board, name, at, label, action, kind, icon=name)
    pause_button(board)
    hint_bar(board, (Hint(tr("choisir"), arrows="sideways"), Hint(tr("valider"), tr("Entrée"))))
    return board.sheet("passport")


def _thanks(board: Board, view: AnsweredView, at: Box, row: float) -> None:
    ui, tone = board.ui, board.ui.tone
    if view.answers:
        title = ui.tr("C'est noté : {n} réponses").format(n=view.answers)
    else:
        title = ui.tr("Tu n'as répondu à rien, et c'est permis")
    body = ui.tr(
        "Ton passeport s'appuie ici sur ce que tu dis aimer. En mission, il s'appuie sur ce que "
        "tu choisis de faire : l'un complète l'autre. Essaie-en une quand tu as dix minutes."
    )
    bottom = ui.frame.height - HINTS - row - 44 - (200 if ui.tall else 0)
    for grow in (1.0, 0.9, 0.8, 0.7):
        head = board.paragraph(title, ui.style("title", tone.on_paper, grow=grow), at.w - 72)
        text = board.paragraph(body, ui.style("body", tone.on_paper, grow=grow * 1.1), at.w - 72)
        height = 24 + head.height + 14 + text.height + 26
        if height <= bottom - at.y:
            break
    box = at._replace(y=at.y + max(0.0, (bottom - at.y - height) / 2), h=height)
    panel(board, box, tone.card, r=16, cut=34)
    board.add(*head.at(box.x + 36, box.y + 24))
    board.add(*text.at(box.x + 36, box.y + 24 + head.height + 14))
    board.spoken.extend((title, body))
