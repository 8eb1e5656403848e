"""Whether a level makes sense as a weld, and can be done. Sentences are for its author."""

from collections.abc import Iterator

from game.gestures.protocol import Fault, Level
from game.gestures.tig_bead.advice import advice
from game.gestures.tig_bead.outcome import outcome
from game.gestures.tig_bead.turn import begin, play
from game.gestures.tig_bead.weld import DROP, Weld, read
from game.gestures.trying import done_well
from game.sentences import fr


def check(level: Level) -> tuple[Fault, ...]:
    """Everything wrong in a level of the right form; the trial weld comes last."""
    weld = read(level)
    return tuple(_shape(weld)) or tuple(_tried(weld))


def _shape(weld: Weld) -> Iterator[Fault]:
    if weld.length % DROP:
        yield Fault(("length",), fr("la longueur doit être un multiple de {drop}", drop=DROP))
    for key, band in (("heat", weld.heat), ("arc", weld.arc)):
        if band.low >= band.high:
            yield Fault((key,), fr("« low » doit être plus petit que « high »"))


def _tried(weld: Weld) -> Iterator[Fault]:
    """A careful player must be able to reach 0.8 on each criterion."""
    if not done_well(begin(weld, 1), advice, play, outcome):
        yield Fault(
            ("heat",), fr("aucune vitesse ne donne cette chaleur avec {amps} A", amps=weld.amps)
        )
