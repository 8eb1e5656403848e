"""How long content takes to load: the shipped one, and a generated story beside its floor.

The floor is the C parser's event stream of the same file with its places, collection paused:
below that nothing that reads YAML with PyYAML can go.

Run alone: python -m tests.bench.loading
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from yaml._yaml import CParser
from yaml.events import StreamEndEvent

from game.content.diagnostics import errors
from game.content.loading import check, gc_paused, load
from game.gestures.registry import GESTURES
from tests.content.sample import copied, settings

ROOT = Path(__file__).parents[2]
SCENES = 1_000
ROUNDS = 5

HEAD = """\
mission: longue
title: Une longue histoire
place: montbeliard
minutes: {full: 10}
summary: Elle sert à mesurer.
trades: [I1302]
cast: {nadia: nadia-benali, hugo: hugo-perrin}
vars:
  pieces: 0
start: s0
scenes:
"""
SCENE = """\
  s{n}:
    title: Scène {n}
    backdrop: atelier-robots
    steps:
      - nadia: La ligne {n} vient de s'arrêter. Plus rien ne bouge.
      - hugo (focus): On regarde ensemble ? Le camion part à 16 heures.
      - recit: Un voyant rouge clignote au loin.
      - choose: c{n}
        ask: Par quoi on commence ?
        options:
          - id: chercher
            text: Chercher la cause au multimètre
            shows: [diagnostiquer]
            add: {{pieces: 1}}
            go: s{a}
          - id: prevenir
            text: Prévenir l'équipe et répartir les tâches
            shows: [animer]
            when: {{var: pieces, at_least: 1}}
            why_not: Il faut d'abord chercher.
            go: s{b}
          - id: noter
            text: Noter l'heure dans le cahier
            shows: [planifier]
            then:
              - nadia: Bien vu.
            go: s{c}
"""
END = "  s{n}:\n    steps:\n      - end: fin\n        title: C'est fini\n"


def story(scenes: int) -> str:
    """A mission whose scenes lead on to near and far ones, the last of them to the end."""
    body = (
        SCENE.format(n=n, a=n + 1, b=min(n + 7, scenes), c=min(2 * n + 1, scenes))
        for n in range(scenes)
    )
    return HEAD + "".join(body) + END.format(n=scenes)


def seconds(action: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median time of an action."""
    times = []
    for _ in range(rounds):
        begun = perf_counter()
        action()
        times.append(perf_counter() - begun)
    return median(times)


def events(text: str) -> None:
    """The event stream of a text with its places, and nothing made of it."""
    with gc_paused():
        parser = CParser(text)
        while not isinstance(event := parser.get_event(), StreamEndEvent):
            assert event is not None
            mark: Any = event.start_mark
            _ = mark.line, mark.column


def first_load() -> float:
    """Seconds to import what loading needs and load the shipped content, in a new process."""
    code = (
        "from time import perf_counter; t = perf_counter();"
        "from pathlib import Path;"
        "from game.gestures.registry import GESTURES;"
        "from game.content.loading import load;"
        "load(Path('content'), Path('assets'), GESTURES); print(perf_counter() - t)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, text=True
    )
    return float(told.stdout)


def measure() -> list[tuple[str, str]]:
    shipped = seconds(lambda: load(ROOT / "content", ROOT / "assets", GESTURES))
    checked = seconds(lambda: check(ROOT / "content", ROOT / "assets", GESTURES))
    first = median(first_load() for _ in range(ROUNDS))
    text = story(SCENES)
    with TemporaryDirectory() as folder:
        content = copied({}, Path(folder))
        empty = seconds(lambda: load(content, **settings()))
        mission = content / "missions" / "longue" / "mission.yaml"
        mission.parent.mkdir()
        mission.write_text(text, encoding="utf-8")
        assert not errors(load(content, **settings()).diagnostics)
        loaded = seconds(lambda: load(content, **settings())) - empty
        told = seconds(lambda: check(content, **settings())) - empty
    floor = seconds(lambda: events(text))
    return [
        ("shipped content: load", f"{1000 * shipped:.0f} ms"),
        ("shipped content: check", f"{1000 * checked:.0f} ms"),
        ("shipped content: load in a new process, imports included", f"{1000 * first:.0f} ms"),
        (f"{SCENES} scenes: events of the C parser (floor)", f"{1000 * floor:.0f} ms"),
        (f"{SCENES} scenes: load", _beside(loaded, floor)),
        (f"{SCENES} scenes: check", _beside(told, floor)),
    ]


def _beside(time: float, floor: float) -> str:
    return f"{1000 * time:.0f} ms ({SCENES / time:,.0f} scenes/s, {time / floor:.1f} x the floor)"


if __name__ == "__main__":
    for name, value in measure():
        print(f"{name:60} {value}")
