"""Whether a level makes sense as an analysis. Sentences are for its author."""

from collections.abc import Iterator

from game.gestures.lab_analysis.advice import right_dilution
from game.gestures.lab_analysis.sample import BURETTE, DROP, Sample, read
from game.gestures.protocol import Fault, Level
from game.sentences import fr

LEAST = 1.0
"""Millilitres below which a drop is too much of the result."""


def check(level: Level) -> tuple[Fault, ...]:
    """Everything wrong in a level of the right form."""
    return tuple(_sample(read(level)))


def _sample(sample: Sample) -> Iterator[Fault]:
    if sample.low >= sample.high:
        yield Fault(("limits",), fr("« low » doit être plus petit que « high »"))
    if list(sample.dilutions) != sorted(set(sample.dilutions)):
        yield Fault(("dilutions",), fr("les dilutions vont de la plus faible à la plus forte"))
    for i, volume in enumerate(sample.volumes):
        poured = volume / right_dilution(sample, volume)
        if poured * DROP * 1.1 > BURETTE:
            yield Fault(("volumes", i), fr("aucune dilution ne tient dans la burette de 25 ml"))
        if poured < LEAST:
            yield Fault(
                ("volumes", i), fr("moins d'un millilitre à verser : trop peu pour mesurer")
            )
