"""Every gesture is played alone from its first move to « Ça t'a plu ? », by each device alone."""

from pathlib import Path

import pytest

from game.app.alone import Alone, program
from game.app.play import Play
from game.canvas.intents import Device
from game.gestures.registry import GESTURES
from game.session.apply import apply
from game.session.commands import DoMove, Enter, FinishGesture, Replay, SkipRating
from game.session.replay import replay
from game.session.sitting import sit_down
from game.session.view import GestureView, LikingView
from tests.gestures.reference import CASES, solved, solver
from tests.machine import Machine, shipped
from tests.pilot import Pilot, records_of

DEVICES: tuple[Device, ...] = ("keyboard", "mouse", "touch", "pad")

names = pytest.mark.parametrize("name", GESTURES)


def shortest(name: str) -> str:
    """The level that the reference player does in the fewest moves."""
    levels = [level for gesture, level in CASES if gesture == name]
    return min(levels, key=lambda level: len(solved(name, level, 27)[1]))


class Bench:
    """A gesture alone on a machine, and a pilot who plays it."""

    def __init__(self, home: Path, name: str, device: Device) -> None:
        self.name, self.level = name, shortest(name)
        machine = Machine(home, staged=self._staged)
        self.pilot = Pilot(home, device, machine=machine)

    def _staged(self, play: Play) -> Alone:
        self.alone = Alone(play, self.name, self.level)
        self.alone.begin()
        return self.alone

    @property
    def view(self) -> GestureView:
        shown = self.pilot.view
        assert isinstance(shown, GestureView)
        return shown

    def plays(self) -> None:
        """The whole gesture; what passes by itself is waited for."""
        while self.view.moves:
            move, before = solver(self.name)(self.view.state), self.view.state
            beat = self.pilot.machine.sheet.beat
            if beat is not None and beat.action == DoMove(move):
                self.pilot.waits(beat.every)
            else:
                self.plays_move(move)
            assert self.view.state != before or not self.view.moves

    def plays_move(self, move: tuple[str, ...]) -> None:
        """By its button, or by the direction that the focused area turns."""
        self.pilot.hands.use(self.pilot.area_for(DoMove(move)).id)
        self.pilot.machine.wait(0.0)


@pytest.mark.parametrize("device", DEVICES)
@names
def test_each_device_alone_plays_it(name: str, device: Device, tmp_path: Path) -> None:
    bench = Bench(tmp_path, name, device)
    bench.plays()
    outcome = GESTURES[name].outcome(bench.view.state)
    assert min(outcome.values()) >= 0.8
    bench.pilot.does(FinishGesture())
    assert isinstance(bench.pilot.view, LikingView)
    assert bench.pilot.does(Replay()).view == bench.view
    bench.pilot.waits()
    bench.plays()
    bench.pilot.does(FinishGesture()).does(SkipRating())
    assert bench.pilot.closed


@names
def test_every_move_is_on_disk_before_the_next_one_and_is_taken_up_again(
    name: str, tmp_path: Path
) -> None:
    """Cut after any move, the sitting is resumed exactly where it was."""
    bench = Bench(tmp_path, name, "keyboard")
    bench.plays()
    session = bench.pilot.session
    bench.alone.close()
    records = records_of(bench.pilot.machine.saves, bench.pilot.file.stem)
    assert records == tuple(session.journal)
    alone = {"geste-seul": program(name, bench.level)}
    catalogue = shipped().catalogue._replace(programs=alone)
    going = sit_down(catalogue, session.seed, session.nickname)
    going, _ = apply(going, Enter("geste-seul"))
    for n in range(1, len(records) + 1):
        fresh = sit_down(catalogue, session.seed, session.nickname)
        resumed = replay(fresh, records[:n])
        if n > 1:
            going, _ = apply(going, DoMove(records[n - 1].move))
        assert resumed == going
    assert going == session
