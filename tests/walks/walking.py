"""Recording the walks of this folder anew: `repair` stands for the reference player's moves.

What walks look like, and how they are played again, is in `game.authoring.walk_file` and
`walk_replay`; to record one, its seed and its decisions are enough.
"""

from game.authoring.walk_file import AT_THE_END, NEVER_READS_FIRST, Walk, command_of
from game.authoring.walk_record import Recorder
from game.session.catalogue import Catalogue
from game.session.commands import DoMove, FinishGesture
from game.session.showing import view
from game.session.view import GestureView
from tests.gestures.reference import solver

WRITTEN_ANEW = ("read", *AT_THE_END)
REPAIR = "repair"


def recorded(catalogue: Catalogue, walk: Walk) -> Walk:
    """Take a walk's decisions alone, reading all that comes between them."""
    recorder = Recorder(catalogue, walk.seed)
    for step in walk.steps:
        word = step.split(" ")[0]
        if word in WRITTEN_ANEW:
            continue
        if word not in NEVER_READS_FIRST:
            recorder.read_on()
        if step == REPAIR:
            _repair(recorder)
        else:
            recorder.take(command_of(step))
    recorder.read_on()
    return recorder.walk(walk.comments)


def _repair(recorder: Recorder) -> None:
    while isinstance(shown := view(recorder.session), GestureView) and shown.moves:
        recorder.take(DoMove(solver(shown.gesture)(shown.state)))
    recorder.take(FinishGesture())
