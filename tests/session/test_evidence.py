"""What goes into the score, and what does not."""

from dataclasses import replace

import pytest

from game.scoring.evidence import Alternative, Performance, Preference, Rating
from game.session.apply import apply
from game.session.commands import (
    Choose,
    DoMove,
    FinishGesture,
    Leave,
    Next,
    Quit,
    Rate,
    Replay,
    SkipRating,
    Undo,
    Visit,
)
from game.session.evidence import decisions, evidence
from game.session.sitting import GO_ON, Decision, Way
from game.story.program import End, GestureStep
from tests.session.counting import Counting
from tests.session.desk import SKILLS, Player
from tests.session.missions import ASKING, DOING, LOOKING
from tests.story.building import program, scene

ZERO = (0.0,) * 6
SEARCH = Alternative("chercher", SKILLS["analyser"].loading, ("300111",))
TEAM = Alternative("equipe", (0.5, 0.0, 0.0, 0.5, 0.0, 0.0), ("300440", "300185"))
HANDS = (0.75, 0.25, 0.0, 0.0, 0.0, 0.0)


def at_the_gesture() -> Player:
    return Player(DOING).enter().do(Choose("oui"), Next())


def test_a_choice_is_a_preference_among_all_that_was_open() -> None:
    player = Player(ASKING).enter().read().do(Choose("equipe"))
    assert evidence(player.session) == (
        Preference("essai/pas", 1, (SEARCH, TEAM), "Prévenir l'équipe", 1.0),
    )


def test_one_question_asked_twice_weighs_as_one() -> None:
    player = Player(ASKING).enter().read().do(Choose("equipe"))
    (once,) = evidence(player.session)
    assert isinstance(once, Preference)
    player.do(Quit()).enter().read().do(Choose("equipe"))
    assert evidence(player.session) == (once._replace(weight=0.5),) * 2


def test_a_choice_that_shows_nothing_is_a_decision_but_no_evidence() -> None:
    player = Player(DOING).enter().do(Choose("non"))
    assert decisions(player.session) == (
        Decision(2, "choice", "essai", "a", "pret", (Way("oui", "Oui"), Way("non", "Non")), 1),
    )
    assert evidence(player.session) == ()


def test_a_spot_opened_without_need_is_weak_interest_the_first_time() -> None:
    player = Player(LOOKING).enter().read().do(Visit("nadia"), Visit("nadia"), Visit("fosse"))
    talk = Alternative("nadia", SKILLS["expliquer"].loading, ("300440",))
    assert evidence(player.session) == (
        Preference("essai/tour", 0, (talk, Alternative("go-on", (*ZERO,))), "Nadia", 0.3),
    )
    assert [d.kind for d in decisions(player.session)] == ["spot", "spot"]
    assert decisions(player.session)[1].ways == (Way("fosse", "Fosse"), GO_ON)


def test_an_objective_tells_nothing() -> None:
    player = Player(LOOKING).enter().read().do(Visit("armoire")).read().do(Leave())
    assert decisions(player.session) == ()


def test_a_gesture_shows_skill_and_its_liking_interest() -> None:
    player = at_the_gesture().do(FinishGesture(), Rate(-1))
    assert evidence(player.session) == (
        Performance("essai/compte", "300185", 0.0, "Tu as réparé"),
        Performance("essai/compte", "300111", 1.0, "Tu as analysé"),
        Rating("essai/compte", HANDS, -1, ("300185", "300111"), "Tu as réparé"),
    )


def test_doing_it_again_is_interest_and_the_best_attempt_is_the_performance() -> None:
    more, less = DoMove(("more",)), DoMove(("less",))
    player = at_the_gesture().do(more, less, FinishGesture(), Replay(), FinishGesture())
    player.do(Replay(), more, less, FinishGesture(), SkipRating())
    again = Preference(
        "essai/compte",
        0,
        (Alternative("compte", HANDS, ("300185", "300111")), Alternative("go-on", (*ZERO,))),
        "Tu as réparé",
        0.5,
    )
    assert evidence(player.session) == (
        again,
        Performance("essai/compte", "300185", 0.0, "Tu as réparé"),
        Performance("essai/compte", "300111", 1.0, "Tu as analysé"),
        again,
    )


def test_what_was_taken_back_no_longer_counts() -> None:
    player = Player(ASKING).enter().read().do(Choose("chercher"), Undo(), Choose("equipe"))
    assert [e.about for e in evidence(player.session)] == ["Prévenir l'équipe"]


@pytest.mark.parametrize("answer", [Rate(2), SkipRating()])
def test_a_gesture_whose_level_shows_nothing_is_no_evidence(answer: Rate | SkipRating) -> None:
    mission = program(scene("a", GestureStep("g", "compter", "muet"), End("fin", "Fin")))
    player = Player(mission).enter().do(FinishGesture(), Replay(), FinishGesture(), answer)
    assert evidence(player.session) == ()


def test_what_has_a_right_answer_is_shown_but_never_liked() -> None:
    player = at_the_gesture().do(FinishGesture())
    counted, careful = Counting.criteria
    strict = Counting()
    strict.criteria = (counted._replace(liked=False), careful)
    catalogue = player.catalogue._replace(gestures={"compter": strict})
    session = replace(player.session, catalogue=catalogue)
    after, _ = apply(session, Rate(2))
    *shown, liked = evidence(after)
    assert [e.skill for e in shown if isinstance(e, Performance)] == ["300185", "300111"]
    assert isinstance(liked, Rating)
    assert liked.skills == ("300111",)
