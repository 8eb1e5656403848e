"""Taking back: any decision of this stay in the scene, and all that followed it."""

import pytest

from game.session.apply import apply
from game.session.commands import (
    Choose,
    DoMove,
    FinishGesture,
    Leave,
    Next,
    Rate,
    Undo,
    Visit,
)
from game.session.evidence import decisions
from game.session.legal import undoable
from game.session.view import DialogueView, ExploreView
from game.story.errors import Refused
from game.story.program import End, Go, Line, Option
from tests.session.desk import Player
from tests.session.missions import ASKING, DOING, LOOKING
from tests.story.building import block, choice, program, scene

#: answers that end in lines of the scene before they lead to another one
PARTING = program(
    scene(
        "a",
        choice(
            "pas",
            Option("oui", "Oui", call="pas>oui", go="b"),
            Option("non", "Non", call="pas>non", go="c"),
        ),
    ),
    block("pas>oui", Line("pas>oui/0", "Bien."), Line("pas>oui/1", "Suis-moi.")),
    block("pas>non", Line("pas>non/0", "Tant pis.")),
    scene("b", Line("b/0", "Nous y voilà.", "nadia"), End("fin", "Fin")),
    scene(
        "c", choice("ensuite", Option("x", "X", call="pas>oui"), Option("y", "Y")), Go("c/1", "b")
    ),
)


def shown_line(player: Player) -> str:
    assert isinstance(player.view, DialogueView)
    return player.view.line


def test_undo_brings_back_the_question_with_its_last_line() -> None:
    player = Player(ASKING).enter().read()
    before = player.view
    player.do(Choose("chercher"), Undo())
    assert player.view == before
    assert decisions(player.session) == ()


def test_an_undo_is_a_record_and_erases_none() -> None:
    player = Player(ASKING).enter().read().do(Choose("chercher"), Undo())
    assert [(r.n, r.kind) for r in player.session.journal][2:] == [(3, "choose"), (4, "undo")]
    assert next(player.session.journal.newest_first()).to == 3


def test_any_earlier_decision_of_the_scene_can_be_taken_back() -> None:
    player = Player(LOOKING).enter().read()
    before = player.view
    player.do(Visit("nadia"), Visit("fosse"), Visit("armoire")).read()
    assert undoable(player.session) == (5, 4, 3)
    player.do(Undo(3))
    assert player.view == before
    assert undoable(player.session) == ()


def test_a_called_scene_is_part_of_its_caller() -> None:
    player = Player(LOOKING).enter().read().do(Visit("armoire")).read().do(Leave())
    assert isinstance(player.view, DialogueView)
    assert player.view.choice == "sous"
    player.do(Undo(3))
    assert isinstance(player.view, ExploreView)
    assert not player.view.can_leave


def test_a_gesture_goes_with_the_decision_before_it() -> None:
    player = Player(DOING).enter().do(Choose("oui"), Next(), DoMove(("more",)), FinishGesture())
    player.do(Rate(2))
    assert [d.kind for d in decisions(player.session)] == ["choice", "gesture", "liking"]
    player.do(Undo())
    assert decisions(player.session) == ()
    assert isinstance(player.view, DialogueView)
    assert player.view.choice == "pret"


def test_a_jump_closes_the_scene_even_when_it_leads_to_the_same_one() -> None:
    player = Player(ASKING).enter().read().do(Choose("chercher"))
    assert undoable(player.session) == (3,)
    player.do(Choose("non"))
    assert undoable(player.session) == ()
    with pytest.raises(Refused):
        apply(player.session, Undo())


def test_a_decision_can_be_taken_back_while_the_scene_is_still_on_screen() -> None:
    player = Player(PARTING).enter().do(Choose("oui"))
    assert shown_line(player) == "pas>oui/0"
    assert undoable(player.session) == (2,)
    player.do(Next())
    assert shown_line(player) == "pas>oui/1"
    assert undoable(player.session) == (2,)
    player.do(Undo())
    assert isinstance(player.view, DialogueView)
    assert [o.option for o in player.view.offers] == ["oui", "non"]


def test_the_first_line_of_the_next_scene_closes_the_one_before() -> None:
    player = Player(PARTING).enter().do(Choose("oui"), Next(), Next())
    assert shown_line(player) == "b/0"
    assert undoable(player.session) == ()
    with pytest.raises(Refused):
        apply(player.session, Undo())


def test_a_question_of_the_next_scene_closes_the_one_before_beside_its_last_line() -> None:
    player = Player(PARTING).enter().do(Choose("non"))
    assert isinstance(player.view, DialogueView)
    assert (player.view.line, player.view.choice) == ("pas>non/0", "ensuite")
    assert undoable(player.session) == ()
    player.do(Choose("x"))
    assert undoable(player.session) == (3,)
    player.do(Undo())
    assert isinstance(player.view, DialogueView)
    assert player.view.choice == "ensuite"


@pytest.mark.parametrize("to", [1, 2, 4, 99, -1])
def test_only_a_decision_of_this_scene_can_be_taken_back(to: int) -> None:
    player = Player(ASKING).enter().read().do(Choose("chercher"))
    with pytest.raises(Refused) as refused:
        apply(player.session, Undo(to))
    assert "Undo(to=3)" in refused.value.offered


def test_what_is_over_is_over() -> None:
    player = Player(LOOKING).enter().read().do(Visit("armoire")).read().do(Leave(), Choose("x"))
    assert undoable(player.session) == ()
    with pytest.raises(Refused):
        apply(player.session, Undo())


def test_a_decision_taken_back_can_be_taken_otherwise() -> None:
    player = Player(ASKING).enter().read().do(Choose("chercher"), Undo(), Choose("equipe"))
    assert [d.way.key for d in decisions(player.session)] == ["equipe"]
