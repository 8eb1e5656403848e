"""Explorations: spots, objectives, the way out."""

import pytest

from game.story.conditions import Put, Taken, Var
from game.story.errors import Refused
from game.story.machine import leave, open_spot
from game.story.program import End, Explore, Go, Line, Program, Spot, Variable
from game.story.state import Ended, Exploring, Opened, OpenSpot
from tests.story.building import block, look, program, scene
from tests.story.walk import Walk

END = End("fin", "Fin")


def exploring(*spots: Spot) -> Program:
    return program(
        scene("a", Explore("tour", spots, "Partir"), END),
        scene("b", END),
        block("tour>vu", Line("tour>vu/0", "Vu.")),
        block("tour>sortie", Go("tour>sortie/0", "b")),
        variables={"ouverte": Variable(False)},
    )


def test_a_spot_is_told_with_all_that_a_screen_needs() -> None:
    spot = Spot("hugo", "talk", "Hugo", "debout", person="hugo", icon="talk", required=True)
    walk = Walk(exploring(spot._replace(objective="Parler à Hugo")))
    told = OpenSpot(
        spot="hugo",
        kind="talk",
        label="Hugo",
        at="debout",
        person="hugo",
        icon="talk",
        required=True,
        objective="Parler à Hugo",
        done=False,
    )
    assert walk.wait == Exploring("tour", (told,), "Partir", can_leave=False)


def test_opening_a_spot_plays_its_block_and_comes_back() -> None:
    walk = Walk(exploring(look("armoire", call="tour>vu"), look("fosse")))
    walk.open("armoire")
    assert walk.texts == ("Vu.",)
    assert isinstance(walk.wait, Exploring)
    assert [spot.done for spot in walk.wait.spots] == [True, False]
    assert walk.state.taken == {"tour/armoire": 1}


def test_the_first_opening_of_a_spot_without_need_is_weak_interest() -> None:
    walk = Walk(exploring(look("fosse"), look("armoire", required=True)))
    assert walk.open("fosse").turn.signals == (Opened("tour", "fosse"),)
    assert walk.open("fosse").turn.signals == ()
    assert walk.open("armoire").turn.signals == ()


def test_leaving_waits_for_the_objectives_that_are_open_now() -> None:
    later = look("coffre", required=True)._replace(when=Taken("tour/armoire"))
    walk = Walk(exploring(look("armoire", required=True), later, look("fosse")))
    with pytest.raises(Refused) as refused:
        leave(walk.program, walk.state)
    assert refused.value.offered == ("armoire", "fosse")
    walk.open("armoire")
    assert walk.open_spots == ("armoire", "coffre", "fosse")
    with pytest.raises(Refused):
        walk.leave()
    assert walk.open("coffre").leave().wait == Ended("fin", "Fin")


def test_a_once_only_spot_disappears_and_counts_as_met() -> None:
    walk = Walk(exploring(look("armoire", required=True, once=True)))
    walk.open("armoire")
    assert walk.open_spots == ()
    assert walk.leave().state.ending == "fin"


def test_a_spot_changes_variables_and_may_open_another_one() -> None:
    opener = look("cle")._replace(effects=(Put("ouverte", True),))
    walk = Walk(exploring(opener, look("coffre")._replace(when=Var("ouverte"))))
    assert walk.open_spots == ("cle",)
    assert walk.open("cle").open_spots == ("cle", "coffre")


def test_a_spot_may_be_a_way_out_for_good() -> None:
    walk = Walk(exploring(Spot("porte", "go", "La porte", "porte", call="tour>sortie")))
    walk.open("porte")
    assert walk.state.visits == {"a": 1, "b": 1}
    assert len(walk.state.stack) == 1


def test_a_spot_that_is_not_there_is_refused() -> None:
    walk = Walk(exploring(look("coffre")._replace(when=Var("ouverte")), look("fosse")))
    with pytest.raises(Refused) as refused:
        walk.open("coffre")
    assert refused.value.offered == ("fosse",)


def test_nothing_can_be_opened_or_left_outside_an_exploration() -> None:
    walk = Walk(program(scene("a", END)))
    with pytest.raises(Refused):
        open_spot(walk.program, walk.state, "fosse")
    with pytest.raises(Refused):
        leave(walk.program, walk.state)
