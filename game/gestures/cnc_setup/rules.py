"""Set up a milling machine: read the drawing, choose, compute, simulate, cut, measure, correct.

Sources: Vc and fz as in ISO 3002-3:1984; preferred numbers for speeds and feeds (ISO 3:1973); work
origin G54 (ISO 6983-1:2009); theoretical roughness of a rounded corner (Boothroyd and Knight,
2006). A crash or a broken tool happens in simulation only, with its picture.
"""

from game.gestures.cnc_setup.checks import check
from game.gestures.cnc_setup.form import CRITERIA, FORM
from game.gestures.cnc_setup.job import read
from game.gestures.cnc_setup.outcome import outcome
from game.gestures.cnc_setup.turn import begin, open_moves, play
from game.gestures.ruled import Ruled

CNC_SETUP = Ruled(
    name="cnc-setup",
    title="Régler une fraiseuse",
    form=FORM,
    criteria=CRITERIA,
    check=check,
    read=read,
    begin=begin,
    open_moves=open_moves,
    play=play,
    value=outcome,
)
