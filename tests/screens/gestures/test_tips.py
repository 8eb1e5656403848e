"""Help that shows: a ring and a ghost hand on the place of the next move, if it can be seen."""

from game.canvas.areas import Area
from game.canvas.commands import Picture
from game.canvas.geometry import Box, Frame
from game.screens.board import Board
from game.screens.gestures.kit_tips import point_out
from game.screens.ui import Prefs, Ui
from game.session.commands import DoMove
from tests.screens.cases import widths

AREA = Area("go", Box(100, 300, 200, 60), DoMove(("go",)))


def board(area: Area, *, calm: bool = False, clock: float = 0.0) -> Board:
    made = Board(Ui(Frame(1280, 720), widths(), prefs=Prefs(calm=calm), clock=clock))
    made.areas.append(area)
    point_out(made, ("go",))
    return made


def hands(made: Board) -> list[Picture]:
    return [c for c in made.commands if isinstance(c, Picture) and c.name == "icons/ghost"]


def test_the_hand_is_on_the_place_of_the_move_and_presses() -> None:
    (_, hand) = hands(board(AREA))
    assert AREA.box.meets(hand.box)
    assert hands(board(AREA, clock=0.4)) != hands(board(AREA))
    assert len(board(AREA, clock=0.4).commands) == len(board(AREA).commands) + 1


def test_it_is_still_for_calm_players() -> None:
    assert board(AREA, calm=True).frames == 0
    assert board(AREA, calm=True).commands == board(AREA, calm=True, clock=0.4).commands
    assert board(AREA).frames > 0


def test_nothing_is_shown_of_a_place_that_has_scrolled_away_or_is_not_there() -> None:
    away = AREA._replace(window=Box(0, 0, 1280, 250))
    assert board(away).commands == []
    assert board(AREA._replace(action=DoMove(("stop",)))).commands == []
