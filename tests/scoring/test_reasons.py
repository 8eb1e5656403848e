from hypothesis import given, settings

from game.scoring.evidence import Alternative, Evidence, Performance, Preference, Rating
from game.scoring.matching import Profiled, Ranker
from game.scoring.profile import estimate
from game.scoring.reasons import explain
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


def test_reasons_are_at_most_three_and_all_in_favour() -> None:
    answers = sitting(12, pupil(12), 30)
    profile = estimate(answers)
    best = [match.code for match in RANKER.rank(profile, answers)[:5]]
    for reasons in explain(RANKER, answers, best).values():
        assert len(reasons) == 3
        assert all(reason.contribution > 0.0 for reason in reasons)


def test_the_most_telling_reason_of_one_occupation_comes_first() -> None:
    answers = sitting(12, pupil(12), 30)
    best = RANKER.rank(estimate(answers), answers)[0].code
    told = [reason.told for reason in explain(RANKER, answers, [best])[best] if reason.fits]
    assert told == sorted(told, reverse=True)


TINKER = Alternative("bricoler", pure("R"), (SKILLS[3],))
WORKBENCH = Ranker(
    [
        Profiled("H1", "H1", pure("R"), {SKILLS[0]: 1.0, SKILLS[3]: 0.1}),
        Profiled("H2", "H2", pure("R"), {SKILLS[0]: 1.0, SKILLS[3]: 0.1}),
        Profiled("H3", "H3", pure("S"), {SKILLS[1]: 1.0}),
        Profiled("H4", "H4", pure("R"), {SKILLS[3]: 1.0}),
    ]
)


def test_what_the_occupation_needs_is_told_before_what_is_only_of_its_type() -> None:
    needed = Preference("un", 0, (SEARCH, CALL), "Chercher la panne")
    alike = Preference("deux", 0, (TINKER, CALL), "Bricoler")
    found = explain(WORKBENCH, [alike, needed], ["H1", "H4"])
    assert [reason.about for reason in found["H1"]] == ["Chercher la panne", "Bricoler"]
    assert [reason.about for reason in found["H4"]] == ["Bricoler", "Chercher la panne"]
    first, second = found["H4"]
    assert (first.skill, first.need, first.fits) == (SKILLS[3], 1.0, True)
    assert (second.skill, second.need, second.fits) == (SKILLS[0], 0.0, True)


def test_what_neither_is_needed_nor_of_the_main_type_is_told_last() -> None:
    kept = Preference("un", 0, (STUDY, CALL), "Étudier")
    table = Ranker([Profiled("H1", "H1", (1.0, 0.9, 0.0, 0.0, 0.0, 0.0), {SKILLS[0]: 1.0})])
    small = Preference("deux", 0, (SEARCH, CALL), "Chercher la panne", 0.2)
    reasons = explain(table, [kept, small], ["H1"])["H1"]
    assert [reason.fits for reason in reasons] == [True, False]
    assert reasons[0].contribution < reasons[1].contribution


def test_what_was_done_again_is_told_before_what_was_done_once() -> None:
    twice = [Preference(f"{n}", 0, (SEARCH, CALL), f"Chercher {n}") for n in (1, 2)]
    once = Preference("x", 0, (TINKER, CALL), "Bricoler")
    both = Ranker([Profiled("H1", "H1", pure("R"), {SKILLS[0]: 0.5, SKILLS[3]: 0.5})])
    sayings = [reason.skill for reason in explain(both, [once, *twice], ["H1"])["H1"]]
    assert sayings == [SKILLS[0], SKILLS[3], SKILLS[0]]


def test_leads_side_by_side_do_not_start_alike() -> None:
    one = Preference("un", 0, (SEARCH, CALL), "Chercher la panne")
    weak = Preference("deux", 0, (TINKER, CALL), "Bricoler", 0.1)
    found = explain(WORKBENCH, [one, weak], ["H1", "H2"])
    first = [found[code][0].skill for code in ("H1", "H2")]
    assert sorted(first) == sorted((SKILLS[0], SKILLS[3]))


def test_the_same_deed_twice_is_told_of_two_times() -> None:
    times = [Preference(f"{n}", 0, (SEARCH, CALL), f"Chercher {n}") for n in (1, 2)]
    found = explain(WORKBENCH, times, ["H1", "H2"])
    assert {found["H1"][0].about, found["H2"][0].about} == {"Chercher 1", "Chercher 2"}


def test_leads_start_alike_when_there_is_nothing_else() -> None:
    one = Preference("un", 0, (SEARCH, CALL), "Chercher la panne")
    found = explain(WORKBENCH, [one], ["H1", "H2"])
    assert found["H1"][0].about == found["H2"][0].about == "Chercher la panne"


def test_nothing_that_the_occupation_does_not_do_is_told_first_for_variety() -> None:
    one = Preference("un", 0, (SEARCH, CALL), "Chercher la panne")
    study = Preference("deux", 0, (STUDY, CALL), "Étudier")
    both = [
        Profiled(code, code, (1.0, 0.9, 0.0, 0.0, 0.0, 0.0), {SKILLS[0]: 1.0})
        for code in ("H1", "H2")
    ]
    found = explain(Ranker(both), [one, study], ["H1", "H2"])
    assert found["H1"][0].about == found["H2"][0].about == "Chercher la panne"


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


def test_nothing_done_gives_no_reason() -> None:
    assert explain(WORKSHOP, [], ["H1"]) == {"H1": ()}
