"""What a player may know of a repair: nothing here tells the cause before it is found."""

from typing import Literal, NamedTuple, TypeAlias

from game.gestures.fault_finding import words as words
from game.gestures.fault_finding.circuit import Circuit
from game.gestures.fault_finding.level import Drawing
from game.gestures.fault_finding.meter import Mode, digits, meaning, unit
from game.gestures.fault_finding.power import coils
from game.gestures.fault_finding.state import LOCKS, End, Hand, Lock, Repair
from game.gestures.protocol import Move
from game.gestures.telling import Said

Standing: TypeAlias = Literal["suspect", "cleared", "new", "unknown"]


class Point(NamedTuple):
    """A test point: `note` is the last voltage read there, `live` whether there is one, `past`
    whether it was read before the circuit was cut."""

    id: str
    label: str
    note: str = ""
    live: bool = False
    past: bool = False
    red: bool = False
    black: bool = False


class Piece(NamedTuple):
    """A component that may be replaced, and what measurements say of it."""

    id: str
    kind: str
    name: str
    standing: Standing


class Step(NamedTuple):
    id: Lock
    label: str
    done: bool


class Meter(NamedTuple):
    """What the multimeter shows: dashes without both probes."""

    digits: str
    unit: str
    meaning: str
    mode: Mode
    hand: Hand


class Bench(NamedTuple):
    """The whole scene. `closed`, `pressed` and `pulled` are what is seen and heard to be so."""

    title: str
    heard: str
    seen: str
    said: Said
    points: tuple[Point, ...]
    pieces: tuple[Piece, ...]
    steps: tuple[Step, ...]
    meter: Meter
    circuit: Circuit
    drawing: Drawing
    switch: str
    closed: bool
    locked_out: bool
    pressed: bool
    pulled: frozenset[str]
    machine: str
    repaired: bool
    end: End
    tip: Move


def bench(state: Repair) -> Bench:
    level = state.breakdown
    return Bench(
        title=level.title,
        heard=level.heard,
        seen=level.seen,
        said=state.said,
        points=tuple(_point(state, place) for place in level.places),
        pieces=tuple(_piece(state, name) for name in level.replace),
        steps=tuple(Step(lock, words.STEPS[lock], lock in state.secured) for lock in LOCKS),
        meter=_meter(state),
        circuit=level.circuit,
        drawing=level.drawing,
        switch=level.switch,
        closed=state.closed,
        locked_out=state.locked_out,
        pressed=state.pressed,
        pulled=state.drawn & coils(level.circuit),
        machine=_machine(state),
        repaired=state.repaired,
        end=state.end,
        tip=state.tip,
    )


def label_of(terminal: str) -> str:
    """A terminal as electricians write it: KM1:A1."""
    return terminal.replace(".", ":")


def _point(state: Repair, place: str) -> Point:
    note = next((n for n in state.notes if n.point == place), None)
    return Point(
        place,
        label_of(place),
        note.text if note else "",
        note.live and not note.past if note else False,
        note.past if note else False,
        red=place == state.red,
        black=place == state.black,
    )


def _piece(state: Repair, name: str) -> Piece:
    component = state.breakdown.component(name)
    return Piece(name, component.kind, component.name, _standing(state, name))


def _standing(state: Repair, name: str) -> Standing:
    if name in state.replaced:
        return "new"
    if not state.breakdown.show_suspects:
        return "unknown"
    return "suspect" if name in state.accused and not state.repaired else "cleared"


def _meter(state: Repair) -> Meter:
    reading = state.reading
    if reading is None:
        sign = "V" if state.mode == "volt" else "Ω"
        return Meter("– – –", sign, words.NO_READING, state.mode, state.hand)
    return Meter(digits(reading), unit(reading), meaning(reading), state.mode, state.hand)


def _machine(state: Repair) -> str:
    if not state.closed:
        return words.STOPPED
    return words.MACHINE[state.heard] if state.heard else words.AT_REST
