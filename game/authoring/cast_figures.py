"""Who is at work in the missions: gender, rank, age, disability, and how varied the faces are.

Origin is not counted: nobody's is written down, a name or a skin does not tell it, and guessing
it would be the prejudice that the report looks for. What authors do declare is counted instead:
names and drawn traits, and how many of these the two most alike people share.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import Any, NamedTuple

from game.content.library import Person, Rank

RANKS: tuple[Rank, ...] = ("operator", "technician", "engineer", "manager")
BANDS: Mapping[str, range] = {
    "15-29": range(15, 30),
    "30-49": range(30, 50),
    "50-75": range(50, 76),
}
TECHNICAL = ("H", "I")
"""First letters of ROME codes: industry, installation and maintenance."""
DISABILITIES = ("hearing", "wheelchair")
"""What `look` can declare; other disabilities, most of them unseen, are not."""
TRAITS = ("skin", "face", "hair", "hair_col", "iris", "nose", "glasses", "beard", "build", "age")


class Share(NamedTuple):
    """So many women among so many people."""

    women: int
    people: int

    @property
    def rate(self) -> float:
        return self.women / self.people if self.people else 0.0


class Alike(NamedTuple):
    """The two people who share most of the drawn traits; names are "" with fewer than two."""

    one: str
    other: str
    shared: int


class CastFigures(NamedTuple):
    all: Share
    technical: Share
    ranks: Mapping[Rank, Share]
    ages: Mapping[str, int]
    youngest: int
    oldest: int
    disabled: tuple[str, ...]
    """Names of those whose disability can be seen."""
    same_names: tuple[str, ...]
    """First or last names that several people bear."""
    alike: Alike
    unpaired: tuple[str, ...]
    """Names of those whose trade is not given in both forms, and is not one word for both."""


def cast_figures(people: Sequence[Person]) -> CastFigures:
    ages = [person.age for person in people] or [0]
    return CastFigures(
        _share(people),
        _share(person for person in people if person.trade.startswith(TECHNICAL)),
        {rank: _share(p for p in people if p.level == rank) for rank in RANKS},
        {band: sum(p.age in years for p in people) for band, years in BANDS.items()},
        min(ages),
        max(ages),
        tuple(p.name for p in people if any(p.look.get(trait) for trait in DISABILITIES)),
        _repeated(name for person in people for name in person.name.split()),
        _most_alike(people),
        tuple(person.name for person in people if not _for_both(person.title)),
    )


def _for_both(title: str) -> bool:
    """Whether a title speaks of women and men: « Soudeur / Soudeuse », « Responsable d'îlot »."""
    return " / " in title or title.partition(" ")[0].endswith("e")


def _share(people: Iterable[Person]) -> Share:
    genders = [person.gender for person in people]
    return Share(genders.count("f"), len(genders))


def _repeated(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name, count in Counter(names).items() if count > 1)


def _most_alike(people: Sequence[Person]) -> Alike:
    pairs = (
        Alike(a.name, b.name, sum(x == y for x, y in zip(_traits(a), _traits(b), strict=True)))
        for a, b in combinations(people, 2)
    )
    return max(pairs, key=lambda pair: pair.shared, default=Alike("", "", 0))


def _traits(person: Person) -> list[Any]:
    return [person.look.get(trait) for trait in TRAITS]
