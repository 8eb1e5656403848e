"""Étincelle: start the game or one of its tools. See `python main.py --help`."""

from game.app.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
