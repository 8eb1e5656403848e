"""The stand as `main.py kiosk` runs it, and a file that tells what is on its screen.

`python -m tests.bench.spied_stand kiosk …` is the same supervisor, window and game; visitors of
`real_soak` need to know where there is something to touch, as people do by looking.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any, NamedTuple

from game.app import cli, kiosk_tools
from game.canvas.areas import Sheet
from game.canvas.commands import Command
from game.canvas.geometry import Frame

SPY = "ETINCELLE_STAND_SPY"
"""The file; where it is not set, nothing is told."""


class Seen(NamedTuple):
    """What a visitor sees: areas as (kind of action, its first field, x, y), in logical units.

    `late` is how many seconds after its time the screen was last given back by itself.
    """

    phase: str = ""
    visits: int = 0
    pid: int = 0
    code: bool = False
    late: float = 0.0
    areas: tuple[tuple[str, str, float, float], ...] = ()
    words: str = ""


def seen(path: Path) -> Seen:
    """What is told now; nothing before the first picture."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Seen()
    return Seen(**{**raw, "areas": tuple(map(tuple, raw["areas"]))})


def _spy(path: Path) -> None:
    """Have the game tell each picture."""
    from game.app import station
    from game.app.stand import Stand
    from game.passport.view import CODE

    class Spied(Stand):
        def frame(self, now: float, frame: Frame) -> tuple[Command, ...]:
            commands = super().frame(now, frame)
            stage = self.stage
            waited = stage.given_back_at - stage.seen_at if stage.given_back_at else 0.0
            told = Seen(
                stage.phase,
                stage.visits,
                os.getpid(),
                stage.phase == "visit" and stage.play.where.lead == CODE,
                max(0.0, waited - sum(stage.settings.patience)),
                _areas(self.sheet),
                _words(self.sheet),
            )
            _tell(path, told)
            return commands

    vars(station)["Stand"] = Spied  # the game itself has no seam for spies


def _spy_console(path: Path) -> None:
    """Have the console tell each picture, under the phase "console"."""
    from game.app import console

    class Spied(console.Console):
        def frame(self, now: float, frame: Frame) -> tuple[Command, ...]:
            commands = super().frame(now, frame)
            sheet = self._game.sheet
            _tell(path, Seen("console", pid=os.getpid(), areas=_areas(sheet), words=_words(sheet)))
            return commands

    vars(console)["Console"] = Spied


def _tell(path: Path, told: Seen) -> None:
    draft = path.with_suffix(".new")
    draft.write_text(json.dumps(told._asdict()), encoding="utf-8")
    draft.replace(path)


def _areas(sheet: Sheet) -> tuple[tuple[str, str, float, float], ...]:
    return tuple(
        (type(a.action).__name__, _first(a.action), *a.box.centre)
        for a in sheet.areas
        if a.action is not None
    )


def _words(sheet: Sheet) -> str:
    return "\n".join(sheet.spoken)


def _first(action: Any) -> str:
    fields = getattr(action, "_fields", ())
    return str(getattr(action, fields[0])) if fields else ""


def main() -> int:
    kiosk_tools._again = lambda: [sys.executable, "-m", "tests.bench.spied_stand"]
    spies = {"game": _spy, "console": _spy_console}
    for part in spies.keys() & set(sys.argv) if SPY in os.environ else ():
        spies[part](Path(os.environ[SPY]))
    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
