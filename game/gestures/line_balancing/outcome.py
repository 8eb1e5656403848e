"""What a balanced line tells of the pupil: pace, balance, flow, each in 0..1, once it has run."""

from game.gestures.line_balancing.flow import TAKTS
from game.gestures.line_balancing.form import CRITERIA
from game.gestures.line_balancing.plan import best, loads
from game.gestures.line_balancing.state import Balance


def outcome(state: Balance) -> dict[str, float]:
    """Nothing before a whole trial: a plan is only an idea until the line has run."""
    if not state.ran or state.given_up:
        return {criterion.id: 0.0 for criterion in CRITERIA}
    shown = (_pace(state), _balance(state), _flow(state))
    return {c.id: value for c, value in zip(CRITERIA, shown, strict=True)}


def _pace(state: Balance) -> float:
    """Pieces out of those that a line at the takt gives."""
    assert state.run is not None
    return min(1.0, state.run.out / (TAKTS - state.line.stations))


def _balance(state: Balance) -> float:
    """1 for the best plan there is, 0 when the busiest station has half a takt more to do."""
    ideal = max(loads(state.line, best(state.line)))
    return max(0.0, 1 - (max(state.loads) - ideal) / (0.5 * state.line.takt))


def _flow(state: Balance) -> float:
    """1 with nothing waiting, 0 with one piece in each stock all along."""
    assert state.run is not None
    stocks = max(1, state.line.stations - 1)
    return max(0.0, 1 - state.run.waited / (state.run.clock * stocks))
