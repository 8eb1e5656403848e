"""The viewer shows any combination of parts, by keyboard or mouse, and everybody on one sheet."""

from dataclasses import fields
from pathlib import Path

import pygame
import pytest

from game.app.cli import main
from game.app.game import Game
from game.app.people_viewer import CHOICES, PeopleViewer, line_of, turned
from game.canvas.geometry import Frame
from game.canvas.intents import Back, Confirm, Key, Press, Release, Steer
from game.drawings.look import Look
from tests.drawings.cast import cast
from tests.machine import widths
from tests.screens.cases import Drawn
from tests.screens.lint_text import faults

FRAME = Frame(1280, 720)


def shown() -> tuple[PeopleViewer, Game]:
    shelf = dict(cast())
    viewer = PeopleViewer(widths(), shelf, cast())
    game = Game(viewer, lambda _: None)
    game.frame(1.0, FRAME)
    return viewer, game


def test_every_field_of_a_look_can_be_turned() -> None:
    assert set(CHOICES) == {field.name for field in fields(Look)}
    for name in CHOICES:
        there = turned(Look(), name, 1)
        assert there != Look()
        assert turned(there, name, -1) == Look() or name in ("build", "height")


def test_arrows_turn_a_part_both_ways_and_enter_goes_on() -> None:
    viewer, game = shown()
    game.handle(Key("tab"), 2.0)
    game.frame(2.0, FRAME)
    assert game.focus == "part-skin"
    for intent in (Steer("right"), Steer("right"), Steer("left"), Confirm()):
        game.handle(intent, 3.0)
        game.frame(3.0, FRAME)
    assert viewer.look.skin == 5
    assert any(look == viewer.look for look in viewer.shelf.values())


def test_a_mouse_goes_through_the_catalogue_and_escape_closes() -> None:
    viewer, game = shown()
    box = next(a.box for a in game.sheet.areas if a.id == "person")
    for intent in (Press(*box.centre), Release(*box.centre)):
        game.handle(intent, 2.0)
    game.frame(2.0, FRAME)
    assert viewer.look == next(iter(cast().values()))
    game.handle(Back(), 3.0)
    assert game.closed


def test_a_look_is_one_line_of_yaml() -> None:
    one = Look(skin=6, ppe=("helmet",), hearing=True, build=1.2)
    assert line_of(one) == "{skin: 6, ppe: [helmet], hearing: true, build: 1.2}"


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768)])
def test_its_words_have_room(size: tuple[int, int]) -> None:
    viewer, _ = shown()
    frame = Frame(size[0] * 720 / min(size), size[1] * 720 / min(size))
    sheet = viewer.sheet(viewer.ui(frame))
    assert list(faults(Drawn(sheet, 0), frame.box, widths())) == []


def test_the_sheet_is_a_picture_of_everybody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "planche.png"
    assert main(["people", "--sheet", str(path)]) == 0
    assert str(path) in capsys.readouterr().out
    assert pygame.image.load(path).get_width() == 1600
    assert main(["people", "--sheet", str(tmp_path / "planche.png" / "x.png")]) == 1
