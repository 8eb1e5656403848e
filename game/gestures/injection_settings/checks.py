"""Whether a level makes sense on the press. Sentences are for its author."""

from collections.abc import Iterator

from game.gestures.injection_settings.job import NAMES, STEPS, Job, Settings, read
from game.gestures.injection_settings.moulding import mould
from game.gestures.protocol import Fault, Level
from game.sentences import fr


def check(level: Level) -> tuple[Fault, ...]:
    """Everything wrong in a level of the right form."""
    return tuple(_job(read(level)))


def _job(job: Job) -> Iterator[Fault]:
    for i, start in enumerate(job.starts):
        yield from (Fault(("starts", i, name), told) for name, told in _steps(start))
        if mould(job, start).good:
            yield Fault(("starts", i), fr("la première pièce est déjà bonne : rien à régler"))


def _steps(start: Settings) -> Iterator[tuple[str, str]]:
    for name, value, step in zip(NAMES, start, STEPS, strict=True):
        if value % step:
            yield name, fr("un multiple de {step} est attendu ici", step=step)
