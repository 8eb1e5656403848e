"""Whether a level can be done well: what its coach advises is played to the end."""

from dataclasses import dataclass, replace

from game.gestures.protocol import Move
from game.gestures.trying import ENOUGH, MOST, done_well


@dataclass(frozen=True)
class Walk:
    """A walk of a few steps; `steps` counts those done."""

    wanted: int
    steps: int = 0

    @property
    def over(self) -> bool:
        return self.steps == self.wanted


def advice(_: Walk) -> Move:
    return ("step",)


def play(state: Walk, _: Move) -> Walk:
    return replace(state, steps=state.steps + 1)


def walked(state: Walk) -> dict[str, float]:
    return {"reached": state.steps / state.wanted, "calm": 1.0}


def test_a_level_that_the_advice_leads_through_is_done_well() -> None:
    assert done_well(Walk(3), advice, play, walked)


def test_one_criterion_below_what_a_careful_player_reaches_is_too_little() -> None:
    assert not done_well(Walk(3), advice, play, lambda _: {"reached": ENOUGH - 0.01, "calm": 1})


def test_an_advice_that_never_ends_is_left_there() -> None:
    assert not done_well(Walk(2 * MOST), advice, play, walked)
