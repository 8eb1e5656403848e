"""Simulated pupils who do something else than play: the questionnaire, or choices by lot."""

from collections.abc import Sequence
from typing import NamedTuple

from game import rng
from game.authoring.pupil_play import Pupil
from game.authoring.pupils import face, pick
from game.scoring.evidence import TYPES, Alternative, Evidence, Loading, Preference
from game.scoring.hexagon import six
from game.scoring.linear import dot
from game.scoring.profile import Growing
from game.session.apply import apply
from game.session.catalogue import Catalogue
from game.session.commands import Answer, Ask
from game.session.evidence import evidence
from game.session.sitting import sit_down
from game.session.survey import asked, rating

_FACES = 7_000
"""Where in a pupil's stream the faces are drawn."""


class Activity(NamedTuple):
    """Something to choose, as an author would tag it; `alias` is "" for a pure type."""

    alias: str
    loading: Loading
    code: str = ""


PURE = tuple(Activity("", six([float(letter == one) for one in TYPES]), letter) for letter in TYPES)
"""One activity a type, and nothing else in it: the best that authors could write."""


def answered(catalogue: Catalogue, pupil: Pupil) -> tuple[Evidence, ...]:
    """What a pupil tells in the questionnaire, in a real sitting."""
    session, _ = apply(sit_down(catalogue, pupil.seed), Ask())
    letters = {item.key: item for item in catalogue.items}
    turn, growing = 0, Growing()
    while key := asked(session, growing.profile()):
        item = letters[key]
        liked = pupil.theta[TYPES.index(item.letter)]
        liked += sum(pupil.tastes.get(alias, 0.0) for alias in item.skills) / len(item.skills)
        given = face(pupil.beta * liked, rng.draw(pupil.seed, _FACES + turn), pupil.beta)
        session, _ = apply(session, Answer(key, given))
        growing.add(rating(catalogue, next(session.made.newest_first())))
        turn += 1
    return evidence(session)


def activities(catalogue: Catalogue) -> tuple[Activity, ...]:
    """All that authors can tag."""
    return tuple(Activity(a, s.loading, s.code) for a, s in sorted(catalogue.skills.items()))


def choices(among: Sequence[Activity], pupil: Pupil, count: int) -> tuple[Evidence, ...]:
    """Three-way choices between different activities drawn by lot."""
    made = []
    worth = [dot(a.loading, pupil.theta) + pupil.tastes.get(a.alias, 0.0) for a in among]
    ways = [Alternative(a.code, a.loading, (a.code,)) for a in among]
    for n in range(count):
        lot = rng.bits(pupil.seed, 9_000 + n)
        drawn = _three(lot, len(among))
        chosen = pick(rng.draw(lot, 999), [pupil.beta * worth[k] for k in drawn])
        made.append(Preference(f"choix-{n}", chosen, tuple([ways[k] for k in drawn])))
    return tuple(made)


def _three(lot: int, count: int) -> list[int]:
    """Three different places of so many, all threes being as likely."""
    left = list(range(count))
    return [left.pop(rng.below(lot, n, count - n)) for n in range(3)]
