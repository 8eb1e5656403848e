"""What effects and outcomes do to the variables."""

from collections.abc import Iterable, Mapping

from game.story.conditions import Add, Copy, Effect, Value
from game.story.errors import ProgramFault
from game.story.program import Variable

Variables = Mapping[str, Value]
Declared = Mapping[str, Variable]


def changed(variables: Variables, declared: Declared, effects: Iterable[Effect]) -> Variables:
    """The variables after all effects, in order; ints stay within their declared bounds."""
    after = dict(variables)
    for effect in effects:
        after[effect.name] = _kept_within(declared[effect.name], _given(after, effect))
    return after


def measured(variable: Variable, score: float) -> Value:
    """A score of 0..1 as a variable holds it: true from 0.5 on, or 0 to 100 for an int."""
    if isinstance(variable.start, bool):
        return score >= 0.5
    return _kept_within(variable, round(100 * score))


def _given(variables: Variables, effect: Effect) -> Value:
    if isinstance(effect, Add):
        return _sum(variables, effect.name, effect.amount)
    return variables[effect.source] if isinstance(effect, Copy) else effect.value


def _sum(variables: Variables, name: str, amount: int) -> int:
    value = variables[name]
    if not isinstance(value, int):
        raise ProgramFault(f"{name} holds {value!r}: only an int can be added to")
    return value + amount


def _kept_within(variable: Variable, value: Value) -> Value:
    if isinstance(value, (str, bool)):
        return value
    if variable.low is not None:
        value = max(variable.low, value)
    return value if variable.high is None else min(variable.high, value)
