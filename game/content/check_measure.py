"""Whether decisions measure something: each opposes activities, and none is the best answer."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import permutations

from game.content.diagnostics import Diagnostic
from game.content.linker import Linked
from game.content.marks import Path
from game.scoring.evidence import TYPES, Loading
from game.sentences import fr
from game.session.catalogue import Skill
from game.story.program import Choice, Option

Skills = Mapping[str, Skill]
REMEMBERED = 4096
"""Means and contrasts kept at hand: a catalogue has few skills, and many decisions on them."""


def mean_loading(option: Option, skills: Skills) -> Loading:
    """The loading of an option as the scoring takes it: the mean of what it shows."""
    return _mean(tuple([skills[alias].loading for alias in option.shows]))


def contrast(choice: Choice, skills: Skills) -> tuple[int, ...]:
    """For each type, 1 when the options differ on it: what the decision tells about, else 0."""
    return _contrast(tuple([mean_loading(option, skills) for option in choice.options]))


@lru_cache(REMEMBERED)
def _mean(loads: tuple[Loading, ...]) -> Loading:
    count = max(1, len(loads))
    r, i, a, s, e, c = (sum(load[axis] for load in loads) / count for axis in range(len(TYPES)))
    return r, i, a, s, e, c


@lru_cache(REMEMBERED)
def _contrast(loads: tuple[Loading, ...]) -> tuple[int, ...]:
    columns = zip(*loads, strict=True)
    return tuple(int(max(column) - min(column) > 1e-9) for column in columns)


def is_scored(linked: Linked) -> bool:
    """Whether some decision measures something."""
    steps = (step for scene in linked.own() for step in scene.steps)
    return any(isinstance(step, Choice) and step.scored for step in steps)


def measure_advice(linked: Linked, skills: Skills) -> Iterator[Diagnostic]:
    scored = 0
    for path, step in linked.steps(Choice):
        if isinstance(step, Choice) and step.scored:
            scored += 1
            yield from _decision(linked, step, path, skills)
    if not scored:
        message = fr("aucune décision de cette mission ne montre de compétence")
        hint = fr("Ajoute « shows: » aux options des choix qui opposent des activités.")
        yield linked.fault(("scenes",), "W215", message, hint, key=True)


def _decision(linked: Linked, choice: Choice, path: Path, skills: Skills) -> Iterator[Diagnostic]:
    silent = [i for i, option in enumerate(choice.options) if not option.shows]
    for i in silent:
        message = fr("cette option ne montre rien, alors que d'autres montrent une compétence")
        hint = fr("Donne « shows: » à toutes les options, ou à aucune.")
        yield linked.fault((*path, "options", i), "E137", message, hint, key=True)
    if not silent and not any(contrast(choice, skills)):
        message = fr("ces options pèsent toutes pareil : le choix ne mesure rien")
        hint = fr("Oppose des activités de lettres RIASEC différentes.")
        yield linked.fault((*path, "options"), "W202", message, hint, key=True)
    if len({len(option.shows) for option in choice.options}) == 1:
        return
    for (i, one), (_, other) in permutations(enumerate(choice.options), 2):
        if 0 < len(other.shows) < len(one.shows) and set(one.shows) > set(other.shows):
            message = fr(
                "cette option montre tout ce que montre « {id} », et plus encore", id=other.id
            )
            hint = fr("Aucune option ne doit dominer : chacune montre autre chose.")
            yield linked.fault((*path, "options", i, "shows"), "W203", message, hint)
