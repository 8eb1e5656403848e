"""A motor starter under voltage: which coils pull, what the motor does, what points read.

The model, and its limits. The mains is an ideal three-phase source, 400 V between lines; the
24 V supply is ideal and its 0 V is earthed (PELV). The network is solved twice by the same
method: direct current, and alternating current as phasors. All is resistance, so the phasors
need no impedance, and line voltages, a lost phase and the shifted star point come out right. A
motor winding has one resistance for each. Left out: inductance, the voltage that a turning motor
makes, stray voltages on floating wires (they read 0), fuses that blow and relays that trip.
"""

import cmath
import math
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from game.gestures.fault_finding.circuit import (
    AT_REST,
    Circuit,
    Component,
    Conditions,
    Defect,
    Place,
    Switches,
    branches,
    defect_at,
    node_of,
)
from game.gestures.fault_finding.nodal import Potentials, potentials
from game.gestures.fault_finding.parts import KINDS, WORN

#: silent; the contactor clicks alone; the motor hums without turning, turns but strains, turns
#: only as long as start is pressed, or runs
Sound: TypeAlias = Literal["silent", "clicks", "hums", "strains", "drops", "runs"]

PHASE = 400 / math.sqrt(3)
SUPPLY = 24.0
PULLS_IN, DROPS_OUT = 0.7 * SUPPLY, 0.25 * SUPPLY
SUPPLY_NEEDS = 300.0
PHASORS = {f"L{n + 1}": cmath.rect(PHASE, -n * 2 * math.pi / 3) for n in range(3)}


class Live(NamedTuple):
    """A circuit that has settled: potentials by node, direct and alternating (rms)."""

    drawn: frozenset[str]
    direct: Potentials
    alternating: Potentials


@lru_cache(maxsize=1024)
def settle(circuit: Circuit, conditions: Conditions) -> Live:
    """Let coils pull and contacts move, from those drawn before, until nothing moves any more.

    Coils that chase each other without end are left as they are after a few rounds.
    """
    live = _solve(circuit, conditions)
    for _ in range(2 * len(circuit.components)):
        if live.drawn == conditions.drawn:
            break
        conditions = conditions._replace(drawn=live.drawn)
        live = _solve(circuit, conditions)
    return live


def volts(circuit: Circuit, live: Live, red: str, black: str) -> tuple[float, float]:
    """(direct, alternating) volts from black to red; a floating point adds nothing."""
    a, b = node_of(circuit, red), node_of(circuit, black)
    return _between(live.direct, a, b).real, abs(_between(live.alternating, a, b))


def sound(circuit: Circuit, defect: Defect | None, live: Live) -> Sound:
    """What is heard: the contactor, and the motor by its least and its most fed winding."""
    fed = [
        _fed(circuit, defect, live, Place(c.id, part))[1]
        for c in circuit.components
        if c.kind == "motor"
        for part in KINDS["motor"].parts
    ]
    least, most = min(fed, default=0.0) / PHASE, max(fed, default=0.0) / PHASE
    if most > 0.3:
        return "runs" if least >= 0.95 else "strains" if least >= 0.7 else "hums"
    return "clicks" if coils(circuit) & live.drawn else "silent"


@lru_cache(maxsize=512)
def pulse(circuit: Circuit, defect: Defect | None) -> tuple[Sound, Live]:
    """Press start and let go, from rest: what is heard, and how the circuit stays after."""
    rest = settle(circuit, Conditions(defect, Switches(closed=True), AT_REST))
    held = settle(circuit, Conditions(defect, Switches(True, pressed=True), rest.drawn))
    after = settle(circuit, Conditions(defect, Switches(closed=True), held.drawn))
    heard = sound(circuit, defect, held)
    if heard in ("runs", "strains") and sound(circuit, defect, after) == "silent":
        return "drops", after
    return heard, after


def coils(circuit: Circuit) -> frozenset[str]:
    return frozenset(c.id for c in circuit.components if c.kind == "contactor")


def _between(found: Potentials, a: str, b: str) -> complex:
    return found[a] - found[b] if a in found and b in found else 0j


def _solve(circuit: Circuit, conditions: Conditions) -> Live:
    """Potentials with the contacts as they are, and what they make the coils do."""
    fixed = _sources(circuit, conditions.drawn)
    alternating, direct = (
        potentials(
            branches(circuit, conditions, alternating=way == 0),
            {node: source[way] for node, source in fixed.items()},
        )
        for way in (0, 1)
    )
    live = Live(conditions.drawn, direct, alternating)
    pulled = (c.id for c in circuit.components if _pulls(circuit, conditions.defect, live, c))
    return live._replace(drawn=frozenset(pulled))


def _sources(circuit: Circuit, drawn: frozenset[str]) -> dict[str, tuple[complex, complex]]:
    """The nodes whose (alternating, direct) potentials are given."""
    fixed: dict[str, tuple[complex, complex]] = {}
    for c in circuit.components:
        if c.kind == "network":
            lines = {f"{c.id}.{line}": (volts, 0j) for line, volts in PHASORS.items()}
            fixed |= {node_of(circuit, t): source for t, source in lines.items()}
            fixed[node_of(circuit, f"{c.id}.PE")] = (0j, 0j)
        elif c.kind == "supply" and c.id in drawn:
            fixed[node_of(circuit, f"{c.id}.24V")] = (0j, complex(SUPPLY))
            fixed[node_of(circuit, f"{c.id}.0V")] = (0j, 0j)
    return fixed


def _pulls(circuit: Circuit, defect: Defect | None, live: Live, component: Component) -> bool:
    """Whether a coil holds its contacts, or a supply gives its 24 V."""
    parts = KINDS[component.kind].parts
    if component.kind == "contactor":
        least = DROPS_OUT if component.id in live.drawn else PULLS_IN
        return _fed(circuit, defect, live, Place(component.id, parts[-1]))[0] >= least
    if component.kind == "supply":
        return _fed(circuit, defect, live, Place(component.id, parts[0]))[1] >= SUPPLY_NEEDS
    return False


def _fed(circuit: Circuit, defect: Defect | None, live: Live, place: Place) -> tuple[float, float]:
    """(direct, alternating) volts that reach a load's copper: none when it is cut or shorted."""
    direct, alternating = volts(circuit, live, *place.ends)
    spoilt = defect_at(defect, place)
    if not spoilt:
        return abs(direct), alternating
    if spoilt.kind != "worn":
        return 0.0, 0.0
    dc, ac = place.part.ohms, place.part.at_50_hz or place.part.ohms
    return abs(direct) * dc / (dc + WORN), alternating * ac / (ac + WORN)
