"""What a sitting must be handed: missions, gestures with their levels, skills, titles, words."""

from collections.abc import Mapping
from typing import NamedTuple

from game.gestures.protocol import Gesture, Level
from game.scoring.evidence import Loading
from game.story.program import Program


class Skill(NamedTuple):
    """A macro-competence behind an author's alias: `code` is its ROME code.

    `label` is an infinitive for the passport, `you` tells the player what she or he did.
    """

    code: str
    label: str
    you: str
    loading: Loading


class Entry(NamedTuple):
    """A word of the trade and what it means, in one sentence; `picture` names a drawing, or ""."""

    key: str
    term: str
    text: str
    picture: str = ""


class Item(NamedTuple):
    """One activity that the questionnaire asks about: `letter` is its interest type (RIASEC).

    `skills` are aliases; `icon` and `person` are drawings, the second may be "".
    """

    key: str
    text: str
    letter: str
    skills: tuple[str, ...]
    icon: str
    person: str = ""


class Catalogue(NamedTuple):
    """Everything playable. Content makes it once; a sitting only reads it.

    `programs` and `places` (the title of a mission's place) go by mission, `levels` by gesture
    and level name, `skills` by alias. A level's `shows` maps criteria to skill aliases.
    """

    programs: Mapping[str, Program]
    gestures: Mapping[str, Gesture]
    levels: Mapping[tuple[str, str], Level]
    skills: Mapping[str, Skill]
    places: Mapping[str, str]
    glossary: Mapping[str, Entry] = {}
    """Entries by each key that a text may mark them with: see `story.terms.key_of`."""
    items: tuple[Item, ...] = ()
    """What the questionnaire asks about; it is not offered without."""
    items_hash: str = ""
