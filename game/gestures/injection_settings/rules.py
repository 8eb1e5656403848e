"""Set an injection press: mould, read the defect, change one thing, find the window, go on.

Sources: T. A. Osswald, L.-S. Turng, P. Gramann, Injection Molding Handbook, 2nd edition, Hanser
2008 (defects, causes and cures; cooling time); melt temperatures as told in `job`.
"""

from collections.abc import Mapping

from game.gestures.injection_settings.checks import check
from game.gestures.injection_settings.form import CRITERIA, FORM, WORDS
from game.gestures.injection_settings.job import read
from game.gestures.injection_settings.outcome import outcome
from game.gestures.injection_settings.state import Press
from game.gestures.injection_settings.turn import begin, open_moves, play
from game.gestures.levels import faults
from game.gestures.protocol import Fault, Level, Move


class InjectionSettings:
    """The rules of the gesture; its states are `Press`."""

    name = "injection-settings"
    title = "Régler une presse à injecter"
    form = FORM
    criteria = CRITERIA
    words = WORDS

    def faults(self, level: Level) -> tuple[Fault, ...]:
        return faults(FORM, level) or check(read(level))

    def start(self, level: Level, seed: int) -> Press:
        return begin(read(level), seed)

    def moves(self, state: Press) -> tuple[Move, ...]:
        return open_moves(state)

    def apply(self, state: Press, move: Move) -> Press:
        if move not in open_moves(state):
            raise ValueError(f"not an open move: {move}")
        return play(state, move)

    def done(self, state: Press) -> bool:
        return state.over

    def outcome(self, state: Press) -> Mapping[str, float]:
        return outcome(state)
