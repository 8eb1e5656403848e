"""Which leads to show: the best ones, from several domains, without near duplicates."""

from collections.abc import Sequence
from itertools import islice

from game.scoring.matching import Match

LEADS = 5
DOMAINS = 3


def leads(
    matches: Sequence[Match], count: int = LEADS, domains: int = DOMAINS
) -> tuple[Match, ...]:
    """Return `count` matches from at least `domains` ROME professional domains, best first.

    No two come from one family. Where the occupations cannot fill the list under these rules,
    the best of the others do.
    """
    wanted = min(domains, count, len({match.domain for match in matches}))
    chosen: list[int] = []
    met: set[str] = set()
    families: set[str] = set()
    for place, match in enumerate(matches):
        free = count - len(chosen)
        if free == 0:
            break
        room = match.domain not in met or free > wanted - len(met)
        if room and _family(match) not in families:
            chosen.append(place)
            met.add(match.domain)
            families.add(_family(match))
    rest = (place for place in range(len(matches)) if place not in chosen)
    chosen.extend(islice(rest, count - len(chosen)))
    return tuple(matches[place] for place in sorted(chosen))


def longer(matches: Sequence[Match], count: int) -> tuple[Match, ...]:
    """Return the leads, then the best of all others: three domains in the first ten at once."""
    first = leads(matches, min(count, LEADS))
    shown = {match.code for match in first}
    others = (match for match in matches if match.code not in shown)
    return first + tuple(islice(others, count - len(first)))


def _family(match: Match) -> str:
    return match.family or match.code
