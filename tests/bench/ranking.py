"""How long scoring takes, on this machine: `python -m tests.bench.ranking`."""

import statistics
import sys
from collections.abc import Callable
from time import perf_counter

from game.scoring.evidence import Evidence, Performance
from game.scoring.matching import Ranker
from game.scoring.profile import estimate
from game.scoring.reasons import explain
from game.scoring.shape import shape_of
from tests.scoring.pupils import pupil, sitting
from tests.scoring.trades import competence, trades

GAMES = 40
INDUSTRY, ALL = 256, 1584


def main() -> int:
    for title, value in measure():
        print(f"{title:<44} {value}")
    return 0


def measure() -> list[tuple[str, str]]:
    """Return medians and 95th centiles over synthetic games of 30 decisions and 4 gestures."""
    games = [_game(seed) for seed in range(GAMES)]
    profiles = {id(game): estimate(game) for game in games}
    table = trades(ALL)
    industry, everything = Ranker(table[:INDUSTRY]), Ranker(table)
    leads = [trade.code for trade in industry.occupations[:5]]
    return [
        ("profile from 30 decisions", _timed(games, estimate)),
        ("shape and verdict", _timed(games, lambda g: shape_of(profiles[id(g)]))),
        (
            f"rank {INDUSTRY} occupations",
            _timed(games, lambda g: industry.rank(profiles[id(g)], g)),
        ),
        (f"rank {ALL} occupations", _timed(games, lambda g: everything.rank(profiles[id(g)], g))),
        ("reasons of five leads", _timed(games, lambda g: explain(industry, g, leads))),
        (f"prepare {ALL} occupations, once", _timed(games[:5], lambda _: Ranker(table))),
    ]


def _game(seed: int) -> list[Evidence]:
    """Return a game whose options and gestures show competences that the occupations need."""
    game: list[Evidence] = []
    for n, choice in enumerate(sitting(seed, pupil(seed), 30, letters=2)):
        offered = tuple(
            option._replace(skills=(competence((7 * n + 5 * k + seed) % 90),))
            for k, option in enumerate(choice.offered)
        )
        game.append(choice._replace(offered=offered))
    game.extend(Performance(f"geste-{k}", competence(11 * k), 0.8) for k in range(4))
    return game


def _timed(games: list[list[Evidence]], work: Callable[[list[Evidence]], object]) -> str:
    spent = [_best(work, game) for game in games]
    high = sorted(spent)[int(0.95 * len(spent))]
    return f"median {statistics.median(spent):.2f} ms, p95 {high:.2f} ms"


def _best(work: Callable[[list[Evidence]], object], game: list[Evidence]) -> float:
    """Return the shortest of three runs, in ms: what other programs take is not ours."""
    spent = []
    for _ in range(3):
        start = perf_counter()
        work(game)
        spent.append(1000.0 * (perf_counter() - start))
    return min(spent)


if __name__ == "__main__":
    sys.exit(main())
