"""The bath: each flaw has its own shape, and what moves is the torch that goes by itself."""

from game.canvas.areas import Sheet
from game.gestures.protocol import Move
from game.gestures.tig_bead.rules import TIG_BEAD
from tests.gestures.reference import levels
from tests.screens.gestures.moments import sheet, showing
from tests.screens.gestures.stages import shown

READY: tuple[Move, ...] = (("speed", "20"), ("arc", "20"), ("strike",))


def drawn(*moves: Move) -> Sheet:
    return sheet(showing("tig-bead", "premier-cordon", *READY, *moves))


def test_each_flaw_has_its_own_shape() -> None:
    flaws: dict[str, tuple[Move, ...]] = {
        "none": (("dab",), ("step",)),
        "burn": (("dab",), ("speed", "6"), ("step",)),
        "fusion": (("dab",), ("speed", "40"), ("step",)),
        "undercut": (("dab",), ("arc", "60"), ("step",)),
        "hollow": (("step",),),
        "excess": (("dab",), ("dab",), ("step",)),
    }
    pictures = [drawn(*moves).commands for moves in flaws.values()]
    assert len(set(pictures)) == len(flaws)


def test_it_beats_only_while_the_torch_goes_by_itself() -> None:
    assert drawn().beat is None
    going = drawn(("mode", "flow"), ("strike",))
    assert going.beat is not None
    assert going.first == "torch"
    assert drawn(("mode", "flow"), ("strike",), ("lift",)).beat is None


def test_the_arc_is_heard_higher_the_longer_it_is() -> None:
    (low,) = drawn(("arc", "10")).sounds
    (high,) = drawn(("arc", "60")).sounds
    assert (low.name, low.step, high.step) == ("arc", 0, 6)


def test_mild_steel_and_stainless_do_not_look_alike() -> None:
    level = levels()["tig-bead", "premier-cordon"]
    pictures = set()
    for metal in ("acier", "inox"):
        state = TIG_BEAD.start({**level, "metal": metal}, 1)
        pictures.add(sheet(shown("tig-bead", "premier-cordon", state)).commands)
    assert len(pictures) == 2
