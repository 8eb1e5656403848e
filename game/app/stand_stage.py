"""A stand as its visitors see it: attract, two workshops, one visit, and nothing left of it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from game.app.around_play import AroundPlay
from game.app.play import Play
from game.app.stand_offer import offered, workshops
from game.app.stand_tally import Tally
from game.canvas.areas import Sheet
from game.canvas.commands import Command
from game.canvas.intents import Intent
from game.kiosk.counters import Visit
from game.kiosk.idle import Presence, State
from game.kiosk.settled import StandSettings
from game.passport.view import CODE
from game.screens import actions, attract, stand_counts, stand_places, still_there
from game.screens.attract import AttractView
from game.screens.languages import Languages
from game.screens.stand_actions import PickPlace, StartOver, StillHere, TellCounts, Wake
from game.screens.stand_places import PlacesView
from game.screens.ui import Ui
from game.session.commands import Enter

Phase = Literal["attract", "counts", "places", "visit"]

NOT_HERE = "Au stand, les réglages repartent à zéro après toi."

LEAVING = (actions.BackToTitle, actions.QuitGame, actions.EndSitting, StartOver)


def _unheard(visit: Visit) -> None: ...


@dataclass
class StandStage(AroundPlay):
    """Implements `game.app.game.Stage`. `new_play` makes a play that remembers nobody.

    `tell` is given each visit again when more happened in it; `cap` is the loudest now, 0..1.
    """

    new_play: Callable[[], Play]
    settings: StandSettings = field(default_factory=StandSettings)
    tell: Callable[[Visit], None] = _unheard
    begin: Callable[[], tuple[str, str, int]] = lambda: ("", "", 0)
    cap: Callable[[], float] = lambda: 1.0
    phase: Phase = "attract"
    visits: int = 0
    """How many times the screen was given back: another number, another person."""
    given_back_at: float = 0.0
    """When it last was because nobody answered."""
    _presence: Presence = field(default_factory=lambda: Presence(0.0))
    _state: State = "here"
    _left: int = 0

    def __post_init__(self) -> None:
        self.play = self.new_play()
        self._tally = Tally("", "", 0)

    # who is there ----------------------------------------------------------------------------

    def signed(self, intent: Intent, now: float) -> None:
        """Somebody did something. While the panel asks, only its buttons answer."""
        if self._state == "here":
            self._presence = self._presence.signed(intent, now)

    def reset(self) -> None:
        """Give the screen back to everybody; of this person nothing is left but figures."""
        self._told(self._presence.seen_at)
        self.play = self.new_play()
        self._tally = Tally("", "", 0)
        self.phase, self._state = "attract", "here"
        self.visits += 1

    def _told(self, now: float) -> None:
        if self.play.seat is not None and self.play.loading.ready:
            visit = self._tally.visit(self.play, now)
            if visit.places:
                self.tell(visit)

    @property
    def seen_at(self) -> float:
        """The last sign of somebody."""
        return self._presence.seen_at

    # the stage -------------------------------------------------------------------------------

    @property
    def closed(self) -> bool:
        return False

    @property
    def scene(self) -> str:
        return self.play.scene if self.phase == "visit" else f"stand/{self.phase}"

    @property
    def step(self) -> str:
        at = self.play.step if self.phase == "visit" else self.scene
        return f"{at}/{self._state}"

    def sheet(self, ui: Ui) -> Sheet:
        if self._state == "here":
            return self._screen(ui)
        under = self._screen(ui._replace(focus="", pressed="", scroll=0.0))
        over = still_there.draw(self._left, ui)
        commands = (*under.commands, *over.commands)
        return over._replace(commands=commands, layer=len(under.commands))

    def _screen(self, ui: Ui) -> Sheet:
        if self.phase == "counts":
            return stand_counts.draw(ui)
        if self.phase == "places":
            return stand_places.draw(self._places(), ui)
        if self.phase == "visit":
            return self.play.sheet(ui)
        ready = self.play.loading.ready
        if ready:
            self.play.loading.result()  # content that cannot be played is told at once
        view = AttractView(self._languages(), self.settings.name, ready=ready)
        return attract.draw(view, ui)

    def _languages(self) -> Languages:
        codes = [c for c in self.play.languages.codes if c in self.settings.languages]
        codes = codes or list(self.play.languages.codes)
        known = tuple((code, self.play.languages.name(code)) for code in codes)
        chosen = self.play.settings.language
        return Languages(known, chosen if chosen in codes else codes[0])

    def _places(self) -> PlacesView:
        assert self.play.seat is not None
        session, library = self.play.seat.session, self.play.world.library
        done = {finished.mission for finished in session.finished}
        names = offered(library, self.settings.missions)
        shown = workshops(library, names, done, self.visits)
        return PlacesView(shown, has_passport=len(session.made) > 0)

    def upcoming(self, ui: Ui) -> tuple[Command, ...]:
        return () if self.phase == "counts" else self.play.upcoming(ui)

    def act(self, action: object, now: float) -> None:
        """Carry out the action of an area; what only a player at home may do says so."""
        match action:
            case Wake(language):
                self._wake(language, now)
            case TellCounts():
                self.phase, self._presence = "counts", Presence(now)
            case StillHere():
                self._presence, self._state = Presence(now), "here"
            case PickPlace(mission):
                self._enter(mission, now)
            case actions.OpenPanel("finish"):
                self.reset()
            case actions.OpenMap():
                self.play.act(action, now)
                self.phase = "places"
            case actions.OpenPassport():
                self.play.act(action, now)
                self.phase = "visit"
                self._tally.leads = len(self.play.passport().leads)
                self._told(now)
            case actions.SavePassport():
                self.play.act(actions.ShowLead(CODE), now)
            case actions.KeepSettings() | actions.ToggleFullScreen():
                self.play.tell(NOT_HERE)
            case _:
                self._leave_or_play(action, now)

    def _leave_or_play(self, action: object, now: float) -> None:
        if isinstance(action, LEAVING):
            self.reset()
        elif self.phase == "visit":
            self.play.act(action, now)

    def _wake(self, language: str, now: float) -> None:
        if not self.play.loading.ready or self.phase != "attract":
            return
        self._presence = Presence(now)
        self._tally = Tally(*self.begin(), now)
        self.play.act(actions.SetLanguage(language), now)
        self.play.start()
        self.phase = "places"

    def _enter(self, mission: str, now: float) -> None:
        self.play.act(Enter(mission, "short"), now)
        self._tally.missions.append(mission)
        self.phase = "visit"
        self._told(now)

    # time ------------------------------------------------------------------------------------

    def tick(self, now: float) -> bool:
        changed = self.play.tick(now)
        if (cap := self.cap()) != self.play.settings.sound_cap:
            self.play.settings, changed = replace(self.play.settings, sound_cap=cap), True
        if self.phase == "attract":
            return changed
        before = (self._state, self._left)
        self._state = self._presence.state(self.settings.patience, now)
        self._left = self._presence.left(self.settings.patience, now)
        if self._state == "gone":
            self.reset()
            self.given_back_at = now
            return True
        asked = self._state == "asking" and before != (self._state, self._left)
        return changed or asked or before[0] != self._state

    def next_tick(self, now: float) -> float | None:
        due = [self.play.next_tick(now)]
        if self.phase != "attract":
            due.append(self._presence.next_change(self.settings.patience, now))
        if self._state == "asking":
            due.append(now + 0.25)
        return min((at for at in due if at is not None), default=None)

    def pad_lost(self, now: float) -> None:
        if self.phase == "visit":
            self.play.pad_lost(now)

    def pad_found(self, now: float) -> None:
        if self.phase == "visit":
            self.play.pad_found(now)

    def full_screen_toggled(self) -> None:
        """A stand covers its screen, always."""

    def failed(self, now: float) -> None:  # noqa: ARG002 (the stage's contract)
        """A visit that fails is over: the next person must not stand before a broken one."""
        self.reset()

    def close(self) -> None:
        """Nobody leaves a stand from its screen: the operator does, elsewhere."""
