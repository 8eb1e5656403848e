"""Everything that authors wrote, checked and linked; frozen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from game.content.diagnostics import Diagnostic
from game.gestures.protocol import Gesture, Level
from game.session.catalogue import Catalogue, Entry, Item, Skill
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
class Debrief:
    """What a teacher talks about with the class afterwards; `vocabulary` has glossary keys."""

    aim: str
    questions: tuple[str, ...]
    vocabulary: tuple[str, ...] = ()
    after: str = ""


@dataclass(frozen=True, slots=True)
class Snippet:
    """Scenes that missions use; `roles` stand for aliases in its program, which ends nowhere."""

    name: str
    summary: str
    roles: tuple[str, ...]
    program: Program


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
    debrief: Debrief | None = None
    gestures: tuple[str, ...] = ()
    """The different gestures that are tried in it, sorted."""

    @property
    def hash(self) -> str:
        """Hexadecimal; it changes when the mission's file or one that it uses changes."""
        return self.program.hash


class Refused(NamedTuple):
    """A mission that cannot be played for now, and why: its own faults, or those of what it uses.

    `title` and `place` are "" where they could not be read.
    """

    title: str
    place: str
    faults: tuple[Diagnostic, ...]


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
class Trade:
    """What we say ourselves of an occupation, on its card of the « Carnet des métiers ».

    `hard` is what is hard in it, `gestures` those that try it, `ways` lead there besides diplomas.
    """

    code: str
    hard: str
    gestures: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()


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
    snippets: Mapping[str, Snippet] = field(default_factory=dict)
    items: tuple[Item, ...] = ()
    """What the questionnaire asks about."""
    items_hash: str = ""
    trades: Mapping[str, Trade] = field(default_factory=dict)
    """By ROME code."""
    refused: Mapping[str, Refused] = field(default_factory=dict)
    """The missions that faults keep out, by the name of their folder."""

    def catalogue(self, gestures: Mapping[str, Gesture]) -> Catalogue:
        """The part that a sitting plays."""
        return Catalogue(
            programs={name: mission.program for name, mission in self.missions.items()},
            gestures=gestures,
            levels=self.levels,
            skills=self.skills,
            places={name: self.places[m.place].title for name, m in self.missions.items()},
            glossary={key: word.entry for word in self.glossary.values() for key in word.keys},
            items=self.items,
            items_hash=self.items_hash,
        )
