"""Simulated visitors of a stand: those who play, and those who do everything else to a screen."""

from collections.abc import Callable
from random import Random

from game.canvas.areas import Area
from game.canvas.intents import Drag, Press, Release, Steer
from game.kiosk.idle import Patience
from game.passport.view import CODE
from game.screens import actions
from game.screens.stand_actions import PickPlace, StillHere, Wake
from game.session.commands import (
    Choose,
    DoMove,
    FinishGesture,
    Leave,
    Next,
    Rate,
    SkipRating,
    Visit,
)
from tests.kiosk.booth import Booth

LONGEST = 400
"""Touches of one visitor at most."""

FIRST = (
    *(StillHere, actions.ClosePanel, Wake, PickPlace, actions.ShowLead, actions.OpenPassport),
    *(FinishGesture, Rate, SkipRating, Choose, Next, DoMove, Leave, Visit),
)
"""What somebody who wants to get on touches, in this order."""


def wanted(booth: Booth, rng: Random) -> Area | None:
    """The area that gets somebody on: the code at the passport, else the next thing to do."""
    areas = [a for a in booth.sheet.areas if a.action is not None]
    for kind in FIRST:
        found = [a for a in areas if isinstance(a.action, kind) and fits(a)]
        if found:
            return rng.choice(found)
    return rng.choice(areas) if areas else None


def fits(area: Area) -> bool:
    return not isinstance(area.action, actions.ShowLead) or area.action.code == CODE


def plays(booth: Booth, rng: Random, seen: Callable[[Booth], None]) -> None:
    """Goes all the way to the code of the passport, and leaves without a word."""
    for _ in range(LONGEST):
        if booth.stage.play.where.lead == CODE:
            seen(booth)
            return
        area = wanted(booth, rng)
        if area is None or rng.random() < 0.1:
            anywhere(booth, rng)
        else:
            booth.touches(area)
        booth.waits(rng.uniform(0.5, 4.0))


def walks_away(booth: Booth, rng: Random, _: object) -> None:
    for _touch in range(rng.randrange(1, 12)):
        area = wanted(booth, rng)
        if area is not None:
            booth.touches(area)
        booth.waits(rng.uniform(0.3, 3.0))


def taps_twice(booth: Booth, rng: Random, _: object) -> None:
    """Each touch is two within a blink, as of a nervous finger."""
    for _touch in range(20):
        area = wanted(booth, rng)
        if area is not None:
            x, y = area.box.centre
            for _again in range(2):
                booth.give(Press(x, y, device="touch"))
                booth.give(Release(x, y, device="touch"))
        booth.waits(rng.uniform(0.2, 1.5))


def mashes(booth: Booth, rng: Random, _: object) -> None:
    for _touch in range(60):
        anywhere(booth, rng)
        booth.waits(rng.uniform(0.05, 0.6))


def anywhere(booth: Booth, rng: Random) -> None:
    frame = booth.stage.ui(booth.frame).frame
    booth.taps(rng.uniform(0, frame.width), rng.uniform(0, frame.height))


def leans(booth: Booth, rng: Random, _: object) -> None:
    """A palm rests on the screen and trembles for longer than anybody is waited for."""
    touched = wanted(booth, rng)
    if touched is not None:
        booth.touches(touched)
    x, y = rng.uniform(100, 500), rng.uniform(100, 500)
    booth.give(Press(x, y, device="touch"))
    until = booth.now + sum(Patience()) + 2
    while booth.now < until:
        booth.give(Drag(x + rng.uniform(-5, 5), y + rng.uniform(-5, 5), device="touch"))
        booth.waits(0.5)
    booth.give(Release(x, y, device="touch"))


def holds_a_key(booth: Booth, rng: Random, _: object) -> None:
    touched = wanted(booth, rng)
    if touched is not None:
        booth.touches(touched)
    booth.give(Steer("down"))
    until = booth.now + sum(Patience()) + 2
    while booth.now < until:
        booth.give(Steer("down", repeated=True))
        booth.waits(0.25)


KINDS = {
    "joue": plays,
    "s'en va": walks_away,
    "touche deux fois": taps_twice,
    "touche partout": mashes,
    "pose la main": leans,
    "tient une touche": holds_a_key,
}
OFTEN = (5, 3, 2, 2, 1, 1)
