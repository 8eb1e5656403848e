"""Pupils who play what is shipped, through the real interpreter and with the real table.

A pupil is what each alias of content/skills.yaml is worth to her: interests and tastes. A chooser
says which of some worths she takes: the best one, or by lot with the usual noise.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

from game import rng
from game.app.world import open_world
from game.occupations.profiled import all_profiled
from game.occupations.table import Occupations, load
from game.scoring.direction import unit
from game.scoring.evidence import Alternative, Evidence, Loading, Preference
from game.scoring.faces import chances_of_faces
from game.scoring.hexagon import AXES, SHAPE_AXES, SHAPE_COVARIANCE, six
from game.scoring.likelihood import BETA
from game.scoring.linear import apply, dot, transpose
from game.scoring.matching import Profiled, Ranker
from game.session.apply import apply as step
from game.session.catalogue import Catalogue
from game.session.commands import Choose, Command, Enter, FinishGesture, Leave, Next, Rate, Visit
from game.session.evidence import evidence
from game.session.showing import view
from game.session.sitting import sit_down
from game.session.view import DialogueView, EndView, ExploreView, GestureView, LikingView, View
from game.story.program import Choice, Explore

Worth: TypeAlias = Mapping[str, float]
"""What an activity is worth to a pupil, by alias."""
Chooser: TypeAlias = Callable[[int, Sequence[float]], int]
"""Takes one of some worths at the n-th turn; returns its place."""

MISSION = "ligne-arretee"
SPOT_WEIGHT = 0.3
_DECIDED = math.sqrt(sum(SHAPE_COVARIANCE[axis][axis] for axis in range(AXES)))
"""The usual size of a shape: that of a pupil drawn from the prior."""


class Shipped(NamedTuple):
    catalogue: Catalogue
    table: Occupations
    ranker: Ranker


@cache
def shipped() -> Shipped:
    world = open_world()
    table = load(world.content / "occupations")
    return Shipped(world.catalogue, table, Ranker(all_profiled(table)))


def worth_of(theta: Loading, tastes: Worth | None = None) -> Worth:
    """Return what activities are worth to a pupil of these interests, and tastes beyond them."""
    return {
        alias: dot(theta, skill.loading) + (tastes or {}).get(alias, 0.0)
        for alias, skill in shipped().catalogue.skills.items()
    }


def native(occupation: Profiled, taste: float) -> Worth:
    """Return the pupil made for an occupation: its profile, and a taste for what it needs.

    The profile has the size of a usual pupil's; the taste for what is needed most is `taste`.
    """
    aim = unit(apply(SHAPE_AXES, occupation.interest))
    theta = six([_DECIDED * x for x in apply(transpose(SHAPE_AXES), aim)])
    skills = shipped().catalogue.skills
    tastes = {a: taste * occupation.skills.get(skill.code, 0.0) for a, skill in skills.items()}
    return worth_of(theta, tastes)


def best(_: int, worths: Sequence[float]) -> int:
    """Take what is worth most: someone who always knows."""
    return max(range(len(worths)), key=worths.__getitem__)


def torn(seed: int) -> Chooser:
    """Take what is worth most; among equal things, one by lot, for the screen shuffles them."""

    def choose(n: int, worths: Sequence[float]) -> int:
        most = max(worths)
        return rng.pick(seed, n, [place for place, worth in enumerate(worths) if worth == most])

    return choose


def by_lot(seed: int, beta: float = BETA) -> Chooser:
    """Choose as the model supposes."""

    def choose(n: int, worths: Sequence[float]) -> int:
        odds = [math.exp(beta * worth) for worth in worths]
        left = math.fsum(odds) * rng.draw(seed, n)
        for place, odd in enumerate(odds):
            left -= odd
            if left < 0.0:
                return place
        return len(odds) - 1

    return choose


def random_choices(seed: int, worth: Worth, count: int) -> tuple[Evidence, ...]:
    """Return three-way choices between activities drawn from all aliases."""
    take, skills = by_lot(rng.bits(seed, 0)), shipped().catalogue.skills
    played = []
    for n in range(count):
        lot = rng.bits(seed, 1 + n)
        keys = sorted(skills, key=lambda key: rng.draw(lot, int(skills[key].code)))[:3]
        offered = tuple(Alternative(key, skills[key].loading, (skills[key].code,)) for key in keys)
        chosen = take(n, [worth[key] for key in keys])
        played.append(Preference(f"choix-{n}", chosen, offered, f"texte {n}"))
    return tuple(played)


def mission(
    worth: Worth, take: Chooser = best, route: str = "full", seed: int = 3, name: str = MISSION
) -> tuple[Evidence, ...]:
    """Play a shipped mission to its end; gestures are left as they are found."""
    return missions(worth, (name,), take, route, seed)


def missions(
    worth: Worth,
    names: Sequence[str],
    take: Chooser = best,
    route: str = "full",
    seed: int = 3,
) -> tuple[Evidence, ...]:
    """Play shipped missions one after the other."""
    sitting = sit_down(shipped().catalogue, seed)
    for name in names:
        sitting, _ = step(sitting, Enter(name, route))
        walker = Walker(worth, take, name)
        while not isinstance(now := view(sitting), EndView):
            sitting, _ = step(sitting, walker.command(now))
    return evidence(sitting)


class Walker:
    """Answers what is on the screen as a pupil would."""

    def __init__(self, worth: Worth, take: Chooser, name: str) -> None:
        self._worth = worth
        self._take = take
        self._turn = 0
        self._considered: set[str] = set()
        self._gesture: tuple[str, ...] = ()
        scenes = shipped().catalogue.programs[name].scenes.values()
        steps = [step for scene in scenes for step in scene.steps]
        choices = [step for step in steps if isinstance(step, Choice)]
        self._options = {(c.id, o.id): o.shows for c in choices for o in c.options}
        explores = [step for step in steps if isinstance(step, Explore)]
        self._spots = {s.id: s.shows for explore in explores for s in explore.spots}

    def command(self, now: View | None) -> Command:
        self._turn += 1
        if isinstance(now, DialogueView):
            return self._talk(now)
        if isinstance(now, ExploreView):
            return self._look(now)
        if isinstance(now, LikingView):
            return Rate(self._face())
        assert isinstance(now, GestureView)
        level = shipped().catalogue.levels[now.gesture, now.level]
        self._gesture = tuple(level["shows"].values())
        return FinishGesture()

    def _talk(self, now: DialogueView) -> Command:
        """Choose, or leave talk that shows nothing by its last way out."""
        if not now.offers:
            return Next()
        left = [offer.option for offer in now.offers if offer.open]
        shows = [self._options[now.choice, option] for option in left]
        if not any(shows):
            return Choose(left[-1])
        return Choose(left[self._pick([self._mean(each) for each in shows])])

    def _look(self, now: ExploreView) -> Command:
        """Do what must be done, then consider each other spot once against going on."""
        must = [spot for spot in now.spots if spot.required and not spot.done]
        if must:
            return Visit(must[0].spot)
        for spot in now.spots:
            if spot.spot in self._considered or not self._spots[spot.spot]:
                continue
            self._considered.add(spot.spot)
            pull = SPOT_WEIGHT * self._mean(self._spots[spot.spot])
            if not spot.done and self._pick([pull, 0.0]) == 0:
                return Visit(spot.spot)
        return Leave()

    def _face(self) -> int:
        """Return a face with the noise that the model supposes, none for who always knows."""
        liking = self._mean(self._gesture)
        if self._take is best:
            return max(-2, min(2, round(liking)))
        return self._pick([math.log(share) / BETA for share in chances_of_faces(liking)]) - 2

    def _pick(self, worths: Sequence[float]) -> int:
        return self._take(self._turn * 50 + len(self._considered), worths)

    def _mean(self, shows: Sequence[str]) -> float:
        return math.fsum(self._worth[alias] for alias in shows) / max(1, len(shows))
