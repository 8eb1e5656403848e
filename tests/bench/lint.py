"""The lint over everything: `python -m tests.bench lint [WORD…]`, screens whose name has a WORD.

Every screen, every gesture and what visitors of a stand see, in every size, text size, contrast,
setting of words, hand and device; then every different screen of the recorded walks through the
missions in their hardest settings. Twenty minutes of a processor; `--part 1/2` and `--part 2/2`
share them between two, and `--kept FILE` goes on where a run was stopped (another file for
another tree). The tests take from it what fails most easily (see tests/screens/lint.py).
1920×1080 is laid out as 1280×720 is, on the same 1280 × 720 units, and is therefore not drawn
twice.
"""

import json
import sys
import time
from argparse import ArgumentParser, Namespace
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from game.app.sheets import Showing
from game.app.where import Where
from game.authoring.walk_file import AT_THE_END, command_of, read_walk
from game.canvas.typography import PLAIN
from game.gestures.registry import GESTURES
from game.session.apply import apply
from game.session.showing import view
from game.session.sitting import sit_down
from game.story.errors import Refused
from tests.kiosk.visitors import VISITORS
from tests.screens.cases import SCALES, Case, drawn
from tests.screens.gestures.stages import stages
from tests.screens.lint import SET_SO, Faults, report
from tests.screens.lint_once import Once, Screen, drawn_by
from tests.screens.samples import samples
from tests.screens.sittings import world

SIZES = ((1280, 720), (1024, 768), (1080, 1920))
WALKS = Path(__file__).parents[1] / "walks"
WIDEST = SET_SO[-1]


class Looked(NamedTuple):
    """What came of one screen: how many settings and pictures, each fault and where it was."""

    name: str
    settings: int
    pictures: int
    faults: Faults


def every_setting() -> Iterator[Case]:
    """The whole product."""
    for size in SIZES:
        for scale in SCALES:
            for high in (False, True):
                for words in (PLAIN, *SET_SO):
                    for left in (False, True):
                        case = Case(size, scale, high, typography=words, left_handed=left)
                        yield case
                        yield case._replace(device="touch")


def hardest_settings() -> Iterator[Case]:
    for size in SIZES:
        for scale in SCALES:
            yield Case(size, scale)
            yield Case(size, scale, True, typography=WIDEST, left_handed=True, device="touch")


def played() -> dict[str, Showing]:
    """Every different screen of every recorded walk through a mission."""
    found = {}
    for path in sorted(WALKS.glob("*.walk")):
        walk = read_walk(path.read_text("utf-8"))
        session = sit_down(world().catalogue, walk.seed)
        with suppress(Refused):  # whether walks still lead there is tested elsewhere
            for number, step in enumerate(walk.steps):
                if step.split(" ")[0] not in AT_THE_END:
                    session, _ = apply(session, command_of(step))
                    if (on := view(session)) is not None:
                        found[f"{path.stem}/{number}"] = Showing(Where("mission"), play=on)
    unlike = {repr(showing): name for name, showing in reversed(found.items())}
    return {name: found[name] for name in sorted(unlike.values())}


def screens() -> dict[str, tuple[Screen, Callable[[], Iterator[Case]]]]:
    """Every screen by its name, and the settings that it is looked at in."""
    gestures = {f"{g}/{n}": s for g in GESTURES for n, s in stages(g).items()}
    shown = {**samples(), **gestures}
    stand = {f"stand-{name}": partial(drawn_by, screen) for name, screen in VISITORS.items()}
    return {
        **{name: (partial(drawn, showing), every_setting) for name, showing in shown.items()},
        **{name: (screen, every_setting) for name, screen in stand.items()},
        **{name: (partial(drawn, on), hardest_settings) for name, on in played().items()},
    }


def look(name: str, screen: Screen, cases: Sequence[Case]) -> Looked:
    """One screen in all its settings."""
    once = Once(screen)
    faults: dict[str, list[str]] = defaultdict(list)
    for case in cases:
        for fault in set(once.faults(case)):
            faults[f"{name}: {fault}"].append(str(case))
    return Looked(name, len(cases), once.pictures, faults)


def closing(looked: Sequence[Looked], of: int) -> str:
    """All faults, and the line that says what was looked at."""
    found: Mapping[str, list[str]] = {k: v for one in looked for k, v in one.faults.items()}
    settings = sum(one.settings for one in looked)
    pictures = sum(one.pictures for one in looked)
    line = f"{len(looked)} of {of} screens, {settings} screens × settings, {pictures} pictures"
    return f"{report(found)}\n{line}, {len(found)} faults\n"


def _kept(file: Path | None) -> list[Looked]:
    """What an earlier run has looked at."""
    if file is None or not file.exists():
        return []
    return [Looked(*json.loads(line)) for line in file.read_text("utf-8").splitlines()]


def _keep(file: Path | None, one: Looked) -> None:
    if file is not None:
        with file.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(one) + "\n")


def _asked(words: Sequence[str]) -> Namespace:
    parser = ArgumentParser("tests.bench lint")
    parser.add_argument("words", nargs="*")
    parser.add_argument("--part", default="1/1")
    parser.add_argument("--kept", type=Path)
    return parser.parse_args(words)


def run(words: Sequence[str]) -> int:
    """Print the faults; 1 when there are any."""
    asked = _asked(words)
    part, parts = map(int, asked.part.split("/"))
    wanted = {
        name: on
        for name, on in list(screens().items())[part - 1 :: parts]
        if not asked.words or any(word in name for word in asked.words)
    }
    looked = [one for one in _kept(asked.kept) if one.name in wanted]
    start = time.monotonic()
    done = {one.name for one in looked}
    for name, (screen, settings) in wanted.items():
        if name in done:
            continue
        one = look(name, screen, list(settings()))
        _keep(asked.kept, one)
        looked.append(one)
        sys.stderr.write(f"{time.monotonic() - start:6.0f} s  {name}  {report(one.faults)}\n")
    sys.stdout.write(closing(looked, len(wanted)))
    return int(any(one.faults for one in looked))
