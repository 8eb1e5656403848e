"""Set an injection press: mould, read the defect, change one thing, find the window, go on.

Sources: T. A. Osswald, L.-S. Turng, P. Gramann, Injection Molding Handbook, 2nd edition, Hanser
2008 (defects, causes and cures; cooling time); melt temperatures as told in `job`.
"""

from game.gestures.injection_settings.checks import check
from game.gestures.injection_settings.form import CRITERIA, FORM
from game.gestures.injection_settings.job import read
from game.gestures.injection_settings.outcome import outcome
from game.gestures.injection_settings.turn import begin, open_moves, play
from game.gestures.ruled import Ruled

INJECTION_SETTINGS = Ruled(
    name="injection-settings",
    title="Régler une presse à injecter",
    form=FORM,
    criteria=CRITERIA,
    check=check,
    read=read,
    begin=begin,
    open_moves=open_moves,
    play=play,
    value=outcome,
)
