"""What a move does is seen to be done: pictures follow it until all is at rest."""

from pathlib import Path

from game.app.alone import Alone
from game.app.play import Play
from game.app.settings import Settings, save
from game.gestures.protocol import Move
from game.screens.gestures.kit_turn import SWIFT
from game.session.commands import DoMove
from tests.machine import Machine
from tests.pilot import Pilot


def robot(home: Path, *, calm: bool = False) -> Pilot:
    """A robot whose trial has begun."""

    def staged(play: Play) -> Alone:
        alone = Alone(play, "robot-programming", "lache-trop-tot")
        alone.begin()
        return alone

    save(home, Settings(calm=calm))
    pilot = Pilot(home, "keyboard", machine=Machine(home, staged=staged))
    return moves(pilot, ("run",))


def moves(pilot: Pilot, move: Move) -> Pilot:
    """A move, with no time to see what it does."""
    pilot.hands.use(pilot.area_for(DoMove(move)).id)
    return pilot


def pictures(pilot: Pilot) -> int:
    """How many pictures differ until all is at rest."""
    seen = set()
    for _ in range(40):
        pilot.waits(0.01)
        seen.add(pilot.machine.sheet.commands)
    return len(seen)


def test_the_arm_is_on_its_way_then_still(tmp_path: Path) -> None:
    pilot = robot(tmp_path).waits()
    assert pictures(pilot) == 1
    moves(pilot, ("step",))
    assert pictures(pilot) > SWIFT / 0.1
    assert pictures(pilot) == 1
    assert pilot.machine.sheet.frames == 0


def test_a_calm_player_sees_what_is_at_once(tmp_path: Path) -> None:
    pilot = robot(tmp_path, calm=True).waits()
    moves(pilot, ("step",))
    assert pictures(pilot) == 1


def test_a_pause_does_not_make_the_arm_go_again(tmp_path: Path) -> None:
    pilot = robot(tmp_path).waits().moves("step")
    pilot.escapes().escapes()
    assert pictures(pilot) == 1
