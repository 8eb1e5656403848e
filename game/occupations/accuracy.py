"""How well interest profiles agree with official letters that they have not seen.

Every line of the table compares the strongest type that a method finds with the official major
letter. The methods of one route learn nothing. The regression learns, so it is judged on
occupations set aside, all children of one ROME 3 code together; dealing the folds anew says how
much is chance. With the letters dealt to other occupations there is nothing left to learn: a
method that still did better than always naming the commonest letter would have seen them.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from game import rng
from game.occupations.build import INDUSTRY, SHIPPED
from game.occupations.interests import (
    Agreement,
    agreement,
    by_letters,
    by_onet,
    predicted_letters,
)
from game.occupations.progress import Progress, silent
from game.occupations.rome import Rome
from game.scoring.evidence import Loading

DEALS = 3
_SETS = (("tous les métiers", ("",)), ("table livrée", SHIPPED), ("industrie", INDUSTRY))


class Line(NamedTuple):
    """A method, with its agreement on each set; several when it was tried several times."""

    method: str
    tries: tuple[tuple[Agreement, ...], ...]


class Accuracy(NamedTuple):
    """The names and sizes of the sets, and a line for each method."""

    sets: tuple[tuple[str, int], ...]
    lines: tuple[Line, ...]


def accuracy(
    rome: Rome, onet: Mapping[str, Loading], deals: int = DEALS, progress: Progress = silent
) -> Accuracy:
    """Measure every method on every set; a quarter of a minute for each deal of the folds."""
    codes = [
        [code for code in rome.occupations if code.startswith(prefixes)] for _, prefixes in _SETS
    ]
    kept = [(name, found) for (name, _), found in zip(_SETS, codes, strict=True) if found]
    judged = partial(_judged, rome, [found for _, found in kept])
    first, second = by_letters(rome), by_onet(rome, onet)
    both = {code: _sum(first[code], second[code]) for code in first}
    learned = [
        judged(predicted_letters(rome, onet, progress, partial(_dealt, seed)))
        for seed in range(deals)
    ]
    strangers = _with_strangers(rome)
    lines = (
        Line("la lettre la plus courante", (judged(_commonest(rome)),)),
        Line("compétences seules", (judged(first),)),
        Line("O*NET seul", (judged(second),)),
        Line("moyenne simple des deux", (judged(both),)),
        Line("régression, métiers jamais vus", tuple(learned)),
        Line(
            "la même, lettres mélangées",
            (_judged(strangers, [f for _, f in kept], predicted_letters(strangers, onet)),),
        ),
    )
    return Accuracy(tuple((name, len(found)) for name, found in kept), lines)


def told(found: Accuracy) -> str:
    """Return the table as text: per cent of first letters found, and in the first two."""
    names = "".join(f"{f'{name} ({count})':>26}" for name, count in found.sets)
    lines = [f"{'lettre principale retrouvée (dans les deux premières)':<54}", f"{'':<34}{names}"]
    for line in found.lines:
        columns = zip(*line.tries, strict=True)
        lines.append(f"{line.method:<34}" + "".join(f"{_cell(c):>26}" for c in columns))
    return "\n".join(lines) + "\n"


def _cell(tries: Sequence[Agreement]) -> str:
    first = [100 * each.first for each in tries]
    two = sum(100 * each.first_two for each in tries) / len(tries)
    spread = f" ±{(max(first) - min(first)) / 2:.1f}" if len(tries) > 1 else ""
    return f"{sum(first) / len(first):.1f}{spread} % ({two:.1f})"


def _judged(
    rome: Rome, sets: Sequence[Collection[str]], profiles: Mapping[str, Loading]
) -> tuple[Agreement, ...]:
    return tuple(agreement(rome, profiles, codes) for codes in sets)


def _sum(one: Loading, other: Loading) -> Loading:
    r, i, a, s, e, c = (x + y for x, y in zip(one, other, strict=True))
    return r, i, a, s, e, c


def _commonest(rome: Rome) -> dict[str, Loading]:
    """Return, for every occupation, how common each letter is."""
    counts = Counter(occupation.letters[0] for occupation in rome.occupations.values())
    r, i, a, s, e, c = (float(counts[letter]) for letter in "RIASEC")
    return dict.fromkeys(rome.occupations, (r, i, a, s, e, c))


def _dealt(seed: int, parents: Sequence[str]) -> Sequence[str]:
    """Deal ROME 3 codes anew; the order of the shipped profiles for seed 0."""
    if not seed:
        return parents
    order = sorted(range(len(parents)), key=lambda n: rng.bits(seed, n))
    return [parents[n] for n in order]


def _with_strangers(rome: Rome) -> Rome:
    """Give the occupations the letters of others, all children of a ROME 3 code as they were."""
    parents = sorted({occupation.parent for occupation in rome.occupations.values()})
    letters = {parent: rome.occupations[parent].letters for parent in parents}
    others = dict(zip(parents, map(letters.__getitem__, _dealt(7, parents)), strict=True))
    return rome._replace(
        occupations={
            code: occupation._replace(letters=others[occupation.parent])
            for code, occupation in rome.occupations.items()
        }
    )
