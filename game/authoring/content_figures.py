"""The figures of the inclusion and reading report, from content in each of its languages."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from game.authoring.agreement import Agreement, agreements
from game.authoring.cast_figures import CastFigures, Share, cast_figures
from game.authoring.coded_words import CODED, Cue, cues
from game.authoring.readability import Readability, readability
from game.authoring.texts_read import Read, texts_read
from game.content.check_words import LONGEST, USUAL, words
from game.content.library import Library, Mission
from game.content.telling import retold, retold_shelves
from game.gestures.protocol import Gesture
from game.story.terms import unmarked

_WOMEN = {
    "fr": r"femmes?|filles?|dames?|(?:au )?féminine?s?|hommes?|garçons?",
    "en": r"wom[ae]n|girls?|lad(?:y|ies)|female|m[ae]n|boys?",
}
_RARE = {
    "fr": r"rares?|rarement|seules?|premières?|peu|exceptions?|étonn\w+|surpren\w+|malgré|même"
    r"|d'habitude|d'ordinaire|pourtant|aussi|encore|monde",
    "en": r"rare(?:ly)?|only|first|few|exceptions?|surpris\w+|despite|even|usually|too|also|world",
}


class Lengths(NamedTuple):
    """Words of the lines of a mission; `long` and `longest` have ids, with their words."""

    lines: int
    median: int
    nine_in_ten: int
    long: tuple[tuple[str, int], ...]
    too_long: tuple[tuple[str, int], ...]


class MissionFigures(NamedTuple):
    """A mission in one language. `voices` counts words said by women among those said."""

    lengths: Lengths
    reading: Readability
    hardest: tuple[str, float]
    """The scene with the lowest score among those of thirty words and more, or ("", 100)."""
    voices: Share
    options: int
    cues: tuple[Cue, ...]
    agreements: tuple[Agreement, ...]
    rarity: tuple[str, ...]
    """Ids of texts that say, near « femme » or « homme », that it is rare."""


class ContentFigures(NamedTuple):
    cast: CastFigures
    missions: Mapping[str, Mapping[str, MissionFigures]]
    """By mission, then language."""
    shared: tuple[Agreement, ...]
    """In what missions share and in the debriefs: skills, levels of gestures, trades, words."""


def content_figures(
    library: Library, told: Mapping[str, Library], gestures: Mapping[str, Gesture]
) -> ContentFigures:
    """`told` has the library in each language, « fr » among them. Only people of a cast count."""
    seen = {person for mission in library.missions.values() for person in mission.cast.values()}
    cast = [person for id, person in library.people.items() if id in seen]
    return ContentFigures(
        cast_figures(cast),
        {
            id: {code: mission_figures(mission, words, code) for code, words in told.items()}
            for id, mission in library.missions.items()
        },
        tuple(_shared(library, gestures)),
    )


def _shared(library: Library, gestures: Mapping[str, Gesture]) -> Iterator[Agreement]:
    texts: dict[str, str] = {}

    def note(id: str, text: str, _note: str) -> str:
        texts[id] = text
        return text

    retold_shelves(library, gestures, note)
    for mission in library.missions.values():
        retold(mission, library.people, lambda i, t, n: note(i, t, n) if ":debrief:" in i else t)
    for id, text in texts.items():
        yield from agreements(id, text, by_player=id.startswith("questionnaire/"))


def mission_figures(mission: Mission, library: Library, language: str) -> MissionFigures:
    texts = list(texts_read(mission, library))
    scored = [(text.id, text.text) for text in texts if text.scored]
    agreeing = (
        found
        for text in texts
        if language == "fr"
        for found in agreements(text.id, text.text, by_player=text.kind == "option")
    )
    return MissionFigures(
        _lengths([text for text in texts if text.kind == "line"], texts),
        readability((text.text for text in texts), language),
        _hardest(texts, language),
        _voices(texts, library),
        len(scored),
        tuple(cues(scored, language)) if language in CODED else (),
        tuple(agreeing),
        tuple(text.id for text in texts if _says_rare(text.text, language)),
    )


def _lengths(lines: Sequence[Read], texts: Sequence[Read]) -> Lengths:
    counted = sorted(words(line.text) for line in lines) or [0]
    return Lengths(
        len(lines),
        counted[len(counted) // 2],
        counted[min(len(counted) - 1, len(counted) * 9 // 10)],
        tuple(_longer(lines, USUAL)),
        tuple(_longer(texts, LONGEST)),
    )


def _longer(texts: Iterable[Read], most: int) -> list[tuple[str, int]]:
    counted = ((text.id, words(text.text)) for text in texts)
    return [(id, count) for id, count in counted if count > most]


def _hardest(texts: Sequence[Read], language: str, least: int = 30) -> tuple[str, float]:
    scenes: dict[str, list[str]] = {}
    scene = ""
    for text in texts:
        scene = text.id.removesuffix(":title") if text.id.endswith(":title") else scene
        scenes.setdefault(scene, []).append(text.text)
    scores = {name: readability(said, language) for name, said in scenes.items()}
    long = ((name, found.score) for name, found in scores.items() if found.words >= least)
    return min(long, key=lambda pair: pair[1], default=("", 100.0))


def _voices(texts: Iterable[Read], library: Library) -> Share:
    said = [(library.people[t.speaker].gender, words(t.text)) for t in texts if t.speaker]
    return Share(sum(n for gender, n in said if gender == "f"), sum(n for _, n in said))


def _says_rare(text: str, language: str) -> bool:
    if language not in _WOMEN:
        return False
    sentences = re.split(r"[.!?…]+", unmarked(text).lower())
    who, rare = (re.compile(rf"\b(?:{p[language]})\b") for p in (_WOMEN, _RARE))
    return any(who.search(s) and rare.search(s) for s in sentences)
