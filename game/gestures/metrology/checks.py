"""Whether a level makes sense as a part to be measured. Sentences are for its author."""

from collections.abc import Iterator

from game.gestures.metrology.part import Check, Part, read
from game.gestures.protocol import Fault, Level
from game.sentences import fr


def check(level: Level) -> tuple[Fault, ...]:
    """Everything wrong in a level of the right form."""
    part = read(level)
    return (*_piece(part), *_features(part))


def _piece(part: Part) -> Iterator[Fault]:
    if part.bore and part.bore >= min(step.diameter for step in part.steps):
        yield Fault(("bore",), fr("le trou est plus grand qu'un étage"))
    if part.probed and not part.bore:
        yield Fault(("bore",), fr("la machine palpe un trou : donne son diamètre"))


def _features(part: Part) -> Iterator[Fault]:
    known = [p for p in part.places if p == "bore" or not part.probed]
    asked = [feature.place for feature in part.checks]
    for i, feature in enumerate(part.checks):
        if feature.place not in known:
            told = fr(
                "« {place} » inconnu (possible : {words})",
                place=feature.place,
                words=", ".join(known),
            )
            yield Fault(("checks", i, "place"), told)
        elif asked.index(feature.place) < i:
            yield Fault(("checks", i, "place"), fr("cette cote est déjà demandée"))
        else:
            yield from (Fault(("checks", i), told) for told in _size(part, feature))


def _size(part: Part, feature: Check) -> Iterator[str]:
    nominal, graduation = part.places[feature.place], part.graduation
    if nominal % graduation or any(error % graduation for error in feature.errors):
        yield fr("la cote et ses écarts sont des multiples de {step} µm", step=graduation)
    if not part.takes(feature.place):
        yield fr("l'instrument ne peut pas prendre cette cote")
    if feature.high - feature.low <= 2 * part.uncertainty:
        yield fr("tolérance trop serrée pour cette incertitude : rien ne peut être conforme")
