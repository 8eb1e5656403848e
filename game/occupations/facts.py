"""What the game knows about an occupation: facts with their source, nothing computed at play.

Every figure names its source by id (`Source.id`). An absent figure is None, never zero: either
nobody publishes it or statistical secrecy hides it.
"""

from typing import NamedTuple

from game.scoring.evidence import Loading


class Source(NamedTuple):
    """Where figures come from, and the line that their licence asks for."""

    id: str
    title: str
    publisher: str
    version: str
    date: str
    licence: str
    attribution: str


class MacroCompetence(NamedTuple):
    """One of the 507 macro-competences of ROME 4.0; `letters` is empty, "R" or "RI".

    `kin` are those that the same occupations need, with the correlation (`game.occupations.kin`).
    """

    code: str
    label: str
    letters: str
    kin: tuple[tuple[str, float], ...] = ()
    source: str = "rome"


class Skill(NamedTuple):
    """A macro-competence of an occupation: how many of its competences, how many of them core."""

    code: str
    competences: int
    core: int = 0


class Recruitment(NamedTuple):
    """Recruitment projects of a job family in the region, summed over employment basins.

    `projects` adds up the basins that are published; `secret_basins` others are hidden and not
    counted. `difficult` is a share in 0..1 over the `difficult_base` projects of the basins where
    both numbers are published.
    """

    family: str
    name: str
    projects: int | None
    secret_basins: int
    difficult: float | None
    difficult_base: int
    year: str
    source: str

    @property
    def representative(self) -> bool:
        """Whether `difficult` rests on enough: 30 projects and half of the published ones.

        Secrecy hides small numbers of difficult projects first, so that a share over few of the
        basins overstates the difficulty.
        """
        return self.difficult_base >= max(30, (self.projects or 0) / 2)


class Pay(NamedTuple):
    """Median net pay in euros a month of a job family, full-time employees, all France."""

    family: str
    name: str
    euros: int
    years: str
    source: str


class Insertion(NamedTuple):
    """Share in 0..1 of leavers in employment 6 and 12 months after a diploma, in the region.

    `path` is "scolaire" or "apprentissage". `diploma` is the name of the former diploma when the
    leavers still prepared it, else empty.
    """

    path: str
    leavers: int
    after_6_months: float
    after_12_months: float
    diploma: str
    cohort: str
    source: str


class Diploma(NamedTuple):
    """A diploma that leads to an occupation. `level` is the French level, 3 (CAP) to 7."""

    id: str
    name: str
    level: int
    insertion: tuple[Insertion, ...]
    source: str


class Occupation(NamedTuple):
    """One ROME 4.0 occupation.

    `interest` is R, I, A, S, E, C, each 0..1: 1 where a type is the official major letter and
    all of the content agrees, 0 where nothing speaks for it. `recruitment` and `pay` are those of
    the job family that fits best, None when none fits; `other_recruitment` those of the other
    families that the same ROME 3 code leads to. `families_by` says how the first was picked:
    "single", "cadre", "title" or "unspecified" (docs/decisions/0004-occupation-table.md).
    `about` is our own line on what one does there, "" when there is none yet; in French.
    `transition` is the ecological tag in ROME's words. `routes` go from the lowest level up.
    """

    code: str
    title: str
    feminine: str
    masculine: str
    parent: str
    domain: str
    domain_name: str
    letters: str
    interest: Loading
    skills: tuple[Skill, ...]
    neighbours: tuple[str, ...]
    transition: str
    contexts: tuple[str, ...]
    families_by: str
    recruitment: Recruitment | None
    other_recruitment: tuple[Recruitment, ...]
    pay: Pay | None
    routes: tuple[Diploma, ...]
    source: str
    interest_source: str
    about: str = ""
