"""Weld a TIG bead: settle the arc and the speed, feed one drop of filler a bead.

Sources: load line of IEC 60974-1; heat input and efficiency of EN 1011-1; names of imperfections
of ISO 6520-1 (see physics). Nothing asks for quickness: the torch moves step by step, or by itself
at the speed that the player sets, and stops when the arc is cut.
"""

from game.gestures.ruled import Ruled
from game.gestures.tig_bead.checks import check
from game.gestures.tig_bead.form import CRITERIA, FORM
from game.gestures.tig_bead.outcome import outcome
from game.gestures.tig_bead.turn import begin, open_moves, play
from game.gestures.tig_bead.weld import read

TIG_BEAD = Ruled(
    name="tig-bead",
    title="Souder un cordon TIG",
    form=FORM,
    criteria=CRITERIA,
    check=check,
    read=read,
    begin=begin,
    open_moves=open_moves,
    play=play,
    value=outcome,
)
