"""The questionnaire: what it asks, what answers become, and that nothing of it is lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.scoring.asking import EACH_AT_LEAST
from game.scoring.evidence import TYPES, Rating
from game.scoring.profile import estimate
from game.session.apply import apply
from game.session.catalogue import Item
from game.session.commands import Answer, Ask, Command, Enter, Pass, Quit, Rate, Undo
from game.session.evidence import decisions, evidence
from game.session.follow import follow
from game.session.legal import legal, undoable
from game.session.showing import view
from game.session.sitting import sit_down
from game.session.survey import SURVEY, asked
from game.session.view import AnsweredView, QuestionView
from game.story.errors import Refused
from tests.scoring.pupils import pure
from tests.session.desk import Player
from tests.session.missions import ASKING

SHOWN = {"R": ("reparer",), "S": ("expliquer",)}
ITEMS = tuple(
    Item(f"{letter}{n}", f"Activité {letter}{n}", letter, SHOWN.get(letter, ("analyser",)), "eye")
    for letter in TYPES
    for n in range(5)
)


def answering(seed: int = 5) -> Player:
    return Player(ASKING, seed=seed, items=ITEMS).do(Ask())


def answer_all(player: Player, liked: str) -> Player:
    while key := asked(player.session):
        player.do(Answer(key, 2 if key[0] == liked else -2))
    return player


def test_the_map_offers_it_only_where_there_is_one() -> None:
    assert Ask() in legal(Player(ASKING, items=ITEMS).session)
    bare = Player(ASKING)
    assert Ask() not in legal(bare.session)
    with pytest.raises(Refused):
        apply(bare.session, Ask())


def test_it_cannot_begin_in_the_middle_of_a_mission() -> None:
    player = Player(ASKING, items=ITEMS).enter()
    assert Ask() not in legal(player.session)
    with pytest.raises(Refused):
        apply(player.session, Ask())


def test_the_first_question_is_on_screen_with_its_number() -> None:
    player = answering()
    shown = player.view
    assert isinstance(shown, QuestionView)
    assert (shown.mission, shown.number, shown.most, shown.can_undo) == (SURVEY, 1, 30, False)
    assert shown.text == f"Activité {shown.item}"
    assert legal(player.session)[:6] == (
        *(Answer(shown.item, face) for face in range(-2, 3)),
        Pass(shown.item),
    )


def test_an_answer_is_evidence_of_its_type_and_of_its_skills() -> None:
    player = answering().do(Answer("R0", 2), Answer("S1", -1))
    assert evidence(player.session) == (
        Rating("questionnaire/R0", pure("R"), 2, ("300185",), "Activité R0"),
        Rating("questionnaire/S1", pure("S"), -1, ("300440",), "Activité S1"),
    )


def test_what_is_passed_over_tells_nothing_and_is_not_asked_again() -> None:
    player = answering().do(Pass("R0"))
    assert evidence(player.session) == ()
    assert [d.kind for d in decisions(player.session)] == ["pass"]
    with pytest.raises(Refused):
        apply(player.session, Answer("R0", 1))


def test_each_type_is_asked_before_any_is_asked_a_third_time() -> None:
    player = answering()
    keys = []
    for _ in range(len(TYPES) * EACH_AT_LEAST):
        keys.append(asked(player.session))
        player.do(Answer(keys[-1], 1))
    assert {letter: sum(k[0] == letter for k in keys) for letter in TYPES} == dict.fromkeys(
        TYPES, EACH_AT_LEAST
    )


def test_the_order_is_drawn_for_the_sitting() -> None:
    assert len({asked(answering(seed).session) for seed in range(12)}) > 3


def test_it_ends_with_the_shape_of_who_answers() -> None:
    player = answer_all(answering(), "A")
    shown = player.view
    assert isinstance(shown, AnsweredView)
    assert 12 <= shown.answers <= 30
    mean = estimate(evidence(player.session)).mean
    assert max(range(6), key=mean.__getitem__) == TYPES.index("A")
    assert legal(player.session)[-1] == Quit()


def test_the_last_answer_can_be_taken_back_and_is_asked_again() -> None:
    player = answering()
    first = asked(player.session)
    player.do(Answer(first, 2))
    assert undoable(player.session) == (2,)
    player.do(Undo())
    assert asked(player.session) == first
    assert undoable(player.session) == ()
    with pytest.raises(Refused):
        apply(player.session, Undo())


def test_who_leaves_finds_the_next_question_again_after_a_mission() -> None:
    player = answering()
    player.do(Answer(asked(player.session), 1))
    following = asked(player.session)
    player.do(Quit(), Enter("essai"), Quit(), Ask())
    shown = player.view
    assert isinstance(shown, QuestionView)
    assert (shown.item, shown.number) == (following, 2)


def test_what_was_played_changes_neither_the_questions_nor_their_number() -> None:
    plain = answering()
    played = Player(ASKING, items=ITEMS).enter().read()
    played.do(next(c for c in legal(played.session) if not isinstance(c, Undo | Quit)))
    played.do(Quit(), Ask())
    assert asked(played.session) == asked(plain.session)


@pytest.mark.parametrize(
    "command", [Enter("essai"), Ask(), Rate(1), Answer("R0", 3), Answer("x", 1)]
)
def test_nothing_else_is_accepted_while_it_asks(command: Command) -> None:
    with pytest.raises(Refused):
        apply(answering().session, command)


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_any_answers_are_replayed_to_the_same_question(data: st.DataObject) -> None:
    player = answering()
    for _ in range(data.draw(st.integers(0, 12))):
        player.do(data.draw(st.sampled_from(legal(player.session))))
        if not player.session.asking:
            player.do(Ask())


def test_answers_follow_the_questionnaire_across_an_edit() -> None:
    """An activity is gone, the others stand in another order: what is left still counts."""
    player = answering().do(Answer("R0", 2), Answer("I0", -1), Pass("A0"), Undo(), Quit())
    edited = player.catalogue._replace(items=ITEMS[:0:-1], items_hash="autre")
    followed = follow(sit_down(edited, player.seed), player.session.journal)
    assert followed.lost
    assert [e.source for e in evidence(followed.session)] == ["questionnaire/I0"]
    assert view(followed.session) is None


def test_following_leaves_a_mission_that_lost_its_end_before_asking() -> None:
    player = answering().do(Answer("R0", 2))
    session = Player(ASKING, items=ITEMS).enter().session
    followed = follow(session, player.session.journal)
    assert not followed.lost
    assert followed.session.asking
