"""A game in a process of its own: plays on and on, and tells each screen once it is shown.

Run by test_going_on: python -m tests.app.player HOME [resume]
"""

import sys
from pathlib import Path
from zlib import crc32

from game.session.view import EndView
from tests.pilot import Pilot


def main(home: str, how: str = "start") -> None:
    pilot = Pilot(Path(home))
    pilot = pilot.resumes() if how == "resume" else pilot.starts().enters("full")
    while not isinstance(pilot.view, EndView):
        say(shown(pilot))
        pilot.plays_one_step()
    say(shown(pilot))


def shown(pilot: Pilot) -> str:
    """The number of the last record, and a digest of what is on screen."""
    return f"{len(pilot.session.journal)} {crc32(repr(pilot.view).encode())}"


def say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
