"""The two settings of the hand: how fast the torch goes, how long the arc is."""

from collections.abc import Callable, Sequence

from game.canvas.areas import Direction
from game.canvas.geometry import Box
from game.gestures.bands import Band
from game.gestures.protocol import Move
from game.gestures.tig_bead.physics import right_speed
from game.gestures.tig_bead.state import Bead
from game.gestures.tig_bead.weld import ARCS, SPEEDS
from game.screens.board import Board
from game.screens.gestures.kit_dial import Dial, dials
from game.screens.gestures.kit_gauge import Gauge
from game.session.commands import DoMove

ROOM = 330.0
"""A dial narrower than this has a row of its own."""


def settings(board: Board, state: Bead, moves: Sequence[Move], place: Box) -> float:
    """Speed and arc; returns their bottom."""
    given = (_speed(board, state, moves), _arc(board, state, moves))
    return dials(board, given, place, ROOM, 16)


def _speed(board: Board, state: Bead, moves: Sequence[Move]) -> Dial:
    """What is right follows the heat: it moves when the plate warms or the arc changes."""
    tr, weld = board.ui.tr, state.weld
    bounds = sorted(right_speed(weld, state.arc, state.share, q) for q in weld.heat[1:3])
    low, high = (min(max(v, SPEEDS[0]), SPEEDS[-1]) for v in bounds)
    words = (tr("trop lent"), tr("bien"), tr("trop vite"))
    reading = f"{_told(board, state.speed)}\u00a0mm/s"
    band = Band(SPEEDS[0], low, high, SPEEDS[-1])
    gauge = Gauge(tr("Vitesse d'avance"), reading, band, state.speed, words)
    labels = (tr("Moins vite"), tr("Plus vite"))
    return Dial("speed", gauge, moves, labels, _along("speed", SPEEDS), ("l", "p"))


def _arc(board: Board, state: Bead, moves: Sequence[Move]) -> Dial:
    tr = board.ui.tr
    words = (tr("trop près"), tr("bien"), tr("trop loin"))
    reading = f"{_told(board, state.arc)}\u00a0mm"
    gauge = Gauge(tr("Longueur d'arc"), reading, state.weld.arc, state.arc, words)
    labels = (tr("Descendre la torche"), tr("Monter la torche"))
    return Dial("arc", gauge, moves, labels, _along("arc", ARCS), ("d", "m"))


def _along(name: str, known: range) -> Callable[[float], Move]:
    """The move of a share of the track."""
    return lambda share: (name, str(known[round(share * (len(known) - 1))]))


def steering(state: Bead, moves: Sequence[Move]) -> tuple[tuple[Direction, object], ...]:
    """While the torch goes by itself, arrows turn the settings: sideways, up and down."""
    if not (state.lit and state.mode == "flow"):
        return ()
    ways: tuple[tuple[Direction, Move], ...] = (
        ("left", ("speed", "less")),
        ("right", ("speed", "more")),
        ("down", ("arc", "less")),
        ("up", ("arc", "more")),
    )
    return tuple((way, DoMove(move) if move in moves else None) for way, move in ways)


def _told(board: Board, tenths: int) -> str:
    return board.ui.decimal(f"{tenths / 10:.1f}".replace(".", ","))
