"""What is drawn ahead is what the next scenes show."""

from pathlib import Path

import pytest

from game.app.upcoming import pictures
from game.canvas.commands import Command, Picture
from game.canvas.geometry import Frame
from game.engine.ahead import drawn
from game.session.view import DialogueView, ExploreView
from game.story.program import Explore, Program
from tests.pilot import Pilot


def drawings(commands: tuple[Command, ...]) -> set[Picture]:
    """The backdrops and people among the pictures."""
    found = {c for c in drawn(commands) if isinstance(c, Picture)}
    return {p for p in found if p.name.startswith(("places/", "people/"))}


@pytest.fixture
def pilot(tmp_path: Path) -> Pilot:
    return Pilot(tmp_path).starts().enters()


def program(pilot: Pilot) -> Program:
    assert pilot.session.play is not None
    return pilot.session.play.program


def unplaced(pictures: set[Picture]) -> set[Picture]:
    """What is rasterised of them: a chest that breathes moves the same pixels."""
    return {p._replace(box=p.box._replace(x=0, y=0)) for p in pictures}


def test_the_people_and_places_of_the_next_scene_are_all_foreseen(pilot: Pilot) -> None:
    view = pilot.view
    assert isinstance(view, DialogueView)
    machine = pilot.machine
    ready = drawings(pictures(program(pilot), view.scene, machine.play.ui(Frame(1280, 720))))
    seen = {view.scene}
    while len(seen) < 3 and isinstance(pilot.view, DialogueView):
        assert unplaced(drawings(machine.game.sheet.commands)) <= unplaced(ready)
        pilot.plays_one_step()
        seen.add(getattr(pilot.view, "scene", ""))


def test_each_place_is_foreseen_once_from_the_title_on(tmp_path: Path) -> None:
    foreseen = (pilot := Pilot(tmp_path)).machine.foreseen
    assert {"map/bfc"} < {p.name for p in drawn(foreseen) if isinstance(p, Picture)}
    counts = [len(foreseen)]
    for go_on in (pilot.starts, pilot.enters, pilot.reads_on):
        go_on()
        counts.append(len(foreseen))
    assert counts[0] < counts[1] < counts[2] == counts[3]


def test_how_missions_begin_is_foreseen_from_the_title(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path)
    ready = drawings(tuple(pilot.machine.foreseen))
    pilot.starts().enters()
    assert unplaced(drawings(pilot.machine.game.sheet.commands)) <= unplaced(ready)


def test_nothing_is_foreseen_of_a_scene_that_is_not_there(pilot: Pilot) -> None:
    ui = pilot.machine.play.ui(Frame(1280, 720))
    assert pictures(program(pilot), "jamais", ui) == ()


def test_whoever_is_at_work_where_one_looks_around_is_foreseen(pilot: Pilot) -> None:
    told = program(pilot)
    scenes = (s for s in told.scenes.values() if any(isinstance(x, Explore) for x in s.steps))
    ready = drawings(pictures(told, next(scenes).id, pilot.machine.play.ui(Frame(1280, 720))))
    pilot.plays_until(ExploreView)
    seen = {p for p in drawings(pilot.machine.game.sheet.commands) if p.name.startswith("people/")}
    assert len(seen) >= 3
    assert unplaced(seen) <= unplaced(ready)
