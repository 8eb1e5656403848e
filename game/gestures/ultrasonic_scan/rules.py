"""Look inside a weld: set the gain, move the probe, read the echoes, measure, decide.

Sources: EN ISO 17640:2018 (ultrasonic testing of welds), ISO 16827:2012 (sizing by the −6 dB
drop), EN ISO 11666:2018 (what is accepted); speed of sound in steel 5,920 m/s. The straight beam on
a machined bead is the simplest of the real set-ups.
"""

from game.gestures.ruled import Ruled
from game.gestures.ultrasonic_scan.checks import check
from game.gestures.ultrasonic_scan.form import CRITERIA, FORM
from game.gestures.ultrasonic_scan.outcome import outcome
from game.gestures.ultrasonic_scan.turn import begin, open_moves, play
from game.gestures.ultrasonic_scan.weld import read

ULTRASONIC_SCAN = Ruled(
    name="ultrasonic-scan",
    title="Contrôler une soudure aux ultrasons",
    form=FORM,
    criteria=CRITERIA,
    check=check,
    read=read,
    begin=begin,
    open_moves=open_moves,
    play=play,
    value=outcome,
)
