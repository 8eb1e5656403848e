"""The next move of a setter: mould, look, change what the defect points at, mould again."""

from game.gestures.injection_settings.job import NAMES, Settings
from game.gestures.injection_settings.moulding import CURES, aim
from game.gestures.injection_settings.state import SHOTS, Press, differing
from game.gestures.protocol import Move


def advice(state: Press) -> Move:
    """An open move towards a good series; nothing once it is over."""
    if state.over:
        return ()
    if not state.parts:
        return ("shot",)
    right = aim(state.job, state.settings.melt)
    wrong = differing(right, state.settings)
    under_way = [name for name in state.changed if name in wrong]
    if under_way:
        return _turn(state, under_way[0], right)
    if len(state.parts) == SHOTS:
        return _turn(state, wrong[0], right) if wrong else ("series",)
    if state.changed:
        return ("shot",)
    return _turn(state, _next(state, wrong), right) if wrong else ("series",)


def _next(state: Press, wrong: tuple[str, ...]) -> str:
    """The setting that the defects of the last part point at first, among those to change."""
    pointed = [name for defect, _ in state.parts[-1].defects for name in CURES[defect]]
    return next(name for name in (*pointed, *NAMES) if name in wrong)


def _turn(state: Press, name: str, right: Settings) -> Move:
    i = NAMES.index(name)
    return ("turn", name, "more" if state.settings[i] < right[i] else "less")
