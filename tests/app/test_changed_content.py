"""A sitting begun before the mission was edited goes on, as far as it can be followed."""

import shutil
from pathlib import Path

import pytest

from game.app.world import CONTENT, World, open_world
from game.session.view import DialogueView
from tests.machine import Machine
from tests.pilot import MISSION, Pilot, records_of

CHANGED = "L'histoire a changé depuis ta dernière visite"


def edited(folder: Path, *changes: tuple[str, str]) -> World:
    """The shipped content with words of its mission replaced."""
    content = Path(shutil.copytree(CONTENT, folder / "content"))
    path = content / "missions" / MISSION / "mission.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
    return open_world(content)


@pytest.fixture
def played(tmp_path: Path) -> Pilot:
    """Two answers into the full mission, then closed."""
    pilot = Pilot(tmp_path / "home").starts().enters().reads().chooses("regarder")
    return pilot.reads().chooses("compter").closes_window()


def taken_up(played: Pilot, world: World) -> Pilot:
    return Pilot(played.machine.home, machine=Machine(played.machine.home, world=world)).resumes()


def test_other_words_change_nothing_else(played: Pilot, tmp_path: Path) -> None:
    world = edited(tmp_path, ("Des chiffres justes", "Des nombres justes"))
    pilot = taken_up(played, world)
    assert pilot.sees("Des nombres justes")
    assert not pilot.sees(CHANGED)
    assert [d.way.key for d in pilot.session.made] == ["regarder", "compter"]


def test_an_answer_that_is_gone_leads_back_to_its_question(played: Pilot, tmp_path: Path) -> None:
    world = edited(tmp_path, ("- id: compter", "- id: calculer"))
    pilot = taken_up(played, world)
    assert pilot.sees(CHANGED)
    assert isinstance(pilot.view, DialogueView)
    assert pilot.sees(f"tu reprends à « {pilot.view.title} »")
    assert pilot.view.choice in ("", "occuper-equipe")
    assert [d.way.key for d in pilot.session.made] == ["regarder"]


def test_what_could_be_followed_is_what_the_file_holds(played: Pilot, tmp_path: Path) -> None:
    world = edited(tmp_path, ("- id: compter", "- id: calculer"))
    pilot = taken_up(played, world).reads().chooses("calculer").closes_window()
    kept = records_of(pilot.machine.saves, pilot.file.stem)
    assert kept == tuple(pilot.session.journal)
    again = taken_up(pilot, world)
    assert not again.sees(CHANGED)
    assert again.session == pilot.session
