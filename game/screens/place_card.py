"""The card of the place chosen on the map: what one does there, and the way in."""

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.drawings.frames import VIEWBOXES, bust_box
from game.screens.actions import EnterMission
from game.screens.board import Board
from game.screens.kit_bars import mirrored
from game.screens.kit_buttons import Kind, button, button_height
from game.screens.kit_panels import panel
from game.screens.map_view import REASONS, PlaceView

LEAST = 64.0
"""A picture lower than this is not worth its room."""

GUIDE = 0.42
"""Height of whoever welcomes, over the width of the picture; more in a picture higher than wide."""

WAYS_IN = ("enter", "enter-short")


def place_card(
    board: Board, box: Box, place: PlaceView, of: str = "", *, way_in: bool = True
) -> None:
    """Draw the card, with its buttons unless the screen puts them elsewhere.

    `of` is the place's id when it is not the chosen one: its ways in are then named after it.
    """
    tone = board.ui.tone
    panel(board, box, tone.card, r=14, cut=28)
    if board.ui.tall:
        picture = Box(box.x, box.y, box.w * 0.36, box.h)
        words = Box(picture.right + 22, box.y + 16, box.w - picture.w - 44, box.h - 26)
    else:
        picture = Box(box.x, box.y, box.w, _picture_height(board, box, place))
        words = Box(box.x + 22, picture.bottom + 10, box.w - 44, box.bottom - picture.bottom - 20)
    board.rounded(
        picture,
        theme.N800,
        14,
        cut=0 if board.ui.tall else 28,
        corner="none" if board.ui.tall else "top-right",
    )
    if picture.h >= LEAST:
        _pictured(board, place, picture)
    buttons = _buttons_height(board, place, words.w) if way_in else 0.0
    text = Box(words.x, words.y, words.w, words.h - buttons)
    _words(board, text, place)
    if way_in:
        _buttons(board, words, place, of, words.bottom - buttons)


def _pictured(board: Board, place: PlaceView, box: Box) -> None:
    """What one sees there, up to the edges of the card; its corners are painted over again."""
    ui = board.ui
    bleeds = not (ui.tall or ui.prefs.high_contrast)
    at = box if bleeds else box.inset(10)
    board.picture(place.picture or "places/vignette", at, fit="cover")
    if place.guide:
        _guide(board, place.guide, at)
    if bleeds:
        board.add(
            Shape(Box(box.x, box.y, 14, 14), "M0,0 L14,0 A14 14 0 0 0 0,14Z", ui.tone.sky),
            Shape(Box(box.right - 28, box.y, 28, 28), "M0,0 L28,0 L28,28Z", ui.tone.sky),
        )


def _guide(board: Board, person: str, box: Box) -> None:
    """Who welcomes, at the right of the machine and turned to it."""
    height = min(0.94 * box.h, max(GUIDE * box.w, min(0.5 * box.h, 0.66 * box.w)))
    half = height * VIEWBOXES["bust"].w / VIEWBOXES["bust"].h / 2
    at = bust_box(box.right - half - 0.02 * box.w, box.bottom, height)
    board.picture(f"people/{person}", at, variant=(("frame", "bust"), ("view", "left")))


def _where(place: PlaceView) -> str:
    """The town, and the workshop when the mission has a title of its own."""
    return f"{place.town} · {place.title}" if place.mission_title else place.town


def _title(place: PlaceView) -> str:
    return place.mission_title or place.title


def _picture_height(board: Board, box: Box, place: PlaceView) -> float:
    """The picture gives way to the words and the buttons when the text is large; it may go."""
    width = box.w - 44
    town = board.paragraph(_where(place), board.ui.style("label", theme.INK), width)
    title = board.paragraph(_title(place), board.ui.style("button", theme.INK), width)
    words = town.height + title.height + _buttons_height(board, place, width) + 40
    facts = 0.0
    if board.ui.prefs.text_scale == 1.0:  # room for why to go there, too
        body = board.ui.style("body", theme.INK)
        words += board.paragraph(place.summary, body, width).height + 8
        each = [board.paragraph(of, body, width - 40).height + 6 for _, of in _facts(board, place)]
        words, facts = words + sum(each[:1]), sum(each[1:])
    most = min(250.0, box.h * 0.4, box.h - words)
    height = max(min(150.0, most), most - facts)
    return height if height >= LEAST else 16.0


def _words(board: Board, box: Box, place: PlaceView) -> None:
    """Town, title, summary and facts; lines that do not fit are left to the mission itself."""
    tone = board.ui.tone
    y = box.y
    y += board.text(_where(place), box.x, y, "label", theme.M700, box.w)
    y += board.text(_title(place), box.x, y, "button", tone.on_paper, box.w) + 4
    summary = board.paragraph(place.summary, board.ui.style("body", tone.on_paper), box.w)
    if y + summary.height <= box.bottom + 4:
        board.add(*summary.at(box.x, y))
        y += summary.height + 8
    board.spoken.append(place.summary)
    for icon, words in _facts(board, place):
        paragraph = board.paragraph(words, board.ui.style("body", tone.on_paper), box.w - 40)
        if y + paragraph.height > box.bottom:
            break
        board.icon(icon, box.x + 14, y + 14, 28, theme.N600, tone.card)
        board.add(*paragraph.at(box.x + 40, y))
        board.spoken.append(words)
        y += paragraph.height + 6


def _facts(board: Board, place: PlaceView) -> tuple[tuple[str, str], ...]:
    tr = board.ui.tr
    if place.in_repair:
        return (("gear", tr("Cette mission est en réparation : elle reviendra.")),)
    if not place.mission:
        return (("timer", tr("Ce lieu ouvrira bientôt.")),)
    gestures = tr("{n} geste à essayer") if place.gestures == 1 else tr("{n} gestes à essayer")
    why = (("spark", tr(REASONS[place.reason])),) if place.reason else ()
    if place.ending:
        why = (("check", tr("Ta fin : {ending}").format(ending=place.ending)),)
    guides = (("people", place.guides),) if place.guides else ()
    hands = (("hand", gestures.format(n=place.gestures)),) if place.gestures else ()
    return (*why, *guides, *hands)


def _choices(board: Board, place: PlaceView) -> tuple[tuple[str, str, EnterMission], ...]:
    tr = board.ui.tr
    if not place.mission:
        return ()
    full = tr("Entrer ({n}\u00a0min)").format(n=place.minutes)
    whole = ("enter", full, EnterMission(place.mission, "full"))
    if not place.minutes_short:
        return (whole,)
    short = tr("En bref ({n}\u00a0min)").format(n=place.minutes_short)
    return (whole, ("enter-short", short, EnterMission(place.mission, "short")))


def _buttons_height(board: Board, place: PlaceView, width: float) -> float:
    choices = _choices(board, place)
    return sum(button_height(board, label, width) + 10 for _, label, _ in choices)


def _buttons(board: Board, words: Box, place: PlaceView, of: str, y: float) -> None:
    for name, label, action in _choices(board, place):
        height = button_height(board, label, words.w)
        kind: Kind = "primary" if name == "enter" else "paper"
        button(board, _name(name, of), Box(words.x, y, words.w, height), label, action, kind)
        y += height + 10


def _name(way: str, of: str) -> str:
    return f"{way}-{of}" if of else way


def ways_in_row(board: Board, box: Box, place: PlaceView, of: str = "") -> None:
    """The two ways in side by side, for a totem: within reach of a seated hand, in one size."""
    choices = _choices(board, place)
    if not choices:
        return
    width = (box.w - 16 * (len(choices) - 1)) / len(choices)
    for i, (name, label, action) in enumerate(choices):
        kind: Kind = "primary" if name == "enter" else "paper"
        at = mirrored(board.ui, Box(box.x + i * (width + 16), box.y, width, box.h))
        button(board, _name(name, of), at, label, action, kind, fills=len(choices) == 1)
