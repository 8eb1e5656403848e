"""Who may still be guilty: defects that agree with all that was heard and measured."""

from collections.abc import Iterable
from functools import lru_cache

from game.gestures.fault_finding.circuit import Conditions, Defect
from game.gestures.fault_finding.level import Breakdown
from game.gestures.fault_finding.meter import Probing, Reading, alike, read_between
from game.gestures.fault_finding.parts import KINDS
from game.gestures.fault_finding.power import pulse


@lru_cache(maxsize=64)
def first_suspects(breakdown: Breakdown) -> tuple[Defect, ...]:
    """The defects of replaceable components that sound like the breakdown when start is pressed."""
    heard = symptom(breakdown)
    kinds = sorted({cause.defect.kind for cause in breakdown.causes})
    return tuple(
        defect
        for name in breakdown.replace
        for part in KINDS[breakdown.component(name).kind].parts
        for kind in kinds
        if pulse(breakdown.circuit, defect := Defect(name, part.name, kind))[0] == heard
    )


def symptom(breakdown: Breakdown) -> str:
    """What the first cause sounds like; the checks see to it that all causes sound the same."""
    return pulse(breakdown.circuit, breakdown.causes[0].defect)[0]


def accused(suspects: Iterable[Defect]) -> tuple[str, ...]:
    """The components under suspicion, each once, in order."""
    return tuple(dict.fromkeys(defect.component for defect in suspects))


def agreeing(
    breakdown: Breakdown, suspects: Iterable[Defect], conditions: Conditions, probing: Probing
) -> tuple[Defect, ...]:
    """The suspects that would have given the reading that `conditions` (the truth) gives."""
    truth = read_between(breakdown.circuit, conditions, probing)
    return tuple(
        suspect
        for suspect in suspects
        if alike(truth, _reading(breakdown, suspect, conditions, probing))
    )


def worth(
    breakdown: Breakdown, suspects: tuple[Defect, ...], conditions: Conditions, probing: Probing
) -> float:
    """How many defects a measurement may be expected to clear, taking all as likely.

    Nothing of the truth is used but the coils that are heard: `conditions.defect` is ignored.
    """
    told = [_reading(breakdown, suspect, conditions, probing) for suspect in suspects]
    left = sum(alike(reading, other) for reading in told for other in told)
    return len(suspects) - left / len(suspects)


def _reading(
    breakdown: Breakdown, guilty: Defect, conditions: Conditions, probing: Probing
) -> Reading:
    return read_between(breakdown.circuit, conditions._replace(defect=guilty), probing)
