"""Whatever a player does with the shipped mission: promises kept, the same again, no crash."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from game import rng
from game.canvas.areas import Area, area_named
from game.canvas.geometry import frame_of
from game.canvas.intents import Device
from game.passport.view import PassportView
from game.screens import actions
from game.session.apply import apply
from game.session.commands import Ask, Command, Enter, FinishGesture, Quit, Undo
from game.session.evidence import decisions, evidence
from game.session.legal import legal, undoable
from game.session.record import record_from_json, record_to_json
from game.session.replay import replay
from game.session.showing import view
from game.session.sitting import Session, sit_down
from game.session.view import EndView, GestureView
from tests.machine import shipped
from tests.pilot import MISSION, Pilot, same
from tests.session.test_any_sitting import keeps_its_promises

seeds = st.integers(0, 2**32)
devices: st.SearchStrategy[Device] = st.sampled_from(("keyboard", "mouse", "touch", "pad"))
sizes = st.sampled_from(((1280, 720), (1024, 768), (1080, 1920), (500, 375)))

#: commands that a wandering player takes less often than others
RARE: tuple[type[Command], ...] = (Quit, Undo)

#: commands that no area asks for: Undo of older decisions, the map's and the pause's own
HIDDEN: tuple[type[Command], ...] = (Undo, Quit, Enter, Ask)


def wander(seed: int, steps: int) -> list[Session]:
    """Every state of a player who takes any legal command, by a seed."""
    states = [sit_down(shipped().catalogue, seed)]
    for n in range(steps):
        states.append(apply(states[-1], picked(seed, n, legal(states[-1])))[0])
    return states


def picked(seed: int, n: int, open_now: tuple[Command, ...]) -> Command:
    usual = [c for c in open_now if not isinstance(c, RARE)]
    rare = not usual or rng.below(seed, 2 * n, 12) == 0
    return rng.pick(seed, 2 * n + 1, open_now if rare else usual)


def passport_of(session: Session) -> PassportView:
    world = shipped()
    count = sum(d.kind == "choice" for d in decisions(session))
    return world.maker.make(
        session.nickname, evidence(session), world.skills, count, met=world.met(session)
    )


@settings(max_examples=60)
@given(seeds, st.integers(1, 140))
def test_any_legal_commands_keep_the_promises(seed: int, steps: int) -> None:
    for session in wander(seed, steps)[-40:]:
        keeps_its_promises(session)


@settings(max_examples=40)
@given(seeds, st.integers(1, 140))
def test_the_journal_gives_the_same_sitting_evidence_and_passport(seed: int, steps: int) -> None:
    played = wander(seed, steps)[-1]
    records = [record_from_json(record_to_json(r)) for r in played.journal]
    again = replay(sit_down(shipped().catalogue, seed), records)
    assert again == played
    assert view(again) == view(played)
    assert undoable(again) == undoable(played)
    assert evidence(again) == evidence(played)
    assert passport_of(again) == passport_of(played)


@settings(max_examples=8)
@given(seeds)
def test_all_that_is_legal_is_on_screen(seed: int) -> None:
    """Apart from what is HIDDEN, and from stopping a gesture half-way."""
    with TemporaryDirectory() as home:
        pilot = Pilot(Path(home), seed=seed).starts().enters("full")
        for n in range(90):
            acts = [a.action for a in pilot.machine.sheet.areas]
            half_way = isinstance(pilot.view, GestureView) and bool(pilot.view.moves)
            hidden = (*HIDDEN, FinishGesture) if half_way else HIDDEN
            open_now = [c for c in legal(pilot.session) if not isinstance(c, hidden)]
            missing = [c for c in open_now if not any(same(c, a) for a in acts)]
            assert not missing, f"{missing} on {pilot.view}"
            if isinstance(pilot.view, EndView):
                break
            pilot.does(rng.pick(seed, n, open_now))


@settings(max_examples=14)
@given(seeds, devices, sizes)
def test_a_player_who_touches_anything_finds_a_sound_screen_each_time(
    seed: int, device: Device, size: tuple[int, int]
) -> None:
    with TemporaryDirectory() as home:
        pilot = Pilot(Path(home), device, size, seed=seed)
        for n in range(60):
            sound(pilot)
            areas = [a for a in pilot.machine.sheet.areas if touchable(a, pilot)]
            pilot.uses(rng.pick(seed, n, areas).id)
        on_disk(pilot)


def touchable(area: Area, pilot: Pilot) -> bool:
    """All that may be pressed, but for the ways out of the game."""
    out = isinstance(area.action, actions.QuitGame)
    if isinstance(area.action, actions.EnterMission) and pilot.hands.device in ("keyboard", "pad"):
        return False  # the card follows the focus: on the way to it, other places show theirs
    pointing = pilot.hands.device in ("mouse", "touch")
    return area.action is not None and not out and (area.focusable or pointing)


def sound(pilot: Pilot) -> None:
    """What holds on every screen."""
    sheet = pilot.machine.sheet
    focused = area_named(sheet.areas, pilot.focus)
    assert focused is not None, f"nothing is in focus on {pilot.screen}"
    assert focused.focusable
    assert len({a.id for a in sheet.areas}) == len(sheet.areas)
    assert sheet.spoken
    frame = frame_of(*pilot.machine.size)[0].box
    assert all(a.box.meets(frame) or a.window is not None for a in sheet.areas)


def on_disk(pilot: Pilot) -> None:
    """The file says what the sitting in memory says."""
    seat = pilot.machine.play.seat
    if seat is None or not len(seat.session.journal):
        return
    lines = seat.file.path.read_bytes().splitlines()
    assert len(lines) == 1 + len(seat.session.journal)
    shown = pilot.machine.play.view
    pilot.machine.play.back_to_title()
    pilot.machine.play.resume(seat.file.header.sitting)
    assert pilot.machine.play.view == shown


def test_a_wanderer_comes_to_the_end_of_the_mission() -> None:
    """The random players above see more than the first scenes."""
    scenes = {getattr(view(s), "scene", "") for seed in range(48) for s in wander(seed, 220)}
    assert {"arrivee", "tour", "temoin", "armoire", "reprise", "progres", "retour"} <= scenes
    assert MISSION in {f.mission for seed in range(48) for f in wander(seed, 220)[-1].finished}
