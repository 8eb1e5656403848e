"""Why an occupation is on the list: the player's own decisions that put it there.

A decision's contribution is what the score would lose had it not been made. The profile without
it is one Newton step away from the mode, near enough for an order: the reasons of five leads take
some tens of milliseconds, once a passport.
"""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from game.scoring.affinity import affinity_of
from game.scoring.direction import direction_of
from game.scoring.evidence import Evidence, Performance, Preference
from game.scoring.hexagon import SIZE, six
from game.scoring.likelihood import landscape, slope
from game.scoring.linear import Matrix, cholesky, inverse, solve
from game.scoring.matching import Ranker
from game.scoring.profile import Profile, estimate, informative

Kind: TypeAlias = Literal["preferred", "liked", "showed"]

_NO_PRIOR: Matrix = ((0.0,) * SIZE,) * SIZE


class Reason(NamedTuple):
    """One decision in favour of an occupation.

    `about` is what the player read; `over` are the keys of the refused options, the one farthest
    from the occupation first (empty unless « preferred »). `contribution` is in points of score.
    """

    kind: Kind
    source: str
    about: str
    over: tuple[str, ...]
    contribution: float


def explain(
    ranker: Ranker, evidence: Iterable[Evidence], codes: Sequence[str], limit: int = 3
) -> dict[str, tuple[Reason, ...]]:
    """Return for each occupation its `limit` best reasons at most, strongest first.

    Only what speaks for the occupation is told. The same thing done twice is one reason.
    """
    items = tuple(evidence)
    profile = estimate(items)
    whole = _scores(ranker, profile, items, codes)
    found: dict[str, list[Reason]] = {code: [] for code in codes}
    for place, item in enumerate(items):
        others = items[:place] + items[place + 1 :]
        rest = _scores(ranker, without(profile, item), others, codes)
        for code in codes:
            contribution = whole[code] - rest[code]
            found[code].extend(_reason(ranker, code, item, contribution))
    return {code: _strongest(found[code], limit) for code in codes}


def without(profile: Profile, item: Evidence) -> Profile:
    """Return the profile as it would be without one answer that it was estimated from."""
    if not informative(item):
        return profile
    own = slope(landscape([item], _NO_PRIOR), profile.mean)
    whole = inverse(cholesky(profile.covariance))
    left = tuple(
        tuple(a - b for a, b in zip(row, own_row, strict=True))
        for row, own_row in zip(whole, own.curvature, strict=True)
    )
    factor = cholesky(left)
    back = solve(factor, own.gradient)
    mean = six([m - b for m, b in zip(profile.mean, back, strict=True)])
    return Profile(mean, inverse(factor), profile.decisions - 1)


def _scores(
    ranker: Ranker, profile: Profile, evidence: Sequence[Evidence], codes: Sequence[str]
) -> dict[str, float]:
    where, known = direction_of(profile), affinity_of(profile.mean, evidence)
    return {code: ranker.score(code, where, known) for code in codes}


def _reason(ranker: Ranker, code: str, item: Evidence, contribution: float) -> Iterable[Reason]:
    """Return the reason that the item gives, if it speaks for the occupation."""
    kind = _kind(item)
    if kind is None or contribution <= 0.0:
        return ()
    return (Reason(kind, item.source, item.about, _over(ranker, code, item), contribution),)


def _kind(item: Evidence) -> Kind | None:
    if isinstance(item, Preference):
        return "preferred"
    if isinstance(item, Performance):
        return "showed"
    return "liked" if item.face > 0 else None


def _over(ranker: Ranker, code: str, item: Evidence) -> tuple[str, ...]:
    if not isinstance(item, Preference):
        return ()
    refused = [option for k, option in enumerate(item.offered) if k != item.chosen]
    refused.sort(key=lambda option: (ranker.likeness(code, option.loading), option.key))
    return tuple(option.key for option in refused)


def _strongest(found: Sequence[Reason], limit: int) -> tuple[Reason, ...]:
    merged: dict[tuple[str, str], Reason] = {}
    for reason in found:
        key = (reason.kind, reason.about or reason.source)
        known = merged.get(key)
        if known is not None:
            reason = known._replace(contribution=known.contribution + reason.contribution)
        merged[key] = reason
    ordered = sorted(merged.values(), key=lambda r: (-r.contribution, r.kind, r.source, r.about))
    return tuple(ordered[:limit])
