"""The game as the loop sees it: intents in, drawing commands out.

Focus, pointer, scroll and transitions live here, the same for all screens; what is on and what
an action does is the stage's business (see stage).
"""

from collections import OrderedDict
from collections.abc import Callable

from game.app.behind import Behind
from game.app.focus import Focus
from game.app.long_press import LongPress
from game.app.motion import AWAKE, RESTING, Motion
from game.app.own_keys import meant
from game.app.scanning import PAGE, Scanning, Stop, marks, told
from game.app.sounding import Sounding
from game.app.stage import Stage
from game.app.transition import Transition
from game.canvas.areas import Area, Direction, Sheet, area_named
from game.canvas.commands import Command
from game.canvas.geometry import Frame
from game.canvas.intents import (
    Back,
    Cancel,
    Confirm,
    Device,
    Drag,
    Intent,
    Key,
    LetGo,
    PadFound,
    PadLost,
    Point,
    Press,
    Quit,
    Release,
    Scroll,
    Steer,
    ToggleFullScreen,
    device_of,
)
from game.canvas.sounds import Silence, Sounder
from game.canvas.typography import typeset
from game.screens.actions import Listen
from game.screens.spoken import marked
from game.screens.ui import Prefs, Ui

SETTLING = 0.15
"""Seconds after a change of screen during which nothing acts: a double press is one press."""

SWITCHES = (Confirm, Back, Key, Steer, Press)
"""What one switch may be: any of them chooses."""

BY_PLAYER = (*SWITCHES, Point, Drag, Release, Cancel, Scroll)

REMEMBERED = 8
"""Screens whose focus is kept: closing a panel gives back the focus under it."""


class Game:
    """Runs a stage; implements the loop's application protocol."""

    def __init__(
        self,
        stage: Stage,
        report: Callable[[Exception], None],
        prepare: Callable[[tuple[Command, ...]], None] | None = None,
        sounder: Sounder | None = None,
    ) -> None:
        self._stage = stage
        self._report = report
        self._prepare = prepare
        self._sounding = Sounding(sounder or Silence())
        self._focus = Focus()
        self._device: Device = "keyboard"
        self._sheet = Sheet(())
        self._shown: tuple[Command, ...] = ()
        self._frame = Frame(0, 0)
        self._names = ("", "")
        self._left: OrderedDict[str, Focus] = OrderedDict()
        self._stale = True
        self._prefs = Prefs()
        self._motion = Motion()
        self._behind = Behind()
        self._scanning = Scanning()
        self._long = LongPress()
        self._changed_at, self._pressed_at, self._opened_at = float("-inf"), 0.0, 0.0
        self._transition: Transition | None = None
        self._beat_at: float | None = None
        self._moves_at: float | None = None

    @property
    def closed(self) -> bool:
        return self._stage.closed

    @property
    def sheet(self) -> Sheet:
        """The sheet on screen (for tests that look for areas and words)."""
        return self._sheet

    @property
    def focus(self) -> str:
        return self._focus.name

    @property
    def scanned(self) -> Stop:
        """What one switch stands at."""
        return self._scanning.at

    def wants_frame(self, now: float) -> bool:
        """Whether the picture changes at `now`."""
        if any(at is not None and now >= at for at in (self._beat_at, self._moves_at)):
            self._stale = True
        if self._stage.tick(now) or self._sounding.changed(now) or self._due_by_itself(now):
            self._stale = True
        moving = self._transition is not None or self._motion.moving(now)
        return self._stale or moving

    def _due_by_itself(self, now: float) -> bool:
        """Whether what moves is drawn by the screen, one switch goes on, or a press grows."""
        at = self._scanning.next_at
        moves = self._motion.redraws(now) or self._behind.moves(now)
        return moves or (at is not None and now >= at) or self._long.area is not None

    def next_wake(self, now: float) -> float | None:
        """When to look again even if nothing comes in; `now` while something moves."""
        if self.wants_frame(now):
            return now
        due = (
            *(self._stage.next_tick(now), self._beat_at, self._moves_at),
            *(self._sounding.next_at, self._scanning.next_at),
        )
        return min((at for at in due if at is not None), default=None)

    def _beat(self, now: float) -> None:
        """Carry out what the sheet asks for at steady moments; a late one is not made up for."""
        beat = self._sheet.beat
        if beat is None or self._beat_at is None or now < self._beat_at:
            return
        self._beat_at, self._stale = now + beat.every, True
        self._stage.act(beat.action, now)

    def frame(self, now: float, frame: Frame) -> tuple[Command, ...]:
        """The commands of the picture at `now`."""
        self._beat(now)
        self._press_on(now)
        if frame != self._frame:
            self._frame, self._stale = frame, True
        if self._stale or self._sounding.changed(now):
            self._draw(now)
        if self._transition is not None:
            if not self._transition.over(now):
                return self._transition.blend(self._shown, frame, now)
            self._transition = None
        return (*self._motion.painted(self._shown, now), *self._long.marks(now))

    def _press_on(self, now: float) -> None:
        """Act when a press has lasted; go on to the next place when one switch scans."""
        if (area := self._long.done(now)) is not None:
            self._focus.cancel()
            self._act(area, now)
        if self._scanning.go_on(self._sheet, now):
            self._stale = True
            self._scan_to(now)

    def _scan_to(self, now: float) -> None:
        """Bring what the switch stands at into focus and into sight, and tell it."""
        at = self._scanning.at
        self._moved(lambda: self._focus.look_at(self._sheet, at.area), now)
        self._sounding.stands_at(told(self._sheet, at, self._stage.ui(self._frame).tr))

    def _draw(self, now: float) -> None:
        self._stale = False
        scene, step = self._stage.scene, self._stage.step
        self._behind.at(scene, now, covered=bool(self._sheet.layer))
        if step != self._names[1]:
            self._change_step(step)
            self._motion.settle()
            self._opened_at = now
        sheet = self._stage.sheet(self._ui(now))
        before = (self._focus.name, self._focus.scroll)
        self._focus.settle(sheet)
        if self._motion.turned(sheet.turn, now) or before != (self._focus.name, self._focus.scroll):
            sheet = self._stage.sheet(self._ui(now))
        if (scene, step) != self._names:
            self._changed_at = self._pressed_at = now
            self._long.let_go()
            self._motion.changed(self._sheet, sheet, now, self._shown)
            self._scanning.begin(sheet, self._prefs.scan, now)
        if scene != self._names[0] and self._names[0]:
            self._transition = Transition(self._shown, now, self._prefs.calm)
            self._motion.stop()
        if self._prepare is not None:
            self._prepare(self._stage.upcoming(self._stage.ui(self._frame)))
        sheet = self._hear(sheet, (scene, step), now)
        self._names = (scene, step)
        self._keep_time(sheet, now)
        if self._scanning.pace != self._prefs.scan:
            self._scanning.begin(sheet, self._prefs.scan, now)
        self._sheet, self._shown = sheet, self._set(sheet)

    def _set(self, sheet: Sheet) -> tuple[Command, ...]:
        """The picture with its words as the player likes them, and the mark of one switch."""
        commands = typeset(self._marked(sheet), self._prefs.typography)
        if not self._scanning.pace:
            return commands
        return (*commands, *marks(sheet, self._scanning.at, self._frame.box))

    def _hear(self, sheet: Sheet, names: tuple[str, str], now: float) -> Sheet:
        """Let the sheet be heard; drawn again when that brings or ends a caption."""
        caption, reading = self._sounding.caption, self._ui(now).reading
        scene = names[0] != self._names[0] and bool(self._names[0])
        self._sounding.drawn(
            sheet,
            self._stage.hearing(),
            now,
            scene=scene,
            step=names[1] != self._names[1],
            focus=self._focus.name,
        )
        same = (caption, reading) == (self._sounding.caption, self._ui(now).reading)
        return sheet if same else self._stage.sheet(self._ui(now))

    def _marked(self, sheet: Sheet) -> tuple[Command, ...]:
        """The picture, with a mark under what is being read aloud."""
        read = self._sounding.spoken()
        if read is None:
            return sheet.commands
        text, (_, start, end) = read
        ui = self._stage.ui(self._frame)
        return marked(sheet, text, (start, end), ui.measure, ui.tone.focus)

    def _keep_time(self, sheet: Sheet, now: float) -> None:
        """When the next beat is due, and the next picture of what moves by itself."""
        if sheet.beat is None:
            self._beat_at = None
        elif self._beat_at is None or self._sheet.beat is None:
            self._beat_at = now + sheet.beat.every
        resting = sheet.beat is None and now - self._pressed_at > AWAKE
        every = max(sheet.frames, RESTING) if resting else sheet.frames
        self._moves_at = now + every if sheet.frames else None

    def _change_step(self, step: str) -> None:
        """Take up the focus left on this content, if it was on screen a short while ago."""
        self._left[self._names[1]] = self._focus
        self._focus = self._left.pop(step) if step in self._left else Focus()
        while len(self._left) > REMEMBERED:
            self._left.popitem(last=False)

    def _ui(self, now: float) -> Ui:
        focus, ui = self._focus, self._stage.ui(self._frame)
        self._prefs, self._motion.calm = ui.prefs, ui.prefs.calm
        return self._behind.seen(ui, now, self._pressed_at)._replace(
            focus=focus.name,
            pressed=focus.pressed,
            device=self._device,
            scroll=focus.scroll,
            clock=now - self._opened_at,
            caption=self._sounding.caption,
            reading=self._sounding.reading,
            slide=self._motion.slide(now),
            down=self._motion.press(focus.pressed, now),
            since=self._motion.since(now),
        )

    def handle(self, intent: Intent, now: float) -> None:
        """Take one intent of the player or of the window."""
        if isinstance(intent, LetGo):
            self._stale = self._long.let_go() or self._stale
            return
        self._stale = True
        if self._sheet.typed is not None and isinstance(intent, Key | Back):
            key = intent.name if isinstance(intent, Key) else ""
            self._carry_out(self._sheet.typed(key), now)
            return
        intent = meant(intent, self._prefs.keys)
        device = device_of(intent)
        self._pressed_at = now if device is not None else self._pressed_at
        if device is not None and not (isinstance(intent, Point) and self._sheet.first == ""):
            self._device = device
        if self._prefs.scan and isinstance(intent, BY_PLAYER):
            if isinstance(intent, SWITCHES):
                self._choose_scanned(now)
        else:
            self._take(intent, now)

    def _take(self, intent: Intent, now: float) -> None:
        if isinstance(intent, Steer):
            self._steer(intent.direction, now)
        elif isinstance(intent, Confirm):
            self._hold_or_act(self._focus.confirmed(self._sheet), now)
        elif isinstance(intent, Back):
            self._hold_or_act(self._focus.keyed(self._sheet, "escape"), now)
        elif isinstance(intent, Key):
            self._key(intent.name, now)
        elif isinstance(intent, PadLost):
            if self._device == "pad":
                self._stage.pad_lost(now)
        elif isinstance(intent, PadFound):
            self._stage.pad_found(now)
        elif isinstance(intent, ToggleFullScreen):
            self._stage.full_screen_toggled()
        elif isinstance(intent, Quit):
            self._stage.close()
        else:
            self._pointer(intent, now)

    def failed(self, error: Exception, now: float) -> None:
        """Something raised: write it down for whoever mends it, and go on."""
        self._report(error)
        self._stale, self._transition = True, None
        self._stage.failed(now)

    def _steer(self, direction: Direction, now: float) -> None:
        """Turn what is in focus, if it keeps this direction for itself; else move the focus."""
        action = self._focus.steered(self._sheet, direction)
        if action is not None:
            self._carry_out(action, now)
        else:
            self._moved(lambda: self._focus.steer(self._sheet, direction), now)

    def _moved(self, move: Callable[[], None], now: float) -> None:
        """Move the focus by keys; another place in focus is heard, and slid to."""
        before = self._focus.name
        move()
        if self._focus.name != before:
            self._slid(before, now)
            self._sounding.focus_moved()

    def _slid(self, before: str, now: float) -> None:
        left, taken = (area_named(self._sheet.areas, name) for name in (before, self._focus.name))
        shown = self._shown if self._sheet.follows else ()
        self._motion.focus_moved(left, taken, now, shown)
        self._behind.look(taken, self._frame, now)

    def _choose_scanned(self, now: float) -> None:
        """What one switch stands at: act on it, turn it, or read on."""
        at = self._scanning.stay(now)
        area = area_named(self._sheet.areas, at.area)
        if area is None:
            self._focus.read_on(self._sheet, PAGE)
        elif at.way is None:
            self._act(area, now)
        else:
            self._carry_out(next((act for way, act in area.steers if way == at.way), None), now)

    def _hold_or_act(self, area: Area | None, now: float) -> None:
        if self._prefs.hold:
            self._long.begin(area, self._prefs.hold, now)
        else:
            self._act(area, now)

    def _key(self, name: str, now: float) -> None:
        if name in ("tab", "backtab"):
            by = 1 if name == "tab" else -1
            self._moved(lambda: self._focus.step(self._sheet, by), now)
        else:
            self._hold_or_act(self._focus.keyed(self._sheet, name), now)

    def _pointer(self, intent: Intent, now: float) -> None:
        before = self._focus.name
        if isinstance(intent, Point):
            self._focus.point(self._sheet, intent.x, intent.y)
        elif isinstance(intent, Press):
            self._focus.press(self._sheet, intent.x, intent.y)
            if self._prefs.hold:
                self._hold_or_act(area_named(self._sheet.areas, self._focus.pressed), now)
            self._carry_out(self._focus.dragged(self._sheet, intent.x, intent.y), now)
        elif isinstance(intent, Drag):
            self._carry_out(self._focus.dragged(self._sheet, intent.x, intent.y), now)
            self._focus.drag(self._sheet, intent.y)
            if not self._focus.pressed:
                self._long.let_go()
        elif isinstance(intent, Release):
            area = self._focus.release(self._sheet, intent.x, intent.y)
            if not self._prefs.hold:
                self._act(area, now)
            self._long.let_go()
        elif isinstance(intent, Scroll):
            self._focus.scroll_by(self._sheet, intent.dy)
        elif isinstance(intent, Cancel):
            self._focus.cancel()
            self._long.let_go()
        if self._focus.name != before:
            self._slid(before, now)

    def _act(self, area: Area | None, now: float) -> None:
        """Carry out an area's action; a second press must not fall on the screen just come."""
        if area is None or area.action is None or now - self._changed_at < SETTLING:
            return
        if isinstance(area.action, Listen) and self._sounding.listen(self._sheet):
            return
        self._sounding.acted(area.action)
        self._carry_out(area.action, now)

    def _carry_out(self, action: object, now: float) -> None:
        if action is None or now - self._changed_at < SETTLING:
            return
        self._transition = None
        self._stage.act(action, now)
