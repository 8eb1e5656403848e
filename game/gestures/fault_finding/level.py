"""A level of fault finding in run form: what broke, on which circuit, and what may be done."""

from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

from game.gestures.fault_finding.circuit import Circuit, Component, Defect
from game.gestures.fault_finding.parts import KINDS, Part

Phase: TypeAlias = Literal["measure", "lockout", "replace", "test"]

PHASES: tuple[Phase, ...] = ("measure", "lockout", "replace", "test")


class Cause(NamedTuple):
    """A defect that the seed may draw, and what is seen on the part once taken out."""

    defect: Defect
    found: str


class Drawing(NamedTuple):
    """The schematic: parts ("KM1.1-2") from top to bottom.

    Each row of `power` has three parts, one a phase. Each row of `control` is one part, or
    several in parallel; it starts at the 24 V and ends at the 0 V.
    """

    power: tuple[tuple[str, ...], ...]
    control: tuple[tuple[str, ...], ...]


class Breakdown(NamedTuple):
    """A level. `points` are the terminals that may be probed, `black` where the black probe is.

    `replace` are the components that may be changed: the suspects. `hold` offers to keep start
    pressed. `shows` pairs a criterion with an alias of skills.yaml.
    """

    title: str
    intro: str
    heard: str
    seen: str
    circuit: Circuit
    drawing: Drawing
    causes: tuple[Cause, ...]
    points: tuple[str, ...]
    black: str
    replace: tuple[str, ...]
    hold: bool
    show_suspects: bool
    hints: tuple[tuple[Phase, tuple[str, ...]], ...]
    shows: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]

    @property
    def places(self) -> tuple[str, ...]:
        """Where a probe may be put."""
        return tuple(dict.fromkeys((*self.points, self.black)))

    @property
    def switch(self) -> str:
        """The mark of the main switch."""
        return next(c.id for c in self.circuit.components if c.kind == "disconnector")

    def component(self, name: str) -> Component:
        """A component that the level is known to have."""
        return named(self.circuit.components, name)


def named(components: Iterable[Component], name: str) -> Component:
    return next(c for c in components if c.id == name)


def part_of(circuit: Circuit, reference: str) -> tuple[Component, Part] | None:
    """The part that "KM1.A1-A2" names; "F2" alone names the only part of F2."""
    name, _, wanted = reference.partition(".")
    component = next((c for c in circuit.components if c.id == name), None)
    if component is None:
        return None
    kind = KINDS[component.kind]
    part = kind.part(wanted) if wanted else kind.parts[0] if len(kind.parts) == 1 else None
    return (component, part) if part else None


def terminals(components: Iterable[Component]) -> tuple[str, ...]:
    return tuple(f"{c.id}.{t}" for c in components for t in KINDS[c.kind].terminals)


def ends(circuit: Circuit, reference: str) -> tuple[str, str]:
    """The two terminals of a part that the circuit is known to have."""
    found = part_of(circuit, reference)
    if found is None:
        raise ValueError(f"no such part: {reference}")
    component, part = found
    return f"{component.id}.{part.a}", f"{component.id}.{part.b}"
