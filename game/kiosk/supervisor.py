"""Watches over the game of a stand: starts it again, tells when it cannot, lets the operator in.

It shows nothing itself, knows no pygame and no content, and has one loop.
"""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal

from game.kiosk import budget
from game.kiosk.child import Child
from game.kiosk.counters import read_visit
from game.kiosk.diary import Diary
from game.kiosk.ledger import Ledger
from game.kiosk.message import Message, read
from game.kiosk.pin import Attempts

Part = Literal["game", "console", "notice", "cover"]
"""One of the first three runs at any time; the cover lies over one that is silent."""

STEP = 0.1
"""Seconds between two looks."""

RETRY = budget.WITHIN
"""Seconds after which the game is tried again under a notice that nobody answered."""

BREATH = 1.0
"""Seconds before a console or a notice that failed is begun again."""


@dataclass
class Supervisor:
    """`start` begins a part, told how many seconds pass before a code may be given; `picture` is
    the PNG of the screen as it was last; `asked` tells whether the operator asked from outside.
    """

    start: Callable[[Part, float], Child]
    ledger: Ledger
    diary: Diary
    picture: Callable[[], bytes] = lambda: b""
    asked: Callable[[], bool] = lambda: False
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    attempts: Attempts = field(default_factory=Attempts)
    failures: tuple[float, ...] = ()
    restarts: int = 0
    _cover: Child | None = None
    _overslept: float = 0.0

    def run(self) -> None:
        """Return when the operator closes the stand."""
        part: Part | None = "game"
        self.diary.note("le stand commence")
        try:
            while part is not None:
                part = self._watch(part)
        finally:
            self._uncover()
            self.ledger.flush()
        self.diary.note("le stand est fermé")
        self.diary.close()

    def _watch(self, part: Part) -> Part | None:
        """Run one part until something else is to run; None to close."""
        child = self.start(part, self.attempts.wait(self.clock()))
        started_at, beat_at, starved = self.clock(), None, 0.0
        self._overslept = 0.0
        self.ledger.flush()
        try:
            while True:
                over = child.ended
                said = self._heard(child.last_lines() if over else child.lines())
                if "beat" in said:
                    beat_at, starved, self._overslept = self.clock(), child.starved, 0.0
                said += self._covered(part, started_at, beat_at)
                decided = self._decided(part, said)
                if decided != part:
                    return decided
                if part == "notice" and self.clock() - started_at > RETRY:
                    self.failures = ()
                    return "game"
                lost = max(self._overslept, child.starved - starved)
                if over or budget.hung(started_at, beat_at, self.clock(), lost):
                    return self._failed(part, child, hung=not over)
                self._overslept += self._slept()
        finally:
            child.end()

    def _slept(self) -> float:
        """Sleep a step; by how many seconds it was too long, as on a machine with no time to give.

        Whoever watches and is woken late knows that the game may be late too.
        """
        before = self.clock()
        self.sleep(STEP)
        late = self.clock() - before - STEP
        return late if late > STEP else 0.0

    def _covered(self, part: Part, started_at: float, beat_at: float | None) -> list[str]:
        """Cover a part that is silent until it beats; what the operator asks for there."""
        if not budget.quiet(started_at, beat_at, self.clock()):
            if beat_at is not None:
                self._uncover()
        elif self._cover is None and part != "notice":
            self.diary.note(f"{part} se tait : l'écran fait patienter")
            self._cover = self.start("cover", 0.0)
        said = [] if self._cover is None else self._heard(self._cover.lines())
        return [kind for kind in said if kind == "operator"]

    def _uncover(self) -> None:
        if self._cover is not None:
            self._cover.end()
            self._cover = None

    def _heard(self, lines: Iterable[str]) -> list[str]:
        """The kinds of what was said; counts are written down, what is unknown is logged."""
        said: list[str] = []
        for line in lines:
            message = read(line)
            if message is None:
                self.diary.note(line[:2000])
                continue
            said.append(message.kind)
            self._take(message)
        return said

    def _take(self, message: Message) -> None:
        if message.kind == "count":
            visit = read_visit(message.about)
            if visit is not None and not self.ledger.add(visit):
                self.diary.note("compteurs gardés en mémoire : le disque refuse")
        elif message.kind == "wrong":
            self.attempts = self.attempts.failed(self.clock())
        elif message.kind == "right":
            self.attempts = Attempts()

    def _decided(self, part: Part, said: list[str]) -> Part | None:
        """What is to run after what was said."""
        if "close" in said and part == "console":
            return None
        if "back" in said:
            self.failures = ()
            return "game"
        return "console" if "operator" in said or self.asked() else part

    def _failed(self, part: Part, child: Child, *, hung: bool) -> Part:
        """A part that ended by itself or hangs: the game has a budget, the others begin again."""
        how = "ne répond plus" if hung else f"s'est arrêté (code {child.process.poll()})"
        self.diary.note(f"{part} {how}")
        if part == "console":
            return "game"
        if part == "notice":
            self.sleep(BREATH)
            return "notice"
        self.restarts += 1
        self.diary.keep_picture(self.picture(), f"{time.time_ns()}")
        self.failures = budget.kept(self.failures, self.clock())
        return "notice" if budget.spent(self.failures) else "game"
