import pytest
from hypothesis import given, settings

from game.scoring.evidence import Alternative, Evidence, Performance, Preference, Rating
from game.scoring.matching import Profiled, Ranker
from game.scoring.profile import estimate
from game.scoring.reasons import explain, without
from tests.scoring.pupils import pupil, pure, sitting
from tests.scoring.strategies import SKILLS, evidence
from tests.scoring.trades import trades

RANKER = Ranker(trades(60))
WORKSHOP = Ranker(
    [
        Profiled("H1", "H1", pure("R"), {SKILLS[0]: 1.0}),
        Profiled("H2", "H2", pure("S"), {SKILLS[1]: 1.0}),
        Profiled("H3", "H3", pure("I"), {SKILLS[2]: 1.0}),
    ]
)
SEARCH = Alternative("chercher", pure("R"), (SKILLS[0],))
CALL = Alternative("appeler", pure("S"), (SKILLS[1],))
STUDY = Alternative("étudier", pure("I"), (SKILLS[2],))


def test_a_choice_is_a_reason_for_what_it_chose_and_none_for_what_it_refused() -> None:
    choice = Preference("panne", 0, (SEARCH, CALL), "Chercher la panne")
    found = explain(WORKSHOP, [choice], ["H1", "H2"])
    (reason,) = found["H1"]
    assert (reason.kind, reason.source, reason.about) == ("preferred", "panne", "Chercher la panne")
    assert reason.over == ("appeler",)
    assert reason.contribution > 0.0
    assert found["H2"] == ()


def test_the_refused_option_farthest_from_the_occupation_is_named_first() -> None:
    choice = Preference("panne", 1, (STUDY, SEARCH, CALL), "Chercher la panne")
    (reason,) = explain(WORKSHOP, [choice], ["H1"])["H1"]
    assert set(reason.over) == {"appeler", "étudier"}
    assert WORKSHOP.likeness("H1", CALL.loading) <= WORKSHOP.likeness("H1", STUDY.loading)


def test_a_happy_face_is_a_reason_and_a_sad_one_is_not_told() -> None:
    liked = Rating("câblage", pure("R"), 2, (SKILLS[0],), "Le câblage")
    disliked = Rating("accueil", pure("S"), -2, (), "L'accueil")
    (reason,) = explain(WORKSHOP, [liked, disliked], ["H1"])["H1"]
    assert (reason.kind, reason.about, reason.over) == ("liked", "Le câblage", ())


def test_a_skill_shown_is_a_reason_where_it_is_needed() -> None:
    done = Performance("câblage", SKILLS[0], 0.9, "Mesurer")
    found = explain(WORKSHOP, [done], ["H1", "H2"])
    assert [reason.kind for reason in found["H1"]] == ["showed"]
    assert found["H2"] == ()


def test_the_same_thing_done_twice_is_one_stronger_reason() -> None:
    once = Preference("panne", 0, (SEARCH, CALL), "Chercher la panne")
    again = once._replace(source="panne-bis")
    (reason,) = explain(WORKSHOP, [once, again], ["H1"])["H1"]
    assert reason.source == "panne"
    assert reason.contribution > explain(WORKSHOP, [once], ["H1"])["H1"][0].contribution / 2


def test_reasons_are_at_most_three_and_the_strongest_first() -> None:
    answers = sitting(12, pupil(12), 30)
    profile = estimate(answers)
    best = [match.code for match in RANKER.rank(profile, answers)[:5]]
    for reasons in explain(RANKER, answers, best).values():
        assert len(reasons) == 3
        given_order = [reason.contribution for reason in reasons]
        assert given_order == sorted(given_order, reverse=True)
        assert given_order[-1] > 0.0


def test_the_reasons_of_a_lead_are_choices_that_lean_its_way() -> None:
    answers = sitting(12, pupil(12), 30)
    best = RANKER.rank(estimate(answers), answers)[0].code
    taken = {c.source: c.offered[c.chosen].loading for c in answers}
    for reason in explain(RANKER, answers, [best])[best]:
        assert RANKER.likeness(best, taken[reason.source]) > 0.0


@given(evidence)
@settings(max_examples=30)
def test_each_reason_cites_an_answer_that_was_given(items: list[Evidence]) -> None:
    sources = {item.source for item in items}
    for reasons in explain(RANKER, items, ["H1000", "H1007"], limit=2).values():
        assert len(reasons) <= 2
        assert {reason.source for reason in reasons} <= sources


@pytest.mark.parametrize("place", range(0, 30, 5))
def test_one_newton_step_finds_the_profile_without_an_answer(place: int) -> None:
    answers = sitting(21, pupil(21), 30)
    quick = without(estimate(answers), answers[place])
    exact = estimate(answers[:place] + answers[place + 1 :])
    assert quick.decisions == exact.decisions == 29
    assert quick.mean == pytest.approx(exact.mean, abs=0.02)


def test_without_a_face_the_profile_is_exactly_that_of_the_others() -> None:
    faces = [Rating("a", pure("R"), 2), Rating("b", pure("I"), -1)]
    quick, exact = without(estimate(faces), faces[1]), estimate(faces[:1])
    assert quick.mean == pytest.approx(exact.mean, abs=1e-7)


def test_what_says_nothing_of_interests_leaves_the_profile_as_it_is() -> None:
    done = Performance("câblage", SKILLS[0], 0.9)
    profile = estimate([done])
    assert without(profile, done) is profile


def test_nothing_done_gives_no_reason() -> None:
    assert explain(WORKSHOP, [], ["H1"]) == {"H1": ()}
