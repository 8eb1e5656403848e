"""Which leads to show: the best ones, from several domains, without near duplicates."""

from collections import Counter
from collections.abc import Collection, Sequence
from itertools import islice

from game.scoring.matching import Match

LEADS = 5
DOMAINS = 3
AT_HOME = 2
"""Leads kept from the strongest domain when the shape is clear: variety must not hide it."""

NEAR = 4
"""An occupation met is near enough when it is in the first fourth part of the ranking."""

FIRST = 10
"""The strongest domain is the one that holds most of so many first matches."""


def leads(
    matches: Sequence[Match], count: int = LEADS, domains: int = DOMAINS
) -> tuple[Match, ...]:
    """Return `count` matches from at least `domains` ROME professional domains, best first.

    Two of them at least are of the strongest domain, unless nothing but « explore » can be said
    of the first match. No two come from one family. Where the occupations cannot fill the list
    under these rules, the best of the others do.
    """
    seats = _Seats(count, min(domains, count, len({match.domain for match in matches})))
    seats.keep(_strongest(matches) if matches and matches[0].level != "explore" else [])
    chosen = {place for place, match in enumerate(matches) if seats.take(match)}
    seats.release()
    chosen |= {p for p, match in enumerate(matches) if p not in chosen and seats.take(match)}
    rest = (place for place in range(len(matches)) if place not in chosen)
    chosen.update(islice(rest, count - len(chosen)))
    return tuple(matches[place] for place in sorted(chosen))


def with_met(
    chosen: Sequence[Match],
    ranked: Sequence[Match],
    met: Collection[str],
    count: int = 1,
    domains: int = DOMAINS,
) -> tuple[Match, ...]:
    """Give `count` of the leads to occupations that the player met, as far as they are none.

    Only those that the decisions point to come in: they stand in the first quarter of all. Each
    takes the place of the weakest other lead that can leave without taking variety away.
    """
    found = tuple(chosen)
    quarter = ranked[: len(ranked) // NEAR]
    guests = [match for match in quarter if match.code in met and match not in found]
    missing = count - sum(match.code in met for match in found)
    for guest in guests[: max(0, missing)]:
        found = _seated(found, guest, met, domains)
    return found


def _seated(
    chosen: tuple[Match, ...], guest: Match, met: Collection[str], domains: int
) -> tuple[Match, ...]:
    """The list with a guest in the place of the weakest lead who can leave it, if one can."""
    least = min(domains, len({match.domain for match in chosen}))
    for k in reversed(range(len(chosen))):
        found = (*chosen[:k], *chosen[k + 1 :], guest)
        if chosen[k].code not in met and len({match.domain for match in found}) >= least:
            return found
    return chosen


class _Seats:
    """The places left on the list, some of them kept: for new domains, for the strongest one."""

    def __init__(self, count: int, domains: int) -> None:
        self._free = count
        self._domains = domains
        self._met: Counter[str] = Counter()
        self._families: set[str] = set()
        self._home, self._kept = "", 0

    def keep(self, strongest: Sequence[Match]) -> None:
        """Keep up to AT_HOME places for these matches of one domain, as many as fit the rest."""
        if strongest:
            room = self._free - (self._domains - 1)
            self._kept = min(AT_HOME, room, len(set(map(_family, strongest))))
            self._home = strongest[0].domain

    def release(self) -> None:
        """Give up the places kept for those who did not come."""
        self._domains = self._kept = 0

    def take(self, match: Match) -> bool:
        """Seat a match if its family is new and those whom places are kept for still fit."""
        if _family(match) in self._families or self._free < 1 + self._kept_after(match.domain):
            return False
        self._free -= 1
        self._met[match.domain] += 1
        self._families.add(_family(match))
        return True

    def _kept_after(self, domain: str) -> int:
        """Return how many places are kept once a match of this domain is seated."""
        at_home = max(0, self._kept - self._met[self._home] - (domain == self._home))
        met = set(self._met) | {domain} | ({self._home} if at_home else set())
        return at_home + max(0, self._domains - len(met))


def _strongest(matches: Sequence[Match]) -> list[Match]:
    """Return those of the first matches whose domain holds most of them, the better of equals."""
    first = matches[:FIRST]
    (home, _), *_ = Counter(match.domain for match in first).most_common(1)
    return [match for match in first if match.domain == home]


def longer(matches: Sequence[Match], count: int) -> tuple[Match, ...]:
    """Return the leads, then the best of all others: three domains in the first ten at once."""
    first = leads(matches, min(count, LEADS))
    shown = {match.code for match in first}
    others = (match for match in matches if match.code not in shown)
    return first + tuple(islice(others, count - len(first)))


def _family(match: Match) -> str:
    return match.family or match.code
