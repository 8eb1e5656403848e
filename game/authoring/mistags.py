"""What the scoring reads when authors are wrong: some tags stand for other activities."""

from collections.abc import Callable, Sequence
from zlib import crc32

from game import rng
from game.session.sitting import Decision, Way


def mistagged(share: float, seed: int, aliases: Sequence[str]) -> Callable[[Decision], Decision]:
    """Return a reading of decisions in which each tag is wrong with that chance.

    A wrong tag is any other alias by lot, the same one each time that it is read: authors' errors
    are the same for all pupils.
    """
    known = sorted(aliases)

    def tag(decision: Decision, way: Way, alias: str) -> str:
        named = f"{decision.mission}/{decision.source}/{way.key}/{alias}"
        stream = seed ^ crc32(named.encode())
        if rng.draw(stream, 0) >= share:
            return alias
        others = [other for other in known if other != alias]
        return rng.pick(stream, 1, others)

    def read(decision: Decision) -> Decision:
        ways = (
            way._replace(skills=tuple(tag(decision, way, alias) for alias in way.skills))
            for way in decision.ways
        )
        return decision._replace(ways=tuple(ways))

    return read
