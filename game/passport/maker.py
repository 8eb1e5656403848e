"""From evidence to the passport: the shape, what was shown, five leads and why."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from game.canvas.language import FRENCH, Language
from game.occupations.facts import Occupation
from game.occupations.profiled import all_profiled
from game.occupations.table import Occupations
from game.passport import words
from game.passport.advice import advice
from game.passport.view import LeadView, PassportView, Shown, WayView
from game.scoring.evidence import TYPES, Evidence, Performance
from game.scoring.matching import Match, Ranker
from game.scoring.profile import estimate
from game.scoring.reasons import Reason, explain
from game.scoring.selection import leads, with_met
from game.scoring.shape import Shape, shape_of
from game.session.habits import Habit

SPAN = 1.6
"""How far from the player's own mean the edge of the radar is, in units of the profile."""

NEIGHBOURS = 4

SEEN, NEAR = 2, 3
"""Leads, while the clues are few, to occupations met, and to those or their neighbours."""

#: icon of a professional domain (first three characters of the ROME code); a gear otherwise
ICONS = {
    "H11": "chart",
    "H12": "idea",
    "H13": "shield",
    "H14": "clipboard",
    "H15": "search",
    "H21": "lieu-cheese",
    "H23": "lieu-control",
    "H24": "hand",
    "H25": "people",
    "H26": "bolt",
    "H27": "lieu-electro",
    "H28": "gear",
    "H29": "lieu-lathe",
    "H31": "pencil",
    "H32": "lieu-press",
    "H33": "robot",
    "H34": "spark",
    "I13": "wrench",
}


class Skill(NamedTuple):
    """What a skill is called, its icon, and what showing it says to the player."""

    label: str
    icon: str
    you: str


class Beside(NamedTuple):
    """What the sitting knows besides the evidence: a habit of answering, the town whose mission
    would teach most ("" for none), whether the questionnaire is still to be answered, the town of
    each mission, and who was there by "mission/step"."""

    habit: Habit = ""
    town: str = ""
    asks: bool = False
    towns: Mapping[str, str] = {}
    company: Mapping[str, str] = {}


NOTHING = Beside()


class Maker:
    """Makes passports from one table of occupations; prepares the ranking once."""

    def __init__(self, occupations: Occupations) -> None:
        self._occupations = occupations
        self._ranker = Ranker(all_profiled(occupations))

    @property
    def occupations(self) -> Occupations:
        """The table that passports are made from."""
        return self._occupations

    def make(
        self,
        nickname: str,
        evidence: Sequence[Evidence],
        skills: Mapping[str, Skill],
        decisions: int,
        language: Language = FRENCH,
        met: Collection[str] = (),
        beside: Beside = NOTHING,
    ) -> PassportView:
        """The passport of a sitting. `skills` names the ROME codes of shown skills, `met` are the
        codes of the occupations seen from inside.

        Names of diplomas, job families and sources are official: they stay French.
        """
        profile = estimate(evidence)
        shape = shape_of(profile)
        clear = shape.verdict == "clear" and not beside.habit
        ranked = self._ranker.rank(profile, evidence) if decisions else ()
        matches = self._chosen(ranked, met, clear=clear)
        reasons = explain(self._ranker, evidence, [m.code for m in matches])
        told = Told(skills, language, beside.towns, beside.company)
        whys = told.side_by_side(reasons[m.code] for m in matches)
        return PassportView(
            nickname=nickname,
            decisions=decisions,
            clear=clear,
            advice="" if clear else advice(*beside[:2], asks=beside.asks, language=language),
            ways=ways(shape),
            strongest=shape.strongest if clear else (),
            shown=tuple(shown(evidence, skills)),
            leads=tuple(
                self._lead(m, reasons[m.code], why, told, clear=clear)
                for m, why in zip(matches, whys, strict=True)
            ),
            sources=self._sources(),
        )

    def _chosen(
        self, ranked: Sequence[Match], met: Collection[str], *, clear: bool
    ) -> tuple[Match, ...]:
        """Five leads; while the clues are few, most are near what the player saw, these first."""
        if clear:
            return with_met(leads(ranked), ranked, met)
        seen = with_met(leads(ranked), ranked, met, SEEN)
        known = (self._occupations.get(code) for code in met)
        near = {n for occupation in known if occupation for n in occupation.neighbours} | {*met}
        found = with_met(seen, ranked, near, NEAR)
        return tuple(sorted(found, key=lambda match: match.code not in near))

    def _lead(
        self, match: Match, reasons: Sequence[Reason], why: str, told: "Told", *, clear: bool
    ) -> LeadView:
        occupation = self._occupations[match.code]
        sources, language = self._occupations.sources, told.language
        title, official = words.title_of(occupation, language)
        return LeadView(
            code=occupation.code,
            title=title,
            official=official,
            icon=ICONS.get(occupation.domain, "gear"),
            level=match.level if clear else "explore",
            why=why,
            reasons=told.at_length(reasons),
            recruitment=words.recruitment(occupation, sources, language),
            routes=words.routes_line(occupation, language),
            route_list=tuple(d.name for d in occupation.routes),
            facts=words.figures(occupation, sources, language),
            neighbours=tuple(self._titles(occupation, language)),
            about=language.tr(occupation.about) if occupation.about else "",
            source=words.source_line(sources[occupation.source]),
        )

    def _titles(self, occupation: Occupation, language: Language) -> Iterable[str]:
        known = [self._occupations.get(code) for code in occupation.neighbours]
        return [words.title_of(o, language)[0] for o in known if o is not None][:NEIGHBOURS]

    def _sources(self) -> tuple[str, ...]:
        return tuple(map(words.source_line, self._occupations.sources.values()))


class Told:
    """What the player did, where and with whom: "À Dijon, tu as mesuré avant de conclure."."""

    def __init__(
        self,
        skills: Mapping[str, Skill],
        language: Language = FRENCH,
        towns: Mapping[str, str] | None = None,
        company: Mapping[str, str] | None = None,
    ) -> None:
        self.language = language
        self._skills = skills
        self._towns = towns or {}
        self._company = company or {}

    def side_by_side(self, leads: Iterable[Sequence[Reason]]) -> list[str]:
        """What each lead starts with: the deed in a few words, or the decision itself where the
        same deed was said already."""
        said: set[str] = set()
        lines = []
        for reasons in leads:
            fresh = [reason for reason in reasons[:1] if reason.saying not in said]
            said.update(reason.saying for reason in fresh)
            lines.append(self.briefly(fresh[0]) if fresh else self.at_length(reasons)[0])
        return lines

    def briefly(self, reason: Reason) -> str:
        """The reason by the skill behind it, else as the player read it."""
        skill = self._skills.get(reason.skill)
        if skill is None:
            return words.sentence(reason.about)
        if words.answered(reason):
            return words.wished(skill.label, self.language)
        if reason.kind == "liked":
            return words.placed(words.liking(skill.label, self.language), *self._where(reason))
        return words.placed(words.sentence(skill.you), *self._where(reason))

    def at_length(self, reasons: Sequence[Reason]) -> tuple[str, ...]:
        """Each reason citing a decision; something all the same when there is none."""
        told = tuple(
            words.reason_sentence(
                reason,
                self.language,
                self._where(reason)[0],
                self._company.get(reason.source, ""),
            )
            for reason in reasons
        )
        return told or (self.language.tr(NO_REASON),)

    def _where(self, reason: Reason) -> tuple[str, Language]:
        """The town of the mission where it was done ("" when that is not known)."""
        return self._towns.get(reason.source.split("/")[0], ""), self.language


NO_REASON = "Proche de ta façon d'agir jusqu'ici."


def ways(shape: Shape) -> tuple[WayView, ...]:
    """The shape on the radar: the player's own mean lies half way out."""
    rows = zip(TYPES, shape.relative, shape.low, shape.high, strict=True)
    return tuple(WayView(t, share(v), share(low), share(high)) for t, v, low, high in rows)


def share(relative: float) -> float:
    """A place on the radar's axis, 0.04 to 1."""
    return min(1.0, max(0.04, 0.5 + relative / (2 * SPAN)))


def shown(evidence: Iterable[Evidence], skills: Mapping[str, Skill]) -> Iterable[Shown]:
    """The skills that gestures showed: for each the best value, when there is any."""
    best: dict[str, float] = {}
    for item in evidence:
        if isinstance(item, Performance):
            best[item.skill] = max(item.value, best.get(item.skill, 0.0))
    return [
        Shown(skills[code].label, skills[code].icon, value)
        for code, value in best.items()
        if value > 0
    ]
