"""The way that a program tells, in the picture of the cell."""

from game.gestures.robot_programming.blocks import program
from game.gestures.robot_programming.cell import Post
from game.screens.gestures.robot_programming.route import visited
from tests.screens.cases import Case, drawn
from tests.screens.gestures.stages import stage
from tests.screens.plain import texts


def post(name: str) -> Post:
    return Post(name, name.title(), "gabarit", 50, (), False, 0, 0, 0, False)


POSTS = (post("bac"), post("gabarit"))


def test_each_line_that_moves_is_told_with_its_number_and_its_post() -> None:
    told = program(["aller bac", "prendre", "aller gabarit", "déposer", "aller bac"])
    assert visited(told, POSTS) == [(1, 0), (3, 1), (5, 0)]


def test_a_line_that_goes_nowhere_has_no_place_on_the_way() -> None:
    assert visited(program(["aller lune", "aller bac"]), POSTS) == [(2, 0)]


def test_places_bear_the_numbers_of_the_lines_that_go_there() -> None:
    case = Case((1280, 720))
    twice = drawn(stage("robot-programming", "porte-machine", "two-thirds"), case)
    assert "5 · 9" in texts(twice.sheet.commands)
    once = drawn(stage("robot-programming", "lache-trop-tot", "two-thirds"), case)
    assert texts(once.sheet.commands).count("4") >= 2
