"""Pads act by the places of their buttons; plugging and unplugging are told."""

from collections.abc import Iterator

import pygame
import pytest

from game.canvas.intents import Back, Confirm, Intent, Key, LetGo, PadFound, PadLost, Scroll, Steer
from game.engine.holding import DELAY, Holding
from game.engine.inputs import PADS
from game.engine.pads import Bay, Opened, Pads, leaning
from tests.engine.events import pad, plugged
from tests.engine.virtual import VirtualPad

PRESSED, LIFTED = pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP


class Bench:
    """Pads told of by events; `known` says whether SDL has a mapping for them."""

    def __init__(self, *, known: bool) -> None:
        self.holding = Holding()
        self.pads = Pads(lambda index: Opened(index, f"Manette {index}", known), self.holding)
        self.now = 5.0

    def hears(self, *events: pygame.Event) -> list[Intent]:
        told = [self.pads.translate(event, self.now) for event in events]
        return [intent for intent in told if intent is not None]


@pytest.fixture
def known() -> Bench:
    bench = Bench(known=True)
    bench.hears(plugged(0))
    return bench


@pytest.fixture
def raw() -> Bench:
    bench = Bench(known=False)
    bench.hears(plugged(0))
    return bench


def test_a_pad_is_told_when_it_comes_and_when_it_goes(known: Bench) -> None:
    assert known.hears(plugged(1)) == [PadFound("Manette 1")]
    assert known.hears(plugged(1)) == []
    assert known.hears(pad(pygame.JOYDEVICEREMOVED, 1)) == [PadLost("Manette 1")]
    assert known.hears(pad(pygame.JOYDEVICEREMOVED, 1)) == []
    assert known.hears(pad(PRESSED, 1, button=0)) == []


def test_a_pad_that_cannot_be_opened_is_not_told() -> None:
    assert Pads(lambda _: None, Holding()).translate(plugged(0), 0) is None


@pytest.mark.parametrize(
    ("button", "intent"),
    [
        (pygame.CONTROLLER_BUTTON_A, Confirm("pad")),
        (pygame.CONTROLLER_BUTTON_B, Back("pad")),
        (pygame.CONTROLLER_BUTTON_X, Key("west", "pad")),
        (pygame.CONTROLLER_BUTTON_Y, Key("north", "pad")),
        (pygame.CONTROLLER_BUTTON_START, Key("start", "pad")),
        (pygame.CONTROLLER_BUTTON_BACK, Key("select", "pad")),
        (pygame.CONTROLLER_BUTTON_RIGHTSHOULDER, Scroll(400, "pad")),
        (pygame.CONTROLLER_BUTTON_DPAD_UP, Steer("up", "pad")),
    ],
)
def test_buttons_act_by_their_place(known: Bench, button: int, intent: Intent) -> None:
    lifted = [] if isinstance(intent, Steer) else [LetGo("pad")]
    heard = known.hears(pad(PRESSED, button=button), pad(LIFTED, button=button))
    assert heard == [intent, *lifted]


def test_a_button_that_goes_up_is_told_of_any_pad(raw: Bench) -> None:
    assert raw.hears(pad(pygame.JOYBUTTONUP, button=0)) == [LetGo("pad")]


def test_an_unused_button_means_nothing(known: Bench, raw: Bench) -> None:
    assert known.hears(pad(PRESSED, button=pygame.CONTROLLER_BUTTON_GUIDE)) == []
    assert raw.hears(pad(pygame.JOYBUTTONDOWN, button=11)) == []


def test_a_known_pad_is_not_heard_twice_through_its_raw_events(known: Bench) -> None:
    raw_events = [
        pad(pygame.JOYBUTTONDOWN, button=0),
        pad(pygame.JOYHATMOTION, hat=0, value=(0, 1)),
        pad(pygame.JOYAXISMOTION, axis=0, value=1.0),
    ]
    assert known.hears(*raw_events) == []


def test_the_cross_repeats_while_it_is_held(known: Bench) -> None:
    known.hears(pad(PRESSED, button=pygame.CONTROLLER_BUTTON_DPAD_DOWN))
    assert known.holding.due(known.now + DELAY) == Steer("down", "pad", repeated=True)
    known.hears(pad(LIFTED, button=pygame.CONTROLLER_BUTTON_DPAD_DOWN))
    assert known.holding.due(known.now + 9) is None


def lean(axis: int, value: int) -> pygame.Event:
    return pad(pygame.CONTROLLERAXISMOTION, axis=axis, value=value)


def test_the_stick_steers_once_past_its_dead_zone_and_again_after_the_middle(
    known: Bench,
) -> None:
    leans = [lean(0, v) for v in (2000, 15000, 20000, 32767, 14000, 30000, 3000, 25000)]
    assert known.hears(*leans) == [Steer("right", "pad"), Steer("right", "pad")]


def test_the_stick_follows_its_longer_side(known: Bench) -> None:
    assert known.hears(lean(0, -25000), lean(1, 12000), lean(1, 32000), lean(2, 32000)) == [
        Steer("left", "pad"),
        Steer("down", "pad"),
    ]


@pytest.mark.parametrize(
    ("x", "y", "direction"),
    [
        (0.1, 0.2, None),
        (0.9, 0.2, "right"),
        (-0.9, 0.2, "left"),
        (0.2, 0.9, "down"),
        (0.2, -0.9, "up"),
    ],
)
def test_a_stick_leans_one_way(x: float, y: float, direction: str | None) -> None:
    assert leaning(x, y, 0.5) == direction


def test_losing_a_pad_lets_its_directions_go(known: Bench) -> None:
    known.hears(lean(0, 30000), pad(PRESSED, button=pygame.CONTROLLER_BUTTON_DPAD_UP))
    known.hears(pad(pygame.JOYDEVICEREMOVED))
    assert known.holding.next_at is None


def test_a_pad_without_mapping_acts_by_its_first_buttons_hat_and_axes(raw: Bench) -> None:
    assert raw.hears(
        *[pad(pygame.JOYBUTTONDOWN, button=n) for n in range(4)],
        pad(pygame.JOYHATMOTION, hat=0, value=(0, 1)),
        pad(pygame.JOYHATMOTION, hat=0, value=(0, 0)),
        pad(pygame.JOYHATMOTION, hat=0, value=(-1, 0)),
        pad(pygame.JOYAXISMOTION, axis=1, value=0.9),
        pad(pygame.JOYAXISMOTION, axis=3, value=0.9),
    ) == [
        Confirm("pad"), Back("pad"), Key("west", "pad"), Key("north", "pad"),
        Steer("up", "pad"), Steer("left", "pad"), Steer("down", "pad"),
    ]  # fmt: skip


@pytest.fixture
def plugged_in(display: None) -> Iterator[VirtualPad]:  # noqa: ARG001
    """A pad made by SDL itself: its events come the whole way."""
    virtual = VirtualPad()
    yield virtual
    virtual.unplug()


def test_a_real_pad_is_found_heard_and_lost(plugged_in: VirtualPad) -> None:
    bay, holding = Bay(), Holding()
    bay.start()
    pads = Pads(bay.open, holding)

    def heard() -> list[Intent]:
        told = [pads.translate(e, 0) for e in pygame.event.get(PADS)]
        return [intent for intent in told if intent is not None]

    plugged_in.plug()
    (found,) = heard()
    assert isinstance(found, PadFound)
    plugged_in.press(pygame.CONTROLLER_BUTTON_A)
    assert heard() == [Confirm("pad")]
    plugged_in.lean(0, -32768)
    assert heard() == [Steer("left", "pad")]
    plugged_in.unplug()
    assert heard() == [PadLost(found.name)]


def test_a_pad_that_is_gone_before_it_is_opened_is_none(display: None) -> None:  # noqa: ARG001
    bay = Bay()
    bay.start()
    assert bay.open(5) is None
