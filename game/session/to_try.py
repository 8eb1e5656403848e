"""What to try next, by what its answers would teach: the missions not finished yet."""

from collections.abc import Sequence

from game.scoring.evidence import TYPES, Loading
from game.scoring.hexagon import six
from game.scoring.next_best import Candidate, Lesson, next_best
from game.scoring.profile import estimate
from game.session.catalogue import Catalogue
from game.session.evidence import evidence
from game.session.sitting import Session
from game.story.program import Choice, GestureStep, Program


def to_try(session: Session) -> tuple[Lesson, ...]:
    """Return the missions that are not finished, the most instructive for this player first."""
    done = {finished.mission for finished in session.finished}
    catalogue = session.catalogue
    open_now = [p for name, p in catalogue.programs.items() if name not in done]
    profile = estimate(evidence(session))
    return next_best(profile, [whole(program, catalogue) for program in open_now])


def whole(program: Program, catalogue: Catalogue) -> Candidate:
    """All that a mission asks, as one thing to try."""
    parts = decisions_of(program, catalogue)
    return Candidate(
        program.mission,
        tuple(options for _, part in parts for options in part.choices),
        tuple(liked for _, part in parts for liked in part.gestures),
    )


def decisions_of(program: Program, catalogue: Catalogue) -> list[tuple[str, Candidate]]:
    """Each scored choice, and each gesture that is liked or not, with its scene."""
    found = []
    for name, scene in program.scenes.items():
        for step in scene.steps:
            if isinstance(step, Choice) and step.scored:
                options = tuple(mean_loading(catalogue, o.shows) for o in step.options)
                found.append((name, Candidate(step.id, choices=(options,))))
            elif isinstance(step, GestureStep):
                level = catalogue.levels[step.gesture, step.level]
                shows = tuple(dict.fromkeys(level.get("shows", {}).values()))
                if shows:
                    liked = mean_loading(catalogue, shows)
                    found.append((name, Candidate(step.id, gestures=(liked,))))
    return found


def mean_loading(catalogue: Catalogue, shows: Sequence[str]) -> Loading:
    """The mean loading of some skill aliases; zero, the loading of going on, for none."""
    loads = [catalogue.skills[alias].loading for alias in shows]
    count = max(1, len(loads))
    return six([sum(load[axis] for load in loads) / count for axis in range(len(TYPES))])
