"""Checking a large library with several processes, each for its share of the missions.

A process costs a quarter of a second to start: small libraries never start one.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from pickle import PicklingError
from typing import NamedTuple

from game.content.checks import mission_advice, shared_advice
from game.content.diagnostics import Diagnostic
from game.content.facts import Facts
from game.content.files import content_files
from game.content.pausing import gc_paused
from game.content.workshop import Workshop
from game.gestures.protocol import Gesture

LARGE = 3_000_000
"""Bytes of missions from which on another process gains more than it costs."""
LATE = 1_000_000
"""Bytes that are checked here while another process starts."""
MOST = 4


class Desk(NamedTuple):
    """What a check is about: see `loading.check`."""

    content: Path
    assets: Path | None
    gestures: Mapping[str, Gesture]
    paths: Sequence[Path] = ()
    facts: Facts | None = None


class Checked(NamedTuple):
    """What was found in a share of the missions; `cast` holds the people they employ."""

    found: set[Diagnostic]
    cast: set[str]


class Report(NamedTuple):
    """Everything found; `wanted` holds the files to report on, None for all."""

    found: set[Diagnostic]
    wanted: frozenset[str] | None


def checked(desk: Desk, processors: int | None = None) -> Report:
    """Everything that is wrong in all missions, and in what they share."""
    own, *others = _shares(desk, processors or _processors())
    shop = Workshop(desk.content, desk.assets, desk.gestures, desk.facts, keeps=False)
    if not others:
        found, _ = _share(shop, desk, None)
    else:
        found = _together(shop, desk, own, others)
    return Report(found.union(shop.diagnostics, shared_advice(shop)), shop.asked_for)


def _together(
    shop: Workshop, desk: Desk, own: frozenset[str], others: list[frozenset[str]]
) -> set[Diagnostic]:
    """Our share here, each other one in a process; a process that fails leaves its share to us."""
    with ProcessPoolExecutor(len(others), get_context("spawn")) as pool:
        begun = [(pool.submit(_alone, desk, share), share) for share in others]
        found, _ = _share(shop, desk, own)
        for future, share in begun:
            more, cast = _result(future, desk, share)
            found |= more
            shop.cast |= cast
    return found


def _result(future: "Future[Checked]", desk: Desk, share: frozenset[str]) -> Checked:
    try:
        return future.result()
    except (BrokenExecutor, PicklingError, OSError, TypeError, AttributeError):
        return _alone(desk, share)


def _alone(desk: Desk, share: frozenset[str]) -> Checked:
    """A share by itself; what is shared is read again, and told once more."""
    with gc_paused():
        shop = Workshop(desk.content, desk.assets, desk.gestures, desk.facts, keeps=False)
        found, cast = _share(shop, desk, share)
        return Checked(found.union(shop.diagnostics), cast)


def _share(shop: Workshop, desk: Desk, share: frozenset[str] | None) -> Checked:
    found: set[Diagnostic] = set()
    for made in shop.take_in(desk.paths, share):
        found.update(mission_advice(made, shop))
        del made
    return Checked(found, shop.cast)


def _shares(desk: Desk, processors: int) -> list[frozenset[str]]:
    """The names of the missions, shared out by size; one share when they are small or few."""
    sizes = {
        file.name: file.path.stat().st_size
        for file in content_files(desk.content)
        if file.role == "mission"
    }
    if desk.paths or sum(sizes.values()) < LARGE or hasattr(sys, "frozen"):
        return [frozenset()]
    count = max(1, min(processors, len(sizes), MOST))
    shares: list[set[str]] = [set() for _ in range(count)]
    weights = [0, *[LATE] * (count - 1)]
    for name in sorted(sizes, key=lambda name: -sizes[name]):
        lightest = weights.index(min(weights))
        shares[lightest].add(name)
        weights[lightest] += sizes[name]
    return [frozenset(share) for share in shares]


def _processors() -> int:
    """Those that this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
