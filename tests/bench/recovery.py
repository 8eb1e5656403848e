"""How well the profile is recovered, with synthetic pupils: `python -m tests.bench.recovery`.

Prints the figures that docs/score.md quotes. Seeds are fixed, so that the figures are too.
"""

import sys
from collections.abc import Iterable, Sequence
from functools import partial

from game.scoring.evidence import Evidence, Loading
from game.scoring.hexagon import covariance
from game.scoring.likelihood import landscape
from game.scoring.linear import Matrix, cholesky, inverse
from game.scoring.profile import Profile, climb, estimate
from game.scoring.shape import Shape, shape_of
from tests.scoring.pupils import likeness, pupil, questionnaire, recovered, sitting

PUPILS = 1000
BETAS = (0.8, 1.2, 2.0)
LENGTHS = (10, 20, 30, 40, 80)
HEXAGONS = {
    "as measured in 1969": (1.0, 0.47, 0.28, 0.16),
    "no hexagon at all": (1.0, 0.0, 0.0, 0.0),
    "a strong hexagon": (1.0, 0.45, -0.15, -0.45),
}
"""Other truths about how interests go together, by distance, against the one that is assumed."""
_ANSWERS = 1_000_000
"""Seeds of answers start here, far from those of the pupils' interests."""


def main() -> int:
    for title, row in table():
        print(f"{title:<52} {row}")
    return 0


def table() -> Iterable[tuple[str, str]]:
    for letters in (1, 2):
        for beta in BETAS:
            yield from _recovery(beta, letters)
    for items in (5, 10):
        yield _questionnaire(items)
    for letters in (1, 2):
        yield from _verdicts(letters)
    yield "random play ever clear, looked at 10, 20 … 80", _ever_clear()
    for name, by_distance in HEXAGONS.items():
        yield _other_hexagon(name, covariance(by_distance))


def _recovery(beta: float, letters: int) -> Iterable[tuple[str, str]]:
    for decisions in LENGTHS:
        found = recovered(range(PUPILS), partial(_sit, decisions, beta, letters))
        close = _mean(likeness(theta, profile.mean) for theta, profile in found)
        top = _mean(_top(theta) == _top(profile.mean) for theta, profile in found)
        inside = _mean(_coverage(theta, shape_of(profile)) for theta, profile in found)
        title = f"β {beta}, {letters} letter(s), {decisions} decisions"
        yield title, f"r {close:.3f}  strongest {top:.2f}  in the 80 % band {inside:.2f}"


def _questionnaire(items: int) -> tuple[str, str]:
    pairs = [(pupil(s), questionnaire(s + _ANSWERS, pupil(s), items)) for s in range(PUPILS)]
    close = _mean(likeness(theta, answer) for theta, answer in pairs)
    top = _mean(_top(theta) == _top(answer) for theta, answer in pairs)
    return f"questionnaire, {6 * items} items", f"r {close:.3f}  strongest {top:.2f}"


def _verdicts(letters: int) -> Iterable[tuple[str, str]]:
    for decisions in (8, 12, 20, 30, 40, 60, 80):
        rates = []
        for beta in (0.0, 1.2, 2.0):
            found = recovered(range(PUPILS), partial(_sit, decisions, beta, letters))
            rates.append(_mean(_clear(profile) for _, profile in found))
        random, real, decided = rates
        title = f"clear after {decisions} decisions, {letters} letter(s)"
        yield title, f"random {random:.3f}  β 1.2 {real:.2f}  β 2.0 {decided:.2f}"


def _ever_clear() -> str:
    looks = range(10, 81, 10)
    games = (sitting(seed + _ANSWERS, pupil(seed), 80, 0.0) for seed in range(PUPILS))
    rate = _mean(any(_clear(estimate(game[:n])) for n in looks) for game in games)
    return f"{rate:.3f}"


def _other_hexagon(name: str, truth: Matrix) -> tuple[str, str]:
    """Return r after 30 decisions with the shipped prior, and with the one that is true here."""
    root = cholesky(truth)
    precision = inverse(root)
    shipped, true = [], []
    for seed in range(PUPILS):
        theta = pupil(seed, root)
        answers = sitting(seed + _ANSWERS, theta, 30)
        shipped.append(likeness(theta, estimate(answers).mean))
        true.append(likeness(theta, climb(landscape(answers, precision)).mode))
    row = f"r {_mean(shipped):.3f} with our prior, {_mean(true):.3f} with the true one"
    return f"30 decisions, {name}", row


def _sit(
    decisions: int, beta: float, letters: int, seed: int, theta: Loading
) -> Sequence[Evidence]:
    return sitting(seed + _ANSWERS, theta, decisions, beta, letters)


def _clear(profile: Profile) -> bool:
    return shape_of(profile).verdict == "clear"


def _coverage(theta: Loading, shape: Shape) -> float:
    level = _mean(theta)
    bands = zip(theta, shape.low, shape.high, strict=True)
    return _mean(low <= true - level <= high for true, low, high in bands)


def _top(values: Loading) -> int:
    return max(range(len(values)), key=values.__getitem__)


def _mean(values: Iterable[float]) -> float:
    kept = list(values)
    return sum(kept) / len(kept)


if __name__ == "__main__":
    sys.exit(main())
