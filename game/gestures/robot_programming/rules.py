"""Program a robot: write blocks, try them in the closed cell, see what stops, mend, deliver.

Sources: robot instructions as in IRL (DIN 66312:1996) and IRDATA (DIN 66314); protective stop and
reduced speed while programs are tried (ISO 10218-1:2025, ISO 10218-2:2025); shared zones and
signals between robots as a semaphore (Dijkstra, 1965). A contact is only seen in the trial,
with what caused it.
"""

from game.gestures.robot_programming.cell import read
from game.gestures.robot_programming.checks import check
from game.gestures.robot_programming.form import CRITERIA, FORM
from game.gestures.robot_programming.outcome import outcome
from game.gestures.robot_programming.turn import begin, open_moves, play
from game.gestures.ruled import Ruled

ROBOT_PROGRAMMING = Ruled(
    name="robot-programming",
    title="Programmer un robot",
    form=FORM,
    criteria=CRITERIA,
    check=check,
    read=read,
    begin=begin,
    open_moves=open_moves,
    play=play,
    value=outcome,
)
