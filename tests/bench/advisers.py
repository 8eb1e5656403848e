"""The first ten trades of the pupils of `tests/scoring/habits.py`, to be judged by eye.

`python -m tests.bench.advisers` on the table of the game, and on imported data when there is some;
beside each count, what sheets alone would give, no setting preferred.
"""

from pathlib import Path

from game.app import settings
from game.occupations.profiled import all_profiled
from game.occupations.store import Store
from game.occupations.table import load
from game.scoring.matching import Ranker
from tests.scoring.habits import HABITS, Habit, first_ten
from tests.scoring.personas import among

SHIPPED = Path(__file__).parents[2] / "content/occupations"


def main() -> int:
    imported = Store(settings.home()).table
    for folder in (SHIPPED, *([imported] if imported else [])):
        table = load(folder, SHIPPED)
        profiled = all_profiled(table)
        ranker = Ranker(profiled)
        plain = Ranker([each._replace(skills=each.held or {}, transfer=1.0) for each in profiled])
        print(f"\n{len(table)} occupations")
        for habit in HABITS:
            print(f"  {habit.name}: {_count(habit, ranker)} (sheets alone {_count(habit, plain)})")
            for match in first_ten(habit, ranker):
                mark = "+" if among(match, habit.places) else " "
                print(f"    {mark} {match.code} {table[match.code].title}")
    return 0


def _count(habit: Habit, ranker: Ranker) -> int:
    return sum(among(match, habit.places) for match in first_ten(habit, ranker))


if __name__ == "__main__":
    raise SystemExit(main())
