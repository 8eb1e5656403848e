"""Real journals for the tests of the saves: a player who takes any legal step, by a seed."""

from game import rng
from game.session.apply import apply
from game.session.legal import legal
from game.session.record import Record
from game.session.sitting import Session, sit_down
from tests.session.desk import catalogue
from tests.session.missions import DOING, LOOKING, other

SEED = 11
CATALOGUE = catalogue(DOING, other(LOOKING, "autre"))


def seated() -> Session:
    return sit_down(CATALOGUE, SEED)


def step(session: Session) -> tuple[Session, tuple[Record, ...]]:
    """The next step of a player who tries everything; the same journal gives the same step."""
    return apply(session, rng.pick(SEED, session.next_n, legal(session)))


def journal(count: int) -> list[Record]:
    session = seated()
    for _ in range(count):
        session, _ = step(session)
    return list(session.journal)
