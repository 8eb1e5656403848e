"""`people`: look at the parts of people, or write everybody on one sheet."""

import argparse
import os
import sys
import time
from pathlib import Path
from typing import Any

from game.sentences import fr


def add_people_tools(commands: Any) -> None:
    """Give the command line `people`."""
    people = commands.add_parser("people", help=fr("voir les personnages et leurs pièces"))
    people.add_argument(
        "--sheet", type=Path, metavar=fr("FICHIER.png"), help=fr("tout le monde sur une planche")
    )
    people.set_defaults(run=_people)


def _people(parsed: argparse.Namespace) -> int:
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    from game.app.launch import first_looks
    from game.app.world import ASSETS, CONTENT

    if parsed.sheet is None:
        return _looked_at(parsed.size)
    from game.app.people_viewer import write_sheet

    try:
        write_sheet(dict(first_looks(CONTENT)), ASSETS, parsed.sheet)
    except OSError:
        sys.stderr.write(f"Impossible d'écrire {parsed.sheet}.\n")
        return 1
    sys.stdout.write(f"{parsed.sheet}\n")
    return 0


def _looked_at(size: tuple[int, int] | None) -> int:
    """Open the viewer until it is closed; returns the exit code."""
    from game.app.game import Game
    from game.app.launch import first_looks
    from game.app.people_viewer import PeopleViewer
    from game.app.world import ASSETS, CONTENT
    from game.drawings.source import Drawings
    from game.engine.loop import Loop
    from game.engine.stock import stock
    from game.engine.trouble import UnusableError
    from game.engine.window import open_window, show_trouble

    cast = dict(first_looks(CONTENT))
    shelf = dict(cast)
    try:
        window = open_window("Personnages", size, full_screen=False)
        drawn = stock(Drawings(ASSETS, shelf).svg)
        game = Game(PeopleViewer(drawn.measure, shelf, cast), _told)
        Loop(game, window, drawn, time.monotonic).run()
        window.close()
    except UnusableError as trouble:
        return show_trouble(trouble)
    return 0


def _told(error: Exception) -> None:
    sys.stderr.write(f"{error}\n")
