"""Nothing about who plays exists for the score to use, and rows may stand in any order."""

import inspect
from dataclasses import fields
from random import Random

from game.scoring.evidence import Performance, Preference, Rating
from game.scoring.matching import Ranker
from game.scoring.profile import estimate
from game.session.record import Record
from game.session.sitting import Session
from tests.scoring.pupils import pupil, sitting
from tests.scoring.trades import trades

TRAITS = ("name", "gender", "age", "sex", "grade", "time", "school", "birth", "speed")


def test_no_trait_of_a_person_is_an_input() -> None:
    given = [n for kind in (Preference, Rating, Performance, Record) for n in kind._fields]
    given += [*inspect.signature(Ranker.rank).parameters, *inspect.signature(estimate).parameters]
    assert [name for name in given for trait in TRAITS if trait == name] == []


def test_the_nickname_is_all_that_a_sitting_knows_of_a_person() -> None:
    known = {field.name for field in fields(Session)}
    assert known == {
        *("catalogue", "seed", "nickname", "journal", "play", "made", "finished", "asking"),
    }


def test_rows_in_any_order_give_the_same_ranking() -> None:
    ranker, shuffler = Ranker(trades(40)), Random(7)
    for seed in range(20):
        told = sitting(seed, pupil(seed), 15)
        moved = []
        for item in told:
            assert isinstance(item, Preference)
            order = list(range(len(item.offered)))
            shuffler.shuffle(order)
            offered = tuple(item.offered[k] for k in order)
            moved.append(item._replace(offered=offered, chosen=order.index(item.chosen)))
        assert ranker.rank(estimate(told), told) == ranker.rank(estimate(moved), moved)
