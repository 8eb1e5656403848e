"""« Piste forte » and « Piste » keep their promise for the industrial occupations themselves."""

from collections.abc import Iterator
from functools import cache

from game.scoring.evidence import Evidence, Loading
from game.scoring.matching import LEAD, STRONG, Level
from game.scoring.profile import estimate
from game.scoring.selection import leads
from game.scoring.shape import shape_of
from tests.scoring.playing import by_lot, mission, random_choices, shipped, worth_of
from tests.scoring.pupils import likeness, pupil

INDIFFERENT: Loading = (0.0,) * 6


@cache
def judged() -> tuple[tuple[Level, float], ...]:
    """Level and true likeness of every occupation, for pupils of all kinds after 60 choices."""
    found: list[tuple[Level, float]] = []
    for seed in range(60):
        true = pupil(seed)
        found.extend(_judged(true, random_choices(seed, worth_of(true), 60)))
    return tuple(found)


def _judged(true: Loading, played: tuple[Evidence, ...]) -> Iterator[tuple[Level, float]]:
    profiles = {o.code: o.interest for o in shipped().ranker.occupations}
    for match in shipped().ranker.rank(estimate(played), played):
        yield match.level, likeness(true, profiles[match.code])


def kept(level: Level, bound: float) -> tuple[int, float]:
    """Return how often a level was given, and the share of them that are as alike as it says."""
    given = [true for found, true in judged() if found == level]
    return len(given), sum(true >= bound for true in given) / len(given)


def test_eight_strong_leads_in_ten_are_as_alike_as_they_say() -> None:
    given, share = kept("strong", STRONG)
    assert given > 200
    assert share >= 0.8


def test_eight_leads_in_ten_are_as_alike_as_they_say() -> None:
    given, share = kept("lead", LEAD)
    assert given > 2000
    assert share >= 0.8


def test_strong_leads_are_rarer_than_leads() -> None:
    levels = [level for level, _ in judged()]
    assert 10 * levels.count("strong") < len(levels)
    assert levels.count("strong") < levels.count("lead")


def test_strong_tells_occupations_of_one_main_letter_from_those_of_others() -> None:
    table = list(shipped().table.values())
    alike: list[bool] = []
    other: list[bool] = []
    for k, one in enumerate(table):
        for two in table[:k]:
            pair = alike if one.letters[0] == two.letters[0] else other
            pair.append(likeness(one.interest, two.interest) >= STRONG)
    assert sum(alike) >= 0.9 * len(alike)
    assert sum(other) <= 0.06 * len(other)


def test_one_mission_hardly_ever_gives_five_strong_leads() -> None:
    lists = []
    for seed in range(60):
        played = mission(worth_of(pupil(seed)), by_lot(seed), seed=seed)
        matches = leads(shipped().ranker.rank(estimate(played), played))
        lists.append({match.level for match in matches})
    assert lists.count({"strong"}) <= 2


def test_who_plays_the_mission_at_random_is_told_nothing() -> None:
    games = [mission(worth_of(INDIFFERENT), by_lot(seed), seed=seed) for seed in range(100)]
    clear = [shape_of(estimate(game)).verdict == "clear" for game in games]
    assert sum(clear) <= 5
