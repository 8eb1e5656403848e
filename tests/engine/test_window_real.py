"""The window itself, under a real X server without a screen (the program Xvfb)."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.xserver import PATIENCE, ROOT, SCREEN, Running, Server, running, started

NIGHT, HOT = "#1A3152", "#EE6A1B"

#: without a window manager the window of 960 × 720 is in the middle of the screen
LEFT, TOP = (SCREEN[0] - 960) // 2, (SCREEN[1] - 720) // 2


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with started(tmp_path_factory.mktemp("screen")) as server:
        yield server


@pytest.fixture
def app(server: Server) -> Iterator[Running]:
    with running(server) as app:
        yield app


def shows(server: Server, x: int, y: int, colour: str) -> bool:
    """Whether the screen comes to show a colour there: it does so a moment after the app paints."""
    end = time.monotonic() + PATIENCE
    while server.pixel(x, y) != colour and time.monotonic() < end:
        time.sleep(0.02)
    return server.pixel(x, y) == colour


def test_a_press_is_heard_where_it_is_and_what_changed_is_shown(app: Running) -> None:
    assert shows(app.server, LEFT + 360, TOP + 360, HOT)
    heard = app.hears(f"mousemove {LEFT + 700} {TOP + 180} click 1", "Release")
    assert heard == [
        "Press(x=700.0, y=180.0, pointer=0, device='mouse')",
        "Release(x=700.0, y=180.0, pointer=0, device='mouse')",
    ]
    assert shows(app.server, LEFT + 700, TOP + 180, HOT)
    assert shows(app.server, LEFT + 360, TOP + 360, NIGHT)


def test_a_drag_and_the_wheel_are_heard(app: Running) -> None:
    at, to = f"{LEFT + 100} {TOP + 100}", f"{LEFT + 200} {TOP + 100}"
    heard = app.hears(f"mousemove {at} mousedown 1 mousemove {to} mouseup 1", "Release")
    assert [line.split("(")[0] for line in heard] == ["Press", "Drag", "Release"]
    assert app.hears("click 5", "Scroll") == ["Scroll(dy=60.0, device='mouse')"]


def test_keys_are_heard_and_a_held_arrow_repeats(app: Running) -> None:
    assert app.hears("key Return", "Confirm") == ["Confirm(device='keyboard')"]
    (*_, pressed) = app.hears("key r", "Key")
    assert pressed == "Key(name='r', device='keyboard')"
    app.hears("keydown Down", "repeated=True")
    app.server.does("xdotool keyup Down")


def test_digits_need_no_shift_on_an_azerty_keyboard(app: Running) -> None:
    app.server.does("setxkbmap fr")
    try:
        for key, name in (("ampersand", "1"), ("q", "q")):
            (*_, pressed) = app.hears(f"key {key}", "Key")
            assert pressed == f"Key(name='{name}', device='keyboard')"
    finally:
        app.server.does("setxkbmap us")


def test_f11_takes_the_size_of_the_screen_and_gives_the_size_before_back(app: Running) -> None:
    """SDL leaves the moving of the window itself to a window manager, and there is none here."""
    (*_, full) = app.hears("key F11", "Resized")
    assert full == "Resized(frame=Frame(width=900.0, height=720.0))"
    (*_, back) = app.hears("key F11", "Resized")
    assert back == "Resized(frame=Frame(width=960.0, height=720.0))"
    assert shows(app.server, LEFT + 2, TOP + 2, NIGHT)


def test_a_resized_window_is_laid_out_and_painted_anew(app: Running) -> None:
    (*_, told) = app.hears("search --onlyvisible . windowsize 600 800", "Resized")
    assert told == "Resized(frame=Frame(width=720.0, height=960.0))"
    assert shows(app.server, LEFT + 590, TOP + 790, NIGHT)


def test_escape_ends_the_program_without_a_word_of_trouble(app: Running) -> None:
    app.hears("key Escape", "Back")
    assert app.process.wait(PATIENCE) == 0
    assert app.process.stderr is not None
    assert app.process.stderr.read() == ""


def test_an_idle_window_takes_no_processor_time(app: Running) -> None:
    """Over a second of idleness: fewer than 20 wake-ups, where pygame's own wait has 900."""
    app.hears("key r", "Key")
    time.sleep(0.5)
    before = wake_ups(app.process.pid)
    time.sleep(1)
    assert wake_ups(app.process.pid) - before < 20


def wake_ups(pid: int) -> int:
    """How often the main thread of a process has gone to sleep."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("voluntary_ctxt_switches:")[1].split()[0])


def test_without_a_display_the_program_ends_with_one_french_sentence(server: Server) -> None:
    alone = {k: v for k, v in server.environment.items() if k != "DISPLAY"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.engine.real_app"],
        env={**alone, "SDL_VIDEODRIVER": "x11"},
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("Aucun écran n’est disponible")
    assert done.stderr.count("\n") == 1
