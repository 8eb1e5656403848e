"""Synthetic occupations, as many and as alike as those of ROME: for tests and benches.

360 competences, few of them common and most of them rare; about 28 an occupation; nineteen
professional domains; profiles around that of the domain.
"""

from game import rng
from game.scoring.evidence import TYPES
from game.scoring.hexagon import six
from game.scoring.matching import Profiled
from tests.scoring.pupils import normal

COMPETENCES = 360
DOMAINS = 19
HELD = 28


def trades(count: int) -> list[Profiled]:
    """Return `count` occupations with codes from H1000 on, in the order of the codes."""
    return [_trade(n) for n in range(count)]


def competence(k: int) -> str:
    """Return the code of a competence, the common ones first."""
    return f"300{k:03d}"


def _trade(n: int) -> Profiled:
    domain = rng.below(7, n, DOMAINS)
    interest = [normal(1000 + domain, k) + 0.7 * normal(5000 + n, k) for k in range(len(TYPES))]
    held = {int(COMPETENCES * rng.draw(9000 + n, k) ** 2.5) for k in range(HELD)}
    skills = {competence(k): 1.0 if rng.draw(n, k) < 0.4 else 0.5 for k in sorted(held)}
    code = f"H{1000 + n}"
    return Profiled(code, f"H{10 + domain}", six(interest), skills, f"H{1000 + n // 2}")
