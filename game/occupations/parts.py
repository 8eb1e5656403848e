"""The parts that a table of occupations is made of, each from one publisher.

A part that is not given is that of the table that one starts from.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from game.occupations import bmo, diplomas, fap, insertion, onet, pay
from game.occupations.archive import Archive
from game.occupations.diplomas import OpenDiploma
from game.occupations.facts import Pay, Recruitment, Source
from game.occupations.rome import Rome, read_rome
from game.scoring.evidence import Loading

REGION = "27"  # Bourgogne-Franche-Comté, Insee code


class Families(NamedTuple):
    """The two tables from ROME 3 to job families, and the names of the families of 2021."""

    of_2021: fap.Qualified
    names_2021: Mapping[str, str]
    of_2009: fap.Qualified


class Projects(NamedTuple):
    """Recruitment projects by job family, and the survey that they come from."""

    by_family: Mapping[str, Recruitment]
    source: Source


class Parts(NamedTuple):
    """What was read; None for what was not given.

    `onet` holds interest scores by ROME 3 code, `pay` figures by job family (FAP 2009),
    `outcomes` those of leavers by national diploma code, `diplomas` those open today.
    """

    rome: Rome | None = None
    onet: Mapping[str, Loading] | None = None
    families: Families | None = None
    projects: Projects | None = None
    pay: Mapping[str, Pay] | None = None
    outcomes: insertion.Outcomes | None = None
    diplomas: Mapping[str, OpenDiploma] | None = None

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources of the parts that are given."""
        found: list[Source] = []
        if self.rome:
            found.append(self.rome.source)
        if self.onet:
            found += [onet.SOURCE, *onet.CROSSWALKS]
        if self.families:
            found.append(fap.SOURCE)
        if self.projects:
            found.append(self.projects.source)
        if self.pay:
            found.append(pay.source_of(self.pay))
        if self.diplomas:
            found += [diplomas.SOURCE, diplomas.NATIONAL]
        if self.outcomes:
            found.append(insertion.source_of(self.outcomes))
        return tuple(found)


def read_families(archive: Archive) -> Families:
    """Read the tables of Dares that lead from ROME 3 to job families."""
    of_2021, names = fap.read_fap2021(archive)
    return Families(of_2021, names, fap.read_fap2009(archive))


def read_projects(archive: Archive, region: str = REGION) -> Projects:
    """Read the survey of recruitment projects for one region."""
    return Projects(*bmo.read_bmo(archive, region))


#: how each part is read, by the name that `data import` gives it
READERS: Mapping[str, Callable[[Archive, Parts], Parts]] = {
    "rome": lambda archive, parts: parts._replace(rome=read_rome(archive)),
    "onet": lambda archive, parts: parts._replace(onet=onet.read_onet(archive)),
    "fap": lambda archive, parts: parts._replace(families=read_families(archive)),
    "bmo": lambda archive, parts: parts._replace(projects=read_projects(archive)),
    "dares-pay": lambda archive, parts: parts._replace(pay=pay.read_pay(archive)),
    "insertion": lambda archive, parts: parts._replace(
        outcomes=insertion.read_insertion(archive, REGION)
    ),
}
