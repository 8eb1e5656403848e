"""From the author's YAML to a level in run form, with everything that is wrong in the words.

What the circuit does is judged afterwards, by `fault_finding.checks`.
"""

from game.gestures.fault_finding.circuit import Circuit, Component, Defect
from game.gestures.fault_finding.form import DEFECTS, FORM
from game.gestures.fault_finding.level import (
    PHASES,
    Breakdown,
    Cause,
    Drawing,
    Phase,
    part_of,
    terminals,
)
from game.gestures.fault_finding.parts import KINDS
from game.gestures.form import needed
from game.gestures.level_reader import Reader
from game.gestures.protocol import Level
from game.sentences import fr

KEYS = tuple(k for k, f in FORM.fields.items() if needed(f)), tuple(FORM.fields)
"""The keys that a level must have, and those that it may."""


def read(level: Level, criteria: tuple[str, ...]) -> tuple[Breakdown, Reader]:
    """The level, to be used only when the reader has no fault, and the reader that has them."""
    reader = Reader(level)
    field = reader.fields(*KEYS)
    circuit = _circuit(field["circuit"])
    wired = terminals(circuit.components)
    breakdown = Breakdown(
        title=field["title"].text(),
        intro=field["intro"].text(),
        heard=field["heard"].text(),
        seen=field["seen"].text(),
        circuit=circuit,
        drawing=_drawing(field["drawing"], circuit),
        causes=tuple(_cause(entry, circuit) for entry in field["faults"].each()),
        points=tuple(entry.word(wired) for entry in field["points"].each()),
        black=field["black"].word(wired),
        replace=_replaceable(field["replace"], circuit),
        hold=field["hold"].flag(True),
        show_suspects=field["show_suspects"].flag(True),
        hints=_hints(field["hints"]),
        shows=tuple((key, entry.text()) for key, entry in _shows(field["shows"], criteria)),
        sources=field["sources"].texts(),
    )
    return breakdown, reader


def _circuit(reader: Reader) -> Circuit:
    field = reader.fields(("components", "nets"))
    components = tuple(_component(name, entry) for name, entry in field["components"].pairs())
    known = tuple(c for c in components if c.kind)
    return Circuit(known, _nets(field["nets"], terminals(known)))


def _component(name: str, reader: Reader) -> Component:
    field = reader.fields(("kind", "name"))
    return Component(name, field["kind"].word(KINDS), field["name"].text())


def _nets(reader: Reader, known: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    nets: list[tuple[str, ...]] = []
    seen: set[str] = set()
    for entry in reader.each():
        net = tuple(terminal.word(known) for terminal in entry.each())
        for terminal in seen.intersection(net) - {""}:
            entry.wrong(
                fr(
                    "« {terminal} » est déjà dans un autre fil : réunis les deux",
                    terminal=terminal,
                )
            )
        seen.update(net)
        nets.append(net)
    return tuple(net for net in nets if net)


def _drawing(reader: Reader, circuit: Circuit) -> Drawing:
    field = reader.fields(("control",), ("power",))
    power = tuple(_three_parts(row, circuit) for row in field["power"].each())
    control = tuple(_parallel(row, circuit) for row in field["control"].each())
    return Drawing(power, control)


def _three_parts(reader: Reader, circuit: Circuit) -> tuple[str, ...]:
    """A row of the power side: a component with three poles, or three parts one by one."""
    if isinstance(reader.value, list | tuple):
        row = _parallel(reader, circuit)
    else:
        name = reader.word(c.id for c in circuit.components)
        kinds = [KINDS[c.kind] for c in circuit.components if c.id == name]
        row = tuple(f"{name}.{part.name}" for kind in kinds for part in kind.parts[:3])
    if len(row) != 3:
        reader.wrong(fr("trois parties sont attendues ici, une par phase"))
    return row


def _parallel(reader: Reader, circuit: Circuit) -> tuple[str, ...]:
    """A row of the control side: one part, or several in parallel; full names are returned."""
    entries = reader.each() if isinstance(reader.value, list | tuple) else (reader,)
    return tuple(name for entry in entries if (name := _part(entry, circuit)))


def _part(reader: Reader, circuit: Circuit) -> str:
    reference = reader.text()
    found = part_of(circuit, reference)
    if found is None:
        reader.wrong(
            fr(
                "« {reference} » n'est pas une partie du circuit (exemple : KM1.A1-A2)",
                reference=reference,
            )
        )
        return ""
    return f"{found[0].id}.{found[1].name}"


def _cause(reader: Reader, circuit: Circuit) -> Cause:
    field = reader.fields(("component", "kind", "found"), ("part",))
    component = field["component"].word(c.id for c in circuit.components)
    part = field["part"].text()
    word = field["kind"].word(DEFECTS)
    kind = next((known for known in DEFECTS if known == word), DEFECTS[0])
    found = part_of(circuit, f"{component}.{part}" if part else component)
    if component and found is None:
        which = fr("n'a pas de partie « {part} »", part=part) if part else fr("a plusieurs parties")
        asked = fr("précise « part » (exemple : A1-A2)")
        told = fr("{component} {which} : {asked}", component=component, which=which, asked=asked)
        reader.wrong(told)
    return Cause(Defect(component, found[1].name if found else "", kind), field["found"].text())


def _replaceable(reader: Reader, circuit: Circuit) -> tuple[str, ...]:
    parts = [c.id for c in circuit.components if KINDS[c.kind].parts]
    return tuple(entry.word(parts) for entry in reader.each())


def _hints(reader: Reader) -> tuple[tuple[Phase, tuple[str, ...]], ...]:
    field = reader.fields(PHASES)
    return tuple((phase, field[phase].texts()) for phase in PHASES)


def _shows(reader: Reader, criteria: tuple[str, ...]) -> tuple[tuple[str, Reader], ...]:
    return tuple(reader.fields(criteria).items())
