"""Paint one moment of a gesture to look at: python -m tests.shots.look NAME LEVEL STAGE OUT.png.

Options before OUT.png: a size "1080x1920", a text size "150", "contrast", "focus=NAME", "at=N" for
the state after N moves of the reference player.
"""

import sys

import pygame

from game.engine.painter import Painter
from game.engine.pixels import canvas
from tests.screens.cases import Case, drawn
from tests.screens.gestures.stages import after, stage
from tests.screens.shelf import shelf


def main(words: list[str]) -> None:
    name, level, which, *options, out = words
    case, showing = Case((1280, 720)), None
    for option in options:
        if "x" in option:
            width, height = option.split("x")
            case = case._replace(size=(int(width), int(height)))
        elif option == "contrast":
            case = case._replace(high_contrast=True)
        elif option.startswith("focus="):
            case = case._replace(focus=option[6:])
        elif option.startswith("at="):
            showing = after(name, level, int(option[3:]))
        else:
            case = case._replace(text_scale=int(option) / 100)
    surface = canvas(case.size)
    sheet = drawn(showing or stage(name, level, which), case).sheet
    Painter(shelf()).paint(surface, sheet.commands)
    pygame.image.save(surface, out)


if __name__ == "__main__":
    main(sys.argv[1:])
