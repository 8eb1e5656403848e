"""The main actions at hand: keep start pressed, test, restore the voltage, go on."""

from typing import NamedTuple

from game.canvas.geometry import Box
from game.gestures.fault_finding_view import Bench
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.fault_finding_tips import hot
from game.screens.kit_buttons import Kind, button, button_height
from game.session.commands import DoMove, FinishGesture


class Act(NamedTuple):
    name: str
    label: str
    action: object
    kind: Kind
    icon: str = ""
    keys: tuple[str, ...] = ()


def hands(board: Board, view: Bench, moves: tuple[Move, ...], place: Box) -> float:
    """Draw one or two buttons from the top of `place` down; returns their bottom."""
    acts = _acts(board, view, moves)
    width = (place.w - 12 * (len(acts) - 1)) / len(acts)
    icons = width > 250
    height = max(button_height(board, act.label, width, icon=icons) for act in acts)
    for i, act in enumerate(acts):
        box = Box(place.x + i * (width + 12), place.y, width, height)
        if isinstance(act.action, DoMove) and act.action.move == view.tip:
            hot(board, box)
        icon = act.icon if icons else ""
        button(board, act.name, box, act.label, act.action, act.kind, icon=icon, keys=act.keys)
    return place.y + height


def _acts(board: Board, view: Bench, moves: tuple[Move, ...]) -> list[Act]:
    tr = board.ui.tr
    if view.end:
        return [Act("go-on", tr("Continuer"), FinishGesture(), "primary", "next")]
    named = {
        ("press", "start"): Act("hold", tr("Tenir Marche"), None, "paper", "finger", ("a",)),
        ("release", "start"): Act("hold", tr("Lâcher"), None, "paper", "hand", ("a",)),
        ("restore", "unlock"): Act("restore", tr("Déconsigner"), None, "paper", "lock", ("d",)),
        ("restore", "close"): Act(
            "restore",
            tr("Refermer {switch}").format(switch=view.switch),
            None,
            "paper",
            "contactor",
            ("d",),
        ),
        ("test",): Act("test", tr("Essayer"), None, "paper", "play", ("e", "north")),
    }
    acts = [named[move]._replace(action=DoMove(move)) for move in moves if move in named]
    if view.repaired:
        acts[-1] = acts[-1]._replace(kind="primary")
    return acts
