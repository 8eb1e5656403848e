"""The first ten trades of the pupils of `tests/scoring/habits.py`, to be judged by eye.

`python -m tests.bench.advisers` on the table of the game, and on imported data when there is some.
"""

from pathlib import Path

from game.app import settings
from game.occupations.profiled import all_profiled
from game.occupations.store import Store
from game.occupations.table import load
from game.scoring.matching import Ranker
from tests.scoring.habits import HABITS, first_ten
from tests.scoring.personas import among

SHIPPED = Path(__file__).parents[2] / "content/occupations"


def main() -> int:
    imported = Store(settings.home()).table
    for folder in (SHIPPED, *([imported] if imported else [])):
        table = load(folder, SHIPPED)
        ranker = Ranker(all_profiled(table))
        print(f"\n{len(table)} occupations")
        for habit in HABITS:
            print(f"  {habit.name}")
            for match in first_ten(habit, ranker):
                mark = "+" if among(match, habit.places) else " "
                print(f"    {mark} {match.code} {table[match.code].title}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
