"""Assemble parts of a millimetre: in their order, the right way round, with hands at rest.

Hands that are held still tremble, at about 8 Hz (Mürbe et al., « Tremor in otosurgery », American
Journal of Otolaryngology 22, 2001: 16 adults under the microscope; two hands together tremble less
than one). A rest for the wrist divides the tremor by 2.67 (Coulson, Slack and Ma, Microsurgery 30,
2010: 21 volunteers). Amplitudes and tolerances of the levels are of exercises.
"""

from game.gestures.micro_assembly.assembly import read
from game.gestures.micro_assembly.checks import check
from game.gestures.micro_assembly.form import CRITERIA, FORM
from game.gestures.micro_assembly.outcome import outcome
from game.gestures.micro_assembly.turn import begin, open_moves, play
from game.gestures.ruled import Ruled

MICRO_ASSEMBLY = Ruled(
    name="micro-assembly",
    title="Assembler sous le microscope",
    form=FORM,
    criteria=CRITERIA,
    check=check,
    read=read,
    begin=begin,
    open_moves=open_moves,
    play=play,
    value=outcome,
)
