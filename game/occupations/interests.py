"""A continuous interest profile for every occupation, from its content and its official letters.

ROME gives one or two letters an occupation, too coarse to rank: many are plain "R". Here two
routes describe the content of an occupation without looking at its letters: the macro-competences
that it holds (ROME) and the interest scores of comparable occupations (O*NET). A ridge regression
learns from all other occupations how such content goes with official letters, and predicts the
letters of each occupation that it has never seen: all children of one ROME 3 code are set aside
together. The profile is the mean of that prediction and of the official letters.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from math import fsum, sqrt
from typing import NamedTuple, TypeAlias

from game.occupations.facts import Source
from game.occupations.kin import CORE_WEIGHT, shares
from game.occupations.progress import Progress, silent
from game.occupations.ridge import Features, predict_unseen
from game.occupations.rome import Rome, RomeOccupation
from game.scoring.evidence import TYPES, Loading

_FOLDS = 10
_PENALTY = 1.0
_ROUTE_SCALE = 0.1  # brings standardised scores to the size of the square roots of shares
_MINOR = 0.5  # the official minor letter, beside 1 for the major one

SOURCE = Source(
    id="interest-profile",
    title="Profil d'intérêts continu des métiers (RIASEC)",
    publisher="Étincelle",
    version="1",
    date="2025-11",
    licence="CC BY 4.0",
    attribution="Calcul Étincelle à partir du ROME 4.0 (France Travail) et d'O*NET (USDOL/ETA)",
)


Deal: TypeAlias = Callable[[Sequence[str]], Sequence[str]]


def in_turn(parents: Sequence[str]) -> Sequence[str]:
    """Leave the codes in their order."""
    return parents


class Agreement(NamedTuple):
    """How often the strongest type, or one of the two strongest, is the official major letter."""

    first: float
    first_two: float
    occupations: int


def loading_of(letters: str) -> Loading:
    """Spread one or two official letters: major 2/3 and minor 1/3, a major alone 1."""
    shares = (1.0,) if len(letters) == 1 else (2 / 3, 1 / 3)
    return _spread(letters, shares)


def predicted_letters(
    rome: Rome, onet: Mapping[str, Loading], progress: Progress = silent, deal: Deal = in_turn
) -> dict[str, Loading]:
    """Predict each occupation's letters (major 1, minor 0.5) from its content alone.

    `deal` puts the ROME 3 codes in the order in which folds are dealt to them.
    """
    codes = sorted(rome.occupations)
    parents = deal(sorted({rome.occupations[code].parent for code in codes}))
    fold_of = {parent: rank % _FOLDS for rank, parent in enumerate(parents)}
    rows, width = _features([rome.occupations[code] for code in codes], rome, onet)
    predictions = predict_unseen(
        rows,
        [official(rome.occupations[code].letters) for code in codes],
        [fold_of[rome.occupations[code].parent] for code in codes],
        width,
        _PENALTY,
        progress,
    )
    return {code: _within(values) for code, values in zip(codes, predictions, strict=True)}


def by_letters(rome: Rome) -> dict[str, Loading]:
    """Return what the competences alone say: standardised shares of their letters."""
    codes = sorted(rome.occupations)
    shared = [_letter_shares(rome.occupations[code], rome) for code in codes]
    return dict(zip(codes, _standardised(shared), strict=True))


def by_onet(rome: Rome, onet: Mapping[str, Loading]) -> dict[str, Loading]:
    """Return what O*NET alone says: the standardised scores of each ROME 3 code."""
    codes = sorted(rome.occupations)
    scores = [onet.get(rome.occupations[code].parent) for code in codes]
    return dict(zip(codes, _standardised(scores), strict=True))


def official(letters: str) -> Loading:
    """Return the official letters on the scale of a profile: major 1, minor 0.5."""
    return _spread(letters, (1.0, _MINOR))


def profile(letters: str, predicted: Loading) -> Loading:
    """Give the content and the official letters an equal say; three decimals."""
    return _six([round((a + b) / 2, 3) for a, b in zip(official(letters), predicted, strict=True)])


def profiles(rome: Rome, predicted: Mapping[str, Loading]) -> dict[str, Loading]:
    """Return the profile of every occupation that has a prediction."""
    return {code: profile(rome.occupations[code].letters, predicted[code]) for code in predicted}


def agreement(rome: Rome, predicted: Mapping[str, Loading], codes: Collection[str]) -> Agreement:
    """Compare predictions with the official major letters of some occupations."""
    first = first_two = 0
    for code in codes:
        ranked = sorted(TYPES, key=lambda t: -predicted[code][TYPES.index(t)])
        major = rome.occupations[code].letters[0]
        first += ranked[0] == major
        first_two += major in ranked[:2]
    return Agreement(first / len(codes), first_two / len(codes), len(codes))


def _features(
    occupations: Sequence[RomeOccupation], rome: Rome, onet: Mapping[str, Loading]
) -> tuple[list[Features], int]:
    """Return sparse feature rows and their width: macro-competences, then the two routes."""
    place = {code: index for index, code in enumerate(sorted(rome.macro_competences))}
    told, compared = by_letters(rome), by_onet(rome, onet)
    rows: list[Features] = []
    for occupation in occupations:
        letters, scores = told[occupation.code], compared[occupation.code]
        row = {place[code]: sqrt(share) for code, share in shares(occupation).items()}
        for offset, value in enumerate((*letters, *scores), len(place)):
            row[offset] = value * _ROUTE_SCALE
        rows.append(row)
    return rows, len(place) + 2 * len(TYPES)


def _letter_shares(occupation: RomeOccupation, rome: Rome) -> Loading | None:
    """Sum the letters of the technical competences; None when none has a letter.

    Transverse competences are left out: they give C to everybody.
    """
    totals = [0.0] * len(TYPES)
    for held in occupation.competences:
        letters = rome.macro_competences[held.macro].letters
        if held.transverse or not letters:
            continue
        weight = CORE_WEIGHT if held.core else 1
        for index, share in enumerate(loading_of(letters)):
            totals[index] += weight * share
    whole = fsum(totals)
    return _six([value / whole for value in totals]) if whole else None


def _standardised(loadings: Sequence[Loading | None]) -> list[Loading]:
    """Centre and scale each type over the occupations that have scores; the others get zeros."""
    known = [loading for loading in loadings if loading]
    means = [fsum(column) / len(known) for column in zip(*known, strict=True)]
    spreads = [
        sqrt(fsum((value - mean) ** 2 for value in column) / len(known)) or 1.0
        for column, mean in zip(zip(*known, strict=True), means, strict=True)
    ]
    return [
        _six([(v - m) / s for v, m, s in zip(loading, means, spreads, strict=True)])
        if loading
        else _six([0.0] * 6)
        for loading in loadings
    ]


def _spread(letters: str, shares: Sequence[float]) -> Loading:
    values = [0.0] * len(TYPES)
    for letter, share in zip(letters, shares, strict=False):
        values[TYPES.index(letter)] = share
    return _six(values)


def _within(values: Sequence[float]) -> Loading:
    return _six([min(1.0, max(0.0, value)) for value in values])


def _six(values: Sequence[float]) -> Loading:
    r, i, a, s, e, c = values
    return r, i, a, s, e, c
