"""The game in a real window, played with a real mouse and keyboard; what is shown is on disk.

It takes the programs Xvfb and xdotool (apt-get install xvfb xdotool); on a machine that cannot
have them, ETINCELLE_NO_XVFB=1 leaves these tests out.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.session.view import DialogueView
from tests.app.real_window import RealWindow, opened
from tests.engine.xserver import PATIENCE, Server, started


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with started(tmp_path_factory.mktemp("screen")) as server:
        yield server


def plays_to_the_first_question(window: RealWindow) -> None:
    """From the title, by the mouse alone."""
    window.moves_the_mouse(4, 4)
    window.shows_the_same()
    window.clicks("start")
    window.shows_the_same()
    window.clicks("enter")
    window.follows_its_seed()
    window.shows_the_same()
    while isinstance(window.pilot.view, DialogueView) and not window.pilot.view.offers:
        window.clicks("next")
        window.shows_the_same()


def records(window: RealWindow) -> list[dict[str, object]]:
    """The records on disk, without the name of the sitting."""
    found = [json.loads(line) for line in window.lines[1:]]
    return [{k: v for k, v in record.items() if k != "sitting"} for record in found]


def test_a_pupil_plays_pauses_and_closes_the_window(server: Server, tmp_path: Path) -> None:
    with opened(server, tmp_path) as window:
        plays_to_the_first_question(window)
        window.clicks("choose-demander")
        window.shows_the_same()
        window.strikes("Escape")
        window.shows_the_same()
        assert window.pilot.screen == "mission/pause"
        window.picture().save(tmp_path / "paused.png")
        window.closes()
        assert window.process.wait(PATIENCE) == 0
        assert window.process.stderr is not None
        assert window.process.stderr.read() == ""
        kinds = [record["kind"] for record in records(window)]
    assert kinds == ["enter", *["next"] * 4, "choose"]
    assert records(window)[-1]["picked"] == "demander"


def test_a_game_killed_in_its_window_goes_on_at_the_same_picture(
    server: Server, tmp_path: Path
) -> None:
    with opened(server, tmp_path) as window:
        plays_to_the_first_question(window)
        window.clicks("choose-regarder")
        window.shows_the_same()
        before, pilot = window.picture(), window.pilot
        window.process.kill()
        window.process.wait(PATIENCE)
    written = window.lines
    with opened(server, tmp_path) as window:
        window.pilot = pilot
        window.pilot.machine.play.back_to_title()
        window.moves_the_mouse(4, 4)
        window.shows_the_same()
        window.clicks("resume")
        window.shows_the_same()
        assert window.picture() == before
        assert window.lines == written
