"""Lines, jumps, calls, returns, endings, routes."""

import pytest

from game.story.conditions import Not, OnRoute, Put, Var, Visited
from game.story.errors import ProgramFault
from game.story.machine import begin, scene_on_screen, step_at, waits_for
from game.story.playing import MOST_STEPS
from game.story.program import (
    Call,
    Change,
    End,
    Explore,
    Go,
    Line,
    Option,
    Return,
    Variable,
)
from game.story.state import Ended, Place, PlayState
from game.story.tally import Tally
from tests.story.building import block, choice, look, program, scene
from tests.story.walk import Walk

END = End("fin", "La ligne repart")


def test_lines_are_gathered_up_to_the_ending() -> None:
    walk = Walk(program(scene("a", Line("a/0", "Un."), Line("a/1", "Deux.", "nadia"), END)))
    assert walk.texts == ("Un.", "Deux.")
    assert walk.wait == Ended("fin", "La ligne repart")
    assert walk.state.ending == "fin"
    assert walk.state.visits == {"a": 1}


def test_a_step_whose_condition_does_not_hold_is_passed_over() -> None:
    walk = Walk(
        program(
            scene(
                "a",
                Line("a/0", "Jamais.", when=Var("vu")),
                Change("a/1", (Put("vu", True),)),
                Line("a/2", "Maintenant.", when=Var("vu")),
                Go("a/3", "b", when=Not(Var("vu"))),
                END,
            ),
            variables={"vu": Variable(False)},
        )
    )
    assert walk.texts == ("Maintenant.",)
    assert walk.state.variables == {"vu": True}


def test_the_route_cuts_what_it_does_not_meet() -> None:
    mission = program(
        scene("a", Go("a/0", "c", when=OnRoute("short")), Line("a/1", "Long."), Go("a/2", "c")),
        scene("c", Line("c/0", "Commun."), END),
    )
    assert Walk(mission, "full").texts == ("Long.", "Commun.")
    assert Walk(mission, "short").texts == ("Commun.",)


def test_a_called_scene_comes_back_after_the_call() -> None:
    walk = Walk(
        program(
            scene("a", Line("a/0", "Avant."), Call("a/1", "b"), Line("a/2", "Après."), END),
            scene("b", Line("b/0", "Dedans.")),
        )
    )
    assert walk.texts == ("Avant.", "Dedans.", "Après.")
    assert walk.state.visits == {"a": 1, "b": 1}
    assert walk.state.entered == 1


def test_a_return_cuts_a_called_scene_short() -> None:
    walk = Walk(
        program(
            scene("a", Call("a/0", "b"), Line("a/1", "Après."), END),
            scene("b", Return("b/0"), Line("b/1", "Jamais.")),
        )
    )
    assert walk.texts == ("Après.",)


def test_a_call_as_the_last_step_of_a_called_scene_comes_back_twice() -> None:
    walk = Walk(
        program(
            scene("a", Call("a/0", "b"), Line("a/1", "Après."), END),
            scene("b", Call("b/0", "c")),
            scene("c", choice("q", Option("x", "X"))),
        )
    )
    assert walk.state.stack == (Place("a", "a/1"), Place("b", ""), Place("c", "q"))
    assert walk.choose("x").texts == ("Après.",)


def test_a_jump_out_of_a_called_scene_is_for_good() -> None:
    walk = Walk(
        program(
            scene("a", Call("a/0", "b"), Line("a/1", "Jamais.")),
            scene("b", Go("b/0", "c")),
            scene("c", choice("q", Option("x", "X")), END),
        )
    )
    assert walk.state.stack == (Place("c", "q"),)
    assert walk.state.entered == 2
    assert walk.choose("x").wait == Ended("fin", "La ligne repart")


def test_a_return_in_a_block_leaves_the_scene_it_was_written_in() -> None:
    walk = Walk(
        program(
            scene("a", Call("a/0", "b"), Line("a/1", "Après."), END),
            scene("b", choice("q", Option("x", "X", call="b>x", go="c")), Line("b/1", "Jamais.")),
            block("b>x", choice("r", Option("y", "Y", call="r>y"))),
            block("r>y", Line("r>y/0", "Bloc."), Return("r>y/1")),
            scene("c", END),
        )
    )
    assert walk.choose("x").choose("y").texts == ("Bloc.", "Après.")


def test_visits_count_scenes_entered_and_not_their_blocks() -> None:
    again = Option("encore", "Encore", call="a>encore", go="a")
    walk = Walk(
        program(
            scene(
                "a",
                Line("a/0", "Déjà vu.", when=Visited("a", times=2)),
                choice("q", again, Option("fin", "Fin")),
                END,
            ),
            block("a>encore", Line("a>encore/0", "Bien.")),
        )
    )
    walk.choose("encore")
    assert walk.texts == ("Bien.", "Déjà vu.")
    assert walk.state.visits == {"a": 2}
    assert walk.state.entered == 2


def test_each_line_knows_the_scene_on_screen() -> None:
    mission = program(
        scene("a", Line("a/0", "A."), Call("a/1", "b"), Call("a/2", "c"), END, backdrop="atelier"),
        scene("b", Line("b/0", "B."), backdrop="bureau"),
        scene("c", Line("c/0", "C.")),
    )
    walk = Walk(mission)
    assert walk.turn.scenes == ("a", "b", "a")
    assert scene_on_screen(mission, walk.state).backdrop == "atelier"


def test_without_any_backdrop_the_innermost_visible_scene_is_on_screen() -> None:
    mission = program(
        scene("a", choice("q", Option("x", "X", call="q>x")), END),
        block("q>x", Line("q>x/0", "Bloc."), Call("q>x/1", "b")),
        scene("b", Line("b/0", "B.")),
    )
    assert Walk(mission).choose("x").turn.scenes == ("a", "b")


def test_the_end_of_a_scene_that_nothing_called_is_a_fault_of_the_program() -> None:
    with pytest.raises(ProgramFault, match="nothing had called"):
        begin(program(scene("a", Line("a/0", "Un."))), "full", 0)
    with pytest.raises(ProgramFault, match="nothing had called"):
        begin(program(block("a", Return("a/0"))), "full", 0)


def test_a_loop_without_a_wait_is_told_and_not_endured() -> None:
    mission = program(scene("a", Go("a/0", "b")), scene("b", Go("b/0", "a")))
    with pytest.raises(ProgramFault, match=f"{MOST_STEPS} steps without a wait"):
        begin(mission, "full", 0)


def test_a_scene_that_calls_itself_for_ever_is_told_too() -> None:
    with pytest.raises(ProgramFault, match="inside each other"):
        begin(program(scene("a", Call("a/0", "a"))), "full", 0)


def test_unknown_scenes_and_steps_are_faults_of_the_program() -> None:
    mission = program(scene("a", Go("a/0", "nulle-part")))
    with pytest.raises(ProgramFault, match="nulle-part"):
        begin(mission, "full", 0)
    lost = PlayState((Place("a", "perdu"),), {}, Tally(), Tally())
    with pytest.raises(ProgramFault, match="perdu"):
        waits_for(mission, lost)


def test_a_state_that_waits_for_nothing_is_a_fault() -> None:
    mission = program(scene("a", Line("a/0", "Un."), END))
    with pytest.raises(ProgramFault, match="nothing to wait for"):
        waits_for(mission, PlayState((Place("a", "a/0"),), {}, Tally(), Tally()))


def test_the_step_that_a_state_waits_at_can_be_asked_for() -> None:
    explore = Explore("tour", (look("armoire"),), "Partir")
    mission = program(scene("a", explore, END))
    walk = Walk(mission)
    assert step_at(mission, walk.state) == explore
