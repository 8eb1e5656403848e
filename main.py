"""Étincelle: start the game or one of its tools. See `python main.py --help`."""

import sys

from game.app.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # an executable that `measure` starts again for its workers
        from multiprocessing import freeze_support

        freeze_support()
    raise SystemExit(main())
