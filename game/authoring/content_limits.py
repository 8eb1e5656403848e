"""What the content guide asks of content as a whole, and where content is outside of it.

Said by the guide: women in 45 to 55 % of technical roles, at every level; a line of at most 15
words in nine cases of ten, 25 at most; titles in both forms; nobody says that it is rare; no
option that calls one gender. The other limits are our reading of it, each with its reason below.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from game.authoring.cast_figures import TRAITS, CastFigures, Share
from game.authoring.coded_words import CODED
from game.authoring.content_figures import ContentFigures, MissionFigures
from game.authoring.readability import STANDARD
from game.content.check_people import FEWEST, HIGH, LOW
from game.content.check_words import LONGEST, USUAL

EVERY_RANK = (0.25, 0.75)
"""Women at one rank: « every level » cannot be 45 to 55 % of three people."""
FEWEST_OF_RANK = 4
VOICES = (0.4, 0.6)
"""Women's share of the words said over all missions: to be there is not to be heard."""
YOUNGEST_BAND = 0.1
"""Each age band holds so many of the cast at least; industry has all three."""
DISABLED = 0.06
"""The share of disabled workers that French law asks of an employer of twenty (Code du travail,
article L5212-2)."""
ALIKE = len(TRAITS) - 2
"""Two people share at most so many drawn traits."""
LONG_LINES = 0.1
CODED_GAP = 0.05
"""Coded options of one side may exceed the other's by so much of all scored options."""


class Outside(NamedTuple):
    """A limit that content is outside of. `where` is a mission, or "" for all of them."""

    limit: str
    where: str
    told: str


def outside(figures: ContentFigures) -> list[Outside]:
    """Every limit that does not hold, people first."""
    found = list(_of_cast(figures.cast))
    for mission, languages in figures.missions.items():
        for code, each in languages.items():
            found += _of_mission(mission, code, each)
    found += (
        Outside("agreement", "", f"« {shared.where} » donne un genre : « {shared.words} »")
        for shared in figures.shared
    )
    found += _voices(figures)
    found += _coded(figures)
    return found


def _of_cast(cast: CastFigures) -> Iterator[Outside]:
    if cast.all.people < FEWEST:  # shares of so few people say nothing
        return
    if not LOW <= cast.technical.rate <= HIGH:
        yield Outside("technical", "", f"{_of(cast.technical)} dans les rôles techniques")
    for rank, share in cast.ranks.items():
        if share.people >= FEWEST_OF_RANK and not EVERY_RANK[0] <= share.rate <= EVERY_RANK[1]:
            yield Outside("ranks", "", f"{_of(share)} au niveau « {rank} »")
    for band, count in cast.ages.items():
        if count < YOUNGEST_BAND * cast.all.people:
            yield Outside("ages", "", f"{count} personne(s) de {band} ans")
    if len(cast.disabled) < DISABLED * cast.all.people:
        yield Outside("disability", "", f"{len(cast.disabled)} handicap(s) visible(s)")
    if cast.alike.shared > ALIKE:
        yield Outside("variety", "", f"{cast.alike.one} et {cast.alike.other} se ressemblent trop")
    for name in cast.same_names:
        yield Outside("names", "", f"plusieurs personnes s'appellent {name}")
    for name in cast.unpaired:
        yield Outside("titles", "", f"l'intitulé de {name} n'a pas ses deux formes")


def _of_mission(mission: str, code: str, figures: MissionFigures) -> Iterator[Outside]:
    def fault(limit: str, told: str) -> Outside:
        return Outside(limit, mission, f"{told} ({code})")

    lengths = figures.lengths
    if len(lengths.long) > LONG_LINES * lengths.lines:
        told = f"{len(lengths.long)} répliques sur {lengths.lines} de plus de {USUAL} mots"
        yield fault("lengths", told)
    for id, count in lengths.too_long:
        yield fault("lengths", f"« {id} » a {count} mots, {LONGEST} au plus")
    if figures.reading.score < STANDARD:
        yield fault("reading", f"lisibilité {figures.reading.score}, {STANDARD} au moins")
    for found in figures.agreements:
        yield fault("agreement", f"« {found.where} » donne un genre : « {found.words} »")
    for cue in figures.cues:
        if not cue.side:
            yield fault("naming", f"« {cue.where} » nomme un genre : « {cue.word} »")
    for id in figures.rarity:
        yield fault("rarity", f"« {id} » dit que c'est rare")


def _voices(figures: ContentFigures) -> Iterator[Outside]:
    said = all_voices(figures)
    if said.people and not VOICES[0] <= said.rate <= VOICES[1]:
        yield Outside("voices", "", f"{round(100 * said.rate)} % des mots sont dits par des femmes")


def all_voices(figures: ContentFigures) -> Share:
    """Words said by women among all those said, in French, over all missions."""
    shares = [each["fr"].voices for each in figures.missions.values()]
    return Share(sum(s.women for s in shares), sum(s.people for s in shares))


def _coded(figures: ContentFigures) -> Iterator[Outside]:
    for code in CODED:
        options, his, hers = coded_options(figures, code)
        if abs(his - hers) > CODED_GAP * options:
            told = f"{his} options au vocabulaire masculin, {hers} au féminin, sur {options}"
            yield Outside("coded", "", f"{told} ({code})")


def coded_options(figures: ContentFigures, code: str) -> tuple[int, int, int]:
    """Scored options in a language; those with a masculine and those with a feminine word."""
    each: list[MissionFigures] = [m[code] for m in figures.missions.values() if code in m]
    sides: Mapping[str, set[str]] = {"masculine": set(), "feminine": set()}
    for number, mission in enumerate(each):
        for cue in mission.cues:
            if cue.side:
                sides[cue.side].add(f"{number}/{cue.where}")
    return sum(m.options for m in each), len(sides["masculine"]), len(sides["feminine"])


def _of(share: Share) -> str:
    return f"{share.women} femmes sur {share.people}"
