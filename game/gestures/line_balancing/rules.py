"""Balance an assembly line: share tasks under the takt, run it, see where pieces wait, adjust.

Sources: the simple assembly line balancing problem (Scholl, 1999); takt time, blocking and
starving as in ISO 22400-2:2014; Little's law (1961). A wrong order is refused with its reason; a
poor balance is not: the bottleneck shows itself when the line runs.
"""

from game.gestures.line_balancing.checks import check
from game.gestures.line_balancing.form import CRITERIA, FORM
from game.gestures.line_balancing.line import read
from game.gestures.line_balancing.outcome import outcome
from game.gestures.line_balancing.turn import begin, open_moves, play
from game.gestures.ruled import Ruled

LINE_BALANCING = Ruled(
    name="line-balancing",
    title="Équilibrer une ligne",
    form=FORM,
    criteria=CRITERIA,
    check=check,
    read=read,
    begin=begin,
    open_moves=open_moves,
    play=play,
    value=outcome,
)
