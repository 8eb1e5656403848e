"""The settings: each dial shows what it makes of the tool, by the formula written below."""

from collections.abc import Sequence

from game.canvas.geometry import Box
from game.gestures.bands import Band
from game.gestures.cnc_setup.cutting import speed, teeth_band, tooth
from game.gestures.cnc_setup.job import DEPTHS, FEEDS, OFFSETS, SPINDLES
from game.gestures.cnc_setup.numerals import plain, told
from game.gestures.cnc_setup.state import SetUp
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.kit_dial import Dial, dial, dials
from game.screens.gestures.kit_gauge import Gauge

ROOM = 350.0
"""A dial narrower than this has a row of its own."""


def speeds(board: Board, state: SetUp, moves: Sequence[Move], place: Box) -> float:
    """Spindle and feed, and their formulas."""
    given = (_spindle(board, state, moves), _feed(board, state, moves))
    y = dials(board, given, place, ROOM * board.ui.prefs.text_scale, 12)
    return _formulas(board, place._replace(y=y + 4))


def _formulas(board: Board, place: Box) -> float:
    ui = board.ui
    words = "n = 1000 × Vc / (π × D)\u2003\u2003Vf = n × z × fz"
    lines = board.paragraph(words, ui.style("body", ui.tone.muted_on_night), place.w)
    board.add(*lines.at(place.x + 6, place.y))
    board.spoken.append(words)
    return place.y + lines.height


def depth(board: Board, state: SetUp, moves: Sequence[Move], place: Box) -> float:
    tr = board.ui.tr
    reading = f"{board.ui.decimal(told(state.depth / 10, 1))}\u00a0mm"
    words = (tr("trop fine"), tr("bien"), tr("trop profonde"))
    gauge = Gauge(tr("Passe ap"), reading, state.job.ap, state.depth, words)

    def at(share: float) -> Move:
        return ("depth", str(_nearest(DEPTHS, share * DEPTHS[-1])))

    labels = (tr("Moins profond"), tr("Plus profond"))
    given = Dial("depth", gauge, moves, labels, at, ("o", "p"))
    return dial(board, given, place._replace(h=0))


def offset(board: Board, state: SetUp, moves: Sequence[Move], place: Box) -> float:
    """The correction; what is right is for the player to find from what was measured."""
    tr = board.ui.tr
    reading = f"{board.ui.decimal(told(state.offset / 100, 2, signed=True))}\u00a0mm"
    words = (tr("plus bas"), tr("zéro"), tr("plus haut"))
    band = Band(OFFSETS[0], 0, 0, OFFSETS[-1])
    gauge = Gauge(tr("Correcteur d'outil"), reading, band, state.offset, words)

    def at(share: float) -> Move:
        return ("offset", str(OFFSETS[round(share * (len(OFFSETS) - 1))]))

    labels = (tr("Descendre l'outil"), tr("Remonter l'outil"))
    given = Dial("offset", gauge, moves, labels, at, ("o", "p"))
    return dial(board, given, place._replace(h=0))


def _spindle(board: Board, state: SetUp, moves: Sequence[Move]) -> Dial:
    tr, tool = board.ui.tr, state.chosen
    assert tool is not None
    vc, most = speed(tool, state.n), state.job.vc.most
    title = tr("Broche {n} tr/min").format(n=state.n)
    reading = tr("Vc {vc} m/min").format(vc=round(vc))
    words = (tr("trop lent"), tr("bien"), tr("trop vite"))
    gauge = Gauge(title, reading, state.job.vc, vc, words)

    def at(share: float) -> Move:
        return ("spindle", str(_nearest(SPINDLES, share * most / speed(tool, 1))))

    labels = (tr("Moins de tours"), tr("Plus de tours"))
    return Dial("spindle", gauge, moves, labels, at, ("j", "k"))


def _feed(board: Board, state: SetUp, moves: Sequence[Move]) -> Dial:
    tr, tool = board.ui.tr, state.chosen
    assert tool is not None
    fz, band = tooth(tool, state.n, state.feed), teeth_band(tool)
    shown = board.ui.decimal(plain(round(fz, 3)))
    title = tr("Avance {feed} mm/min").format(feed=state.feed)
    reading = tr("fz {fz} mm").format(fz=shown)
    words = (tr("frotte"), tr("bien"), tr("force"))
    gauge = Gauge(title, reading, band, fz, words)

    def at(share: float) -> Move:
        return ("feed", str(_nearest(FEEDS, share * band.most * state.n * tool.teeth)))

    labels = (tr("Moins d'avance"), tr("Plus d'avance"))
    return Dial("feed", gauge, moves, labels, at, ("n", "m"))


def _nearest(known: tuple[int, ...] | range, wanted: float) -> int:
    return min(known, key=lambda one: abs(one - wanted))
