"""Choices: conditional, once only, sticky, closed with a reason; what they bring."""

import pytest

from game.story.conditions import Add, Not, Put, Taken, Var
from game.story.errors import Refused
from game.story.machine import choose
from game.story.program import End, Line, Option, Program, Variable
from game.story.state import Choosing, Chosen, Offer
from tests.story.building import block, choice, program, scene
from tests.story.walk import Walk

END = End("fin", "Fin")
LOCKED = Option("couper", "Couper", when=Var("consigne"), why_not="Il faut d'abord consigner.")


def asking(*options: Option) -> Program:
    """A scene that asks again and again; "fin" ends it."""
    variables = {"consigne": Variable(False), "pieces": Variable(0, low=0, high=2)}
    return program(
        scene("a", choice("q", *options, Option("fin", "Fin", go="z"))),
        scene("z", END),
        block("q>x", Line("q>x/0", "Bonne idée.")),
        variables=variables,
    )


def test_what_is_offered_is_in_the_authors_order() -> None:
    walk = Walk(asking(Option("x", "X", icon="wrench")))
    offers = (Offer("x", "X", "wrench"), Offer("fin", "Fin"))
    assert walk.wait == Choosing("q", "Que fais-tu ?", offers)


def test_a_closed_option_is_hidden_or_shown_with_its_reason() -> None:
    walk = Walk(asking(LOCKED, Option("secret", "Secret", when=Var("consigne"))))
    assert isinstance(walk.wait, Choosing)
    closed = Offer("couper", "Couper", open=False, why_not="Il faut d'abord consigner.")
    assert walk.wait.offers == (closed, Offer("fin", "Fin"))
    assert walk.open_options == ("fin",)


def test_choosing_tells_what_was_open_at_that_moment() -> None:
    walk = Walk(asking(LOCKED, Option("x", "X", go="a")))
    walk.choose("x")
    assert walk.turn.signals == (Chosen("q", "x", ("x", "fin")),)
    assert walk.state.taken == {"q/x": 1}


def test_an_option_changes_variables_before_its_block_and_its_jump() -> None:
    option = Option("x", "X", effects=(Put("consigne", True), Add("pieces", 5)), call="q>x", go="a")
    walk = Walk(asking(option, LOCKED))
    walk.choose("x")
    assert walk.texts == ("Bonne idée.",)
    assert walk.state.variables == {"consigne": True, "pieces": 2}
    assert walk.open_options == ("x", "couper", "fin")


def test_a_once_only_option_is_offered_once_and_a_sticky_one_for_ever() -> None:
    walk = Walk(asking(Option("une", "Une fois", once=True, go="a"), Option("x", "X", go="a")))
    walk.choose("x").choose("une").choose("x")
    assert walk.open_options == ("x", "fin")
    assert walk.state.taken == {"q/x": 2, "q/une": 1}


def test_an_option_may_depend_on_another_one_taken() -> None:
    after = Option("y", "Y", when=Taken("q/x"))
    walk = Walk(asking(Option("x", "X", when=Not(Taken("q/x")), go="a"), after))
    assert walk.open_options == ("x", "fin")
    assert walk.choose("x").open_options == ("y", "fin")


def test_without_a_jump_the_scene_goes_on_after_the_choice() -> None:
    options = (Option("x", "X", call="q>x"), Option("y", "Y"))
    mission = program(
        scene("a", choice("q", *options), Line("a/1", "Suite."), END),
        block("q>x", Line("q>x/0", "Bonne idée.")),
    )
    assert Walk(mission).choose("x").texts == ("Bonne idée.", "Suite.")
    assert Walk(mission).choose("y").texts == ("Suite.",)


def test_a_choice_with_nothing_open_is_passed_over() -> None:
    mission = program(
        scene("a", choice("q", LOCKED), Line("a/1", "Suite."), END),
        variables={"consigne": Variable(False)},
    )
    walk = Walk(mission)
    assert walk.texts == ("Suite.",)
    assert walk.state.ending == "fin"


@pytest.mark.parametrize("asked", ["couper", "rien"])
def test_an_option_that_is_not_open_is_refused(asked: str) -> None:
    walk = Walk(asking(LOCKED, Option("x", "X")))
    with pytest.raises(Refused, match=asked) as refused:
        walk.choose(asked)
    assert refused.value.asked == asked
    assert refused.value.offered == ("x", "fin")


def test_nothing_can_be_chosen_when_nothing_is_asked() -> None:
    walk = Walk(program(scene("a", END)))
    with pytest.raises(Refused) as refused:
        choose(walk.program, walk.state, "x")
    assert refused.value.offered == ()
