"""The two settings of the hand: how fast the torch goes, how long the arc is."""

from game.canvas.areas import Direction
from game.canvas.geometry import Box
from game.gestures.bands import Band
from game.gestures.protocol import Move
from game.gestures.tig_bead.physics import right_speed
from game.gestures.tig_bead.state import Bead
from game.gestures.tig_bead.weld import ARCS, SPEEDS
from game.screens.board import Board
from game.screens.gestures.kit_dial import Dial, dial, dial_height
from game.screens.gestures.kit_gauge import Gauge
from game.session.commands import DoMove

ROOM = 330.0
"""A dial narrower than this has a row of its own."""


def dials(board: Board, state: Bead, place: Box) -> float:
    """Speed and arc side by side, or one above the other; returns their bottom."""
    given = (_speed(board, state), _arc(board, state))
    half = (place.w - 16) / 2
    if half < ROOM:
        y = place.y
        for one in given:
            y = dial(board, one, Box(place.x, y, place.w, 0)) + 8
        return y - 8
    heights = [dial_height(board, one, half) for one in given]
    for i, one in enumerate(given):
        spare = max(heights) - heights[i]
        dial(board, one, Box(place.x + i * (half + 16), place.y, half, spare))
    return place.y + max(heights)


def _speed(board: Board, state: Bead) -> Dial:
    """What is right follows the heat: it moves when the plate warms or the arc changes."""
    tr, weld = board.ui.tr, state.weld
    bounds = sorted(right_speed(weld, state.arc, state.share, q) for q in weld.heat[1:3])
    low, high = (min(max(v, SPEEDS[0]), SPEEDS[-1]) for v in bounds)
    words = (tr("trop lent"), tr("bien"), tr("trop vite"))
    reading = f"{_told(board, state.speed)}\u00a0mm/s"
    band = Band(SPEEDS[0], low, high, SPEEDS[-1])
    gauge = Gauge(tr("Vitesse d'avance"), reading, band, state.speed, words)
    labels = (tr("Moins vite"), tr("Plus vite"))
    return _dial(state, "speed", gauge, SPEEDS, labels, ("l", "p"))


def _arc(board: Board, state: Bead) -> Dial:
    tr = board.ui.tr
    words = (tr("trop près"), tr("bien"), tr("trop loin"))
    reading = f"{_told(board, state.arc)}\u00a0mm"
    gauge = Gauge(tr("Longueur d'arc"), reading, state.weld.arc, state.arc, words)
    labels = (tr("Descendre la torche"), tr("Monter la torche"))
    return _dial(state, "arc", gauge, ARCS, labels, ("d", "m"))


def _dial(
    state: Bead,
    name: str,
    gauge: Gauge,
    known: range,
    labels: tuple[str, str],
    keys: tuple[str, str],
) -> Dial:
    def at(share: float) -> Move:
        return (name, str(known[round(share * (len(known) - 1))]))

    less, more = turns(state, name, known)
    return Dial(name, gauge, less, more, labels, at, keys)


def turns(state: Bead, name: str, known: range) -> tuple[Move, Move]:
    """The moves that turn a setting down and up, empty at its ends."""
    value = state.speed if name == "speed" else state.arc
    if state.over:
        return (), ()
    less: Move = (name, "less") if value > known[0] else ()
    more: Move = (name, "more") if value < known[-1] else ()
    return less, more


def steering(state: Bead) -> tuple[tuple[Direction, object], ...]:
    """While the torch goes by itself, arrows turn the settings: sideways, up and down."""
    if not (state.lit and state.mode == "flow"):
        return ()
    slower, faster = turns(state, "speed", SPEEDS)
    lower, higher = turns(state, "arc", ARCS)
    ways: tuple[tuple[Direction, Move], ...] = (
        ("left", slower),
        ("right", faster),
        ("down", lower),
        ("up", higher),
    )
    return tuple((way, DoMove(move) if move else None) for way, move in ways)


def _told(board: Board, tenths: int) -> str:
    return board.ui.decimal(f"{tenths / 10:.1f}".replace(".", ","))
