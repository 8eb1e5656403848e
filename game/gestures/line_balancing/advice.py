"""The next move of a methods engineer: towards the best plan, then a trial, then deliver."""

from game.gestures.line_balancing import words
from game.gestures.line_balancing.plan import Plan, best, clash
from game.gestures.line_balancing.state import Balance
from game.gestures.protocol import Move
from game.gestures.telling import Said, say


def advice(state: Balance) -> Move:
    """An open move towards a line in balance; nothing once it is over."""
    if state.over:
        return ()
    wanted = best(state.line)
    if state.run is not None:
        if state.plan != wanted:
            return ("adjust",)
        return ("deliver",) if state.ran else ("tick" if state.auto else "step",)
    return _arrange(state, wanted) or ("run",)


def _arrange(state: Balance, wanted: Plan) -> Move:
    """One task nearer to the wanted plan, in an order that nothing forbids."""
    if state.held >= 0 and _can(state, state.held, wanted):
        return ("put", str(wanted[state.held] + 1))
    for i, task in enumerate(state.line.tasks):
        if state.plan[i] != wanted[i] and i != state.held and _can(state, i, wanted):
            return ("take", task.id)
    return ()


def _can(state: Balance, task: int, wanted: Plan) -> bool:
    return state.plan[task] != wanted[task] and not clash(
        state.line, state.plan, task, wanted[task]
    )


def reason(state: Balance, move: Move) -> Said:
    """Why that move, in the coach's words."""
    text = words.ADVICE[move[0]]
    task = next((t for t in state.line.tasks if t.id == move[-1]), None)
    return say(text, letter=task.letter if task else "", station=move[-1])
