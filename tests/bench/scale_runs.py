"""What the processes of `scale` do: each is started anew, and imports before it is timed."""

import os
import resource
from pathlib import Path
from typing import Any

from yaml._yaml import CParser
from yaml.events import StreamEndEvent

from game.content.loading import check, load
from game.content.pausing import gc_paused
from game.gestures.registry import GESTURES
from tests.bench.stories import ROOT

ASSETS = ROOT / "assets"


def peak() -> float:
    """The most memory that this process held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def processor() -> float:
    """Seconds that processors worked for this process and for those that it waited for."""
    return sum(os.times()[:4])


def floor(content: str) -> None:
    """The event stream of all missions with its places, and nothing made of it."""
    with gc_paused():
        for path in sorted(Path(content).glob("missions/*/mission.yaml")):
            events(path.read_text(encoding="utf-8"))


def events(text: str) -> None:
    parser = CParser(text)
    while not isinstance(event := parser.get_event(), StreamEndEvent):
        assert event is not None
        mark: Any = event.start_mark
        _ = mark.line, mark.column


def cold_check(content: str) -> None:
    check(Path(content), ASSETS, GESTURES)


def load_cached(content: str, cache: str) -> None:
    """Load, from the compiled cache where it is there, up to the first scene of each mission."""
    library = load(Path(content), ASSETS, GESTURES, cache=Path(cache)).library
    assert library is not None
    for mission in library.missions.values():
        _ = mission.program.scenes[mission.program.start]
