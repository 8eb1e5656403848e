"""Each walk is played as it is written, straight on and through the disk at every step."""

import difflib
import os
from pathlib import Path

import pytest

from game.app.saves import Saves
from game.app.seat import Seat, new_seat, taken_up
from game.authoring.walk_file import Walk, command_of, ending, read_walk, step_of
from game.authoring.walk_replay import first_difference
from game.session.showing import view
from game.story.program import Choice, End
from tests.machine import shipped
from tests.walks.walking import recorded

WALKS = sorted(Path(__file__).parent.glob("*.walk"))
RECORD = "ETINCELLE_RECORD_WALKS"
HOW = f"If the change is right: {RECORD}=1 pytest tests/walks, then look at the difference in git."


@pytest.fixture(params=WALKS, ids=[path.stem for path in WALKS])
def path(request: pytest.FixtureRequest) -> Path:
    found = request.param
    assert isinstance(found, Path)
    return found


def walk_in(path: Path) -> Walk:
    return read_walk(path.read_text(encoding="utf-8"))


def difference(walk: Walk, walked: list[str]) -> str:
    """What the file says and what happened, where they part."""
    lines = difflib.unified_diff(walk.steps, walked, "written", "walked", lineterm="", n=4)
    return "\n".join(lines)


def test_every_walk_leads_where_it_is_written(path: Path) -> None:
    walk = walk_in(path)
    if os.environ.get(RECORD):
        again = recorded(shipped().catalogue, walk)
        path.write_text(again.text(), encoding="utf-8")
        pytest.fail(f"{path.name} was recorded: look at it, then test without {RECORD}")
    found = first_difference(shipped().catalogue, walk)
    assert found is None, f"\n{found.rendered(path.name, walk.text())}\n{HOW}"


def test_every_walk_leads_there_through_save_and_load_at_each_step(
    path: Path, tmp_path: Path
) -> None:
    walk, saves = walk_in(path), Saves(tmp_path)
    seat = new_seat(saves, shipped().catalogue, walk.seed)
    walked: list[str] = []
    for step in walk.steps:
        if step.startswith("end "):
            break
        seat.play(command_of(step))
        seat = saved_and_loaded(saves, seat)
        walked.append(step_of(next(seat.session.journal.newest_first())))
    walked += ending(seat.session)
    assert walked == list(walk.steps), f"\n{difference(walk, walked)}"


def saved_and_loaded(saves: Saves, seat: Seat) -> Seat:
    """The sitting as a new start of the game finds it."""
    assert seat.leave() == ""
    again, warning = taken_up(saves, shipped().catalogue, seat.file.header.sitting)
    assert warning == ""
    assert again.session == seat.session
    assert view(again.session) == view(seat.session)
    return again


def test_every_shipped_mission_has_a_walk_on_each_of_its_routes() -> None:
    walked = {walk_in(path).steps[0] for path in WALKS}
    programs = shipped().library.missions.values()
    routes = [(m.id, r) for m in programs for r in ("full", "short")]
    assert walked == {f"enter {mission} {route}" for mission, route in routes}


def test_the_walks_together_give_every_answer_and_reach_every_ending() -> None:
    """Of a programme, each card at one turn or another."""
    picked, offered, ends = set(), set(), set()
    programmes = programmes_by_turn()
    for step in (step for path in WALKS for step in walk_in(path).steps):
        match step.split(" "):
            case ["choose", choice, option, "of", options]:
                of = programmes.get(choice, choice)
                picked.add((of, option))
                offered |= {(of, name) for name in options.split("|")}
            case ["end", reached]:
                ends.add(reached)
    assert picked == offered
    missions = shipped().library.missions.values()
    assert ends == {
        step.id
        for mission in missions
        for scene in mission.program.scenes.values()
        for step in scene.steps
        if isinstance(step, End)
    }


def programmes_by_turn() -> dict[str, str]:
    """The programme of each turn of one."""
    steps = (
        step
        for mission in shipped().library.missions.values()
        for scene in mission.program.scenes.values()
        for step in scene.steps
    )
    return {s.id: s.pick.of for s in steps if isinstance(s, Choice) and s.pick is not None}


def test_a_walk_that_strays_is_told_by_its_line() -> None:
    text = WALKS[0].read_text(encoding="utf-8")
    strayed = read_walk(text.replace("choose premier-reflexe ", "choose premier-reflexe in"))
    found = first_difference(shipped().catalogue, strayed)
    assert found is not None
    assert text.splitlines()[found.line - 1].startswith("choose premier-reflexe ")
    assert "n'est pas offert ici" in found.message
    assert "choose premier-reflexe demander" in found.hint


def test_a_walk_recorded_anew_is_the_same() -> None:
    for path in WALKS:
        walk = walk_in(path)
        assert recorded(shipped().catalogue, walk).steps == walk.steps
