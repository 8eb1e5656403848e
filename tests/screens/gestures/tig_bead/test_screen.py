"""The bath: each flaw has its own shape, and what moves is the torch that goes by itself."""

from game.app.sheets import sheet_of
from game.canvas.areas import Sheet
from game.gestures.protocol import Move
from game.gestures.tig_bead.rules import TIG_BEAD
from tests.gestures.reference import levels
from tests.screens.cases import Case, ui_of
from tests.screens.gestures.stages import shown

SIZE = (1280, 720)
READY: tuple[Move, ...] = (("speed", "20"), ("arc", "20"), ("strike",))


def drawn(*moves: Move) -> Sheet:
    gesture = TIG_BEAD
    state = gesture.start(levels()["tig-bead", "premier-cordon"], 1)
    for move in (*READY, *moves):
        state = gesture.apply(state, move)
    showing = shown("tig-bead", "premier-cordon", state)
    return sheet_of(showing, ui_of(showing, Case(SIZE)))


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
