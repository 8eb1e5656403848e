"""The components of a motor starter: their terminals, and what conducts between them.

Terminals bear the marks of EN 50005 and IEC 60947: 1-2, 3-4, 5-6 for poles, 13-14 for a contact
that works, 11-12, 21-22 and 95-96 for one that opens, A1-A2 for a coil, U1-U2 for a winding.

Figures: a 9 A contactor with a 24 V direct-current coil takes 5.4 W, so 107 Ω, pulls in at 0.7
times its voltage and drops out under 0.25 (maker's data for LC1D09BD). A 0.75 kW motor at 400 V
in star takes about 1.9 A, so 121 Ω a winding at 50 Hz, of which the ohmmeter sees only the wire,
about 10 Ω. Contacts and wires are rounded to 0.01 Ω.
"""

from typing import Literal, NamedTuple, TypeAlias

#: what makes a part conduct: always, the main switch, the coil of its component, the start button
Gate: TypeAlias = Literal["always", "switch", "coil", "start"]

CONTACT = 0.01
COIL = 107.0
WINDING = 10.0
WINDING_AT_50_HZ = 121.0
WORN = 15.0
"""Ohms that a worn contact or a loose terminal adds."""

SHORT = 0.001
"""Ohms left by a short circuit."""


class Part(NamedTuple):
    """Two terminals and the ohms between them; `at_50_hz` where alternating current sees others."""

    a: str
    b: str
    ohms: float = CONTACT
    gate: Gate = "always"
    at_50_hz: float = 0.0

    @property
    def name(self) -> str:
        return f"{self.a}-{self.b}"


class Kind(NamedTuple):
    """A kind of component; `also` are terminals that no part joins."""

    parts: tuple[Part, ...]
    also: tuple[str, ...] = ()

    @property
    def terminals(self) -> tuple[str, ...]:
        return (*(t for part in self.parts for t in (part.a, part.b)), *self.also)

    def part(self, name: str) -> Part | None:
        return next((p for p in self.parts if p.name == name), None)


POLES = (("1", "2"), ("3", "4"), ("5", "6"))
WINDINGS = (("U1", "U2"), ("V1", "V2"), ("W1", "W2"))


def _poles(ohms: float, gate: Gate = "always") -> tuple[Part, ...]:
    return tuple(Part(a, b, ohms, gate) for a, b in POLES)


#: every kind that a level may name
KINDS: dict[str, Kind] = {
    "network": Kind((), ("L1", "L2", "L3", "PE")),
    "disconnector": Kind(_poles(CONTACT, "switch")),
    "contactor": Kind(
        (*_poles(CONTACT, "coil"), Part("13", "14", CONTACT, "coil"), Part("A1", "A2", COIL))
    ),
    "thermal-relay": Kind((*_poles(0.3), Part("95", "96"))),
    "motor": Kind(
        tuple(Part(a, b, WINDING, "always", WINDING_AT_50_HZ) for a, b in WINDINGS),
    ),
    "supply": Kind((Part("1", "2", 100_000.0), Part("24V", "0V", 10_000.0))),
    "fuse": Kind((Part("1", "2", 0.05),)),
    "emergency-stop": Kind((Part("11", "12"),)),
    "stop-button": Kind((Part("21", "22"),)),
    "start-button": Kind((Part("13", "14", CONTACT, "start"),)),
    "contact": Kind((Part("13", "14"),)),
    "wire": Kind((Part("a", "b"),)),
    "lamp": Kind((Part("X1", "X2", 480.0),)),
}
