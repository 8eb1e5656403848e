"""The torch that goes by itself, by each device: arrows, a dial that slides, a stop."""

from pathlib import Path

import pygame

from game.app.alone import Alone
from game.app.play import Play
from game.canvas.intents import Device
from game.gestures.tig_bead.state import Bead
from game.session.view import GestureView
from tests.engine.events import motion, mouse
from tests.hands import Keyboard, Mouse
from tests.machine import Machine
from tests.pilot import Pilot


def bench(home: Path, device: Device) -> Pilot:
    def staged(play: Play) -> Alone:
        stage = Alone(play, "tig-bead", "tole-fine")
        stage.begin()
        return stage

    return Pilot(home, device, machine=Machine(home, staged=staged))


def bead(pilot: Pilot) -> Bead:
    shown = pilot.view
    assert isinstance(shown, GestureView)
    state: Bead = shown.state
    return state


def test_arrows_turn_the_settings_while_it_goes_and_enter_adds_a_drop(tmp_path: Path) -> None:
    pilot = bench(tmp_path, "keyboard").uses("strike")
    keys = pilot.hands
    assert isinstance(keys, Keyboard)
    assert pilot.focus == "torch"
    speed, arc = bead(pilot).speed, bead(pilot).arc
    keys.steer("right")
    keys.steer("down")
    keys.confirm()
    assert (bead(pilot).speed, bead(pilot).arc) == (speed + 2, arc - 5)
    assert len(bead(pilot).drops) == 1
    at = bead(pilot).at
    for _ in range(10):
        pilot.waits(0.2)
    assert bead(pilot).at > at
    keys.strike(pygame.K_c)
    assert not bead(pilot).lit
    still = bead(pilot).at
    pilot.waits(3.0)
    assert bead(pilot).at == still


def test_the_pause_holds_the_torch(tmp_path: Path) -> None:
    pilot = bench(tmp_path, "keyboard").uses("strike")
    pilot.escapes()
    at = bead(pilot).at
    pilot.waits(3.0)
    assert bead(pilot).at == at


def test_a_mouse_slides_along_a_gauge(tmp_path: Path) -> None:
    pilot = bench(tmp_path, "mouse")
    hands = pilot.hands
    assert isinstance(hands, Mouse)
    track = hands.area("arc").box
    start = hands.pixels(track.x + track.w * 0.9, track.centre[1])
    end = hands.pixels(track.x + 30, track.centre[1])
    pilot.machine.send(motion(*start), mouse(pygame.MOUSEBUTTONDOWN, *start))
    high = bead(pilot).arc
    pilot.machine.send(motion(*end), mouse(pygame.MOUSEBUTTONUP, *end))
    assert high >= 50
    assert bead(pilot).arc <= 15
