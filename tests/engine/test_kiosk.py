"""What a stand asks of the machine."""

import subprocess
import sys

import pygame

from game.canvas.commands import Text
from game.engine.kiosk import forget_words, keep_awake, open_covering, steady_memory, thumbnail
from game.engine.painter import Painter
from game.engine.pixels import canvas
from game.engine.stock import stock
from tests.engine.held import resident


def test_a_stand_hides_the_pointer_keeps_awake_and_covers_its_screen() -> None:
    window = open_covering("stand", (640, 480))
    assert (window.full_screen, window.surface.get_size()) == (False, (640, 480))
    keep_awake()
    assert not pygame.mouse.get_visible()
    assert not pygame.display.get_allow_screensaver()
    before = window.full_screen
    window.toggle_full_screen()
    assert window.full_screen == before
    keep_awake(pointer=True)
    assert pygame.mouse.get_visible()
    window.close()


def test_a_stand_is_as_large_as_its_screen_even_if_nothing_makes_it_full() -> None:
    window = open_covering("stand")
    assert window.full_screen
    assert window.surface.get_size() == pygame.display.get_desktop_sizes()[0]
    window.close()


def test_a_small_picture_has_the_colours_of_the_large_one() -> None:
    surface = canvas((64, 32))
    surface.fill("#FF0000")
    assert thumbnail(surface, (4, 2)) == bytes((255, 0, 0)) * 8


def test_no_word_of_the_last_visit_is_kept_as_a_picture() -> None:
    shelf = stock(lambda *_: "")
    words = Text("Loutre 27", 10, 10, "text", 24, "#FFFFFF")
    Painter(shelf).paint(canvas((200, 60)), (words,))
    assert len(shelf.lines.rasters) == 1
    forget_words(shelf)
    assert len(shelf.lines.rasters) == 0
    assert shelf.measure.remembered == 0


def test_a_large_picture_has_pages_of_its_own_once_the_memory_is_steady() -> None:
    """Its pages leave with it: the process is not larger after fifty of them than before. In a
    process of its own, where nothing else takes or gives memory meanwhile."""
    program = "from tests.engine.test_kiosk import growth; print(growth())"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert int(told.stdout.split()[-1]) < 400 * 450 * 4


ALLOCATES = """
import ctypes, threading
from game.engine.kiosk import one_heap
{first}
other = threading.Thread(target=lambda: [bytes(2000 + n) for n in range(1000)])
other.start()
other.join()
ctypes.CDLL(None).malloc_stats()
"""


def test_all_threads_of_a_stand_share_one_heap() -> None:
    def heaps(first: str) -> int:
        """How many a process of two threads has."""
        asks = [sys.executable, "-c", ALLOCATES.format(first=first)]
        told = subprocess.run(asks, capture_output=True, text=True, check=True).stderr
        return told.count("Arena")

    assert heaps("one_heap()") == 1
    assert heaps("") > 1


def growth() -> int:
    """Bytes by which this process grows as fifty large pictures come and go, and small ones that
    came between them stay."""
    steady_memory()
    canvas((450, 450))  # the largest goes first: glibc learns from it what to keep in its heap
    before = resident()
    large, small = [], []
    for n in range(50):
        large.append(canvas((400 + n, 400)))
        large[-1].fill("#FFFFFF")
        small.append(canvas((40, 30)))
    large.clear()
    return resident() - before
