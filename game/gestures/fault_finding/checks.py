"""Whether a level makes sense as electricity and as a puzzle. Sentences are for its author."""

from collections.abc import Iterator
from itertools import pairwise

from game.gestures.fault_finding.advice import advice
from game.gestures.fault_finding.circuit import AT_REST, OFF, Circuit, Conditions, node_of
from game.gestures.fault_finding.level import Breakdown, Cause, ends
from game.gestures.fault_finding.outcome import outcome
from game.gestures.fault_finding.power import pulse, settle
from game.gestures.fault_finding.state import Repair
from game.gestures.fault_finding.suspects import accused, first_suspects
from game.gestures.fault_finding.turn import begin_with, play
from game.gestures.protocol import Fault
from game.gestures.trying import ENOUGH
from game.sentences import fr

LEAST_SUSPECTS = 3

LONGEST = 120
"""Moves that a careful player never needs."""


def check(level: Breakdown) -> tuple[Fault, ...]:
    """Everything wrong in a level whose words are right; the play-through comes last."""
    for stage in (_shape, _drawn, _sense, _solved):
        found = tuple(stage(level))
        if found:
            return found
    return ()


def careful(level: Breakdown, cause: Cause) -> Repair:
    """How a careful player leaves a breakdown whose cause is that one."""
    state = begin_with(level, cause)
    while not state.end and state.moves < LONGEST:
        state = play(state, advice(state))
    return state


def _shape(level: Breakdown) -> Iterator[Fault]:
    kinds = [c.kind for c in level.circuit.components]
    for kind in ("network", "disconnector"):
        if kinds.count(kind) != 1:
            yield Fault(
                ("circuit", "components"),
                fr("il faut un composant « {kind} », un seul", kind=kind),
            )
    if level.hold and "start-button" not in kinds:
        yield Fault(("hold",), fr("« hold » demande un composant « start-button »"))
    if not level.causes:
        yield Fault(("faults",), fr("il faut au moins une panne"))
    for i, cause in enumerate(level.causes):
        name = cause.defect.component
        if name not in level.replace:
            yield Fault(
                ("faults", i),
                fr("{name} doit être dans « replace » pour être réparé", name=name),
            )
    if "disconnector" in kinds and level.switch in level.replace:
        words = fr(
            "{switch} reste sous tension en amont : on ne le remplace pas ainsi",
            switch=level.switch,
        )
        yield Fault(("replace",), words)
    for phase, hints in level.hints:
        if not hints:
            yield Fault(("hints", phase), fr("il faut au moins un indice"))


def _drawn(level: Breakdown) -> Iterator[Fault]:
    """The schematic follows the wires, and each point is on it once."""
    circuit, drawing = level.circuit, level.drawing
    yield from _followed(circuit, "control", drawing.control)
    for column in zip(*drawing.power, strict=True):
        yield from _followed(circuit, "power", tuple((part,) for part in column))
    parts = (part for row in (*drawing.power, *drawing.control) for part in row)
    shown = {node_of(circuit, end) for part in parts for end in ends(circuit, part)}
    seen: set[str] = set()
    for i, point in enumerate(level.points):
        node = node_of(circuit, point)
        if node not in shown:
            yield Fault(
                ("points", i),
                fr("{point} n'est pas sur le schéma (« drawing »)", point=point),
            )
        if node in seen:
            yield Fault(
                ("points", i), fr("{point} est sur le même fil qu'un autre point", point=point)
            )
        seen.add(node)
    if node_of(circuit, level.black) not in shown:
        yield Fault(
            ("black",),
            fr("{black} n'est pas sur le schéma (« drawing »)", black=level.black),
        )


def _followed(circuit: Circuit, side: str, rows: tuple[tuple[str, ...], ...]) -> Iterator[Fault]:
    """Each row must be wired to the one above it."""
    for i, (above, below) in enumerate(pairwise(rows)):
        joints = {node_of(circuit, ends(circuit, part)[1]) for part in above}
        joints |= {node_of(circuit, ends(circuit, part)[0]) for part in below}
        if len(joints) > 1:
            words = fr(
                "{below} ne suit pas {above} : aucun fil ne les joint",
                below=" et ".join(below),
                above=" et ".join(above),
            )
            yield Fault(("drawing", side, i + 1), words)


def _sense(level: Breakdown) -> Iterator[Fault]:
    circuit = level.circuit
    healthy = pulse(circuit, None)[0]
    if healthy != "runs":
        yield Fault(
            ("circuit",), fr("sans panne, le moteur ne tourne pas ({healthy})", healthy=healthy)
        )
    sounds = [pulse(circuit, cause.defect)[0] for cause in level.causes]
    for i, heard in enumerate(sounds):
        if heard == "runs":
            yield Fault(("faults", i), fr("cette panne ne se remarque pas : le moteur tourne"))
        elif heard != sounds[0]:
            words = fr(
                "cette panne s'entend autrement ({heard}) que la première ({first})",
                heard=heard,
                first=sounds[0],
            )
            yield Fault(("faults", i), words)
    dead = settle(circuit, Conditions(None, OFF, AT_REST))
    for i, point in enumerate(level.points):
        node = node_of(circuit, point)
        if dead.alternating.get(node) or dead.direct.get(node):
            yield Fault(
                ("points", i),
                fr(
                    "{point} reste sous tension une fois {switch} ouvert",
                    point=point,
                    switch=level.switch,
                ),
            )
    if len(accused(first_suspects(level))) < LEAST_SUSPECTS:
        yield Fault(
            ("replace",),
            fr(
                "il faut au moins {least} suspects au départ",
                least=LEAST_SUSPECTS,
            ),
        )


def _solved(level: Breakdown) -> Iterator[Fault]:
    for i, cause in enumerate(level.causes):
        state = careful(level, cause)
        if min(outcome(state).values()) < ENOUGH:
            left = ", ".join(state.accused)
            yield Fault(
                ("faults", i),
                fr("les mesures ne suffisent pas à trouver (restent : {left})", left=left),
            )
