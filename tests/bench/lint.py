"""The lint over everything: `python -m tests.bench lint [WORD…]`, screens whose name has a WORD.

Every screen and every gesture, in every size, text size, contrast, setting of words, hand and
device; then every different screen of the recorded walks through the missions. Half an hour and
more: the tests take from it what fails most easily (see tests/screens/lint.py, and
tests/kiosk/test_screens.py for stands). 1920×1080 is laid out as 1280×720 is, on the same
1280 × 720 units, and is therefore not drawn twice.
"""

import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from game.app.sheets import Showing
from game.app.where import Where
from game.authoring.walk_file import AT_THE_END, command_of, read_walk
from game.canvas.typography import PLAIN
from game.gestures.registry import GESTURES
from game.session.apply import apply
from game.session.showing import view
from game.session.sitting import sit_down
from game.story.errors import Refused
from tests.screens import lint_contrast
from tests.screens.cases import SCALES, Case, drawn, widths
from tests.screens.gestures.stages import stages
from tests.screens.lint import SET_SO, layout, report
from tests.screens.samples import samples
from tests.screens.sittings import world

SIZES = ((1280, 720), (1024, 768), (1080, 1920))
WALKS = Path(__file__).parents[1] / "walks"
WIDEST = SET_SO[-1]


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


def faults(showing: Showing, case: Case) -> Iterator[str]:
    """What is wrong at the top of a screen and at its end.

    Colours depend neither on the device nor on how far apart words are: they are looked at with
    plain words and with the widest.
    """
    shown = drawn(showing, case)
    yield from layout(shown, case)
    if case.device == "keyboard" and case.typography in (PLAIN, WIDEST):
        yield from lint_contrast.faults(shown, case.size, widths())
    if shown.sheet.scroll_by and not case.scroll:
        yield from faults(showing, case._replace(scroll=shown.sheet.scroll_by))


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


def run(words: Sequence[str]) -> int:
    """Print the faults; 1 when there are any."""
    gestures = {f"{g}/{n}": s for g in GESTURES for n, s in stages(g).items()}
    parts = (
        ({**samples(), **gestures}, list(every_setting())),
        (played(), list(hardest_settings())),
    )
    found: dict[str, list[str]] = defaultdict(list)
    start, count = time.monotonic(), 0
    for screens, cases in parts:
        for name, showing in screens.items():
            if words and not any(word in name for word in words):
                continue
            before = len(found)
            for case in cases:
                count += 1
                for fault in set(faults(showing, case)):
                    found[f"{name}: {fault}"].append(str(case))
            new = dict(list(found.items())[before:])
            sys.stderr.write(f"{time.monotonic() - start:6.0f} s  {name}  {report(new)}\n")
    sys.stdout.write(f"{report(found)}\n{count} pictures, {len(found)} faults\n")
    return int(bool(found))
