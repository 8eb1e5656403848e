"""Read a solid and its three views, then place a hinge and a lens in a frame.

Sources: ISO 5456-2:1996 (orthographic views, first angle), ISO 5456-3:1996 (isometric views),
ISO 128-2:2022 and ISO 128-3:2022 (lines, views), ISO 8624:2020 (boxing system of frames), ISO
21987:2017 (centring of mounted lenses). Clearances of hinges are values of exercises.
"""

from game.gestures.cad_reading.checks import check
from game.gestures.cad_reading.form import CRITERIA, FORM
from game.gestures.cad_reading.level import read
from game.gestures.cad_reading.outcome import outcome
from game.gestures.cad_reading.turn import begin, open_moves, play
from game.gestures.ruled import Ruled

CAD_READING = Ruled(
    name="cad-reading",
    title="Lire un plan et placer une charnière",
    form=FORM,
    criteria=CRITERIA,
    check=check,
    read=read,
    begin=begin,
    open_moves=open_moves,
    play=play,
    value=outcome,
)
