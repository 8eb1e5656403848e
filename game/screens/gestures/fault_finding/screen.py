"""Find the fault of a motor starter: the schematic to probe, and the tools around it."""

from game.canvas.areas import Sheet
from game.gestures.fault_finding.view import Bench, bench
from game.screens.board import Board
from game.screens.gestures.fault_finding.hands import hands
from game.screens.gestures.fault_finding.lockout import lockout
from game.screens.gestures.fault_finding.meter import meter
from game.screens.gestures.fault_finding.pieces import pieces
from game.screens.gestures.fault_finding.schematic import schematic
from game.screens.gestures.kit_coach import coach
from game.screens.gestures.kit_frame import bars, hints, night
from game.screens.gestures.kit_layout import Column, Panel, arranged, lay
from game.screens.gestures.kit_tips import point_out
from game.screens.kit_bars import Hint
from game.screens.ui import Ui
from game.session.view import GestureView


def draw(view: GestureView, ui: Ui) -> Sheet:
    scene = bench(view.state)
    board = Board(ui)
    night(board)
    scroll_by = lay(board, _columns(view, scene, ui))
    point_out(board, scene.tip, ringed=scene.tip[:1] != ("probe",))
    _bars(board, view, scene)
    return board.sheet(_first(scene), scroll_by)


def _first(scene: Bench) -> str:
    """Where the focus goes at first, and when what it was on is gone: to what is next."""
    if scene.end:
        return "go-on"
    if scene.repaired:
        return "test" if scene.closed else "restore"
    if scene.locked_out:
        left = [p for p in scene.pieces if p.standing != "new"]
        return f"piece-{min(left, key=lambda p: p.standing != 'suspect').id}"
    if not scene.closed:
        return next(f"lock-{step.id}" for step in scene.steps if not step.done)
    return f"point-{scene.points[0].id}"


def _panels(view: GestureView, scene: Bench, ui: Ui) -> dict[str, Panel]:
    return {
        "schematic": lambda b, box: schematic(b, scene, box),
        "pieces": lambda b, box: pieces(b, scene, box),
        "coach": lambda b, box: coach(b, scene.said, view.coach, box),
        "meter": lambda b, box: meter(b, scene, box.x, box.y, box.w),
        "lockout": lambda b, box: lockout(b, scene, box, 4 if ui.tall else 2),
        "hands": lambda b, box: hands(b, scene, view.moves, box),
    }


def _columns(view: GestureView, scene: Bench, ui: Ui) -> tuple[Column, ...]:
    panels = _panels(view, scene, ui)
    columns = ("schematic", "pieces"), ("coach", "meter", "lockout", "hands")
    tall = ("coach", "meter", "schematic", "pieces", "lockout", "hands")
    found = arranged(ui, panels, columns, tall=tall)
    return (found[0]._replace(grows=2),) if ui.tall else found


def _bars(board: Board, view: GestureView, scene: Bench) -> None:
    tr = board.ui.tr
    both = f"{tr(scene.heard)} {tr(scene.seen)}"
    bars(board, view, scene.title, (both, scene.heard))
    hints(
        board,
        view,
        tr("touche un point, un outil ou un composant"),
        (("mode", Hint(tr("V ou Ω"), "M", "west")), ("test", Hint(tr("essayer"), "E", "north"))),
    )
