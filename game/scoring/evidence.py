"""What goes into the score: decisions and outcomes, never personal traits.

Loadings are six numbers in the order R, I, A, S, E, C (see TYPES). Positions in a posterior and
in an occupation's profile use the same order.
"""

from typing import NamedTuple, TypeAlias

TYPES = "RIASEC"
Loading: TypeAlias = tuple[float, float, float, float, float, float]


class Alternative(NamedTuple):
    """One option offered: what it loads on and which macro-competences (ROME codes) it shows."""

    key: str
    loading: Loading
    skills: tuple[str, ...] = ()


class Preference(NamedTuple):
    """A discrete choice: the refused alternatives count as much as the chosen one.

    `weight` in 0..1: 1 for an option of the story, less for a spot opened without need. `about`
    is what the player read (the option's text), to be cited as a reason.
    """

    source: str
    chosen: int
    offered: tuple[Alternative, ...]
    about: str = ""
    weight: float = 1.0


class Rating(NamedTuple):
    """A face from -2 to 2 about an activity, done (« Ça t'a plu ? ») or imagined.

    `weight` in 0..1 is for answers that disagree with each other (see `steadiness`).
    """

    source: str
    loading: Loading
    face: int
    skills: tuple[str, ...] = ()
    about: str = ""
    weight: float = 1.0


class Performance(NamedTuple):
    """A gesture's outcome for one criterion, 0..1: skill shown, never interest."""

    source: str
    skill: str
    value: float
    about: str = ""


Evidence: TypeAlias = Preference | Rating | Performance
