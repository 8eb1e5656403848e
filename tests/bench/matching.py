"""How good the leads are on the real table: `python -m tests.bench.matching`.

Pupils are made for each industrial occupation: its own profile, and a taste for what it needs.
The ceiling is what anybody could do who knows how these pupils were made: the occupations in the
order of the likelihood of the answers. No scoring of the same answers can find more of them.
"""

import math
import sys
from collections.abc import Callable, Sequence
from typing import TypeAlias

from game.scoring.evidence import Evidence, Preference
from game.scoring.likelihood import BETA
from game.scoring.profile import estimate
from game.scoring.reasons import explain
from game.scoring.selection import leads
from tests.scoring.personas import PERSONAS, Passport, expected, passport_of
from tests.scoring.playing import Worth, by_lot, mission, native, random_choices, shipped

Play: TypeAlias = Callable[[int, Worth], Sequence[Evidence]]
TASTES = (0.5, 1.0)
PUPILS = 2
"""Pupils an occupation."""


def main() -> int:
    for title, value in measure():
        print(f"{title:<62} {value}")
    return 0


def measure() -> list[tuple[str, str]]:
    """Return shares of pupils who find their own occupation, and how the personas fare."""
    rows = [("own occupation in the first ten, by luck", _percent(10 / len(_table())))]
    for taste in TASTES:
        rows += _own(f"30 random choices, taste {taste}", taste, _random(30))
        rows += _ceiling(f"30 random choices, taste {taste}", taste, 30)
        rows += _own(f"the mission, taste {taste}", taste, _full)
    rows += _own("120 random choices, taste 1.0", 1.0, _random(120), pupils=1)
    rows += _ceiling("120 random choices, taste 1.0", 1.0, 120)
    return rows + _personas()


def _random(count: int) -> Play:
    return lambda seed, worth: random_choices(seed, worth, count)


def _full(seed: int, worth: Worth) -> Sequence[Evidence]:
    return mission(worth, by_lot(seed), seed=seed)


def _table() -> Sequence[str]:
    return [occupation.code for occupation in shipped().ranker.occupations]


def _own(title: str, taste: float, play: Play, pupils: int = PUPILS) -> list[tuple[str, str]]:
    """Return how often pupils find their own occupation in ten, and its domain in five."""
    ten = domain = count = 0
    for n, occupation in enumerate(shipped().ranker.occupations):
        worth = native(occupation, taste)
        for seed in range(n, pupils * len(_table()), len(_table())):
            played = play(seed, worth)
            matches = shipped().ranker.rank(estimate(played), played)
            ten += occupation.code in {match.code for match in matches[:10]}
            domain += occupation.domain in {match.domain for match in leads(matches)}
            count += 1
    return [
        (f"{title}: own occupation in the first ten", _percent(ten / count)),
        (f"{title}: own domain in the five leads", _percent(domain / count)),
    ]


def _ceiling(title: str, taste: float, count: int) -> list[tuple[str, str]]:
    found = 0
    worths = [native(occupation, taste) for occupation in shipped().ranker.occupations]
    for place, worth in enumerate(worths):
        played = random_choices(place, worth, count)
        forks = [_fork(answer) for answer in played if isinstance(answer, Preference)]
        own = _likelihood(worth, forks)
        found += sum(_likelihood(other, forks) > own for other in worths) < 10
    return [(f"{title}: ceiling", _percent(found / len(worths)))]


def _fork(answer: Preference) -> tuple[str, tuple[str, ...]]:
    keys = tuple(option.key for option in answer.offered)
    return keys[answer.chosen], keys


def _likelihood(worth: Worth, forks: Sequence[tuple[str, tuple[str, ...]]]) -> float:
    odds = {alias: math.exp(BETA * value) for alias, value in worth.items()}
    return math.fsum(
        math.log(odds[taken] / (odds[a] + odds[b] + odds[c])) for taken, (a, b, c) in forks
    )


def _personas() -> list[tuple[str, str]]:
    rows = []
    for persona in PERSONAS:
        passport = passport_of(persona)
        fitting, sayings, shown = _reasons(passport)
        figures = f"{expected(persona, passport)} of 10; {fitting} of {shown} first reasons fit"
        rows.append((f"persona « {persona.name} »", f"{figures}, {sayings} sayings"))
    return rows


def _reasons(passport: Passport) -> tuple[int, int, int]:
    """Return how many leads start with a reason that fits, how many sayings, how many leads."""
    codes = [match.code for match in leads(passport.matches)]
    found = explain(shipped().ranker, passport.evidence, codes)
    first = [reasons[0] for reasons in found.values() if reasons]
    return sum(r.fits for r in first), len({r.saying for r in first}), len(codes)


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


if __name__ == "__main__":
    sys.exit(main())
