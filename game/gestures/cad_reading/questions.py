"""Questions about a solid: which view is wrong, or which drawing is the view asked for.

A wrong drawing has a reason, one of those that beginners and tired draughtsmen meet.
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from game import rng
from game.gestures.cad_reading.solid import OPPOSITE, SIDES, Line, Solid, View, view_of

Trap: TypeAlias = Literal["", "mirror", "opposite", "unseen", "shown", "raised", "cut"]

LETTERS = ("a", "b", "c")


class Offer(NamedTuple):
    """A drawing to choose: a view's name or a letter; `trap` says what is wrong in it."""

    name: str
    view: View
    trap: Trap


class Question(NamedTuple):
    """`ask` is "wrong" or the name of a view; `answer` the name of the right offer."""

    solid: Solid
    ask: str
    offers: tuple[Offer, ...]
    answer: str

    def offer(self, name: str) -> Offer:
        return next(offer for offer in self.offers if offer.name == name)


def question(solid: Solid, ask: str, seed: int, at: int) -> Question:
    """The question `at` of a sitting; needs a solid for which `traps` are enough."""
    return _wrong(solid, seed, at) if ask == "wrong" else _match(solid, ask, seed, at)


def _wrong(solid: Solid, seed: int, at: int) -> Question:
    """Three views, one of which is not of this solid."""
    sides = [side for side in SIDES if traps(solid, side)]
    wrong = rng.pick(seed, 20 * at + 1, sides)
    trap, drawn = _drawn(traps(solid, wrong), seed, 20 * at + 2)
    offers = (
        Offer(side, drawn, trap) if side == wrong else Offer(side, view_of(solid, side), "")
        for side in SIDES
    )
    return Question(solid, "wrong", tuple(offers), wrong)


def _match(solid: Solid, ask: str, seed: int, at: int) -> Question:
    """Three drawings, one of which is the view asked for."""
    others, chosen = traps(solid, ask), list[tuple[Trap, View]]()
    for n in range(len(LETTERS) - 1):
        chosen.append(_drawn(others, seed, 20 * at + 4 + 2 * n))
        others = tuple(pair for pair in others if pair != chosen[-1])
    chosen.insert(rng.below(seed, 20 * at + 10, len(LETTERS)), ("", view_of(solid, ask)))
    offers = [Offer(LETTERS[i], view, trap) for i, (trap, view) in enumerate(chosen)]
    return Question(solid, ask, tuple(offers), next(o.name for o in offers if not o.trap))


def _drawn(known: tuple[tuple[Trap, View], ...], seed: int, n: int) -> tuple[Trap, View]:
    """One of the wrong drawings: first why it is wrong, then which."""
    kind = rng.pick(seed, n, sorted({trap for trap, _ in known}))
    return rng.pick(seed, n + 1, [pair for pair in known if pair[0] == kind])


def traps(solid: Solid, side: str) -> tuple[tuple[Trap, View], ...]:
    """Wrong drawings of a view that look unlike the right one and unlike each other."""
    found: dict[frozenset[Line], tuple[Trap, View]] = {}
    for trap, view in _drawings(solid, side):
        found.setdefault(view.ink, (trap, view))
    found.pop(view_of(solid, side).ink, None)
    return tuple(found.values())


def _drawings(solid: Solid, side: str) -> Iterator[tuple[Trap, View]]:
    right = view_of(solid, side)
    yield "mirror", right.mirrored()
    yield "opposite", view_of(solid, OPPOSITE[side])
    seen = tuple(line for line in right.lines if not line.hidden)
    yield "unseen", right._replace(lines=seen)
    yield "shown", right._replace(lines=tuple(ln._replace(hidden=False) for ln in right.lines))
    for trap, other in _others(solid):
        yield trap, view_of(other, side)


def _others(solid: Solid) -> Iterator[tuple[Trap, Solid]]:
    """The solid with one cube more, or one less, where the sky sees it."""
    w, d, h = solid.size
    for x in range(w):
        for y in range(d):
            top = solid.top(x, y)
            if top < h:
                yield "raised", solid._replace(cells=solid.cells | {(x, y, top)})
            if top > 1:
                yield "cut", solid._replace(cells=solid.cells - {(x, y, top - 1)})
