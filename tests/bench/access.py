"""The game played by one way alone in its real window: python -m tests.bench.access key|scan|pad.

150 %, high contrast, the screen voice and captions on. Keys are those of xdotool, one switch is
its space bar, the pad is SDL's virtual one. Wants an X server (`DISPLAY`) of 1280x720 and xdotool;
with "--route short" the short route. On each kind of screen: every place is reached by Tab and by
the arrows, each move of the focus is said once and stays in sight, no area breaks the lint. Ends
with status 1 when anything is wrong. SDL_AUDIODRIVER=dummy does for a machine without a sound card.
"""

import argparse
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from game.app import game as game_module
from game.app import launch
from game.app.game import Game
from game.app.play import Play
from game.app.settings import Settings, save
from game.app.sounding import Sounding
from game.canvas.areas import Area, area_named
from game.canvas.geometry import Frame
from game.engine.loop import Loop
from game.screens import actions
from game.screens.book_actions import OpenBook
from game.session.commands import Choose, DoMove, FinishGesture, Leave, Next, Rate, Visit
from game.session.view import DialogueView, EndView, ExploreView, GestureView, LikingView
from tests.engine.virtual import VirtualPad
from tests.gestures.reference import solver
from tests.hands import WAYS, way
from tests.pilot import MISSION, same
from tests.screens import lint_areas

BUTTONS = {"Up": 11, "Down": 12, "Left": 13, "Right": 14, "Return": 0, "Escape": 1}
PATIENCE, SETTLED, PRESS = 8.0, 0.45, 0.07
MOST = 90


class Watched(Game):
    """Keeps itself at hand, with the frame it is shown in."""

    here: "Watched"
    size = Frame(1280, 720)

    def frame(self, now: float, frame: Frame) -> Any:
        Watched.here, Watched.size = self, frame
        return super().frame(now, frame)


class Turning(Loop):
    """The loop, at hand: its clock stands while a screen waits for its drawings."""

    here: "Turning"

    def run(self) -> None:
        Turning.here = self
        super().run()

    @property
    def stands(self) -> bool:
        return self._clock.stood is not None


class Heard(Sounding):
    """Notes what is given to the voice."""

    said: list[tuple[str, ...]] = []  # noqa: RUF012 - of the one game of this process

    def say(self, words: tuple[str, ...]) -> None:
        Heard.said.append(words)
        super().say(words)


def comes(holds: Callable[[], object], seconds: float = PATIENCE) -> bool:
    """Wait for something; False when it does not come."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


class Player:
    """Plays from a thread of its own; looks at the game and acts by one way alone."""

    def __init__(self, by: str) -> None:
        self.by = by
        self.faults: list[str] = []
        self.kinds: set[str] = set()
        self.pad: VirtualPad | None = None

    # what is on ------------------------------------------------------------------------------

    @property
    def game(self) -> Watched:
        return Watched.here

    @property
    def play(self) -> Play:
        stage = self.game._stage
        assert isinstance(stage, Play)
        return stage

    @property
    def areas(self) -> tuple[Area, ...]:
        return self.game.sheet.areas

    @property
    def kind(self) -> str:
        where, view = self.play.where, self.play.view
        screen = "/".join((where.screen, *where.panels))
        shown = type(view).__name__ if where.screen == "mission" else ""
        asks = len(getattr(view, "offers", ())) if shown else 0
        return f"{screen} {shown} {asks or ''} {'card' if where.lead or where.book.card else ''}"

    def wrong(self, what: str) -> None:
        self.faults.append(f"{self.kind}: {what}")
        print(self.faults[-1], flush=True)

    # what is done ----------------------------------------------------------------------------

    def press(self, key: str) -> None:
        if self.by != "pad":
            subprocess.run(["xdotool", "key", key], check=True)
            return
        if self.pad is None:
            self.pad = VirtualPad()
            self.pad.plug()
            time.sleep(1)
        self.pad.press(BUTTONS[key])
        time.sleep(PRESS)
        self.pad.release(BUTTONS[key])
        time.sleep(PRESS)

    def settles(self) -> None:
        """Wait until a press counts on what is shown."""

        since = time.monotonic()

        def rests() -> bool:
            nonlocal since
            game = self.game
            moving = game._names[1] != self.play.step or game._transition is not None
            if moving or game._stale or Turning.here.stands:
                since = time.monotonic()
            return time.monotonic() - since > SETTLED

        comes(rests)

    def moves(self, key: str) -> None:
        """Move the focus: said once, and in sight."""
        before, count = self.game.focus, len(Heard.said)
        self.press(key)
        if not comes(lambda: self.game.focus != before, 1.5):
            return
        time.sleep(0.12)
        said = Heard.said[count:]
        if len(said) != 1 or not said[0][0].strip():
            self.wrong(f"{self.game.focus} is said {len(said)} times: {said}")
        area = area_named(self.areas, self.game.focus)
        if area is not None and area.window is not None and area.box.h <= area.window.h:
            hidden = area.hidden_by
            if abs(hidden) > 1 and 0 < self.game._focus.scroll < self.game.sheet.scroll_by:
                self.wrong(f"{area.id} is hidden by {hidden:.0f}")

    def goes_round(self) -> None:
        """Tab through the screen, as long as it shows new places."""
        came = [self.game.focus]
        while len(came) < MOST and came[-1] not in came[:-1]:
            self.moves("Tab")
            came.append(self.game.focus)
        missed = {a.id for a in self.areas if a.focusable} - set(came)
        if missed and len(came) > 1:
            self.wrong(f"not by Tab: {missed}")

    def looks(self) -> None:
        """Look at a kind of screen the first time it comes."""
        self.settles()
        if self.kind in self.kinds:
            return
        self.kinds.add(self.kind)
        print("screen", self.kind, flush=True)
        for fault in lint_areas.faults(self.game.sheet, self.game.size, self.game._focus.scroll):
            self.wrong(fault)
        if self.by == "key":
            self.goes_round()

    def reaches(self, area: Area) -> bool:
        """Bring what acts into focus, or let the switch come to it."""
        if self.by == "scan":
            here = lambda: self.game.scanned.area == area.id and self.game.scanned.way is None  # noqa: E731
            return comes(here, 240)
        seen: dict[str, int] = {}
        for _ in range(MOST):
            at = self.game.focus
            if at == area.id:
                return True
            seen[at] = seen.get(at, 0) + 1
            goal = area_named(self.areas, area.id)
            on = way(self.game.sheet, at, goal or area)[0]
            self.moves((on if seen[at] < 3 else WAYS[seen[at] % 4]).capitalize())
        return False

    def uses(self, action: object = None, name: str = "") -> bool:
        """Act on what asks for an action, or has a name."""
        self.settles()
        found = [a for a in self.areas if a.id == name or (not name and same(a.action, action))]
        found.sort(key=lambda a: not a.focusable)
        if not found or not self.reaches(found[0]):
            self.wrong(f"{action or name} is not reached")
            return False
        before = self.state()
        self.press("space" if self.by == "scan" else "Return")
        if not comes(lambda: self.state() != before, 4):
            self.wrong(f"nothing comes of {found[0].id}")
            return False
        self.looks()
        return True

    def state(self) -> tuple[object, ...]:
        seat = self.play.seat
        spoken = self.game.sheet.spoken
        return self.play.where, self.play.settings, spoken, seat and seat.session

    def escapes(self) -> None:
        self.settles()
        before = self.play.where
        self.press("Escape")
        if not comes(lambda: self.play.where != before, 4):
            self.wrong("Escape does nothing")
        self.looks()

    # a sitting -------------------------------------------------------------------------------

    def next_action(self) -> object:
        """What comes next in a mission: each spot once by key, else only what must be."""
        match self.play.view:
            case DialogueView(offers=()):
                return Next()
            case DialogueView(offers=offers):
                return Choose(next(o.option for o in offers if o.open))
            case ExploreView(spots=spots):
                todo = [s.spot for s in spots if not s.done and (s.required or self.by == "key")]
                return Visit(todo[0]) if todo else Leave()
            case GestureView(gesture=gesture, state=state):
                move = solver(gesture)(state)
                return DoMove(move) if move else FinishGesture()
            case LikingView():
                return Rate(1)
        raise AssertionError(self.kind)

    def tries_panels(self) -> None:
        """Open each panel of this one and close it again."""
        for name in [a.id for a in self.areas if isinstance(a.action, actions.OpenPanel)]:
            if self.uses(name=name):
                self.escapes()
        self.escapes()

    def sits(self, route: str) -> None:
        """From the title to the passport."""
        self.looks()
        if self.by == "key" and self.uses(name="settings"):
            self.tries_panels()
        self.uses(actions.StartSitting())
        enter = actions.EnterMission(MISSION, route)
        if not any(same(a.action, enter) for a in self.areas):
            self.uses(name="place-montbeliard")
        self.uses(enter)
        while not isinstance(self.play.view, EndView) and self.uses(self.next_action()):
            pass
        self.uses(actions.OpenPassport())
        if self.by == "key":
            self.uses(next(a.action for a in self.areas if isinstance(a.action, actions.ShowLead)))
            self.escapes()
            self.uses(OpenBook())

    def plays(self, route: str) -> None:
        comes(lambda: hasattr(Watched, "here") and self.play.loading.ready, 60)
        try:
            self.sits(route)
        except (AssertionError, StopIteration, OSError, subprocess.SubprocessError) as error:
            self.wrong(repr(error))
        print(f"{len(self.kinds)} kinds of screens, {len(Heard.said)} times said", flush=True)
        self.play.closed = True
        subprocess.run(["xdotool", "key", "shift"], check=False)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.access")
    parser.add_argument("by", choices=("key", "scan", "pad"))
    parser.add_argument("--route", default="full")
    parsed = parser.parse_args()
    vars(launch).update(Game=Watched, Loop=Turning)
    vars(game_module)["Sounding"] = Heard
    scan = 1.0 if parsed.by == "scan" else 0.0
    with tempfile.TemporaryDirectory(prefix="etincelle-") as folder:
        home = Path(folder)
        wanted = Settings(1.5, high_contrast=True, auto_read=True, captions=True, scan=scan)
        save(home, wanted)
        player = Player(parsed.by)
        thread = threading.Thread(target=player.plays, args=(parsed.route,), daemon=True)
        thread.start()
        code = launch.play(launch.Options((1280, 720), home=home))
        thread.join(5)
    print(f"{len(player.faults)} faults", flush=True)
    return code or int(bool(player.faults))


if __name__ == "__main__":
    sys.exit(main())
