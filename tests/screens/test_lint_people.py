"""Words are not painted on people: the rule finds it on a bad screen, and nothing on good ones."""

from game.canvas.areas import Sheet
from game.canvas.commands import Command, Picture, Shape, Text
from game.canvas.geometry import Box
from tests.screens.cases import Drawn, widths
from tests.screens.lint_text import faults

FRAME = Box(0, 0, 1280, 720)
NADIA = Picture("people/nadia-benali", Box(500, 100, 250, 500), (("frame", "full"),))


def found(*commands: Command) -> list[str]:
    return list(faults(Drawn(Sheet(commands), 0), FRAME, widths()))


def words(x: float, y: float) -> Text:
    return Text("Commencer", x, y, "text", 22, "#FFFCF5")


def plate(x: float, y: float) -> Shape:
    return Shape(Box(x - 10, y - 10, 160, 50), "M0 0H160V50H0Z", "#0B1628")


def test_words_straight_on_somebody_are_found() -> None:
    assert found(NADIA, words(580, 300)) == ["« Commencer » is over somebody: people/nadia-benali"]


def test_words_that_somebody_stands_before_are_found() -> None:
    assert found(words(580, 300), NADIA) == ["« Commencer » is over somebody: people/nadia-benali"]


def test_words_on_a_plate_of_their_own_are_not_on_somebody() -> None:
    assert found(NADIA, plate(580, 300), words(580, 300)) == []


def test_words_beside_a_body_within_its_picture_are_not_on_somebody() -> None:
    wide = NADIA._replace(box=Box(300, 100, 650, 500))
    assert found(wide, words(310, 120)) == []
