"""A screen can be looked at without a window."""

from pathlib import Path

import pygame

from game.engine.shot import painted, shoot
from tests.engine.sketches import disc, same, source


def test_a_shot_is_saved_as_it_is_painted(tmp_path: Path) -> None:
    frame = (disc(100, 100, 50, "#EE6A1B"),)
    path = tmp_path / "new" / "shot.png"
    shoot(frame, (320, 240), source, path)
    assert same(pygame.image.load(path), painted(frame, (320, 240), source))
    assert not pygame.display.get_init()
