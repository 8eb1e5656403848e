"""What goes wrong at a stand, in a real window: each ends on a working attract screen."""

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app.world import CONTENT
from game.kiosk import settings
from game.kiosk.content_versions import TAKEN, content_of, pack, take
from game.kiosk.ledger import NAME, Ledger
from tests.engine.xserver import Server, started
from tests.kiosk.in_x import StandInX, opened


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with started(tmp_path_factory.mktemp("screen")) as server:
        yield server


@pytest.fixture
def stand(server: Server, tmp_path: Path) -> Iterator[StandInX]:
    with opened(server, tmp_path / "stand") as stand:
        yield stand


def back_after(stand: StandInX, struck: int) -> None:
    """Another game shows the attract screen."""
    stand.until(lambda s: s.running().get("game", struck) != struck)
    stand.opens()
    stand.until(lambda s: "cover" not in s.running())


def test_a_killed_game_comes_back_and_its_visit_is_counted(stand: StandInX) -> None:
    stand.starts_a_visit()
    back_after(stand, stand.signals(signal.SIGKILL))
    assert len({visit.id for visit in Ledger(stand.folder).visits()}) == 1


def test_a_frozen_game_is_covered_and_comes_back(stand: StandInX) -> None:
    struck = stand.signals(signal.SIGSTOP)
    stand.until(lambda s: "cover" in s.running())
    assert stand.running()["game"] == struck
    back_after(stand, struck)
    assert len(list((stand.folder / "journal").glob("ecran-*.png"))) == 1


def test_five_taps_on_a_frozen_game_bring_the_console(stand: StandInX) -> None:
    struck = stand.signals(signal.SIGSTOP)
    stand.until(lambda s: "cover" in s.running())

    def comes(stand: StandInX) -> bool:
        if stand.running().get("game") == struck:
            stand.taps_the_corner()
        return "console" in stand.running()

    stand.until(comes)
    assert "ne répond plus" not in stand.journal


def test_a_game_that_thaws_goes_on_and_no_key_or_edge_leads_out(stand: StandInX) -> None:
    struck = stand.signals(signal.SIGSTOP)
    stand.until(lambda s: "cover" in s.running())
    os.kill(struck, signal.SIGCONT)
    stand.until(lambda s: "cover" not in s.running())
    no_way_out(stand)
    assert stand.running() == {"game": struck}


def test_the_game_goes_with_a_killed_supervisor(stand: StandInX) -> None:
    stand.watching.kill()
    stand.until(lambda s: not s.running())


def test_damaged_files_never_keep_a_stand_from_opening(server: Server, tmp_path: Path) -> None:
    """Even the code: the stand plays, and its console opens for nobody."""
    (tmp_path / "stand").mkdir()
    for name in (settings.FILE, "contenu.json", "settings.json", NAME, settings.PIN_FILE):
        (tmp_path / "stand" / name).write_bytes(b"\xff\x00{]" * 40)
    with opened(server, tmp_path / "stand") as stand:
        stand.starts_a_visit()
        stand.until(lambda s: len(list(Ledger(s.folder).visits())) == 1)


def test_a_content_that_rots_gives_way_to_what_came_with_the_game(
    server: Server, tmp_path: Path
) -> None:
    folder = tmp_path / "stand"
    assert take(folder, [pack(CONTENT, tmp_path / "usb").parent], lambda _: "") == TAKEN
    for mission in content_of(folder, CONTENT).glob("missions/*/mission.yaml"):
        mission.write_bytes(b"\x00" * 100)
    with opened(server, folder) as stand:
        stand.starts_a_visit()
        assert content_of(folder, CONTENT) == CONTENT


def test_a_screen_that_is_turned_goes_on(stand: StandInX) -> None:
    playing = stand.running()
    stand.server.does("xdotool search --class spied_stand windowsize %@ 720 1000")
    stand.until(lambda s: tall(s) and s.seen.phase == "attract")
    assert stand.running() == playing


def tall(stand: StandInX) -> bool:
    """Whether the languages are near the foot of a high screen."""
    return any(kind == "Wake" and y > 800 for kind, _, _, y in stand.seen.areas)


def test_a_disk_that_refuses_stops_no_visit(server: Server, tmp_path: Path) -> None:
    """Folders stand where files should be: the same as a full disk, for whoever writes."""
    blocked = tmp_path / "stand" / NAME
    blocked.mkdir(parents=True)
    (tmp_path / "stand" / "journal").write_text("")
    with opened(server, tmp_path / "stand") as stand:
        stand.starts_a_visit()
        blocked.rmdir()
        back_after(stand, stand.signals(signal.SIGKILL))
        stand.starts_a_visit()
        stand.until(lambda s: len({v.id for v in Ledger(s.folder).visits()}) == 2)


def no_way_out(stand: StandInX) -> None:
    """Keys, buttons and edges: the game goes on, and shows it."""
    keys = "Escape F11 alt+F4 alt+Tab ctrl+q ctrl+w Print super Menu ctrl+alt+t ctrl+c"
    stand.server.does(f"xdotool key {keys}")
    stand.server.does("xdotool mousemove 400 500 click 3 click 2")
    stand.server.does("xdotool mousemove 0 500 mousedown 1 mousemove 500 500 mouseup 1")
    stand.server.does("xdotool mousemove 500 0 mousedown 1 mousemove 500 500 mouseup 1")
    stand.server.does("xdotool mousemove 1279 500 mousedown 1 mousemove 500 500 mouseup 1")
    beats = json.loads(stand.spy.read_text())
    stand.until(lambda s: json.loads(s.spy.read_text()) != beats or s.seen.phase != "attract")
