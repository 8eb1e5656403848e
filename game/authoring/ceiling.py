"""What anybody could find who knows exactly how simulated pupils are made: the limit of a score.

The occupations go by the likelihood of what was decided, had the pupil been the one made for
them. No scoring of the same answers can find more of them. Of missions, choices and faces are
looked at; spots opened without need, which tell little, are left out.
"""

import math
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from game import rng
from game.authoring.answering import activities
from game.authoring.pupil_play import Made, Pupil
from game.authoring.recovery import ANSWERS
from game.authoring.stage import Stage
from game.authoring.trials import Tally, native, played, varied
from game.scoring.evidence import Preference
from game.scoring.faces import step_of
from game.scoring.linear import dot
from game.story.program import Choice, GestureStep

Shows: TypeAlias = tuple[str, ...]
"""What an option shows, by alias."""


class Fork(NamedTuple):
    """A choice: the place of what was taken, and the places of all that was offered."""

    taken: int
    offered: tuple[int, ...]


class Told(NamedTuple):
    """What a pupil decided: forks, and faces by the place of what they are about."""

    forks: list[Fork]
    faces: list[tuple[int, int]]


class Trade(NamedTuple):
    """What somebody made for an occupation thinks of all that is shown, by its place.

    `faces` keeps how surprising a face is that was given to something, once that is known.
    """

    worth: Sequence[float]
    odds: Sequence[float]
    faces: dict[tuple[int, int], float]

    def surprise(self, given: tuple[int, int]) -> float:
        known = self.faces.get(given)
        if known is None:
            place, face = given
            known = self.faces[given] = step_of(face, self.worth[place]).surprise
        return known


class Ceiling(NamedTuple):
    """How many of the pupils of `Traded` could be found, who do one thing."""

    way: Literal["missions", "30", "60", "120"]
    beta: float
    taste: float
    seeds: range

    @property
    def crowd(self) -> tuple[object, ...]:
        return self.beta, self.taste, self.seeds.start

    def carry_out(self, stage: Stage) -> Tally:
        tally = Tally()
        shown = _shown(stage) if self.way == "missions" else _alone(stage)
        place = {shows: k for k, shows in enumerate(shown)}
        ones = [native(stage, o, self.beta, self.taste, 0) for o in stage.industry]
        worths = [[_worth(stage, one, shows) for shows in shown] for one in ones]
        trades = [Trade(row, [math.exp(self.beta * value) for value in row], {}) for row in worths]
        for seed in self.seeds:
            own = seed % len(stage.industry)
            one = ones[own]._replace(seed=rng.bits(seed, ANSWERS))
            told = self._told(stage, one, place)
            likely = [_likelihood(told, trade) for trade in trades]
            tally.leads["pupils"] += 1
            tally.leads["ten"] += sum(each > likely[own] for each in likely) < 10
        return tally

    def _told(self, stage: Stage, one: Pupil, place: dict[Shows, int]) -> Told:
        if self.way == "missions":
            return _decided(played(stage, one, "full"), place)
        alias = {skill.code: (alias,) for alias, skill in stage.catalogue.skills.items()}
        forks = [
            Fork(ways[choice.chosen], ways)
            for choice in varied(stage, one, int(self.way))
            if isinstance(choice, Preference)
            for ways in (tuple(place[alias[option.skills[0]]] for option in choice.offered),)
        ]
        return Told(forks, [])


def _decided(made: Iterable[Made], place: dict[Shows, int]) -> Told:
    told = Told([], [])
    for decision in (each.decision for each in made):
        if decision.kind == "choice":
            ways = tuple(place[way.skills] for way in decision.ways)
            told.forks.append(Fork(ways[decision.chosen], ways))
        elif decision.kind == "liking":
            told.faces.append((place[decision.way.skills], decision.face))
    return told


def _alone(stage: Stage) -> list[Shows]:
    return [(activity.alias,) for activity in activities(stage.catalogue)]


def _shown(stage: Stage) -> list[Shows]:
    """All that options and gestures of the missions show."""
    found: set[Shows] = set()
    for steps in stage.steps.values():
        for step in steps.values():
            if isinstance(step, Choice):
                found |= {option.shows for option in step.options}
            elif isinstance(step, GestureStep):
                level = stage.catalogue.levels[step.gesture, step.level]
                found.add(tuple(dict.fromkeys(level.get("shows", {}).values())))
    return sorted(found)


def _worth(stage: Stage, one: Pupil, shows: Shows) -> float:
    liked = math.fsum(one.tastes.get(alias, 0.0) for alias in shows) / max(1, len(shows))
    return dot(stage.loading(shows), one.theta) + liked


def _likelihood(told: Told, trade: Trade) -> float:
    """The log of how likely all that was to be told."""
    total, part, odds = 0.0, 1.0, trade.odds
    for taken, offered in told.forks:
        among = 0.0
        for place in offered:
            among += odds[place]
        part *= odds[taken] / among
        if part < _SMALL:
            total, part = total + math.log(part), 1.0
    faces = math.fsum(map(trade.surprise, told.faces))
    return total + math.log(part) - faces


_SMALL = 1e-200
"""A product is kept until then, for a logarithm takes longer than all else."""
