"""Why an occupation is on the list: the player's own decisions that put it there.

A decision counts by its part in the occupation's score (see `credit`). What is told first is
about something that the occupation does: a competence that it needs, or its main type; and what
was done again and again is told before what was done once, when nothing better was offered.
Occupations side by side each start with another reason, as far as there are enough.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from game.scoring.credit import credits_of
from game.scoring.evidence import Evidence, Loading, Performance, Preference, Rating
from game.scoring.matching import Ranker, strongest
from game.scoring.spread import spread

Kind: TypeAlias = Literal["preferred", "liked", "showed"]

HELD, NEEDED = 1.0, 1.0
"""What a decision counts more when the occupation holds its competence: as much again, and up to
as much again by how far it needs it."""


class Reason(NamedTuple):
    """One decision in favour of an occupation.

    `about` is what the player read; `over` are the keys of the refused options, the one farthest
    from the occupation first (empty unless « preferred »). `contribution` is in points of score.
    `skill` is the competence shown that the occupation needs most (the first one if it needs
    none), `need` how much it does. `fits`: it is needed, or of the occupation's main type.
    `told` is how much all decisions for this competence tell of this very occupation.
    """

    kind: Kind
    source: str
    about: str
    over: tuple[str, ...]
    contribution: float
    skill: str
    need: float
    fits: bool
    told: float = 0.0

    @property
    def saying(self) -> str:
        """What the reason comes down to in a few words: two with the same one sound the same."""
        return f"{self.kind == 'liked'} {self.skill or self.about}"

    @property
    def deed(self) -> str:
        """What was decided there and then: two with the same one are the same."""
        return f"{self.kind} {self.about or self.source}"


def explain(
    ranker: Ranker, evidence: Iterable[Evidence], codes: Sequence[str], limit: int = 3
) -> dict[str, tuple[Reason, ...]]:
    """Return for each occupation its `limit` best reasons at most, the most telling first.

    Only what speaks for the occupation is told. The same thing done twice is one reason. Each
    occupation starts with something else than the others: another deed, else another time that
    the same was done; only when there is neither do two start alike.
    """
    items = tuple(evidence)
    credit = credits_of(items)
    found = []
    for code in codes:
        each = [
            _reason(ranker, code, item, part.towards(ranker, code))
            for item, part in zip(items, credit, strict=True)
            if not (isinstance(item, Rating) and item.face <= 0)
        ]
        found.append(_ordered(each))
    return {
        code: tuple(reasons[:limit])
        for code, reasons in zip(codes, _each_its_own(found), strict=True)
    }


def _reason(ranker: Ranker, code: str, item: Evidence, contribution: float) -> Reason:
    kind, skills, loading = _deed(item)
    need = {skill: ranker.need(code, skill) for skill in skills}
    skill = max(skills, key=need.__getitem__, default="")
    fits = need.get(skill, 0.0) > 0.0 or (
        loading is not None and strongest(loading) == ranker.main_type(code)
    )
    over = _over(ranker, code, item)
    return Reason(
        kind, item.source, item.about, over, contribution, skill, need.get(skill, 0.0), fits
    )


def _deed(item: Evidence) -> tuple[Kind, tuple[str, ...], Loading | None]:
    """Return how something was done, its competences, and its loading if it tells of interest."""
    if isinstance(item, Performance):
        return "showed", (item.skill,), None
    if isinstance(item, Rating):
        return "liked", item.skills, item.loading
    taken = item.offered[item.chosen]
    return "preferred", taken.skills, taken.loading


def _over(ranker: Ranker, code: str, item: Evidence) -> tuple[str, ...]:
    if not isinstance(item, Preference):
        return ()
    refused = [option for k, option in enumerate(item.offered) if k != item.chosen]
    refused.sort(key=lambda option: (ranker.likeness(code, option.loading), option.key))
    return tuple(option.key for option in refused)


def _ordered(found: Iterable[Reason]) -> list[Reason]:
    """Return what is in favour: the best reason of each saying, then the second best ones."""
    sayings: dict[str, list[Reason]] = defaultdict(list)
    for reason in _merged(found):
        sayings[reason.saying].append(reason)
    ranked = []
    for alike in sayings.values():
        alike.sort(key=lambda r: (not r.fits, -r.contribution, r.kind, r.source, r.about))
        told = _size(alike) * (1.0 + HELD * (alike[0].need > 0.0) + NEEDED * alike[0].need)
        ranked += [(turn, reason._replace(told=told)) for turn, reason in enumerate(alike)]
    ranked.sort(key=lambda each: (each[0], not each[1].fits, -each[1].told, each[1].saying))
    return [reason for _, reason in ranked]


def _size(alike: Sequence[Reason]) -> float:
    """Return how much several reasons of one saying are worth: the next one ever less more."""
    return math.sqrt(math.fsum(reason.contribution**2 for reason in alike))


def _merged(found: Iterable[Reason]) -> list[Reason]:
    """Return what is in favour, the same thing only once."""
    merged: dict[str, Reason] = {}
    for reason in found:
        known = merged.get(reason.deed)
        if known is not None:
            reason = known._replace(contribution=known.contribution + reason.contribution)
        merged[reason.deed] = reason
    return [reason for reason in merged.values() if reason.contribution > 0.0]


def _each_its_own(found: Sequence[list[Reason]]) -> list[list[Reason]]:
    """Bring forward what each list starts with: no two the same deed, else not the same time.

    Only what fits may come first, where anything does: variety never costs what is true.
    """
    may = [[r for r in reasons if r.fits == reasons[0].fits] for reasons in found]
    deeds = spread([{r.saying: r.told for r in reversed(reasons)} for reasons in may])
    first = [
        next((r for r in reasons if r.saying == deed), None)
        for reasons, deed in zip(may, deeds, strict=True)
    ]
    told = {reason.deed for reason in first if reason is not None}
    left = [
        {r.deed: r.told for r in reversed(reasons) if r.deed not in told} if start is None else {}
        for reasons, start in zip(may, first, strict=True)
    ]
    for row, deed in enumerate(spread(left)):
        first[row] = first[row] or next((r for r in may[row] if r.deed == deed), None)
    return [_led(reasons, start) for reasons, start in zip(found, first, strict=True)]


def _led(reasons: list[Reason], start: Reason | None) -> list[Reason]:
    """The same reasons with one of them first."""
    return reasons if start is None else [start, *(r for r in reasons if r is not start)]
