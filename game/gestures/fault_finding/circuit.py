"""The circuit of a level as data, and the resistances it amounts to under given hands."""

import math
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from game.gestures.fault_finding.nodal import Branch, resistance
from game.gestures.fault_finding.parts import KINDS, SHORT, WORN, Part

DefectKind: TypeAlias = Literal["open", "short", "worn"]


class Component(NamedTuple):
    """One thing of the circuit: `id` is its mark on the drawing, `name` its French name."""

    id: str
    kind: str
    name: str


class Circuit(NamedTuple):
    """Components, and the nets that join their terminals ("KM1.A1")."""

    components: tuple[Component, ...]
    nets: tuple[tuple[str, ...], ...]


class Defect(NamedTuple):
    """What is wrong: a part ("KM1", "A1-A2") cut, shorted or worn."""

    component: str
    part: str
    kind: DefectKind


class Place(NamedTuple):
    """A part of a given component."""

    component: str
    part: Part

    @property
    def ends(self) -> tuple[str, str]:
        return f"{self.component}.{self.part.a}", f"{self.component}.{self.part.b}"


class Switches(NamedTuple):
    """What hands hold: the main switch closed, the start button pressed."""

    closed: bool
    pressed: bool = False


class Conditions(NamedTuple):
    """All that decides which contacts conduct; `drawn` are the coils pulled and supplies on."""

    defect: Defect | None
    switches: Switches
    drawn: frozenset[str]


OFF = Switches(closed=False)
AT_REST: frozenset[str] = frozenset()


@lru_cache(maxsize=64)
def nodes(circuit: Circuit) -> dict[str, str]:
    """The node of each wired terminal; a node bears the name of its first terminal."""
    return {terminal: net[0] for net in circuit.nets for terminal in net}


def node_of(circuit: Circuit, terminal: str) -> str:
    """A terminal that no wire reaches is a node of its own."""
    return nodes(circuit).get(terminal, terminal)


def defect_at(defect: Defect | None, place: Place) -> Defect | None:
    """The defect, when it is at that place."""
    here = (place.component, place.part.name)
    return defect if defect and (defect.component, defect.part) == here else None


def branches(circuit: Circuit, conditions: Conditions, *, alternating: bool) -> Iterator[Branch]:
    """The resistances between nodes, as direct or as alternating current sees them."""
    for c in circuit.components:
        for part in KINDS[c.kind].parts:
            place = Place(c.id, part)
            a, b = (node_of(circuit, end) for end in place.ends)
            healthy = (part.at_50_hz if alternating else 0.0) or part.ohms
            yield Branch(a, b, _ohms(healthy, place, conditions))


@lru_cache(maxsize=1024)
def ohms(circuit: Circuit, defect: Defect | None, a: str, b: str) -> float:
    """Resistance between two terminals with the main switch open and every coil at rest."""
    dead = branches(circuit, Conditions(defect, OFF, AT_REST), alternating=False)
    return resistance(dead, node_of(circuit, a), node_of(circuit, b))


def _ohms(healthy: float, place: Place, conditions: Conditions) -> float:
    """The ohms of a part as it really is; a short stays a short whatever its contact does."""
    spoilt = defect_at(conditions.defect, place)
    if spoilt and spoilt.kind == "short":
        return SHORT
    if not _conducts(place, conditions) or (spoilt and spoilt.kind == "open"):
        return math.inf
    return healthy + WORN if spoilt else healthy


def _conducts(place: Place, conditions: Conditions) -> bool:
    return {
        "always": True,
        "switch": conditions.switches.closed,
        "coil": place.component in conditions.drawn,
        "start": conditions.switches.pressed,
    }[place.part.gate]
