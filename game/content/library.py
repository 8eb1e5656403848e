"""Everything that authors wrote, checked and linked; frozen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from game.gestures.protocol import Gesture, Level
from game.session.catalogue import Catalogue, Entry, Skill
from game.story.program import Program
from game.story.terms import key_of

Gender: TypeAlias = Literal["f", "m"]
Rank: TypeAlias = Literal["operator", "technician", "engineer", "manager"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at work. `role` is the trade in her or his form, `title` in both forms.

    `look` holds the fields that the author gave, for `drawings.look.look_of`.
    """

    id: str
    name: str
    role: str
    trade: str
    title: str
    gender: Gender
    age: int
    level: Rank
    look: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the map; `lat` and `lon` in degrees."""

    id: str
    town: str
    lat: float
    lon: float
    title: str
    icon: str
    summary: str


class Minutes(NamedTuple):
    """How long a mission lasts; `short` is None without a short route."""

    full: int
    short: int | None = None


@dataclass(frozen=True, slots=True)
class Mission:
    """A mission: what the map says of it, and its program. `cast` maps aliases to person ids."""

    id: str
    title: str
    place: str
    minutes: Minutes
    summary: str
    trades: tuple[str, ...]
    cast: Mapping[str, str]
    program: Program
    sources: tuple[str, ...] = ()

    @property
    def hash(self) -> str:
        """Hexadecimal; it changes when the mission's file or one that it uses changes."""
        return self.program.hash


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the glossary; `also` has the other forms that texts may mark."""

    entry: Entry
    also: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Each key that a marked text may name it by; its own comes first."""
        return tuple(dict.fromkeys((self.entry.key, *map(key_of, (self.entry.term, *self.also)))))


@dataclass(frozen=True, slots=True)
class Library:
    """All content by id: `skills` by alias, `levels` by (gesture, level), `glossary` by key."""

    missions: Mapping[str, Mission]
    people: Mapping[str, Person]
    places: Mapping[str, Place]
    skills: Mapping[str, Skill]
    levels: Mapping[tuple[str, str], Level]
    hash: str
    glossary: Mapping[str, Word] = field(default_factory=dict)

    def catalogue(self, gestures: Mapping[str, Gesture]) -> Catalogue:
        """The part that a sitting plays."""
        return Catalogue(
            programs={name: mission.program for name, mission in self.missions.items()},
            gestures=gestures,
            levels=self.levels,
            skills=self.skills,
            places={name: self.places[m.place].title for name, m in self.missions.items()},
            glossary={key: word.entry for word in self.glossary.values() for key in word.keys},
        )
