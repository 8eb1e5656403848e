"""Whatever the program and whatever the player does, a play keeps its promises."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.story import machine
from game.story.errors import Refused
from game.story.program import Program
from game.story.state import Choosing, Doing, Ended, Exploring
from tests.story.generated import VARIABLES, programs
from tests.story.walk import Walk


def take_any_step(walk: Walk, data: st.DataObject) -> bool:
    """One legal step by lot; false when the play has ended."""
    match walk.wait:
        case Choosing():
            walk.choose(data.draw(st.sampled_from(walk.open_options)))
        case Exploring(can_leave=can_leave):
            spot = data.draw(st.sampled_from((*walk.open_spots, *[""] * can_leave)))
            walk.open(spot) if spot else walk.leave()
        case Doing():
            score = st.sampled_from((0.0, 0.3, 0.5, 1.0))
            walk.perform({"justesse": data.draw(score), "soin": data.draw(score)})
        case Ended():
            return False
    return True


def keeps_its_promises(walk: Walk) -> None:
    state = walk.state
    assert state.stack
    assert len(walk.turn.lines) == len(walk.turn.scenes)
    assert all(not walk.program.scenes[s].hidden for s in walk.turn.scenes)
    assert state.entered <= sum(state.visits.values())
    assert isinstance(walk.wait, Ended) == bool(state.ending)
    assert isinstance(state.variables["b"], bool)
    assert state.variables["n"] in range(5)
    assert state.variables["e"] in VARIABLES["e"].one_of
    if isinstance(walk.wait, Choosing):
        assert walk.open_options


def nothing_else_is_accepted(walk: Walk) -> None:
    with pytest.raises(Refused):
        machine.choose(walk.program, walk.state, "jamais")
    with pytest.raises(Refused):
        machine.open_spot(walk.program, walk.state, "jamais")
    if not (isinstance(walk.wait, Exploring) and walk.wait.can_leave):
        with pytest.raises(Refused):
            machine.leave(walk.program, walk.state)
    with pytest.raises(Refused):
        machine.perform(walk.program, walk.state, {"justesse": 2.0})


@settings(deadline=None)
@given(programs(), st.sampled_from(("full", "short")), st.data())
def test_any_legal_steps_keep_the_promises(
    mission: Program, route: str, data: st.DataObject
) -> None:
    walk, again = Walk(mission, route), Walk(mission, route)
    assert walk.turn == again.turn
    for _ in range(15):
        keeps_its_promises(walk)
        nothing_else_is_accepted(walk)
        if not take_any_step(walk, data):
            break
