"""Whether a level makes sense as a plant, and can be held. Sentences are for its author."""

from collections.abc import Iterator

from game.gestures.process_control.advice import advice
from game.gestures.process_control.outcome import outcome
from game.gestures.process_control.plant import STEP, Loop, Plant, read
from game.gestures.process_control.turn import begin, play
from game.gestures.protocol import Fault, Level
from game.gestures.trying import done_well
from game.sentences import fr

LOOPS = 3


def check(level: Level) -> tuple[Fault, ...]:
    """Everything wrong in a level of the right form; the trial watch comes last."""
    plant = read(level)
    return tuple(_shape(plant)) or tuple(_tried(plant))


def _shape(plant: Plant) -> Iterator[Fault]:
    if len(plant.loops) > LOOPS:
        yield Fault(("loops",), fr("{most} mesures au plus", most=LOOPS))
    for loop in plant.loops:
        yield from (Fault(("loops", loop.key, key), told) for key, told in _loop(loop))
    for i, event in enumerate(plant.events):
        if event.loop < 0:
            yield Fault(("events", i, "loop"), fr("cette mesure n'existe pas"))


def _loop(loop: Loop) -> Iterator[tuple[str, str]]:
    if loop.opening % STEP:
        yield "open", fr("l'ouverture va de 10 en 10")
    if loop.gain == 0:
        yield "gain", fr("la vanne ne commande rien : donne un gain")
    if loop.least >= loop.most:
        yield "scale", fr("« from » doit être plus petit que « to »")
    minutes = [minute for minute, _ in loop.aim]
    if minutes != sorted(set(minutes)):
        yield "aim", fr("les points du but vont dans l'ordre des minutes")


def _tried(plant: Plant) -> Iterator[Fault]:
    """Somebody who looks a minute ahead must be able to hold it."""
    if not done_well(begin(plant, 1), advice, play, outcome):
        yield Fault(("loops",), fr("personne ne pourrait tenir ces mesures dans leur zone"))
