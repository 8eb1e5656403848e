"""The hidden scenes of a step, in the author's order."""

from game.story.program import Branch, Case, Explore, Line, Option, Vary, blocks
from tests.story.building import choice, look


def test_each_kind_of_step_names_the_blocks_it_can_play() -> None:
    asked = choice("c", Option("a", "A", call="c/a"), Option("b", "B"))
    around = Explore("e", (look("x"), look("y", call="e/y")), "Partir")
    assert blocks(asked) == ("c/a",)
    assert blocks(around) == ("e/y",)
    assert blocks(Branch("b", (Case("b/1"), Case("b/2")))) == ("b/1", "b/2")
    assert blocks(Vary("v", ("v/1", "v/2"))) == ("v/1", "v/2")
    assert blocks(Line("l", "Un.")) == ()
