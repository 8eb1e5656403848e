"""What an action of the console makes of the stand's settings."""

from collections.abc import Sequence
from dataclasses import replace

from game.kiosk.hours import From
from game.kiosk.settled import ASKS, CAPS, StandSettings
from game.screens.stand_actions import Settle, TypeName, TypePhone
from game.screens.stand_pin import ERASE

ANSWERS = (10.0, 15.0, 20.0, 30.0)
LONGEST, LONGEST_NUMBER = 40, 30
"""Characters of a stand's name and of its operator's number at most."""


def settled(
    settings: StandSettings, action: object, languages: Sequence[str], missions: Sequence[str]
) -> StandSettings | None:
    """The settings after an action; None when it is not about them."""
    match action:
        case Settle("ask_after"):
            return replace(settings, ask_after=following(ASKS, settings.ask_after))
        case Settle("answer_within"):
            return replace(settings, answer_within=following(ANSWERS, settings.answer_within))
        case Settle("volume", hour):
            return replace(settings, volumes=_louder(settings.volumes, int(hour)))
        case Settle("languages", code):
            return replace(settings, languages=turned(settings.languages, code, languages))
        case Settle("missions", name):
            return replace(settings, missions=turned(settings.missions, name, missions))
        case TypeName(character):
            return replace(settings, name=_written(settings.name, character, LONGEST))
        case TypePhone(character):
            return replace(settings, phone=_written(settings.phone, character, LONGEST_NUMBER))
        case Settle("speaks"):
            now = languages.index(settings.console) if settings.console in languages else -1
            return replace(settings, speaks=languages[(now + 1) % len(languages)])
    return None


def following(values: Sequence[float], value: float) -> float:
    """The next greater value, round and round."""
    return next((v for v in values if v > value), values[0])


def _louder(plan: tuple[From, ...], hour: int) -> tuple[From, ...]:
    return tuple(
        step._replace(cap=following(CAPS, step.cap)) if step.hour == hour else step for step in plan
    )


def turned(chosen: tuple[str, ...], name: str, known: Sequence[str]) -> tuple[str, ...]:
    """One name more or less among those offered; all, or none that is left, is written ()."""
    now = set(chosen or known) ^ {name}
    return () if now >= set(known) else tuple(n for n in known if n in now)


def _written(text: str, character: str, most: int) -> str:
    return text[:-1] if character == ERASE else (text + character)[:most]
