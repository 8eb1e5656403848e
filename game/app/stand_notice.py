"""The notice of a stand that is out of order, and the cover of one that is silent for a moment:
a few words, nothing else that could fail.

No content, no picture, no sound, no font of ours: pygame, a window and its own letters.
"""

import time
from pathlib import Path

import pygame

from game.app.watched import leave_with_parent, say
from game.canvas.geometry import frame_of
from game.canvas.intents import Key, Press
from game.engine.window import open_window, whole_desktop
from game.kiosk.message import Message
from game.kiosk.settings import load
from game.kiosk.taps import Taps

SKY, WORDS, MUTED = "#11213A", "#FFFCF5", "#CBDAE6"
TITLE = "Cet écran fait une pause."
CALL = "Pour le rallumer\u00a0: {phone}"
ASK = "Demande à la personne qui tient le stand."
COVER = ("Un instant…", "One moment…")
EVERY = 100
"""Milliseconds between two turns."""


def notice(folder: Path, size: tuple[int, int] | None = None) -> int:
    """Show the notice until ended from outside."""
    phone = load(folder).phone
    return _run((TITLE, CALL.format(phone=phone) if phone else ASK), size)


def cover(size: tuple[int, int] | None = None) -> int:
    """Lie over a game that does not answer, until ended from outside."""
    return _run(COVER, size, above=True)


def _run(words: tuple[str, str], size: tuple[int, int] | None, *, above: bool = False) -> int:
    leave_with_parent()
    window = open_window("Étincelle", size or whole_desktop(), full_screen=size is None)
    window.handle.always_on_top = above
    pygame.mouse.set_visible(False)
    pygame.font.init()
    taps = Taps()
    while True:
        _paint(window.surface, *words)
        window.show()
        for event in pygame.event.get():
            taps = _tapped(taps, event, window.surface.get_size())
        if taps.done:
            taps = Taps()
            say(Message("operator"))
        say(Message("beat"))
        pygame.time.wait(EVERY)


def _paint(surface: pygame.Surface, first: str, second: str) -> None:
    """The words in the middle; each time, since a window that changes is empty again."""
    w, h = surface.get_size()
    surface.fill(SKY)
    unit = min(w, h) / 720
    for words, colour, points, y in ((first, WORDS, 46, h * 0.42), (second, MUTED, 32, h * 0.54)):
        line = pygame.font.Font(None, max(12, int(points * unit * 1.3)))
        image = line.render(words, True, colour)
        if image.get_width() > w * 0.92:
            scale = w * 0.92 / image.get_width()
            image = pygame.transform.smoothscale_by(image, scale)
        surface.blit(image, ((w - image.get_width()) / 2, y))


def _tapped(taps: Taps, event: pygame.Event, size: tuple[int, int]) -> Taps:
    """The operator's gesture, from the events themselves."""
    now, scale = time.monotonic(), frame_of(*size)[1]
    if event.type == pygame.MOUSEBUTTONDOWN:
        return taps.after(Press(event.pos[0] / scale, event.pos[1] / scale), now)
    if event.type == pygame.KEYDOWN:
        return taps.after(Key(pygame.key.name(event.key)), now)
    return taps
