import math

import pytest
from hypothesis import given, settings

from game.scoring.credit import credits_of
from game.scoring.evidence import Evidence, Performance
from game.scoring.matching import Ranker
from game.scoring.profile import estimate
from tests.scoring.pupils import pupil, sitting
from tests.scoring.strategies import SKILLS, evidence
from tests.scoring.trades import trades

RANKER = Ranker(trades(60))


@pytest.mark.parametrize("seed", range(4))
def test_credits_add_up_to_the_score_but_for_doubt(seed: int) -> None:
    answers: list[Evidence] = [*sitting(seed, pupil(seed), 30), Performance("g", SKILLS[0], 1.0)]
    credit = credits_of(answers)
    for match in RANKER.rank(estimate(answers), answers):
        added = math.fsum(part.towards(RANKER, match.code) for part in credit)
        assert added == pytest.approx(match.score, abs=0.08)


@given(evidence)
@settings(max_examples=30)
def test_every_answer_has_its_credit(items: list[Evidence]) -> None:
    assert len(credits_of(items)) == len(items)


def test_a_skill_shown_is_credited_to_whom_it_helps() -> None:
    held = RANKER.occupations[0]
    skill = max(held.skills, key=lambda s: RANKER.met(held.code, {s: 1.0}))
    (credit,) = credits_of([Performance("g", skill, 1.0)])
    strangers = [o.code for o in RANKER.occupations if skill not in o.skills]
    assert credit.towards(RANKER, held.code) > 0.0
    assert all(credit.towards(RANKER, code) == 0.0 for code in strangers)
