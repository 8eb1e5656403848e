"""A place behind the words: its planes, and its machines at work."""

import pygame

from game.app.machines import set_in
from game.app.world import ASSETS
from game.canvas.commands import Clip, Command, Picture
from game.canvas.geometry import Anchor
from game.engine.shot import painted
from game.screens.board import Board
from game.screens.stage import AT_WORK, backdrop, standing
from game.screens.ui import Prefs, Ui
from tests.machine import shipped
from tests.screens.plain import WIDE, plain


def place(name: str = "forge") -> Ui:
    return set_in(plain(WIDE), ASSETS, name)


def shown(ui: Ui, name: str = "forge") -> tuple[Command, ...]:
    board = Board(ui)
    backdrop(board, name)
    return tuple(board.commands)


def far(ui: Ui) -> float:
    """Where the left edge of the far plane is."""
    clip = shown(ui)[0]
    assert isinstance(clip, Clip)
    (picture,) = clip.commands
    assert isinstance(picture, Picture)
    assert picture.variant == (("plane", "far"),)
    return picture.box.x


def pixels(ui: Ui) -> bytes:
    surface = painted(shown(ui), (320, 180), shipped().drawings.svg)
    return pygame.image.tobytes(surface, "RGB")


def test_the_far_plane_goes_against_the_gaze_and_never_shows_its_edge() -> None:
    ui = place()
    seen = [far(ui._replace(gaze=gaze)) for gaze in (-1.0, 0.0, 1.0)]
    assert seen == [0, -6, -12]


def test_calm_players_see_the_place_in_one_piece() -> None:
    first, *others = shown(place()._replace(prefs=Prefs(calm=True)))
    assert first == Picture("places/forge.wide", WIDE.box, fit="cover")
    assert others == list(shown(place())[2:])


def test_machines_stand_on_their_floor_whatever_the_gaze() -> None:
    ui = place()
    assert shown(ui)[1:] == shown(ui._replace(gaze=1.0))[1:]


def test_people_before_the_machines_follow_a_little() -> None:
    def at(gaze: float) -> float:
        board = Board(place()._replace(gaze=gaze))
        standing(board, Anchor(400, 600, 300), "nadia-benali")
        person = board.commands[-1]
        assert isinstance(person, Picture)
        return person.box.x

    assert at(1.0) - at(0.0) == 2


def test_machines_ask_for_a_picture_a_few_times_a_second_but_not_for_calm_players() -> None:
    board = Board(place())
    backdrop(board, "forge")
    assert board.frames == AT_WORK
    calm = Board(place()._replace(prefs=Prefs(calm=True)))
    backdrop(calm, "forge")
    assert calm.frames == 0


def test_a_place_where_nothing_moves_asks_for_none() -> None:
    board = Board(place("armoire"))
    backdrop(board, "armoire")
    assert board.frames == 0


def test_a_moment_later_the_press_has_come_down() -> None:
    ui = place()
    still, struck = pixels(ui), pixels(ui._replace(at_work=3.0))
    assert still == pixels(ui)
    assert still != struck
