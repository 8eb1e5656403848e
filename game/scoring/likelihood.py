"""How likely the answers are, as a function of the interests: conditional logit and faces.

A choice between options with loadings x is worth exp(β x·θ) against the sum over the options that
were offered (McFadden 1974, "Conditional logit analysis of qualitative choice behavior"). Choices
between the same loadings are one fork, whatever was chosen: it says how often each loading is
expected to be taken, to be held against how often it was. A face is one of five steps on x·θ (see
`faces`).
"""

import math
from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import add
from typing import NamedTuple, TypeAlias

from game.scoring.evidence import Evidence, Loading, Preference, Rating
from game.scoring.faces import BETA, FACES, told_by
from game.scoring.hexagon import PRECISION, SIZE
from game.scoring.linear import Matrix, Vector, apply, dot

__all__ = ("BETA", "NO_PRIOR", "Landscape", "Slope", "chances", "landscape", "together")

UPPER = tuple((i, j) for i in range(SIZE) for j in range(i, SIZE))
"""The cells of a symmetric matrix's upper triangle, row by row."""

NO_PRIOR: Matrix = ((0.0,) * SIZE,) * SIZE

Cells: TypeAlias = tuple[tuple[int, float], ...]
"""Those cells of UPPER that are not zero: where, and how much."""


class Fork:
    """Choices between the same loadings: where these stand, and how often the fork was met.

    `pairs` are any two of them: the place of what they are worth together, and both places in
    the fork.
    """

    __slots__ = ("key", "pairs", "places", "weight", "weights")

    def __init__(
        self,
        key: tuple[Loading, ...],
        places: tuple[int, ...],
        pairs: tuple[tuple[int, int, int], ...],
    ) -> None:
        self.key, self.places, self.pairs = key, places, pairs
        self.weights: list[float] = []
        self.weight = 0.0

    def __lt__(self, other: "Fork") -> bool:
        return self.key < other.key


class Slope(NamedTuple):
    """The log posterior at one point: its value (up to a constant), gradient and -Hessian."""

    value: float
    gradient: tuple[float, ...]
    curvature: Matrix


class Landscape:
    """All that the log posterior needs, laid out answer by answer so that each look is quick.

    Neither the order of the answers nor that of the options offered leaves a trace: forks go in
    an order of their own, and all other sums are exactly rounded.
    """

    def __init__(self, precision: Matrix = PRECISION) -> None:
        self.precision = precision
        """The quadratic part: the prior."""
        self.forks: list[Fork] = []
        self.loadings: list[Loading] = []
        """What was offered, each loading once; `taken` says how often it was, in all forks."""
        self.taken: list[float] = []
        self._liked: list[Loading] = []
        """What faces were given to; `given` says how often each of the five."""
        self._given: list[list[float]] = []
        self._seen: list[Cells] = []
        self._squares: list[Cells] = []
        self._products: list[Cells] = []
        self._place: dict[Loading, int] = {}
        self._pair: dict[tuple[int, int], int] = {}
        self._known: dict[tuple[Loading, ...], Fork] = {}
        self._weights: dict[int, list[float]] = defaultdict(list)
        self._faces: dict[tuple[int, int], list[float]] = defaultdict(list)

    def add(self, item: Evidence) -> None:
        """Lay out one more answer."""
        if isinstance(item, Preference):
            self._choose(tuple([option.loading for option in item.offered]), item)
        elif isinstance(item, Rating):
            self._rate(item)

    def _choose(self, offered: tuple[Loading, ...], choice: Preference) -> None:
        fork = self._known.get(offered) or self._fork(offered)
        if fork.places:
            fork.weights.append(choice.weight)
            fork.weight = math.fsum(fork.weights)
            place = self._place[offered[choice.chosen]]
            self._weights[place].append(choice.weight)
            self.taken[place] = math.fsum(self._weights[place])

    def _rate(self, rating: Rating) -> None:
        if rating.loading not in self._liked:
            self._liked.append(rating.loading)
            self._given.append([0.0] * len(FACES))
            self._seen.append(product(rating.loading, rating.loading))
        place, face = self._liked.index(rating.loading), rating.face - FACES[0]
        weights = self._faces[place, face]
        weights.append(rating.weight)
        self._given[place][face] = math.fsum(weights)

    def _fork(self, offered: tuple[Loading, ...]) -> Fork:
        """The fork of these loadings, in any order; one without places when all are the same."""
        key = tuple(sorted(offered))
        fork = self._known.get(key)
        if fork is None and key[0] == key[-1]:
            fork = Fork(key, (), ())
        elif fork is None:
            places = tuple(map(self._placed, key))
            fork = Fork(key, places, self._paired(places))
            insort(self.forks, fork)
        self._known[key] = self._known[offered] = fork
        return fork

    def _placed(self, loading: Loading) -> int:
        if loading not in self._place:
            self._place[loading] = len(self.loadings)
            self.loadings.append(loading)
            self.taken.append(0.0)
            self._squares.append(product(loading, loading))
        return self._place[loading]

    def _paired(self, places: Sequence[int]) -> tuple[tuple[int, int, int], ...]:
        found = []
        for j, two in enumerate(places):
            for i, one in enumerate(places[:j]):
                pair = (min(one, two), max(one, two))
                if pair not in self._pair:
                    self._pair[pair] = len(self._products)
                    self._products.append(product(self.loadings[one], self.loadings[two], 2.0))
                found.append((self._pair[pair], i, j))
        return tuple(found)

    def slope(self, theta: Vector, steady: float = 1.0) -> Slope:
        """Value, gradient and curvature of the log posterior; each face weighs `steady`."""
        surprise, expected, spread, met = self._choices(theta)
        told = [
            told_by(given, dot(loading, theta))
            for loading, given in zip(self._liked, self._given, strict=True)
        ]
        pulls = [BETA * (t - e) for t, e in zip(self.taken, expected, strict=True)]
        pulls += [steady * step.push for step in told]
        curb = BETA * BETA
        bends = [curb * weight for weight in spread]
        bends += [-curb * weight for weight in met]
        bends += [steady * step.information for step in told]
        flow = apply(self.precision, theta)
        pulled = self._columns(pulls)
        surprises = (surprise, *(steady * step.surprise for step in told))
        return Slope(
            -0.5 * dot(flow, theta) - math.fsum(surprises),
            tuple([pull - back for pull, back in zip(pulled, flow, strict=True)]),
            _beside(self.precision, self._bent(bends)),
        )

    def _columns(self, pulls: Sequence[float]) -> list[float]:
        """The sum of all loadings, each so many times."""
        columns = zip(*self.loadings, *self._liked, strict=True)
        return [dot(pulls, column) for column in columns] or [0.0] * SIZE

    def _bent(self, bends: Sequence[float]) -> list[float]:
        """The sum of all products, each so many times, as cells of UPPER."""
        cells: list[list[float]] = [[] for _ in UPPER]
        products = (*self._squares, *self._products, *self._seen)
        for bend, known in zip(bends, products, strict=True):
            for place, value in known:
                cells[place].append(bend * value)
        return [math.fsum(cell) for cell in cells]

    def _choices(self, theta: Vector) -> tuple[float, list[float], list[float], list[float]]:
        """-log likelihood of the choices; how often each loading is expected to be taken, the
        variance of that, and for any two loadings how far they vary together."""
        r, i, a, s, e, c = (BETA * t for t in theta)
        gains = [
            r * xr + i * xi + a * xa + s * xs + e * xe + c * xc
            for xr, xi, xa, xs, xe, xc in self.loadings
        ]
        top = max(gains, default=0.0)
        odds = [math.exp(gain - top) for gain in gains]
        surprises = [-taken * (gain - top) for taken, gain in zip(self.taken, gains, strict=True)]
        expected = [0.0] * len(gains)
        spread = [0.0] * len(gains)
        met = [0.0] * len(self._products)
        for fork in self.forks:
            weight, places = fork.weight, fork.places
            shares = [odds[place] for place in places]
            total, best = math.fsum(shares), 0.0
            if total < _FAR:
                best = max(gains[place] for place in places) - top
                shares = [math.exp(gains[place] - top - best) for place in places]
                total = math.fsum(shares)
            surprises.append(weight * (math.log(total) + best))
            shares = [share / total for share in shares]
            heavy = [weight * share for share in shares]
            for place, share, much in zip(places, shares, heavy, strict=True):
                expected[place] += much
                spread[place] += much * (1.0 - share)
            for pair, one, two in fork.pairs:
                met[pair] += heavy[one] * shares[two]
        return math.fsum(surprises), expected, spread, met


def landscape(evidence: Iterable[Evidence], precision: Matrix = PRECISION) -> Landscape:
    """Lay out all the evidence."""
    land = Landscape(precision)
    for item in evidence:
        land.add(item)
    return land


def together(one: Slope, other: Slope) -> Slope:
    """Return the slope of two landscapes laid on each other."""
    return Slope(
        one.value + other.value,
        _sum(one.gradient, other.gradient),
        tuple(map(_sum, one.curvature, other.curvature)),
    )


def _sum(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(map(add, one, other))


@lru_cache(maxsize=4096)
def product(one: Loading, two: Loading, times: float = 1.0) -> Cells:
    """Return the symmetric product of two loadings, so many times."""
    half = 0.5 * times
    values = [half * (one[i] * two[j] + one[j] * two[i]) for i, j in UPPER]
    return tuple((place, value) for place, value in enumerate(values) if value)


def chances(theta: Vector, options: Iterable[Loading]) -> list[float]:
    """Return the probability of choosing each option when all are offered together."""
    gains = [BETA * dot(option, theta) for option in options]
    top = max(gains)
    odds = [math.exp(gain - top) for gain in gains]
    total = math.fsum(odds)
    return [odd / total for odd in odds]


def _beside(precision: Matrix, cells: Sequence[float]) -> Matrix:
    """Return a symmetric matrix with the cells of UPPER added."""
    rows = [list(row) for row in precision]
    for (i, j), value in zip(UPPER, cells, strict=True):
        rows[i][j] += value
        rows[j][i] = rows[i][j]
    return tuple(map(tuple, rows))


_FAR = 1e-200
"""Odds beside the best of all options that are too small to be shared out."""
