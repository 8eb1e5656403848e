"""How an analysis begins, which moves are open, what a move leads to."""

from collections.abc import Iterator
from dataclasses import replace

from game import rng
from game.gestures.lab_analysis import words
from game.gestures.lab_analysis.advice import advice
from game.gestures.lab_analysis.outcome import agree
from game.gestures.lab_analysis.sample import BURETTE, DROP, Sample
from game.gestures.lab_analysis.state import Analysis, Run
from game.gestures.protocol import Move
from game.gestures.telling import Said, say

POURS = {"stream": DROP, "squirt": DROP // 5, "drop": 1}
"""Drops of each way to open the tap."""

MOST_RUNS = 4

MAY_GIVE_UP_AFTER = 2
"""Runs before giving up is offered."""


def begin(sample: Sample, seed: int) -> Analysis:
    """The sample on the bench, nothing labelled, nothing rinsed."""
    volume = rng.pick(seed, 0, sample.volumes)
    alone = sample.dilutions[0] if len(sample.dilutions) == 1 else 0
    start = Analysis(sample, seed, volume, say(sample.intro), dilution=alone)
    return replace(start, tip=advice(start))


def open_moves(state: Analysis) -> tuple[Move, ...]:
    """In a steady order; none once the decision is made."""
    if state.over:
        return ()
    return (*_bench(state), *_tap(state), *_decide(state), ("hint",), *_out(state))


def _bench(state: Analysis) -> Iterator[Move]:
    if not state.labelled:
        yield ("label",)
    if not state.rinsed and not state.poured:
        yield ("rinse",)
    if len(state.sample.dilutions) > 1 and not state.poured:
        for d in state.sample.dilutions:
            if d != state.dilution:
                yield ("dilute", f"by-{d}")


def _tap(state: Analysis) -> Iterator[Move]:
    if state.dilution and not state.noted and not state.empty:
        yield from (("pour", how) for how in POURS)
    if state.poured and not state.noted:
        yield ("read",)
    if state.noted and len(state.runs) < MOST_RUNS:
        yield ("again",)


def _decide(state: Analysis) -> Iterator[Move]:
    if state.runs:
        yield from (("release",), ("deviation",))


def _out(state: Analysis) -> Iterator[Move]:
    if len(state.runs) >= MAY_GIVE_UP_AFTER:
        yield ("give-up",)


def play(state: Analysis, move: Move) -> Analysis:
    """The state after an open move. A tip stays until the next move."""
    state = replace(state, tip=())
    match move:
        case ("label",):
            return replace(state, labelled=True, said=say(words.LABELLED))
        case ("rinse",):
            return replace(state, rinsed=True, said=say(words.RINSED))
        case ("dilute", how):
            return _diluted(state, int(how.removeprefix("by-")))
        case ("pour", how):
            return _poured(state, POURS[how])
        case ("read",):
            return _noted(state)
        case ("again",):
            return replace(state, poured=0, noted=False, said=say(words.AGAIN))
        case ("release",):
            return replace(state, verdict="release", said=say(words.RELEASED))
        case ("deviation",):
            return replace(state, verdict="deviation", said=say(words.DEVIATED))
        case ("hint",):
            tip = advice(state)
            return replace(state, tip=tip, said=say(_why(tip)))
        case _:
            return replace(state, verdict="given-up", said=say(words.GAVE_UP))


def _why(tip: Move) -> str:
    return words.ADVICE["-".join(tip) if tip[0] == "pour" else tip[0]]


def _diluted(state: Analysis, dilution: int) -> Analysis:
    told = say(words.DILUTED, dilution=dilution) if dilution > 1 else say(words.UNDILUTED)
    return replace(state, dilution=dilution, said=told)


def _poured(state: Analysis, drops: int) -> Analysis:
    after = replace(state, poured=min(BURETTE, state.poured + drops))
    return replace(after, said=_seen(after))


def _seen(state: Analysis) -> Said:
    if state.colour == "clear" and state.empty:
        return say(words.EMPTY)
    told = {"clear": words.CLEAR, "flash": words.FLASH, "turned": words.TURNED}
    return say(told.get(state.colour, words.OVER))


def _noted(state: Analysis) -> Analysis:
    runs = (*state.runs, Run(state.poured, state.dilution))
    after = replace(state, runs=runs, noted=True)
    if len(runs) == 1:
        volume = f"{state.poured / DROP:.2f}".replace(".", ",")
        return replace(after, said=say(words.NOTED, volume=volume))
    return replace(after, said=say(words.AGREE if agree(after) else words.DISAGREE))
