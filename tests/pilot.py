"""A pilot plays the game as a pupil does: one device, what is on screen, nothing else.

pilot = Pilot(home, "touch").starts().enters("short").reads()
pilot.chooses("regarder")
assert pilot.sees("Le tapis est libre")
"""

from pathlib import Path

import pygame

from game.app.saves import Saves
from game.canvas.areas import Area
from game.canvas.intents import Device
from game.engine.pixels import Size
from game.gestures.protocol import Move
from game.screens import actions
from game.session.commands import (
    Answer,
    Choose,
    DoMove,
    FinishGesture,
    Leave,
    Next,
    Rate,
    SkipRating,
    Undo,
    Visit,
)
from game.session.record import Record
from game.session.sitting import Session
from game.session.view import (
    AnsweredView,
    DialogueView,
    EndView,
    ExploreView,
    GestureView,
    LikingView,
    QuestionView,
    View,
)
from tests.gestures.reference import solver
from tests.hands import HANDS, names
from tests.machine import MOVING, Machine

MISSION = "ligne-arretee"
PLACE = "montbeliard"


class Pilot:
    """Every verb does what a player would do and returns the pilot, or fails with what is on."""

    def __init__(
        self,
        home: Path,
        device: Device = "keyboard",
        size: Size = (1280, 720),
        seed: int = 27,
        machine: Machine | None = None,
    ) -> None:
        self.machine = machine or Machine(home, size, seed)
        self.hands = HANDS[device](self.machine)

    def with_hands(self, device: Device) -> "Pilot":
        """The same sitting, gone on with by another device."""
        self.hands = HANDS[device](self.machine)
        return self

    # what is on ------------------------------------------------------------------------------

    @property
    def words(self) -> str:
        """All that the screen says, in reading order."""
        return "\n".join(self.machine.sheet.spoken)

    def sees(self, words: str) -> bool:
        return words.replace("\u00a0", " ") in self.words.replace("\u00a0", " ")

    @property
    def areas(self) -> list[str]:
        return names(self.machine.sheet)

    @property
    def focus(self) -> str:
        return self.machine.game.focus

    @property
    def screen(self) -> str:
        """Where the player is, and the panels over it: "mission", "map/pause"…"""
        where = self.machine.play.where
        return "/".join((where.screen, *where.panels))

    @property
    def view(self) -> View:
        """What the mission shows."""
        shown = self.machine.play.view
        assert shown is not None, f"no mission is under way, but {self.screen}"
        return shown

    @property
    def session(self) -> Session:
        seat = self.machine.play.seat
        assert seat is not None, f"nobody sits at {self.screen}"
        return seat.session

    @property
    def closed(self) -> bool:
        return self.machine.game.closed

    @property
    def file(self) -> Path:
        """The file of the one sitting that was begun at this home."""
        (path,) = self.machine.saves.folder.glob("*.jsonl")
        return path

    # what a player does ----------------------------------------------------------------------

    def uses(self, name: str) -> "Pilot":
        """Act on the area of that name."""
        self.hands.use(name)
        return self.waits()

    def does(self, action: object) -> "Pilot":
        """Act on an area that asks for this."""
        return self.uses(self.area_for(action).id)

    def area_for(self, action: object) -> Area:
        found = [a for a in self.machine.sheet.areas if same(a.action, action)]
        found.sort(key=lambda a: not a.focusable)
        assert found, f"{action} is not on {self.screen}: {self.areas}\n{self.words}"
        return found[0]

    def escapes(self) -> "Pilot":
        self.hands.escape()
        return self.waits()

    def waits(self, seconds: float = MOVING) -> "Pilot":
        self.machine.wait(seconds)
        return self

    def starts(self) -> "Pilot":
        return self.does(actions.StartSitting())

    def resumes(self) -> "Pilot":
        return self.uses("resume")

    def enters(self, route: str = "full") -> "Pilot":
        way_in = actions.EnterMission(MISSION, route)
        if not any(same(area.action, way_in) for area in self.machine.sheet.areas):
            self.uses(f"place-{PLACE}")
        return self.does(way_in)

    def reads_on(self) -> "Pilot":
        """One line further."""
        return self.does(Next())

    def reads(self) -> "Pilot":
        """Every line, up to what is asked next."""
        while isinstance(self.view, DialogueView) and not self.view.offers:
            self.reads_on()
        return self

    def chooses(self, option: str) -> "Pilot":
        return self.does(Choose(option))

    def opens(self, spot: str) -> "Pilot":
        return self.does(Visit(spot))

    def leaves(self) -> "Pilot":
        return self.does(Leave())

    def moves(self, *move: str) -> "Pilot":
        return self.does(DoMove(move))

    def next_move(self) -> Move:
        """What the reference player of the gesture would do now."""
        assert isinstance(self.view, GestureView)
        return solver(self.view.gesture)(self.view.state)

    def repairs(self) -> "Pilot":
        """The whole gesture, as a careful technician does it."""
        while move := self.next_move():
            self.moves(*move)
        return self.does(FinishGesture())

    def likes(self, face: int) -> "Pilot":
        return self.does(Rate(face))

    def cannot_say(self) -> "Pilot":
        return self.does(SkipRating())

    def takes_back(self) -> "Pilot":
        return self.does(Undo())

    def closes_window(self) -> "Pilot":
        self.machine.send(pygame.Event(pygame.QUIT))
        return self

    # longer stretches ------------------------------------------------------------------------

    def plays_one_step(self) -> "Pilot":
        """Whatever comes next: what is first among the answers, each spot once."""
        match self.view:
            case DialogueView(offers=()):
                return self.reads_on()
            case DialogueView(offers=offers):
                return self.chooses(next(o.option for o in offers if o.open))
            case ExploreView(spots=spots):
                unseen = [s.spot for s in spots if not s.done]
                return self.opens(unseen[0]) if unseen else self.leaves()
            case GestureView():
                move = self.next_move()
                return self.moves(*move) if move else self.does(FinishGesture())
            case LikingView():
                return self.likes(1)
            case QuestionView(item=item):
                return self.does(Answer(item, 1))
            case EndView() | AnsweredView():
                raise AssertionError("the mission is over")

    def plays_to_the_end(self) -> "Pilot":
        while not isinstance(self.view, EndView):
            self.plays_one_step()
        return self

    def plays_until(self, kind: type[View]) -> "Pilot":
        """Up to the first screen of a kind: a question counts as a dialogue with offers."""
        while not isinstance(self.view, kind):
            self.plays_one_step()
        return self


def same(one: object, other: object) -> bool:
    """Whether two actions ask for the same: empty named tuples are all equal to each other."""
    return type(one) is type(other) and one == other


def records_of(saves: Saves, sitting: str) -> tuple[Record, ...]:
    """The journal of a sitting that nobody holds, as it is on disk."""
    reopened = saves.reopen(sitting)
    reopened.file.close()
    return reopened.records
