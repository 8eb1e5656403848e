"""Hold a small plant steady: valves, a minute at a time or by itself, alarms, a regulator.

Each loop is a first-order balance (what comes in, what is lost, what events add), the simplest
model of a tank or a heated vat. Alarms by priority: IEC 62682:2022 (management of alarm systems).
The regulator is a PI controller (see regulator). Nothing asks for quickness: time waits by default.
"""

from game.gestures.process_control.checks import check
from game.gestures.process_control.form import CRITERIA, FORM
from game.gestures.process_control.outcome import outcome
from game.gestures.process_control.plant import read
from game.gestures.process_control.turn import begin, open_moves, play
from game.gestures.ruled import Ruled

PROCESS_CONTROL = Ruled(
    name="process-control",
    title="Conduire un procédé",
    form=FORM,
    criteria=CRITERIA,
    check=check,
    read=read,
    begin=begin,
    open_moves=open_moves,
    play=play,
    value=outcome,
)
