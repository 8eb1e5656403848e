"""The map of the region: twelve places, the ones open today and the ones that are coming."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from game.canvas import theme
from game.canvas.areas import Area, Sheet
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polyline
from game.canvas.text import Style
from game.screens.actions import BackToTitle, OpenPanel, OpenPassport, SelectPlace
from game.screens.board import Board
from game.screens.book_actions import OpenBook
from game.screens.kit_bars import HINTS, MARGIN, Hint, hint_bar, mirrored, pause_button
from game.screens.kit_buttons import icon_button, pill_button, pill_width
from game.screens.map_layout import Mark, spread
from game.screens.map_view import MapView, PlaceView
from game.screens.place_card import WAYS_IN, place_card, ways_in_row
from game.screens.stage import contours, glow
from game.screens.ui import Ui
from game.session.commands import Ask

RADIUS = 26.0

LINES = (0.22, 0.34, 0.47, 0.6)
"""Where level lines cross the night behind the map, between the heading and the legend."""

FAR = 110.0
"""How far a medallion may stand from its town before names are written smaller."""

BESIDE_LAND = 0.24
"""Share of the map's width that the words of the legend have before they would lie on the land."""


class Plan(NamedTuple):
    chart: Box
    card: Box
    heading: tuple[float, float]


def _plan(ui: Ui) -> Plan:
    w, h = ui.frame.width, ui.frame.height
    if ui.tall:
        return Plan(Box(24, 476, w - 48, h - HINTS - 586), Box(32, 124, w - 64, 320), (40, 24))
    side = 374.0 if ui.frame.form == "wide" else 316.0
    card = Box(w - side - 28, 104, side, h - HINTS - 104 - 16)
    chart = Box(24, 112, card.x - 44, h - HINTS - 112 - 8)
    return Plan(mirrored(ui, chart), mirrored(ui, card), (40, 26))


def draw(view: MapView, ui: Ui) -> Sheet:
    board = Board(ui)
    board.rect(ui.frame.box, ui.tone.sky)
    contours(board, ui.frame.box, theme.N700, LINES, 0.6)
    plan = _plan(ui)
    chart = _fitted(plan.chart, view.aspect)
    board.picture("map/bfc", chart, fit="fill")
    _places(board, view, chart, plan.chart)
    beside = _heading(board, view, plan)
    _legend(board, plan)
    shown = _shown(view, "" if ui.prefs.scan else ui.focus)
    of = "" if shown.id == view.selected else shown.id
    if ui.tall:
        place_card(board, plan.card, shown, of, way_in=False)
        row = Box(32, ui.frame.height - HINTS - 100, ui.frame.width - 64, 84)
        ways_in_row(board, row, shown, of)
    else:
        place_card(board, plan.card, shown, of)
    _corner(board, view, beside)
    tr = ui.tr
    hint_bar(
        board,
        (
            Hint(tr("choisir un lieu"), arrows="all"),
            Hint(tr("entrer"), tr("Entrée")),
            Hint(tr("pause"), tr("Échap"), "east", pressed="pause"),
        ),
    )
    board.areas[:] = _in_turn(board.areas, shown.id)
    return board.sheet(f"place-{view.selected}")._replace(follows=True)


def _in_turn(areas: Sequence[Area], shown: str) -> list[Area]:
    """The same areas, the ways into the place whose card is shown right after it: whoever goes
    on by Tab would see another card before reaching them."""
    ways = [a for a in areas if a.id.startswith(WAYS_IN)]
    others = [a for a in areas if a not in ways]
    at = next(i for i, a in enumerate(others, 1) if a.id == f"place-{shown}")
    return [*others[:at], *ways, *others[at:]]


def _shown(view: MapView, focus: str) -> PlaceView:
    """The place whose card is shown: the one in focus, or whose way in is, else the chosen one."""
    names = {f"{of}-{p.id}": p for p in view.places for of in ("place", *WAYS_IN)}
    chosen = next(p for p in view.places if p.id == view.selected)
    return names.get(focus, chosen)


def _fitted(room: Box, aspect: float) -> Box:
    width = min(room.w, room.h * aspect)
    height = width / aspect
    return Box(room.x + (room.w - width) / 2, room.y + (room.h - height) / 2, width, height)


def _heading(board: Board, view: MapView, plan: Plan) -> float:
    """What to do here and how far one is; returns where the first ends, with a margin."""
    ui, tone = board.ui, board.ui.tone
    x, y = plan.heading
    title = ui.tr("Où veux-tu aller ?")
    style = ui.style("title", tone.on_night)
    room = ui.frame.width - x - 5 * 72 - MARGIN
    style = style._replace(size=style.size * min(1.0, room / ui.width(title, style)))
    wide, height = ui.width(title, style), style.line_height
    board.add(*board.paragraph(title, style).at(mirrored(ui, Box(x, y, wide, height)).x, y))
    board.spoken.append(title)
    done = sum(p.state == "done" for p in view.places)
    opened = sum(p.state != "coming" for p in view.places)
    words = ui.tr("{visited} sur {total}").format(visited=_visited(ui, done), total=opened)
    _progress(board, words, Box(x, y + height + 2, wide, 0), done, opened)
    return x + wide + 32


def _progress(board: Board, words: str, at: Box, done: int, opened: int) -> None:
    """How many places were visited, in words, and as a bead for each where there is room."""
    ui = board.ui
    style = ui.style("body", ui.tone.muted_on_night)
    told, step = ui.width(words, style), 15.5
    beads = opened if told + 14 + opened * step <= at.w + 28 and not ui.tall else 0
    box = mirrored(ui, Box(at.x, at.y, told + (14 + beads * step if beads else 0), 0))
    board.text(words, box.x, box.y, "body", ui.tone.muted_on_night)
    cy = box.y + style.line_height / 2 + 1
    for i in range(beads):
        cx = box.x + told + 22 + i * step
        if i < done:
            board.disc(cx, cy, 6.5, theme.M400)
            board.disc(cx + 1.5, cy, 4, theme.M600)
        else:
            board.disc(cx, cy, 6, None, theme.A400, 2)


def _visited(ui: Ui, done: int) -> str:
    """How many places; none has words of its own, since languages count it differently."""
    if done == 0:
        return ui.tr("Aucun lieu visité")
    return (ui.tr("{n} lieux visités") if done > 1 else ui.tr("{n} lieu visité")).format(n=done)


def _corner(board: Board, view: MapView, beside: float) -> None:
    """The ways out at the top, on the side of the hand that presses; the heading takes the other
    side up to `beside`. Everything is reckoned for the right hand, then mirrored."""
    tr = board.ui.tr
    pause_button(board)
    x = board.ui.frame.width - MARGIN - 56 - 16
    if view.has_passport:
        keys = ("p", "north")
        room = 0.0 if board.ui.tall else x - beside - 3 * 72
        x = _way(board, "passport", x, room, "passport", tr("Passeport"), OpenPassport(), keys)
    elif not board.ui.tall:
        x = _way(board, "home", x, 0.0, "home", tr("Accueil"), BackToTitle(), ())
    room = 0.0 if board.ui.tall else x - beside - 2 * 72
    label = tr("Carnet des métiers")
    x = _way(board, "book", x, room, "book", label, OpenBook(), ("b", "west"))
    path = tr("Combien de temps as-tu ?")
    x = _way(board, "path", x, 0.0, "timer", path, OpenPanel("path"), ("t",))
    if view.asks:
        labels = (tr("Questionnaire rapide, 5 minutes"), tr("Questionnaire rapide"))
        room = 0.0 if board.ui.tall else x - beside
        label = next((each for each in labels if pill_width(board, each) <= room), labels[0])
        _way(board, "questionnaire", x, room, "clipboard", label, Ask(), ("q",))


def _way(
    board: Board,
    name: str,
    right: float,
    room: float,
    icon: str,
    label: str,
    action: object,
    keys: tuple[str, ...],
) -> float:
    """A pill that ends at `right`, or an icon alone where its words have no room; its left."""
    width = pill_width(board, label)
    worded = width <= room
    box = Box(right - width, 24, width, 56) if worded else Box(right - 56, 24, 56, 56)
    x = mirrored(board.ui, box).x
    if worded:
        pill_button(board, name, x, 24, icon, label, action, keys=keys)
    else:
        icon_button(board, name, x, 24, icon, action, label, keys=keys)
    return box.x - 16


def _rivers(board: Board, view: MapView, chart: Box, taken: Sequence[Box]) -> None:
    """The names of the rivers, in italics."""
    style = board.ui.style("body", theme.D700)._replace(face="italic", size=18.0)
    for name, x, y in view.rivers:
        _name(board, name, chart.x + x * chart.w, chart.y + y * chart.h, style, taken)


def _landmarks(board: Board, view: MapView, chart: Box, taken: Sequence[Box]) -> None:
    """Towns that help to find one's way."""
    style = board.ui.style("body", theme.P600)._replace(size=18.0)
    for name, x, y in view.landmarks:
        cx, cy = chart.x + x * chart.w, chart.y + y * chart.h
        if _name(board, name, cx + 10, cy - 12, style, taken):
            board.disc(cx, cy, 4.5, theme.P600)


def _name(board: Board, name: str, x: float, y: float, style: Style, taken: Sequence[Box]) -> bool:
    """Write a name on a strip of land colour, if the medallions leave room; returns whether."""
    width = board.ui.width(name, style)
    box = Box(x - 4, y + 1, width + 8, style.line_height - 2)
    if any(box.inset(-2).meets(other) for other in taken):
        return False
    board.rounded(box, theme.P200, 6, opacity=0.85)
    board.add(*board.paragraph(name, style).at(x, y))
    return True


def _places(board: Board, view: MapView, chart: Box, room: Box) -> None:
    """Medallions with their names, pushed apart; a line leads to each displaced one's town."""
    true = [(chart.x + p.x * chart.w, chart.y + p.y * chart.h) for p in view.places]
    style, marks, centres = _laid_out(board.ui, view, true, room)
    taken = [m.box_at(x, y).inset(-10) for m, (x, y) in zip(marks, centres, strict=True)]
    _rivers(board, view, chart, taken)
    _landmarks(board, view, chart, taken)
    for (tx, ty), (x, y) in zip(true, centres, strict=True):
        if abs(tx - x) + abs(ty - y) > 14:
            _leader(board, tx, ty, x, y)
    for place, at in zip(view.places, centres, strict=True):
        _medallion(board, place, at, style, selected=place.id == view.selected)


def _laid_out(
    ui: Ui, view: MapView, true: Sequence[tuple[float, float]], room: Box
) -> tuple[Style, list[Mark], list[tuple[float, float]]]:
    """The largest names with which every medallion stays near its town, and where they go."""
    largest = min(1.2, ui.prefs.text_scale)
    for grow in (largest, 1.1, 1.0):
        style = ui.style("label", ui.tone.on_paper)._replace(size=20.0 * min(grow, largest))
        below = RADIUS + 8 + style.line_height
        marks = [
            Mark(x, y, max(RADIUS + 4, ui.width(p.town, style) / 2 + 11), RADIUS + 4, below)
            for p, (x, y) in zip(view.places, true, strict=True)
        ]
        centres = spread(marks, room)
        if all(abs(m.x - x) + abs(m.y - y) < FAR for m, (x, y) in zip(marks, centres, strict=True)):
            break
    return style, marks, centres


def _leader(board: Board, tx: float, ty: float, x: float, y: float) -> None:
    box = Box(min(tx, x) - 4, min(ty, y) - 4, abs(tx - x) + 8, abs(ty - y) + 8)
    line = polyline([(tx - box.x, ty - box.y), (x - box.x, y - box.y)])
    board.add(Shape(box, line, None, theme.N800, 3))
    board.disc(tx, ty, 5.5, theme.P50, theme.N800, 2.5)


def _medallion(
    board: Board, place: PlaceView, at: tuple[float, float], style: Style, *, selected: bool
) -> None:
    ui, tone = board.ui, board.ui.tone
    x, y = at
    name = f"place-{place.id}"
    focused = board.focused(name)
    if selected:
        glow(board, x, y, RADIUS * 2.3, 0.6)
    if focused or selected:
        board.disc(x, y, RADIUS + 11, None, theme.INK, 3)
        board.disc(x, y, RADIUS + 9, None, theme.M400, 6)
    coming = place.state == "coming"
    fill = theme.S700 if place.state == "done" else theme.N600 if coming else theme.N800
    board.disc(x + 2, y + 3, RADIUS + 2, theme.INK, opacity=0.3)
    board.disc(x, y, RADIUS + 2, theme.A300 if coming else theme.P50)
    board.disc(x, y, RADIUS - 1.5, fill)
    board.icon(place.icon, x, y, 32, theme.A200 if coming else theme.P50, fill)
    _badge(board, place, x + RADIUS * 0.72, y - RADIUS * 0.72)
    w = ui.width(place.town, style) + 18
    box = Box(x - w / 2, y + RADIUS + 4, w, style.line_height + 2)
    board.rounded(box, tone.focus_row if focused else tone.card, 8, opacity=1 if focused else 0.92)
    board.add(*board.paragraph(place.town, style).at(box.x + 9, box.y + 1))
    board.spoken.append(place.town)
    area = Box(x - RADIUS - 2, y - RADIUS - 2, 2 * RADIUS + 4, 2 * RADIUS + 4).join(box)
    board.area(name, area, SelectPlace(place.id), place.town)


def _badge(board: Board, place: PlaceView, x: float, y: float) -> None:
    """A tick when done, a spark when suggested, an arrow when open; nothing when coming."""
    if place.state != "coming":
        _sign(board, "suggested" if place.reason else place.state, x, y, 12.5)


Sign = Literal["suggested", "open", "done", "coming"]
SIGNS: dict[Sign, tuple[str, str]] = {
    "suggested": ("spark", theme.M600),
    "open": ("play", theme.D700),
    "done": ("check", theme.S500),
    "coming": ("timer", theme.N600),
}


def _sign(board: Board, sign: Sign, x: float, y: float, r: float) -> None:
    """The mark of a state: its own icon on its own colour."""
    icon, fill = SIGNS[sign]
    board.disc(x, y, r, theme.A300 if sign == "coming" else theme.P50)
    board.disc(x, y, r - 2, fill)
    board.icon(icon, x, y, 18, theme.P50, fill)


def _legend(board: Board, plan: Plan) -> None:
    """What the signs of medallions mean."""
    ui, tone = board.ui, board.ui.tone
    if ui.frame.width < 1240 or ui.prefs.text_scale > 1.3:
        return
    y = plan.chart.bottom - 144
    rows: tuple[tuple[Sign, str], ...] = (
        ("suggested", ui.tr("Conseillé")),
        ("open", ui.tr("Ouvert aujourd'hui")),
        ("done", ui.tr("Déjà visité")),
        ("coming", ui.tr("Bientôt")),
    )
    style = ui.style("body", tone.on_night)
    widest = max(ui.width(words, style) for _, words in rows)
    style = style._replace(size=style.size * min(1.0, plan.chart.w * BESIDE_LAND / widest))
    for i, (sign, words) in enumerate(rows):
        cy = y + i * 36 + 14
        _sign(board, sign, plan.chart.x + 26, cy, 13)
        board.add(*board.paragraph(words, style).at(plan.chart.x + 48, cy - 14))
        board.spoken.append(words)
