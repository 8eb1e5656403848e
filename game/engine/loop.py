"""The loop: sleeps until something happens or moves, then asks the app for a frame.

A frame that needs large drawings is not painted before they are there: the one before stays, the
game's clock stands still, and the loop goes on hearing the player. So does it while the player
looks at something else: then nothing moves (see presence).
"""

from collections.abc import Callable, Sequence
from contextlib import suppress

import pygame

from game.canvas.commands import Command
from game.canvas.intents import Intent, Point, Resized, ToggleFullScreen
from game.engine import inputs
from game.engine.ahead import Ahead
from game.engine.application import Application
from game.engine.clock import Clock
from game.engine.inputs import Inputs
from game.engine.pads import Bay
from game.engine.painter import Painter
from game.engine.presence import EXPOSED, FOCUS, HIDDEN, Presence
from game.engine.sleep import Sleep, sleeper
from game.engine.stock import Stock
from game.engine.trouble import UnusableError
from game.engine.window import Window

#: seconds between frames while something moves
TICK = 1 / 60

NEVER = float("inf")

#: seconds after which a frame is painted whatever it misses
LONGEST_WAIT = 1.0

#: failures in a row after which the app is not asked any more
PATIENCE = 3

CARDS = (pygame.AUDIODEVICEADDED, pygame.AUDIODEVICEREMOVED)

#: posted by `wake`
WOKEN = pygame.USEREVENT

HEARD = (
    *(pygame.QUIT, pygame.WINDOWSIZECHANGED, WOKEN, *EXPOSED, *HIDDEN, *FOCUS, *CARDS),
    *(*inputs.KEYS, *inputs.MOUSE, *inputs.FINGERS, *inputs.PADS),
)


def wake() -> None:
    """Ask for a frame, from any thread; nothing happens when the window is closed already."""
    with suppress(pygame.error):
        pygame.event.post(pygame.event.Event(WOKEN))


class Loop:
    """Drives one app in one window until it closes.

    `first_shown` is called once, when the first picture is on the screen. `card` is told that a
    sound card came (True) or left. `ahead` draws what a frame misses; without it, each frame draws
    its own. `attention` is told that the player looks elsewhere (False) or is back; without it,
    that means nothing. `sleep` replaces real sleeping, as `clock` may replace real time.
    """

    def __init__(
        self,
        app: Application,
        window: Window,
        stock: Stock,
        clock: Callable[[], float],
        first_shown: Callable[[], None] = lambda: None,
        sleep: Sleep | None = None,
        card: Callable[[bool], None] = lambda _: None,
        ahead: Ahead | None = None,
        attention: Callable[[bool], None] | None = None,
    ) -> None:
        self._app = app
        self._window = window
        self._painter = Painter(stock)
        self._presence = Presence(clock, attention)
        self._clock = Clock(self._presence.time)
        self._first_shown = first_shown
        self._card = card
        self._bay = Bay()
        self._inputs = Inputs(self._bay.open)
        self._failures = 0
        self._stale = True
        self._shown_at = -NEVER
        self._sleep = sleep or sleeper()
        self._ahead = ahead

    def run(self) -> None:
        """Return when the app is closed. Raise UnusableError when it keeps failing."""
        pygame.event.set_blocked(None)
        pygame.event.set_allowed(HEARD)
        self._inputs.resize(self._window.frame, self._window.points)
        self._show(self._clock.time())
        self._first_shown()
        self._bay.start()
        while not self._app.closed:
            try:
                self._turn()
            except KeyboardInterrupt:  # Ctrl+C in the terminal closes the window
                pygame.event.post(pygame.Event(pygame.QUIT))

    def _turn(self) -> None:
        """Sleep until something is due, take what happened, show what follows."""
        time_left = self._time_left(self._clock.time())
        if time_left > 0:
            self._sleep(time_left)
        now = self._clock.time()
        events = pygame.event.get()
        self._give(self._intents(events, now), now)
        if not (self._presence.hidden or self._app.closed) and self._due(now) <= now:
            self._show(now)

    def _time_left(self, now: float) -> float:
        """Seconds until something is due without an input; infinity when nothing is."""
        waited = self._clock.stood
        if waited is not None and not self._presence.hidden:
            return LONGEST_WAIT - waited
        frame = NEVER if self._presence.hidden else self._due(now)
        repeat = self._inputs.next_at
        return min(frame, NEVER if repeat is None else repeat) - now

    def _due(self, now: float) -> float:
        """When the next frame is due, never sooner than a tick after the last one."""
        if self._presence.away:  # no tick comes while the clock stands still
            return now if self._stale else NEVER
        wanted = now if self._stale or self._app.wants_frame(now) else self._app.next_wake(now)
        return NEVER if wanted is None else max(wanted, self._shown_at + TICK)

    def _intents(self, events: Sequence[pygame.Event], now: float) -> list[Intent]:
        """What the events mean; of moves of the mouse in a row, the last one."""
        found: list[Intent] = []
        for event in events:
            for intent in (*self._of_window(event), *self._inputs.translate(event, now)):
                if isinstance(intent, Point) and found and isinstance(found[-1], Point):
                    found.pop()
                found.append(intent)
        repeated = self._inputs.due(now)
        return [*found, repeated] if repeated else found

    def _of_window(self, event: pygame.Event) -> tuple[Intent, ...]:
        """Follow what happens to the window itself."""
        kind = event.type
        self._presence.window(kind)
        if kind in EXPOSED:
            self._window.show()
        elif kind == WOKEN:
            self._stale = True
        elif kind in CARDS:
            if not event.iscapture:
                self._card(kind == pygame.AUDIODEVICEADDED)
        elif kind == pygame.WINDOWSIZECHANGED:
            self._painter.forget()
            frame = self._window.frame
            self._inputs.resize(frame, self._window.points)
            return (Resized(frame),)
        return ()

    def _give(self, intents: Sequence[Intent], now: float) -> None:
        for intent in intents:
            self._presence.acted(intent)
            if isinstance(intent, ToggleFullScreen):
                self._window.toggle_full_screen()
            self._stale = True
            try:
                self._app.handle(intent, now)
            except Exception as error:
                self._fail(error, now)

    def _show(self, now: float) -> None:
        """Ask for a frame, and again from an app that failed; paint and show what changed."""
        self._stale = False
        try:
            commands = self._app.frame(now, self._window.frame)
            if self._waits(commands):
                return
            self._shown_at = _beat(self._shown_at, now)
            changed = self._painter.paint(self._window.surface, commands)
        except Exception as error:
            self._painter.forget()
            self._fail(error, now)
            self._show(now)
        else:
            self._failures = 0
            if changed:
                self._window.show()

    def _waits(self, commands: tuple[Command, ...]) -> bool:
        """Whether this frame is to wait for its drawings, over the one that is on the screen."""
        size = self._window.surface.get_size()
        if self._ahead is not None and self._painter.follows(size):
            waited = self._clock.stood or 0.0
            if waited < LONGEST_WAIT and not self._ahead.ready(commands, size):
                self._clock.stand()
                self._stale = True
                return True
        self._clock.go_on()
        return False

    def _fail(self, error: Exception, now: float) -> None:
        """Tell the app of an error; give up when it fails again and again."""
        self._failures += 1
        if isinstance(error, UnusableError):
            raise error
        if self._failures >= PATIENCE:
            raise UnusableError(
                f"Le jeu doit s’arrêter : une erreur s’est répétée ({error})."
            ) from error
        self._app.failed(error, now)


def _beat(last: float, now: float) -> float:
    """The time that a frame counts for: on the beat when it is hardly late, else now."""
    on_time = last + TICK
    return on_time if on_time <= now < on_time + TICK / 2 else now
