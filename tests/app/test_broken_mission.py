"""A mission whose files are faulty waits for its repair; the others play."""

import shutil
from pathlib import Path

import pytest

from game.app.world import CONTENT, World, open_world
from game.engine.trouble import UnusableError
from game.screens import actions
from tests.content.test_refused import PLAIN
from tests.hands import Keyboard
from tests.machine import Machine
from tests.pilot import MISSION, Pilot

OTHER = "autre"


@pytest.fixture
def world(tmp_path: Path) -> World:
    """The shipped mission, broken, beside one that plays."""
    content = Path(shutil.copytree(CONTENT, tmp_path / "content"))
    for other in content.glob("missions/*"):
        if other.name != MISSION:
            shutil.rmtree(other)
    whole = content / "missions" / OTHER / "mission.yaml"
    whole.parent.mkdir()
    whole.write_text(PLAIN, encoding="utf-8")
    faulty = content / "missions" / MISSION / "mission.yaml"
    text = faulty.read_text(encoding="utf-8")
    faulty.write_text(text.replace("start: arrivee", "start: nulle-part", 1), encoding="utf-8")
    return open_world(content)


@pytest.fixture
def pilot(world: World, tmp_path: Path) -> Pilot:
    home = tmp_path / "home"
    return Pilot(home, machine=Machine(home, world=world)).starts()


def test_the_broken_mission_is_named_when_the_map_opens(pilot: Pilot) -> None:
    assert pilot.screen == "map"
    assert pilot.sees("En réparation pour l'instant : La ligne s'arrête.")


def test_its_card_says_so_and_offers_no_way_in(pilot: Pilot) -> None:
    pilot.does(actions.SelectPlace("montbeliard"))
    assert pilot.sees("Cette mission est en réparation")
    assert "enter" not in pilot.areas


def test_the_other_mission_plays_to_its_end(pilot: Pilot) -> None:
    pilot.does(actions.SelectPlace("nevers"))
    assert pilot.sees("Bonjour.")
    assert pilot.reads_on().sees("C'est fini")


def test_a_sitting_in_the_broken_mission_goes_on_at_the_map(tmp_path: Path, world: World) -> None:
    home = tmp_path / "home"
    before = Pilot(home).starts().enters().reads()
    assert isinstance(before.hands, Keyboard)
    before.closes_window()
    after = Pilot(home, machine=Machine(home, world=world)).resumes()
    assert after.screen == "map"


def test_content_with_nothing_to_play_is_told(tmp_path: Path) -> None:
    content = Path(shutil.copytree(CONTENT, tmp_path / "content"))
    for mission in content.glob("missions/*/mission.yaml"):
        mission.write_text("mission: [\n", encoding="utf-8")
    with pytest.raises(UnusableError, match=r"mission\.yaml"):
        open_world(content)
