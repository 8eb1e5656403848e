"""Find the fault of a motor starter: the schematic to probe, and the tools around it."""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.gestures.fault_finding.view import Bench, bench
from game.screens.board import Board
from game.screens.gestures.fault_finding.coach import coach
from game.screens.gestures.fault_finding.hands import hands
from game.screens.gestures.fault_finding.lockout import lockout
from game.screens.gestures.fault_finding.meter import meter
from game.screens.gestures.fault_finding.pieces import pieces
from game.screens.gestures.fault_finding.schematic import schematic
from game.screens.kit_bars import HINTS, MARGIN, TOP, Hint, hint_bar, pause_button, top_bar
from game.screens.kit_buttons import icon_button
from game.screens.ui import Ui
from game.session.commands import DoMove
from game.session.view import GestureView

#: draws a panel from the top of a box down, `box.h` higher than it must be, and tells its bottom
Panel: TypeAlias = Callable[[Board, Box], float]


class Column(NamedTuple):
    """Panels from top to bottom of a box; the one that `grows` takes what height is left."""

    box: Box
    panels: tuple[Panel, ...]
    grows: int


GAP = 8.0


def draw(view: GestureView, ui: Ui) -> Sheet:
    scene = bench(view.state)
    board = Board(ui)
    board.rect(ui.frame.box, ui.tone.sky)
    scroll_by = max(_drawn(board, column) for column in _columns(view, scene, ui))
    _bars(board, view, scene)
    return board.sheet(_first(scene), scroll_by)


def _first(scene: Bench) -> str:
    """Where the focus goes at first, and when what it was on is gone: to what is next."""
    if scene.end:
        return "go-on"
    if scene.repaired:
        return "test" if scene.closed else "restore"
    if scene.locked_out:
        return next(f"piece-{p.id}" for p in scene.pieces if p.standing != "new")
    if not scene.closed:
        return next(f"lock-{step.id}" for step in scene.steps if not step.done)
    return f"point-{scene.points[0].id}"


def _columns(view: GestureView, scene: Bench, ui: Ui) -> list[Column]:
    panels: dict[str, Panel] = {
        "schematic": lambda b, box: schematic(b, scene, box),
        "pieces": lambda b, box: pieces(b, scene, box),
        "coach": lambda b, box: coach(b, scene, view.coach, box),
        "meter": lambda b, box: meter(b, scene, box.x, box.y, box.w),
        "lockout": lambda b, box: lockout(b, scene, box, 4 if ui.tall else 2),
        "hands": lambda b, box: hands(b, scene, view.moves, box),
    }
    w, h = ui.frame.width, ui.frame.height
    body = Box(MARGIN, TOP + 12, w - 2 * MARGIN, h - TOP - HINTS - 22)
    if ui.tall:
        order = ("coach", "meter", "schematic", "pieces", "lockout", "hands")
        return [Column(body, tuple(panels[name] for name in order), grows=2)]
    side = 436.0 if ui.frame.form == "wide" else 340.0
    left = Box(body.x, body.y, body.w - side - 16, body.h)
    right = Box(left.right + 16, body.y, side, body.h)
    tools = ("coach", "meter", "lockout", "hands")
    return [
        Column(left, (panels["schematic"], panels["pieces"]), grows=0),
        Column(right, tuple(panels[name] for name in tools), grows=0),
    ]


def _drawn(board: Board, column: Column) -> float:
    """Draw a column, through a window when it is too tall; returns how far it scrolls."""
    box = column.box
    inner, bottom = _stack(board.ui, column, 0.0)
    if bottom > box.bottom:
        window = Box(box.x - 24, box.y - 6, box.w + 38, box.h + 6)
        return board.window(window, inner, bottom + 6 - window.y)
    inner, _ = _stack(board.ui, column, box.bottom - bottom)
    board.add(*inner.commands)
    board.areas.extend(inner.areas)
    board.spoken.extend(inner.spoken)
    return 0.0


def _stack(ui: Ui, column: Column, spare: float) -> tuple[Board, float]:
    """The panels on a board of their own, and their bottom."""
    board, y = Board(ui), column.box.y - GAP
    for i, panel in enumerate(column.panels):
        more = spare if i == column.grows else 0.0
        y = panel(board, Box(column.box.x, y + GAP, column.box.w, more))
    return board, y


def _bars(board: Board, view: GestureView, scene: Bench) -> None:
    tr = board.ui.tr
    buttons = [
        ("hint", "idea", tr("Un indice"), ("h", "f1")),
        ("give-up", "eye", tr("Voir la solution"), ()),
    ]
    buttons = [button for button in buttons if (button[0],) in view.moves]
    x = board.ui.frame.width - MARGIN - 56
    right = x - 72 * len(buttons)
    symptom = _symptom(board, scene, right - MARGIN - 24)
    top_bar(board, tr(scene.title), symptom, left=MARGIN + 8, right=right)
    for i, (name, icon, label, keys) in enumerate(buttons):
        left = x - 72 * (i + 1)
        icon_button(board, name, left, 24, icon, DoMove((name,)), label, keys=keys)
    pause_button(board)
    hint_bar(board, _hints(view, board.ui))


def _hints(view: GestureView, ui: Ui) -> tuple[Hint, ...]:
    """What can be done now: a key that would do nothing is not shown."""
    tr = ui.tr
    if ui.device in ("touch", "mouse"):
        return (Hint(tr("touche un point, un outil ou un composant")),)
    trial = (Hint(tr("essayer"), "E", "north"),) if ("test",) in view.moves else ()
    return (
        Hint(tr("se déplacer"), arrows="all"),
        Hint(tr("choisir"), tr("Entrée")),
        Hint(tr("V ou Ω"), "M", "west"),
        *trial,
        Hint(tr("pause"), tr("Échap"), "east"),
    )


def _symptom(board: Board, scene: Bench, room: float) -> str:
    """What is heard, and what is seen when there is room for both."""
    tr, ui = board.ui.tr, board.ui
    both = f"{tr(scene.heard)} {tr(scene.seen)}"
    return both if ui.width(both, ui.style("body", ui.tone.on_night)) <= room else tr(scene.heard)
