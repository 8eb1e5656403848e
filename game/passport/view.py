"""What the passport shows: leads with their reasons, a shape with its margin, never a mark."""

from typing import Literal, NamedTuple

Level = Literal["strong", "lead", "explore"]

#: what each level is called (scoring.md: results are words, not percentages)
LEVEL_WORDS: dict[Level, str] = {
    "strong": "Piste forte",
    "lead": "Piste",
    "explore": "À explorer",
}


CODE = "code"
"""What `PassportView.opened` holds while the code to scan is shown large."""


class WayView(NamedTuple):
    """One way of acting: its share of the radar and the margin around it, all in 0..1."""

    letter: str
    value: float
    low: float
    high: float


class Figure(NamedTuple):
    """A fact in words with where it comes from: "BMO 2025, France Travail"."""

    words: str
    source: str


class Recruitment(NamedTuple):
    """Bars from 0 (unknown) to 3, the word for them, and the figures behind."""

    bars: int
    words: str
    figure: Figure | None = None


class LeadView(NamedTuple):
    """An occupation worth exploring: `title` holds both forms in French, as ROME writes them."""

    code: str
    title: str
    icon: str
    level: Level
    why: str
    """The strongest reason in a few words; `reasons` cites the decisions."""
    reasons: tuple[str, ...]
    recruitment: Recruitment
    routes: str
    """The routes of access in one short line."""
    route_list: tuple[str, ...] = ()
    facts: tuple[Figure, ...] = ()
    neighbours: tuple[str, ...] = ()
    about: str = ""
    """What one does there, in a line of ours; "" when there is none yet."""
    source: str = ""
    """Where the facts on the occupation come from: publisher, version, date, licence."""
    official: str = ""
    """The title as ROME writes it, in a language that has another one; "" in French."""


class Shown(NamedTuple):
    """A skill shown in a gesture, 0..1."""

    label: str
    icon: str
    value: float


class PassportView(NamedTuple):
    """`clear` is false when the clues do not carry a ranking yet; `advice` says what to try.

    `qr` is the matrix of the code to scan, one string of "0" and "1" a row, without margin.
    """

    nickname: str
    decisions: int
    clear: bool
    advice: str
    ways: tuple[WayView, ...]
    strongest: tuple[str, ...]
    shown: tuple[Shown, ...]
    leads: tuple[LeadView, ...]
    qr: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    opened: str = ""
    """The code of the lead whose card is open, CODE for the code to scan, or ""."""
    notice: str = ""
    """Where the page was saved, or why it could not be."""
