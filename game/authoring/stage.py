"""Where simulated pupils play: the missions, and what is looked up at every step of them."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, TypeAlias, TypeVar

from game.authoring.rehearsal import Rehearsal
from game.authoring.timetable import Timetable
from game.scoring.evidence import Evidence, Loading
from game.scoring.matching import Profiled, Ranker
from game.session.catalogue import Catalogue
from game.session.evidence import evidence_of
from game.session.sitting import Decision
from game.session.to_try import mean_loading
from game.story.program import Program, Step

T = TypeVar("T")
Read: TypeAlias = Callable[[Decision], Decision]


class Reading:
    """How the scoring reads decisions one at a time, each different one once.

    `read` gives other tags than those that pupils go by, when authors were wrong.
    """

    def __init__(self, catalogue: Catalogue, read: Read | None = None) -> None:
        self._catalogue, self._read = catalogue, read
        self._known: dict[Decision, tuple[Evidence, ...]] = {}

    def __call__(self, decision: Decision) -> tuple[Evidence, ...]:
        known = self._known.get(decision)
        if known is None:
            read = decision if self._read is None else self._read(decision)
            known = self._known[decision] = evidence_of(self._catalogue, (read,))
        return known


class Stage:
    """Missions to be played one after the other; `occupations` are what leads are drawn from."""

    def __init__(
        self,
        catalogue: Catalogue,
        missions: Sequence[str],
        occupations: Sequence[Profiled] = (),
    ) -> None:
        self.catalogue = catalogue
        self.missions = tuple(missions)
        self.occupations = tuple(occupations)
        self.programs = [catalogue.programs[name] for name in missions]
        self.times = [Timetable(program, catalogue) for program in self.programs]
        self.steps = {program.mission: _steps(program) for program in self.programs}
        self.read = Reading(catalogue)
        self._rehearsals = {program.mission: self._rehearsed(program) for program in self.programs}
        self._loadings: dict[tuple[str, ...], Loading] = {}
        self._done: dict[tuple[object, ...], Any] = {}

    @cached_property
    def ranker(self) -> Ranker:
        return Ranker(self.occupations)

    @cached_property
    def industry(self) -> tuple[Profiled, ...]:
        return industrial(self.occupations)

    @cached_property
    def industry_ranker(self) -> Ranker:
        return Ranker(self.industry)

    def rehearsals(self) -> list[Rehearsal]:
        """The missions as a play takes them: from scratch where something is drawn by lot."""
        return [
            self._rehearsed(known.program) if known.by_lot else known
            for known in self._rehearsals.values()
        ]

    def once(self, name: tuple[object, ...], do: Callable[[], T]) -> T:
        """What was done under that name, which holds all that it depends on; done if it was not."""
        if name not in self._done:
            self._done[name] = do()
        known: T = self._done[name]
        return known

    def forget(self) -> None:
        """Keep what was done no longer."""
        self._done.clear()

    def loading(self, shows: tuple[str, ...]) -> Loading:
        """The mean loading of what an option shows."""
        known = self._loadings.get(shows)
        if known is None:
            known = self._loadings[shows] = mean_loading(self.catalogue, shows)
        return known

    def _rehearsed(self, program: Program) -> Rehearsal:
        return Rehearsal(program, self.steps[program.mission])


def _steps(program: Program) -> dict[str, Step]:
    return {step.id: step for scene in program.scenes.values() for step in scene.steps}


def industrial(occupations: Sequence[Profiled]) -> tuple[Profiled, ...]:
    """Those of ROME's industry (H) and of its maintenance (I13), without their support."""
    return tuple(o for o in occupations if o.code.startswith(("H", "I13")))
