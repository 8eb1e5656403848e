"""Somebody speaks, and sometimes asks: the screen where most decisions are taken."""

from typing import NamedTuple

from game.canvas.areas import Sheet
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon
from game.screens.board import Board
from game.screens.kit_bars import HINTS, MARGIN, Hint, corner, hint_bar, pause_button
from game.screens.kit_buttons import button, button_height, icon_button, pill_button, pill_width
from game.screens.kit_panels import panel, veil
from game.screens.kit_rows import Row, choice_row, row_height
from game.screens.kit_tag import UNDER, name_tag, tag_height
from game.screens.kit_words import explained
from game.screens.stage import backdrop, speaker_bust
from game.screens.ui import Ui
from game.session.commands import Choose, Next, Undo
from game.session.view import DialogueView

CLOSE = 10.0
"""Gap between rows when there are four or more."""

UNDER_CORNERS = 88.0
"""Where scrolled words may start: under the buttons of the upper corners."""


LEAST_SAID = 110.0
STEADY = 200.0
"""The way on stands under a panel of this height, so that it stays in place from one short line to
the next; the panel itself is as high as its words, and never lower than `LEAST_SAID`."""

LEAST_PERSON = 240.0
"""Height under which nobody is drawn: only a forehead would be seen."""


class Plan(NamedTuple):
    """Where things go: the person, and the column of words down to `bottom`."""

    person: Box
    column: Box
    speech_top: float
    row: float
    gap: float


def draw(view: DialogueView, ui: Ui) -> Sheet:
    board = Board(ui)
    plan = _plan(ui) if view.speaker.person else _narrated(_plan(ui), ui)
    plan = _lifted(plan, view, ui)
    backdrop(board, view.backdrop)
    asked_or_said = view.speaker.person or view.offers
    veil(board, max(ui.tone.veil, 0.5 if asked_or_said else 0.3))
    if view.speaker.person and plan.person.h >= LEAST_PERSON:
        speaker_bust(board, plan.person, view.speaker, view.text)
    if ui.tall and view.offers:
        _night(board, plan)
    first, scroll_by = _column(board, view, plan)
    corners(board, view)
    _hints(board, view)
    return board.sheet(first, scroll_by)


def _night(board: Board, plan: Plan) -> None:
    """On a totem the answers lie on plain night: the scene ends behind what is said."""
    frame = board.ui.frame
    top = plan.speech_top + 60
    board.rect(Box(0, top, frame.width, frame.height - top), board.ui.tone.night)


def _plan(ui: Ui) -> Plan:
    w, h = ui.frame.width, ui.frame.height
    if ui.tall:
        column = Box(MARGIN, 0, w - 2 * MARGIN, h - HINTS - 16)
        return Plan(Box(40, 116, w - 80, 560), column, 600, 84, 16)
    left = w * (0.39 if ui.frame.form == "wide" else 0.36)
    column = Box(left, 0, w - left - 40, h - HINTS - 12)
    person = Box(16, 56, left - 20, h - HINTS - 56)
    plan = Plan(person, column, 88, 70, 18)
    return _mirrored(plan, w) if ui.prefs.left_handed else plan


def _mirrored(plan: Plan, w: float) -> Plan:
    """The answers under the left hand, the person at the right."""
    person, column = plan.person, plan.column
    return plan._replace(
        person=person._replace(x=w - person.right), column=column._replace(x=w - column.right)
    )


def _lifted(plan: Plan, view: DialogueView, ui: Ui) -> Plan:
    """On a totem the answers come first: what they lack of room is taken from the figure.

    An answer out of sight is one that is chosen less.
    """
    if not ui.tall or not view.offers:
        return plan
    draft = Board(ui)
    tag = tag_height(draft) if view.speaker.person else 0.0
    top = max(plan.speech_top + 22, tag + 24)
    end = _choices(draft, view, plan, _speech(draft, view, plan.column._replace(y=top)))
    lack = max(0.0, end + 1 - (plan.column.bottom - 6))
    speech = max(UNDER_CORNERS + max(0.0, tag - 30), plan.speech_top - lack)
    return plan._replace(speech_top=speech, person=plan.person._replace(h=speech - 40))


def _narrated(plan: Plan, ui: Ui) -> Plan:
    """Without a speaker the words take the middle, and the place is seen around them."""
    width = min(820.0, ui.frame.width - 2 * MARGIN)
    column = plan.column._replace(x=(ui.frame.width - width) / 2, w=width)
    return plan._replace(column=column, speech_top=plan.speech_top + 30)


def _column(board: Board, view: DialogueView, plan: Plan) -> tuple[str, float]:
    """The speech and, under it, the choices or the way on; returns focus and scroll."""
    inner = Board(board.ui)
    tag = tag_height(board) if view.speaker.person else 0.0
    top = max(plan.speech_top + 22, tag + 24)
    bottom = _speech(inner, view, plan.column._replace(y=top))
    if not view.offers:
        board.add(*inner.commands)
        board.spoken.extend(inner.spoken)
        _way_on(board, plan, max(bottom, top + STEADY) if tag else bottom)
        board.areas.extend(inner.areas)
        return "next", 0.0
    end = _choices(inner, view, plan, bottom)
    room = plan.column.bottom - 6
    if end <= room:
        board.add(*inner.commands)
        board.areas.extend(inner.areas)
        board.spoken.extend(inner.spoken)
        return _first(view), 0.0
    return _first(view), _scrolled(board, view, plan, tag)


def _scrolled(board: Board, view: DialogueView, plan: Plan, tag: float) -> float:
    """Speech and choices through a window that starts under the buttons of the corners."""
    inner = Board(board.ui)
    above = max(plan.speech_top - 8, UNDER_CORNERS)
    top = above + max(0.0, tag - 30) + 8
    bottom = _speech(inner, view, plan.column._replace(y=top))
    end = _choices(inner, view, plan, bottom)
    window = Box(plan.column.x - 34, above, plan.column.w + 70, plan.column.bottom - above)
    return board.window(window, inner, end + 24 - above)


def _first(view: DialogueView) -> str:
    return next((f"choose-{o.option}" for o in view.offers if o.open), "")


def _speech(board: Board, view: DialogueView, box: Box) -> float:
    """The paper panel, as high as what is said; returns its bottom."""
    ui, tone = board.ui, board.ui.tone
    words = board.paragraph(view.text, board.ui.style("speech", tone.on_paper), box.w - 68)
    above = UNDER if view.speaker.person else 26.0
    height = max(LEAST_SAID, words.height + above + 30)
    body = Box(box.x, box.y, box.w, height)
    panel(board, body, tone.card, r=16, cut=34)
    if view.speaker.person:
        _tail(board, body)
        name_tag(board, view.speaker, body, at_right=ui.prefs.left_handed and not ui.tall)
    if not view.speaker.person:
        above = (height - words.height) / 2
    board.add(*words.at(body.x + 34, body.y + above))
    explained(board, words, view.text, view.terms, body.x + 34, body.y + above, "said")
    board.spoken.append(view.text)
    return body.bottom


def _tail(board: Board, body: Box) -> None:
    """The point of the panel that shows who speaks."""
    if board.ui.tall:
        box = Box(body.x + body.w * 0.5 - 28, body.y - 31, 56, 32)
        points = ((0.0, 32.0), (28.0, 0.0), (56.0, 32.0))
    else:
        box = Box(body.x - 33, body.y + min(90.0, body.h - 64), 34, 44)
        points = ((34.0, 0.0), (0.0, 26.0), (34.0, 44.0))
        if board.ui.prefs.left_handed:
            box = box._replace(x=body.right - 1)
            points = ((0.0, 0.0), (34.0, 26.0), (0.0, 44.0))
    board.add(Shape(box, polygon(points), board.ui.tone.card))


def _choices(board: Board, view: DialogueView, plan: Plan, top: float) -> float:
    """The question and its rows under the speech; returns the bottom of the last row."""
    y = top + 20
    if view.ask:
        style = board.ui.style("button", board.ui.tone.on_night)
        words = board.paragraph(view.ask, style, plan.column.w - 48)
        wide = max(board.ui.width(line, style) for line in words.lines) + 48
        plate = Box(plan.column.x, y - 5, wide, words.height + 10)
        board.rounded(plate, board.ui.tone.night, 10)
        board.add(*words.at(plan.column.x + 24, y))
        explained(board, words, view.ask, view.ask_terms, plan.column.x + 24, y, "ask")
        board.spoken.append(view.ask)
        y += words.height + 16
    gap = plan.gap if len(view.offers) < 4 else CLOSE
    for index, offer in enumerate(view.offers):
        why_not = "" if offer.open else offer.why_not
        terms = view.offer_terms[index] if index < len(view.offer_terms) else ()
        row = Row(
            f"choose-{offer.option}", offer.text, Choose(offer.option), offer.icon, why_not, terms
        )
        height = row_height(board, row, plan.column.w, plan.row)
        choice_row(board, Box(plan.column.x, y, plan.column.w, height), row, index)
        y += height + gap
    return y - gap


def _way_on(board: Board, plan: Plan, bottom: float) -> None:
    """Read on: a button, and the whole scene for the pointer."""
    tr = board.ui.tr
    frame = board.ui.frame
    board.area("anywhere", Box(0, 104, frame.width, frame.height - 104), Next(), focusable=False)
    label = tr("Continuer")
    width = 300.0
    height = button_height(board, label, width, icon=True)
    y = min(bottom + 28, plan.column.bottom - height - 8)
    if board.ui.tall:
        y = max(y, bottom + 28)
    box = Box(plan.column.right - width, y, width, height)
    if board.ui.prefs.left_handed:
        box = box._replace(x=plan.column.x)
    button(board, "next", box, label, Next(), icon="next")


def corners(board: Board, view: DialogueView) -> None:
    """Take back the last decision, and pause: the buttons of the upper corners."""
    if view.can_undo:
        label, keys = board.ui.tr("Revenir au choix"), ("backspace", "west")
        if board.ui.frame.form == "wide":
            wide = pill_width(board, label)
            at = corner(board.ui, wide)[1]
            pill_button(board, "undo", at, 24, "undo", label, Undo(), keys=keys)
        else:
            at = corner(board.ui)[1]
            icon_button(board, "undo", at, 24, "undo", Undo(), label, keys=keys)
    pause_button(board)


def _hints(board: Board, view: DialogueView) -> None:
    tr = board.ui.tr
    pause = Hint(tr("pause"), tr("Échap"), "east", pressed="pause")
    if view.offers:
        change, answer = tr("changer de réponse"), tr("répondre")
        hints = [Hint(change, arrows="updown"), Hint(answer, tr("Entrée"))]
    else:
        hints = [Hint(tr("continuer"), tr("Entrée"))]
    hint_bar(board, (*hints, pause), view.glossary, encouraged(board, view))


def encouraged(board: Board, view: DialogueView) -> str:
    """What somebody says to whoever thinks long, "" before; nothing that can be touched moves."""
    thinking = board.ui.clock
    due = [nudge for nudge in view.nudges if nudge.after <= thinking]
    later = [nudge.after - thinking for nudge in view.nudges if nudge.after > thinking]
    if later:
        board.frames = min(board.frames or later[0], later[0])
    if not due:
        return ""
    who, text = due[-1].speaker.name, due[-1].text
    said = board.ui.tr("{name} : « {text} »").format(name=who, text=text) if who else text
    board.spoken.append(said)
    return said
