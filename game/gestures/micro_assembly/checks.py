"""Whether a level can be assembled. Sentences are for its author."""

from collections.abc import Iterator

from game.gestures.micro_assembly.assembly import Assembly, Part, read
from game.gestures.protocol import Fault, Level
from game.sentences import fr

TURNS = (1, 2, 4)


def check(level: Level) -> tuple[Fault, ...]:
    """Everything wrong in a level of the right form."""
    assembly = read(level)
    known = {part.key for part in assembly.parts}
    found = [fault for part in assembly.parts for fault in _part(assembly, part, known)]
    return tuple(found) or tuple(_order(assembly))


def _part(assembly: Assembly, part: Part, known: set[str]) -> Iterator[Fault]:
    path = ("parts", part.key)
    for i, key in enumerate(part.over):
        if key not in known or key == part.key:
            yield Fault((*path, "over", i), fr("« {key} » n'est pas une autre pièce", key=key))
    if part.turns not in TURNS:
        yield Fault((*path, "turns"), fr("« turns » vaut 1, 2 ou 4"))
    if 2 * assembly.tremble("both") > part.tolerance:
        told = fr("même bien posées, les mains tremblent trop pour cette tolérance")
        yield Fault((*path, "tolerance"), told)
    if max(abs(part.x) + part.w / 2, abs(part.y) + part.h / 2) * 2 > assembly.field + 0.01:
        yield Fault(path, fr("cette pièce sort du champ du microscope"))


def _order(assembly: Assembly) -> Iterator[Fault]:
    """Parts are listed in an order in which they can be put down."""
    there: set[str] = set()
    for part in assembly.parts:
        if not there.issuperset(part.over):
            told = fr("une pièce de « over » vient après celle-ci dans la liste")
            yield Fault(("parts", part.key, "over"), told)
        there.add(part.key)
