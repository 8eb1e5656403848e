"""What the console of a stand shows and does: a code first, then its pages."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from game.app import console_usb
from game.app.console_settle import settled
from game.app.console_usb import Report
from game.app.hearing import Hearing
from game.app.loading import Loading
from game.app.settings import Settings
from game.app.watched import report
from game.canvas.areas import Sheet
from game.canvas.commands import Command
from game.canvas.geometry import Frame
from game.canvas.language import as_written
from game.canvas.text import Measure
from game.kiosk import content_versions, pin
from game.kiosk import settings as stand_settings
from game.kiosk.counters import Names, counted, named
from game.kiosk.ledger import Ledger, aside
from game.kiosk.message import Message
from game.kiosk.pin import Attempts
from game.kiosk.sticks import sticks
from game.screens import stand_console, stand_pin
from game.screens.actions import ClosePanel
from game.screens.stand_actions import (
    DoNow,
    GiveCode,
    LeaveConsole,
    OpenPage,
    Settle,
    TouchCell,
    TypeDigit,
)
from game.screens.stand_console import HOME, ConsoleView
from game.screens.stand_pin import ASKS, ERASE, PinView
from game.screens.ui import Ui
from game.sentences import Tr

FORGOTTEN = 60.0
"""Seconds after which a console that nobody touches gives the screen back to the game."""

NOT_KEPT = "Le disque refuse : ce réglage n'a pas été gardé."
WORKING = "Un instant… Laisse la clé en place."
LONGEST_WORK = 600.0
"""Seconds for which a stick is waited for, however slow it is."""

AGAIN = "Le code, pour changer de contenu"


class Offer(NamedTuple):
    """All languages by code and all missions by id, with their names; `names` of what is counted,
    `tr` the language that all this is in."""

    languages: Mapping[str, str]
    missions: Mapping[str, str]
    names: Names = Names({}, {}, {})
    tr: Tr = as_written


@dataclass
class ConsoleStage:
    """Implements `game.app.game.Stage`. `offered` gives the offer in a language; `say` tells
    whoever watches; `wait` is how many seconds pass before a code may be given, `today` the date
    of the export.
    """

    folder: Path
    measure: Measure
    offered: Callable[[str], Offer]
    say: Callable[[Message], None]
    wait: float = 0.0
    today: Callable[[], date] = date.today
    find_sticks: Callable[[], list[Path]] = sticks
    report: Callable[[Exception], None] = report
    now: float = 0.0
    page: str = "pin"
    typed: str = ""
    wrong: bool = False
    after_code: str = ""
    said: str = ""
    touched: frozenset[int] = frozenset()
    seen_at: float | None = None
    _attempts: Attempts = field(default_factory=Attempts)
    _opened_at: float | None = None
    _work: Loading[str] | None = None
    _work_at: float = 0.0

    def __post_init__(self) -> None:
        self.settings = stand_settings.load(self.folder)
        self.offer = self.offered(self.settings.console)
        self._count()

    def _count(self) -> None:
        """Read the counters: all days, and today."""
        visits, names = list(Ledger(self.folder, aside(self.folder)).visits()), self.offer.names
        self.every = named(counted(visits), names)
        self.day = named(counted(visits, self.today().isoformat()), names)

    # the code --------------------------------------------------------------------------------

    @property
    def left(self) -> int:
        """Whole seconds before a code is looked at."""
        opened = self.now if self._opened_at is None else self._opened_at
        left = max(opened + self.wait - self.now, self._attempts.wait(self.now))
        return max(0, -int(-left // 1))

    def _type(self, digit: str) -> None:
        self.wrong = False
        typed = self.typed[:-1] if digit == ERASE else self.typed + digit
        self.typed = typed[: pin.LONGEST]

    def _give_code(self) -> None:
        if self.left or not self.typed:
            return
        right = pin.opens(self.typed, stand_settings.read_pin(self.folder))
        self.typed, self.wrong = "", not right
        self.say(Message("right" if right else "wrong"))
        if not right:
            self._attempts = self._attempts.failed(self.now)
            return
        self._attempts, self.page = Attempts(), HOME
        if self.after_code == "update":
            self.page = "content"
            self._update()
        self.after_code = ""

    # the stage -------------------------------------------------------------------------------

    @property
    def closed(self) -> bool:
        return False

    @property
    def scene(self) -> str:
        return "console"

    @property
    def step(self) -> str:
        return f"console/{self.page}"

    def ui(self, frame: Frame) -> Ui:
        return Ui(frame, self.measure, tr=self.offer.tr)

    def sheet(self, ui: Ui) -> Sheet:
        if self.page == "pin":
            asks = AGAIN if self.after_code else ASKS
            return stand_pin.draw(PinView(len(self.typed), self.left, self.wrong, asks), ui)
        view = ConsoleView(self.page, self.settings, self.offer.languages, self.offer.missions)
        said = self.offer.tr(WORKING) if self.working else self.said
        view = view._replace(counts=self.every, said=said, touched=self.touched)
        return stand_console.draw(view, ui)

    def upcoming(self, ui: Ui) -> tuple[Command, ...]:  # noqa: ARG002 (the stage's contract)
        return ()

    def hearing(self) -> Hearing:
        return Hearing(Settings(muted=True))

    def act(self, action: object, now: float) -> None:
        self.now = self.seen_at = now
        match action:
            case TypeDigit(digit):
                self._type(digit)
            case GiveCode():
                self._give_code()
            case LeaveConsole():
                self.say(Message("back"))
            case _ if self.page != "pin":
                self._use(action)

    def _use(self, action: object) -> None:
        """Everything that needs the code first."""
        match action:
            case ClosePanel():
                if self.page == HOME:
                    self.say(Message("back"))
                self.page, self.said = HOME, ""
            case OpenPage(page):
                self.page, self.said, self.touched = page, "", frozenset()
            case TouchCell(cell):
                self.touched |= {cell}
            case DoNow(what):
                self._do(what)
            case _:
                self._settle(action)

    def _settle(self, action: object) -> None:
        after = settled(
            self.settings, action, tuple(self.offer.languages), tuple(self.offer.missions)
        )
        if after is not None:
            self.settings = after
            kept = stand_settings.save(self.folder, after)
            self.said = "" if kept else self.offer.tr(NOT_KEPT)
            if action == Settle("speaks"):
                self.offer = self.offered(after.console)
                self._count()

    def _do(self, what: str) -> None:
        match what:
            case "close":
                self.say(Message("close"))
            case _ if self.working:
                return
            case "export":
                self._count()
                report = Report(self.every, self.day, self.settings.name, self.today())
                made = console_usb.files(report, self.measure, self.offer.tr)
                self._begin(lambda: console_usb.export(self.find_sticks(), made, self.offer.tr))
            case "rollback":
                self.said = self.offer.tr(content_versions.go_back(self.folder))
            case "update":
                self.page, self.after_code, self.typed = "pin", "update", ""

    def _update(self) -> None:
        tr = self.offer.tr
        faults = partial(console_usb.faults, tr=tr)
        self._begin(lambda: tr(content_versions.take(self.folder, self.find_sticks(), faults)))

    # work with a stick -----------------------------------------------------------------------

    @property
    def working(self) -> bool:
        """Whether something is done with a stick."""
        return self._work is not None

    def _begin(self, work: Callable[[], str]) -> None:
        """Do it beside the console: a slow stick must not look like a console that hangs."""
        self._work, self._work_at = Loading(work), self.now
        self._work.start()

    def _worked(self, now: float) -> bool:
        """Tell what a work came to; False while there is none or it goes on."""
        if self._work is None:
            return False
        if not self._work.ready:
            if now - self._work_at < LONGEST_WORK:
                self.seen_at = now
            return False
        work, self._work = self._work, None
        try:
            self.said = work.result()
        except Exception as error:  # whatever a stick may do: the operator goes on, the log knows
            self.report(error)
            self.said = self.offer.tr(content_versions.UNREADABLE)
        return True

    # time ------------------------------------------------------------------------------------

    def tick(self, now: float) -> bool:
        self._opened_at = now if self._opened_at is None else self._opened_at
        self.seen_at = now if self.seen_at is None else self.seen_at
        before, self.now = self.left, now
        worked = self._worked(now)
        if now - self.seen_at >= FORGOTTEN:
            self.seen_at = now
            self.say(Message("back"))
        return worked or (self.page == "pin" and self.left != before)

    def next_tick(self, now: float) -> float | None:
        return now + 0.5

    def pad_lost(self, now: float) -> None:
        """The console is used by touch, mouse or keys."""

    def pad_found(self, now: float) -> None:
        """The console is used by touch, mouse or keys."""

    def full_screen_toggled(self) -> None:
        """A stand covers its screen, always."""

    def failed(self, now: float) -> None:  # noqa: ARG002 (the stage's contract)
        """Something broke: back to the first page."""
        self.page, self.said = "pin", ""

    def close(self) -> None:
        """« Fermer le stand » closes, nothing else."""
