"""What one visitor picked for a programme is not there for the next."""

from pathlib import Path
from random import Random

from game.screens.stand_actions import PickPlace
from game.session.commands import Choose
from game.session.showing import view
from game.session.view import DialogueView
from tests.bench.soak_visitors import wanted
from tests.kiosk.booth import Booth


def test_a_programme_is_picked_afresh_by_the_next_visitor(tmp_path: Path) -> None:
    booth = Booth(tmp_path).touches_named("language-fr")
    at_a_programme(in_a_workshop(booth))
    assert picks(booth) == (1, 0)
    booth.touches(next(a for a in booth.sheet.areas if isinstance(a.action, Choose)))
    assert picks(booth) == (2, 1)
    booth.waits(60).touches_named("language-fr")
    assert picks(at_a_programme(in_a_workshop(booth))) == (1, 0)


def in_a_workshop(booth: Booth) -> Booth:
    return booth.touches(next(a for a in booth.sheet.areas if isinstance(a.action, PickPlace)))


def picks(booth: Booth) -> tuple[int, int] | None:
    """The turn of the programme on screen and how many cards show as picked; None without one."""
    assert booth.stage.play.seat is not None
    shown = view(booth.stage.play.seat.session)
    if not isinstance(shown, DialogueView) or shown.picking is None:
        return None
    return shown.picking.number, sum(offer.picked > 0 for offer in shown.offers)


def at_a_programme(booth: Booth) -> Booth:
    """Get on until cards are offered of which several are picked."""
    rng = Random(3)
    for _ in range(60):
        if picks(booth) is not None and any(
            isinstance(a.action, Choose) for a in booth.sheet.areas
        ):
            return booth
        area = wanted(booth, rng)
        assert area is not None, booth.words
        booth.touches(area)
    raise AssertionError(booth.words)
