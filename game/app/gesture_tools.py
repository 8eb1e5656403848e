"""`gesture`: play one gesture alone, list them all, write their pages of the authors' guide."""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Any

from game.sentences import fr


def add_gesture_tools(commands: Any) -> None:
    """Give the command line `gesture`."""
    gesture = commands.add_parser(
        "gesture",
        help=fr("jouer un geste seul"),
        usage=fr("%(prog)s GESTE NIVEAU\n       %(prog)s --list\n       %(prog)s --guide"),
    )
    gesture.add_argument("name", nargs="?", default="", metavar=fr("GESTE"), help="fault-finding…")
    gesture.add_argument(
        "level", nargs="?", default="", metavar=fr("NIVEAU"), help=fr("son niveau")
    )
    gesture.add_argument("--list", action="store_true", help=fr("les gestes et leurs niveaux"))
    gesture.add_argument("--guide", action="store_true", help=fr("refaire docs/gestes"))
    gesture.set_defaults(run=_gesture)


def _gesture(parsed: argparse.Namespace) -> int:
    from game.app.world import ASSETS, CONTENT, ROOT
    from game.authoring.level_guide import write_guide
    from game.authoring.missions import FaultyError, library
    from game.gestures.registry import GESTURES

    try:
        shelf = library(CONTENT, ASSETS, GESTURES)
    except FaultyError as fault:
        return _sorry(str(fault))
    levels = {name: [of for g, of in shelf.levels if g == name] for name in GESTURES}
    if parsed.guide:
        written = write_guide(ROOT / "docs" / "gestes", CONTENT, GESTURES)
        sys.stdout.write(f"{len(written)} pages dans docs/gestes.\n")
        return 0
    if parsed.list or not parsed.name:
        for name, found in levels.items():
            sys.stdout.write(f"{name} — {GESTURES[name].title}\n    {', '.join(found)}\n")
        return 0
    if parsed.level not in levels.get(parsed.name, ()):
        return _sorry(_unknown(parsed.name, parsed.level, levels.get(parsed.name), list(levels)))
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    from game.app.launch import Options, alone

    return alone(Options(size=parsed.size), parsed.name, parsed.level)


def _unknown(name: str, level: str, found: Sequence[str] | None, names: Sequence[str]) -> str:
    from game.content.spelling import did_you_mean

    if found is None:
        hint = did_you_mean(name, names) or f"Possible\u00a0: {', '.join(names)}."
        return f"Geste inconnu «\u00a0{name}\u00a0». {hint}"
    if not level:
        return f"Quel niveau\u00a0? Possible\u00a0: {', '.join(found)}."
    hint = did_you_mean(level, found) or f"Possible\u00a0: {', '.join(found)}."
    return f"Niveau inconnu «\u00a0{level}\u00a0». {hint}"


def _sorry(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 1
