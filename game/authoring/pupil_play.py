"""Simulated pupils play missions by the real interpreter; what they decide becomes evidence."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal, NamedTuple
from zlib import crc32

from game import rng
from game.authoring.pupils import face, pick
from game.authoring.timetable import Timetable, decided_at
from game.scoring.evidence import Evidence, Loading
from game.scoring.linear import dot
from game.scoring.matching import Profiled, Ranker
from game.session.catalogue import Catalogue
from game.session.evidence import WEIGHTS, evidence_of
from game.session.sitting import GO_ON, Decision, Way
from game.session.to_try import mean_loading
from game.story import machine
from game.story.conditions import Route
from game.story.program import Choice, Explore, Program
from game.story.state import Choosing, Doing, Ended, Exploring, Turn
from game.story.terms import unmarked

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


class Answer(NamedTuple):
    """One piece of evidence, and how many minutes into the play it was given."""

    evidence: Evidence
    minutes: float


class Stage:
    """Missions to be played one after the other, with what is looked up at every step.

    `occupations` are what leads are drawn from. `read` is how the scoring reads a decision: other
    tags than those that pupils go by, when authors were wrong.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        missions: Sequence[str],
        occupations: Sequence[Profiled] = (),
        read: Callable[[Decision], Decision] = lambda decision: decision,
    ) -> None:
        self.catalogue = catalogue
        self.missions = tuple(missions)
        self.occupations = tuple(occupations)
        self.read = read
        self.programs = [catalogue.programs[name] for name in missions]
        self.times = [Timetable(program, catalogue) for program in self.programs]
        self._loadings: dict[tuple[str, ...], Loading] = {}

    @cached_property
    def ranker(self) -> Ranker:
        return Ranker(self.occupations)

    @cached_property
    def industry(self) -> tuple[Profiled, ...]:
        return industrial(self.occupations)

    @cached_property
    def industry_ranker(self) -> Ranker:
        return Ranker(self.industry)

    def loading(self, shows: tuple[str, ...]) -> Loading:
        """The mean loading of what an option shows."""
        known = self._loadings.get(shows)
        if known is None:
            known = self._loadings[shows] = mean_loading(self.catalogue, shows)
        return known


def industrial(occupations: Sequence[Profiled]) -> tuple[Profiled, ...]:
    """Those of ROME's industry (H) and of its maintenance (I13), without their support."""
    return tuple(o for o in occupations if o.code.startswith(("H", "I13")))


def play(stage: Stage, route: Route, pupil: Pupil) -> tuple[Answer, ...]:
    """What a pupil answers, mission after mission."""
    answers: list[Answer] = []
    before = 0.0
    for place, program in enumerate(stage.programs):
        playing = _Playing(stage, program, stage.times[place], pupil, before)
        answers += playing.answers(route)
        before = playing.minutes
    return tuple(answers)


class _Playing:
    """One mission under way."""

    def __init__(
        self, stage: Stage, program: Program, times: Timetable, pupil: Pupil, before: float
    ) -> None:
        self._stage, self._program, self._times, self._pupil = stage, program, times, pupil
        self._before = before
        self._lines: list[str] = []
        self._steps: list[str] = []
        self._drawn = [0] * 5

    @property
    def minutes(self) -> float:
        return self._before + self._times.minutes(self._lines, self._steps)

    def answers(self, route: Route) -> Iterator[Answer]:
        turn = machine.begin(self._program, route, self._pupil.seed)
        self._lines += [line.id for line in turn.lines]
        while not isinstance(turn.waits_for, Ended) and len(self._steps) < MOST_DECISIONS:
            self._steps.append(decided_at(turn.waits_for))
            decision, turn = self._decide(turn)
            if decision is not None:
                minutes = self.minutes
                read = self._stage.read(decision)
                for evidence in evidence_of(self._stage.catalogue, (read,)):
                    yield Answer(evidence, minutes)
            self._lines += [line.id for line in turn.lines]

    def _decide(self, turn: Turn) -> tuple[Decision | None, Turn]:
        wait, step = turn.waits_for, machine.step_at(self._program, turn.state)
        if isinstance(wait, Choosing) and isinstance(step, Choice):
            return self._choose(turn, wait, step)
        if isinstance(wait, Exploring) and isinstance(step, Explore):
            return self._look(turn, wait, step)
        assert isinstance(wait, Doing)
        return self._do(turn, wait)

    def _choose(self, turn: Turn, wait: Choosing, choice: Choice) -> tuple[Decision | None, Turn]:
        """Weigh what is open by what it shows; what shows nothing is chosen by lot."""
        offered = {offer.option for offer in wait.offers if offer.open}
        options = (option for option in choice.options if option.id in offered)
        ways = tuple(Way(o.id, unmarked(o.text), o.shows) for o in options)
        gains = [self._pupil.beta * self._worth(way.skills) for way in ways]
        chosen = self._pressed(pick(self._draw(_OPTIONS), gains), len(ways))
        decision = self._made("choice", choice.id, ways, chosen)
        return decision, machine.choose(self._program, turn.state, ways[chosen].key)

    def _look(self, turn: Turn, wait: Exploring, explore: Explore) -> tuple[Decision | None, Turn]:
        """Open what must be, and what is worth a look to this pupil; then leave."""
        shows = {spot.id: spot.shows for spot in explore.spots}
        fresh = [spot for spot in wait.spots if not spot.done]
        todo = [s for s in fresh if s.required or self._drawn_to(wait, s.spot, shows[s.spot])]
        if not todo and wait.can_leave:
            return None, machine.leave(self._program, turn.state)
        spot = next(iter(todo or fresh or wait.spots))
        way = Way(spot.spot, spot.label, shows[spot.spot])
        made = None if spot.required else self._made("spot", wait.explore, (way, GO_ON), 0)
        return made, machine.open_spot(self._program, turn.state, spot.spot)

    def _drawn_to(self, wait: Exploring, spot: str, shows: tuple[str, ...]) -> bool:
        """Whether a spot without need draws this pupil: settled once for all, spot by spot."""
        gain = WEIGHTS["spot"] * self._pupil.beta * self._worth(shows)
        stream = self._pupil.seed ^ crc32(f"{self._program.mission}/{wait.explore}/{spot}".encode())
        return pick(rng.draw(stream, _SPOTS), [gain, 0.0]) == 0

    def _do(self, turn: Turn, wait: Doing) -> tuple[Decision | None, Turn]:
        """Some outcome by lot, and the face that says how it was liked."""
        catalogue = self._stage.catalogue
        level = catalogue.levels[wait.gesture, wait.level]
        skills = tuple(dict.fromkeys(level.get("shows", {}).values()))
        liking = self._pupil.beta * self._worth(skills)
        made = self._made("liking", wait.step, (Way(wait.step, "", skills),), 0)
        made = made._replace(face=face(liking, self._draw(_FACES)))
        criteria = catalogue.gestures[wait.gesture].criteria
        outcome = {criterion.id: self._draw(_OUTCOMES) for criterion in criteria}
        return made, machine.perform(self._program, turn.state, outcome)

    def _made(
        self,
        kind: Literal["choice", "spot", "liking"],
        source: str,
        ways: tuple[Way, ...],
        chosen: int,
    ) -> Decision:
        return Decision(0, kind, self._program.mission, "", source, ways, chosen)

    def _worth(self, shows: tuple[str, ...]) -> float:
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
        named = crc32(f"{self._program.mission}/{stream}".encode())
        return rng.draw(self._pupil.seed ^ named, self._drawn[stream])
