"""The diplomas chosen for each occupation, checked against those open today.

The choice is ours (`routes.jsonl`, one group of occupations a line): the open directories link a
diploma to at most five ROME 3 codes, all children of one code share its diplomas and good ones
are missing. What is chosen must still be open; what is not is left out and reported.
"""

import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from game.occupations.diplomas import OpenDiploma
from game.occupations.faults import DataError
from game.occupations.remarks import CLOSED, TOO_MANY, Remark

_MOST = 6


class Choice(NamedTuple):
    """Occupations that share the same routes, lowest level first."""

    codes: tuple[str, ...]
    routes: tuple[str, ...]


class Routes(NamedTuple):
    """What is kept of the choice, and what had to be dropped: one sentence each."""

    choices: tuple[Choice, ...]
    dropped: tuple[Remark, ...]


def read_choices(path: Path) -> tuple[Choice, ...]:
    """Read the hand-made choice; raises DataError on a missing or unreadable file."""
    try:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        return tuple(Choice(tuple(row["codes"]), tuple(row["routes"])) for row in rows)
    except (OSError, ValueError, KeyError, TypeError):
        raise DataError(
            "Le choix des formations « {path} » manque ou est illisible.", path=path
        ) from None


def checked_routes(
    choices: Collection[Choice], codes: Collection[str], diplomas: Mapping[str, OpenDiploma]
) -> Routes:
    """Keep the chosen diplomas that are open, for the occupations of the table."""
    kept: list[Choice] = []
    dropped: list[Remark] = []
    for choice in choices:
        wanted = tuple(sorted(code for code in choice.codes if code in codes))
        closed = [route for route in choice.routes if route not in diplomas]
        dropped.extend(
            Remark(CLOSED, {"about": route, "code": choice.codes[0]}) for route in closed
        )
        if len(choice.routes) > _MOST:
            many = {"about": str(len(choice.routes)), "code": choice.codes[0]}
            dropped.append(Remark(TOO_MANY, many))
        routes = [route for route in choice.routes if route in diplomas][:_MOST]
        if wanted:
            kept.append(Choice(wanted, tuple(sorted(routes, key=lambda r: diplomas[r].level))))
    return Routes(tuple(sorted(kept)), tuple(dropped))
