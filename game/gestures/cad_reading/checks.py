"""Whether a level makes sense as drawings and as a frame. Sentences are for its author."""

from collections.abc import Iterator
from typing import Any

from game.gestures.cad_reading.fit import hinge_rules, lens_rules
from game.gestures.cad_reading.level import Task, best_hinge, best_lens, read
from game.gestures.cad_reading.questions import LETTERS, traps
from game.gestures.cad_reading.reach import AROUND
from game.gestures.cad_reading.solid import SIDES, Solid
from game.gestures.cad_reading.turn import JITTER
from game.gestures.protocol import Fault, Level
from game.sentences import fr

MOST = 5
"""Cubes along an edge of a solid: more would not be read on a small screen."""


def check(level: Level) -> tuple[Fault, ...]:
    """Everything wrong in a level of the right form."""
    shapes = tuple(_layers(level["pieces"]))
    if shapes:
        return shapes
    task = read(level)
    return (*_pieces(task), *_frame(task)) or tuple(_fits(task))


def _layers(pieces: list[dict[str, Any]]) -> Iterator[Fault]:
    """Layers of one size, of crosses and dots."""
    for i, piece in enumerate(pieces):
        path, layers = ("pieces", i, "layers"), piece["layers"]
        sizes = {(len(rows), len(row)) for rows in layers for row in rows}
        if len(sizes) != 1 or max(*next(iter(sizes)), len(layers)) > MOST:
            told = fr("toutes les rangées ont la même longueur, {most} au plus", most=MOST)
            yield Fault(path, told)
        if any(mark not in "x." for rows in layers for row in rows for mark in row):
            yield Fault(path, fr("une rangée s'écrit avec « x » (plein) et « . » (vide)"))


def _pieces(task: Task) -> Iterator[Fault]:
    for i, (solid, ask) in enumerate(task.pieces):
        if not _tricky(solid, ask):
            told = fr("ce solide se ressemble trop : ses vues fausses n'existent pas")
            yield Fault(("pieces", i), told)


def _tricky(solid: Solid, ask: str) -> bool:
    """Whether there are enough wrong drawings to choose among."""
    if ask == "wrong":
        return any(traps(solid, side) for side in SIDES)
    return len(traps(solid, ask)) >= len(LETTERS) - 1


def _frame(task: Task) -> Iterator[Fault]:
    rim = task.rim
    if rim.start >= rim.end or rim.low >= rim.high:
        yield Fault(("frame",), fr("le tenon n'a pas de surface"))
    if rim.radius * 2 > min(rim.width, rim.height):
        yield Fault(("frame", "radius"), fr("le rayon dépasse la moitié du verre"))


def _fits(task: Task) -> Iterator[Fault]:
    """A careful player must find a place for each part, and it must not be there at once."""
    hinge = task.hinge
    if not all(rule.kept for rule in hinge_rules(task.rim, hinge, best_hinge(task))):
        yield Fault(("hinge",), fr("aucune place ne convient à la charnière"))
    middle = ((task.rim.start + task.rim.end) // 2, (task.rim.low + task.rim.high) // 2)
    away = [abs(a - b) for a, b in zip(hinge.start, middle, strict=True)]
    room = AROUND["hinge"]
    if any(far + JITTER > most for far, most in zip(away, room, strict=True)):
        yield Fault(("hinge",), fr("la charnière commence trop loin du tenon"))
    if all(rule.kept for rule in hinge_rules(task.rim, hinge, hinge.start)):
        yield Fault(("hinge",), fr("la charnière est déjà à sa place"))
    lens = task.lens
    if lens and not all(rule.kept for rule in lens_rules(task.rim, lens, best_lens(task))):
        yield Fault(("lens",), fr("aucune place ne convient au verre"))
