"""What going every way adds to the report of random walks."""

from collections.abc import Iterator, Sequence

from game.authoring.every_way import Path
from game.authoring.figures import number
from game.authoring.reach import Thing
from game.authoring.walks import Found
from game.content.typography import french
from game.story.conditions import Route

KINDS = {
    "scene": "scène",
    "option": "option",
    "spot": "point",
    "gesture": "geste",
    "line": "réplique",
    "ending": "fin",
}
RARE = "Rare : aucun parcours au hasard n'y passe, mais un chemin y mène"
LONGEST = 24
"""Decisions of a way that are told; of a longer one, its beginning and its end."""


def rare(walked: Sequence[Found]) -> dict[Thing, tuple[Route, Path]]:
    """What only the search met, with the route and the way to it."""
    met = {thing for found in walked for thing in found.met}
    return {
        thing: (found.route, path)
        for found in reversed(walked)
        if found.searched is not None
        for thing, path in found.searched.met.items()
        if thing not in met
    }


def sure(walked: Sequence[Found]) -> bool:
    """Whether what was never met cannot be: every way was gone on each route."""
    return all(found.searched is not None and found.searched.whole for found in walked)


def sureness(walked: Sequence[Found]) -> str:
    """How sure « jamais vu » is, as the end of its heading."""
    searched = [found.searched for found in walked if found.searched is not None]
    if not searched:
        return ""
    if sure(walked):
        return " : aucun chemin n'y mène, tous ont été suivis"
    return f" : {number(sum(s.states for s in searched))} situations essayées, il en reste"


def rare_told(walked: Sequence[Found]) -> Iterator[str]:
    found = rare(walked)
    if not found:
        return
    yield french(RARE)
    for thing, (_, path) in found.items():
        yield f"  {KINDS[thing.kind]} {thing.id}"
        yield from (f"    {step}" for step in shortened(path))
    yield ""


def faults(found: Found) -> Iterator[tuple[str, Path]]:
    """Ways that lead nowhere and that no walk took."""
    known = {dead_end.what for dead_end in found.dead_ends}
    searched = () if found.searched is None else found.searched.faults
    return ((what, path) for what, path in searched if what not in known)


def faults_told(found: Found) -> Iterator[str]:
    for what, path in faults(found):
        yield french(f"BLOQUÉ, par un chemin rare : {what}")
        yield from (f"    {step}" for step in shortened(path))
        yield ""


def shortened(path: Path) -> Path:
    """The whole way, or its beginning and its end when it is long."""
    half = LONGEST // 2
    return path if len(path) <= LONGEST else (*path[:half], "…", *path[-half:])
