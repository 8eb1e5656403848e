"""Simulated pupils play missions by the real interpreter; what they decide becomes evidence."""

import math
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias
from zlib import crc32

from game import rng
from game.authoring.clock import Clock
from game.authoring.pupils import face, pick
from game.authoring.rehearsal import Play, Rehearsal, Stand
from game.authoring.stage import Stage
from game.scoring.evidence import Evidence, Loading
from game.scoring.linear import dot
from game.session.evidence import WEIGHTS
from game.session.sitting import GO_ON, Decision, Way
from game.story.conditions import Route
from game.story.program import Explore
from game.story.state import Choosing, Doing, Ended, Exploring

Lines: TypeAlias = tuple[str, ...]
"""Lines that were heard, by their ids."""

MOST_DECISIONS = 1_000
"""A pupil who has not come to an end by then stops."""

#: streams of draws, so that a new kind of draw does not change the others
_OPTIONS, _SPOTS, _FACES, _OUTCOMES, _SLIPS = range(5)


class Pupil(NamedTuple):
    """True interests, how decided her choices are (β; 0 by lot), and the seed of her answers.

    `tastes` are for skills (by alias) beyond the interests. Of her choices, a share `slips` is
    taken by lot: a press that went wrong.
    """

    theta: Loading
    beta: float
    seed: int
    tastes: Mapping[str, float] = {}
    slips: float = 0.0


class Made(NamedTuple):
    """One decision, and how many minutes into the play it was taken."""

    decision: Decision
    minutes: float


class Answer(NamedTuple):
    """One piece of evidence, and how many minutes into the play it was given."""

    evidence: Evidence
    minutes: float


def play(stage: Stage, route: Route, pupil: Pupil) -> tuple[Answer, ...]:
    """What a pupil answers, mission after mission."""
    return tuple(
        Answer(evidence, made.minutes)
        for made in decided(stage, route, pupil)
        for evidence in stage.read(made.decision)
    )


def decided(stage: Stage, route: Route, pupil: Pupil) -> tuple[Made, ...]:
    """What a pupil decides, mission after mission; no mission changes what she does in another."""
    made: list[Made] = []
    before = 0.0
    worths: dict[tuple[str, ...], float] = {}
    for rehearsal, times in zip(stage.rehearsals(), stage.times, strict=True):
        playing = _Playing(stage, rehearsal, Clock(times, before), pupil, worths)
        made += playing.decisions(route)
        before = playing.clock.minutes
    return tuple(made)


class _Playing:
    """One mission under way. `worths` are what this pupil thinks of things shown, once found."""

    def __init__(
        self,
        stage: Stage,
        rehearsal: Rehearsal,
        clock: Clock,
        pupil: Pupil,
        worths: dict[tuple[str, ...], float],
    ) -> None:
        self._stage, self._rehearsal, self._pupil = stage, rehearsal, pupil
        self._mission = rehearsal.program.mission
        self.clock = clock
        self._streams = [pupil.seed ^ _named(self._mission, stream) for stream in range(5)]
        self._drawn = [0] * 5
        self._worths = worths

    def decisions(self, route: Route) -> Iterator[Made]:
        play, lines = self._rehearsal.begin(route, self._pupil.seed)
        self.clock.read(lines)
        for _ in range(MOST_DECISIONS):
            if isinstance(play.stand.wait, Ended):
                break
            self.clock.decide(play.stand.name)
            decision, lines = self._decide(play, play.stand)
            if decision is not None:
                yield Made(decision, self.clock.minutes)
            self.clock.read(lines)

    def _decide(self, play: Play, stand: Stand) -> tuple[Decision | None, Lines]:
        wait, step = stand.wait, stand.step
        if isinstance(wait, Choosing):
            return self._choose(play, stand)
        if isinstance(wait, Exploring) and isinstance(step, Explore):
            return self._look(play, wait, step)
        assert isinstance(wait, Doing)
        return self._do(play, wait)

    def _choose(self, play: Play, stand: Stand) -> tuple[Decision, Lines]:
        """Weigh what is open by what it shows; what shows nothing is chosen by lot."""
        ways = stand.ways
        gains = [self._pupil.beta * self._worth(way.skills) for way in ways]
        chosen = self._pressed(pick(self._draw(_OPTIONS), gains), len(ways))
        decision = self._made("choice", stand.name, ways, chosen)
        return decision, self._rehearsal.choose(play, ways[chosen].key)

    def _look(self, play: Play, wait: Exploring, explore: Explore) -> tuple[Decision | None, Lines]:
        """Open what must be, and what is worth a look to this pupil; then leave."""
        shows = {spot.id: spot.shows for spot in explore.spots}
        fresh = [spot for spot in wait.spots if not spot.done]
        todo = [s for s in fresh if s.required or self._drawn_to(wait, s.spot, shows[s.spot])]
        if not todo and wait.can_leave:
            return None, self._rehearsal.leave(play)
        spot = next(iter(todo or fresh or wait.spots))
        way = Way(spot.spot, spot.label, shows[spot.spot])
        made = None if spot.required else self._made("spot", wait.explore, (way, GO_ON), 0)
        return made, self._rehearsal.open_spot(play, spot.spot)

    def _drawn_to(self, wait: Exploring, spot: str, shows: tuple[str, ...]) -> bool:
        """Whether a spot without need draws this pupil: settled once for all, spot by spot."""
        gain = WEIGHTS["spot"] * self._pupil.beta * self._worth(shows)
        stream = self._pupil.seed ^ _named(self._mission, f"{wait.explore}/{spot}")
        return pick(rng.draw(stream, _SPOTS), [gain, 0.0]) == 0

    def _do(self, play: Play, wait: Doing) -> tuple[Decision, Lines]:
        """Some outcome by lot, and the face that says how it was liked."""
        catalogue = self._stage.catalogue
        level = catalogue.levels[wait.gesture, wait.level]
        skills = tuple(dict.fromkeys(level.get("shows", {}).values()))
        liking = self._pupil.beta * self._worth(skills)
        made = self._made("liking", wait.step, (Way(wait.step, "", skills),), 0)
        made = made._replace(face=face(liking, self._draw(_FACES)))
        criteria = catalogue.gestures[wait.gesture].criteria
        outcome = {criterion.id: self._draw(_OUTCOMES) for criterion in criteria}
        return made, self._rehearsal.perform(play, outcome)

    def _made(
        self,
        kind: Literal["choice", "spot", "liking"],
        source: str,
        ways: tuple[Way, ...],
        chosen: int,
    ) -> Decision:
        return Decision(0, kind, self._mission, "", source, ways, chosen)

    def _worth(self, shows: tuple[str, ...]) -> float:
        """How much what is shown is liked, reckoned once."""
        known = self._worths.get(shows)
        if known is None:
            known = self._worths[shows] = self._liked(shows)
        return known

    def _liked(self, shows: tuple[str, ...]) -> float:
        tastes = self._pupil.tastes
        liked = math.fsum(tastes.get(alias, 0.0) for alias in shows) / max(1, len(shows))
        return dot(self._stage.loading(shows), self._pupil.theta) + liked

    def _pressed(self, wanted: int, count: int) -> int:
        """The option that is really taken: the one wanted, unless the press slips."""
        if not self._pupil.slips or self._draw(_SLIPS) >= self._pupil.slips:
            return wanted
        return int(self._draw(_SLIPS) * count)

    def _draw(self, stream: int) -> float:
        self._drawn[stream] += 1
        return rng.draw(self._streams[stream], self._drawn[stream])


@lru_cache(maxsize=1024)
def _named(mission: str, what: int | str) -> int:
    """A number that stands for a stream of draws in a mission."""
    return crc32(f"{mission}/{what}".encode())
