"""Who watches over the game: real processes, a clock of its own, and nobody left behind."""

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from game.kiosk import budget
from game.kiosk.child import Child
from game.kiosk.counters import Visit
from game.kiosk.diary import Diary
from game.kiosk.ledger import Ledger
from game.kiosk.message import Message, line
from game.kiosk.pin import Attempts
from game.kiosk.supervisor import RETRY, Part, Supervisor

BEATS = 'import time\nwhile True:\n    print(\'{"say": "beat"}\', flush=True); time.sleep(0.02)'
DIES = "print('a last word'); raise SystemExit(3)"
VISIT = Visit("v1", "2026-11-24", 10, 60, ("dijon",), ("H2102",), 5)


def says(*messages: Message) -> str:
    """A child that says this, then beats."""
    return "\n".join(f"print({line(m)!r}, flush=True)" for m in messages) + "\n" + BEATS


CLOSES = says(Message("right"), Message("close"))


class Hall:
    """A stand whose parts are scripts, one after the other; the last one of a part is repeated."""

    def __init__(self, folder: Path, **scripts: list[str]) -> None:
        self.scripts = scripts
        self.begun: list[tuple[Part, float]] = []
        self.children: list[Child] = []
        self.covers: list[tuple[float, Child]] = []
        self.now = 0.0
        self.each_turn: Callable[[], None] = lambda: None
        self.asked = False
        self.sleep_more = 0.01
        self.supervisor = Supervisor(
            self.start,
            Ledger(folder),
            Diary(folder / "journal"),
            picture=lambda: b"picture",
            asked=lambda: self.asked,
            clock=lambda: self.now,
            sleep=self.sleep,
        )

    def start(self, part: Part, wait: float) -> Child:
        if part == "cover":
            script = self.scripts.get("cover", [BEATS])[0]
            self.covers.append((self.now, Child([sys.executable, "-c", script])))
            return self.covers[-1][1]
        self.begun.append((part, wait))
        scripts = self.scripts[part]
        script = scripts.pop(0) if len(scripts) > 1 else scripts[0]
        self.children.append(Child([sys.executable, "-c", script]))
        return self.children[-1]

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.each_turn()
        time.sleep(self.sleep_more)

    @property
    def parts(self) -> list[Part]:
        return [part for part, _ in self.begun]

    def run(self) -> "Hall":
        self.supervisor.run()
        assert all(child.ended for child in (*self.children, *(c for _, c in self.covers)))
        return self


def test_a_game_that_dies_is_begun_again_and_its_screen_is_kept(tmp_path: Path) -> None:
    hall = Hall(tmp_path, game=[DIES, says(Message("operator"))], console=[CLOSES]).run()
    assert hall.parts == ["game", "game", "console"]
    assert hall.supervisor.restarts == 1
    assert [p.read_bytes() for p in (tmp_path / "journal").glob("ecran-*")] == [b"picture"]
    log = (tmp_path / "journal" / "stand.log").read_text(encoding="utf-8")
    assert "a last word" in log
    assert "code 3" in log


@pytest.mark.parametrize("name", ["SIGKILL", "SIGSTOP"])
def test_a_game_killed_or_stopped_comes_back_within_ten_seconds(name: str, tmp_path: Path) -> None:
    hall = Hall(tmp_path, game=[BEATS, says(Message("operator"))], console=[CLOSES])
    struck: list[float] = []

    def strike() -> None:
        if not struck and hall.now > 2:
            os.kill(hall.children[0].process.pid, getattr(signal, name))
            struck.append(hall.now)
        if len(hall.children) == 2 and len(struck) == 1:
            struck.append(hall.now)

    hall.each_turn = strike
    hall.run()
    assert hall.parts[:2] == ["game", "game"]
    assert struck[1] - struck[0] < 7


STOPS = 'import time\nprint(\'{"say": "beat"}\', flush=True); time.sleep(60)'
"""A game that beats once and never again."""


def test_a_silent_game_is_covered_until_another_one_beats(tmp_path: Path) -> None:
    hall = Hall(tmp_path, game=[STOPS, says(Message("operator"))], console=[CLOSES])
    covered: list[tuple[int, bool]] = []

    def look() -> None:
        if hall.covers:
            covered.append((len(hall.children), hall.covers[0][1].ended))

    hall.each_turn = look
    hall.run()
    assert hall.parts == ["game", "game", "console"]
    assert len(hall.covers) == 1
    assert hall.covers[0][0] < budget.QUIET + 1
    assert {over for games, over in covered if games == 1} == {False}


def test_a_game_that_speaks_again_is_uncovered(tmp_path: Path) -> None:
    hall = Hall(tmp_path, game=[BEATS], console=[CLOSES])
    hall.sleep_more = 0.05
    frozen: list[int] = []

    def freeze() -> None:
        game, seen = hall.children[0].process.pid, len(hall.covers)
        if not frozen and hall.now > 1 and all(cover.ended for _, cover in hall.covers):
            os.kill(game, signal.SIGSTOP)
            frozen.append(seen)
        elif frozen and seen > frozen[0] and not hall.asked:
            os.kill(game, signal.SIGCONT)
            hall.asked = hall.covers[-1][1].ended

    hall.each_turn = freeze
    hall.run()
    assert hall.parts == ["game", "console"]
    assert hall.supervisor.restarts == 0


def test_a_supervisor_that_is_woken_late_gives_the_game_the_time_it_lost(tmp_path: Path) -> None:
    hall = Hall(tmp_path, game=[BEATS], console=[CLOSES])
    hall.sleep_more = 0.05
    turns: list[float] = []

    def starve() -> None:
        """The whole machine stands still for twice the silence that is allowed."""
        game = hall.children[0].process.pid
        turns.append(hall.now)
        if len(turns) == 20:
            os.kill(game, signal.SIGSTOP)
            hall.now += 2 * budget.SILENT
        elif len(turns) == 21:
            os.kill(game, signal.SIGCONT)
        hall.asked = len(turns) > 40

    hall.each_turn = starve
    hall.run()
    assert hall.parts == ["game", "console"]
    assert hall.supervisor.restarts == 0


def test_a_process_that_no_processor_takes_says_so() -> None:
    """Two that want the same processor; one that is stopped wants none."""
    one = min(os.sched_getaffinity(0))
    spins = f"import os; os.sched_setaffinity(0, {{{one}}})\nwhile True: pass"
    both = [Child([sys.executable, "-c", spins]) for _ in range(2)]
    try:
        while min(child.starved for child in both) < 0.2:
            time.sleep(0.05)
            assert not any(child.ended for child in both)
        os.kill(both[0].process.pid, signal.SIGSTOP)
        time.sleep(0.1)
        stopped = both[0].starved
        time.sleep(0.2)
        assert both[0].starved == stopped
    finally:
        for child in both:
            child.end()
    assert both[0].starved == 0.0


def test_the_operator_is_heard_on_the_cover_of_a_frozen_game(tmp_path: Path) -> None:
    cover = says(Message("beat"), Message("close"), Message("operator"))
    hall = Hall(tmp_path, game=[STOPS], cover=[cover], console=[CLOSES])
    hall.sleep_more = 0.05
    assert hall.run().parts == ["game", "console"]
    assert hall.supervisor.restarts == 0
    assert "se tait" in (tmp_path / "journal" / "stand.log").read_text(encoding="utf-8")


def test_a_game_that_never_beats_is_begun_again(tmp_path: Path) -> None:
    hangs = "import time; time.sleep(60)"
    hall = Hall(tmp_path, game=[hangs, says(Message("operator"))], console=[CLOSES]).run()
    assert hall.parts == ["game", "game", "console"]
    assert hall.now > budget.STARTING


def test_five_failures_show_the_notice_and_the_operator_comes_in_from_there(tmp_path: Path) -> None:
    hall = Hall(tmp_path, game=[DIES], notice=[says(Message("operator"))], console=[CLOSES]).run()
    assert hall.parts == ["game"] * 5 + ["notice", "console"]


def test_a_notice_that_nobody_answers_tries_the_game_again(tmp_path: Path) -> None:
    games = [*[DIES] * 5, says(Message("operator"))]
    hall = Hall(tmp_path, game=games, notice=[BEATS], console=[CLOSES])

    def hurry() -> None:
        if hall.parts[-1] == "notice":
            hall.now += 2.0

    hall.each_turn = hurry
    hall.run()
    assert hall.parts[-3:] == ["notice", "game", "console"]
    assert hall.now > RETRY


def test_a_notice_that_fails_is_shown_again(tmp_path: Path) -> None:
    notices = [DIES, says(Message("operator"))]
    hall = Hall(tmp_path, game=[DIES], notice=notices, console=[CLOSES]).run()
    assert hall.parts[-3:] == ["notice", "notice", "console"]


def test_a_console_that_fails_gives_the_screen_back_to_the_game(tmp_path: Path) -> None:
    game = [says(Message("operator"))]
    hall = Hall(tmp_path, game=game, console=[DIES, CLOSES]).run()
    assert hall.parts == ["game", "console", "game", "console"]


def test_the_operator_goes_back_to_the_game(tmp_path: Path) -> None:
    game = [says(Message("operator"))]
    hall = Hall(tmp_path, game=game, console=[says(Message("back")), CLOSES]).run()
    assert hall.parts == ["game", "console", "game", "console"]


def test_the_console_can_be_asked_for_while_the_game_hangs(tmp_path: Path) -> None:
    hall = Hall(tmp_path, game=["import time; time.sleep(60)"], console=[CLOSES])
    hall.asked = True
    assert hall.run().parts == ["game", "console"]


def test_wrong_codes_are_counted_by_whoever_watches(tmp_path: Path) -> None:
    wrong = says(*[Message("wrong")] * 3, Message("back"))
    hall = Hall(tmp_path, game=[says(Message("operator"))], console=[wrong, CLOSES]).run()
    waits = [wait for part, wait in hall.begun if part == "console"]
    assert waits[0] == 0
    assert 0 < waits[1] <= 30
    assert hall.supervisor.attempts == Attempts()


def test_only_the_console_closes_a_stand(tmp_path: Path) -> None:
    game = [says(Message("close"), Message("operator"))]
    assert Hall(tmp_path, game=game, console=[CLOSES]).run().parts == ["game", "console"]


def test_the_figures_of_a_finished_visit_outlive_a_kill(tmp_path: Path) -> None:
    told = line(Message("count", VISIT._asdict()))
    dies = f"print({told!r}, flush=True)\nimport os, signal\nos.kill(os.getpid(), 9)"
    Hall(tmp_path, game=[dies, says(Message("operator"))], console=[CLOSES]).run()
    assert list(Ledger(tmp_path).visits()) == [VISIT]


def test_a_disk_that_refuses_stops_nothing_and_loses_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "stand"
    blocked.write_text("a file where the folder should be")
    odd = Message("count", {"id": 3})
    game = [says(Message("count", VISIT._asdict()), odd, Message("operator"))]
    hall = Hall(blocked, game=game, console=[CLOSES])
    hall.run()
    assert list(hall.supervisor.ledger.visits()) == [VISIT]


def test_a_child_goes_with_its_parent() -> None:
    """Its standard input ends with whoever watches: the game looks for that."""
    waits = "import sys; sys.stdin.buffer.read(); raise SystemExit(7)"
    child = Child([sys.executable, "-c", waits])
    assert child.process.stdin is not None
    child.process.stdin.close()
    assert child.process.wait(30) == 7
    child.end()
