"""A game without a screen: it plays on and on, and says each record's number once it is on disk.

Run by test_saves_killed: python -m tests.app.writer FOLDER [SITTING]
"""

import sys
from pathlib import Path

from game.app.save_file import SaveFile
from game.app.save_problem import SaveProblem
from game.app.saves import Saves
from game.session.replay import replay
from game.session.sitting import Session
from tests.app.journals import SEED, seated, step

MOST = 20_000


def taken_up(saves: Saves, sitting: str) -> tuple[SaveFile, Session]:
    if not sitting:
        return saves.begin(SEED, seated().nickname), seated()
    again = saves.reopen(sitting)
    return again.file, replay(seated(), again.records)


def main(folder: str, sitting: str = "") -> None:
    try:
        file, session = taken_up(Saves(Path(folder)), sitting)
    except SaveProblem as told:
        say(told.message)
        return
    for _ in range(MOST):
        session, records = step(session)
        file.write(records)
        say(str(records[-1].n))


def say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
