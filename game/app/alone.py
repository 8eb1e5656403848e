"""`gesture NAME LEVEL`: one gesture by itself, as it is played inside a mission.

It is a mission of one step, made on the spot: the same engine, the same screens, the same save.
After « Ça t'a plu ? » the window closes; « Recommencer le geste » plays it again.
"""

from dataclasses import dataclass

from game.app.around_play import AroundPlay
from game.app.play import Play
from game.app.seat import Seat
from game.canvas.commands import Command
from game.screens import actions
from game.screens.ui import Ui
from game.session.catalogue import Catalogue
from game.session.commands import Enter
from game.session.follow import follow
from game.session.sitting import Session, sit_down
from game.session.view import EndView
from game.story.program import End, GestureStep, Member, Program, Scene, Step

MISSION = "geste-seul"
BACKDROP = "atelier-robots"

LEAVING = (actions.BackToTitle, actions.OpenMap, actions.OpenPassport, actions.QuitGame)


def program(gesture: str, level: str) -> Program:
    """A mission that is the gesture, then its end."""
    steps: tuple[Step, ...] = (GestureStep("geste", gesture, level), End("fin", ""))
    position = {step.id: i for i, step in enumerate(steps)}
    scene = Scene("atelier", steps, backdrop=BACKDROP, short=True, position=position)
    cast: dict[str, Member] = {}
    return Program(MISSION, "0" * 16, scene.id, {scene.id: scene}, {}, cast)


@dataclass
class Alone(AroundPlay):
    """A stage around the play; the gesture and the level are known to exist."""

    play: Play
    gesture: str
    level: str
    _rounds: int = 0

    def begin(self) -> None:
        """Sit down at the gesture."""
        around = self.play.around
        session = sit_down(self._catalogue(), around.seed())
        self.play.seat = Seat(session, around.saves.begin(session.seed, session.nickname))
        self.play.act(Enter(MISSION), 0.0)

    def _catalogue(self) -> Catalogue:
        alone = {MISSION: program(self.gesture, self.level)}
        return self.play.world.catalogue._replace(programs=alone)

    @property
    def session(self) -> Session:
        assert self.play.seat is not None
        return self.play.seat.session

    # the stage ---------------------------------------------------------------------------------

    @property
    def step(self) -> str:
        return f"{self.play.step}/{self._rounds}"

    def upcoming(self, ui: Ui) -> tuple[Command, ...]:  # noqa: ARG002 (the stage's contract)
        return ()

    def act(self, action: object, now: float) -> None:
        if isinstance(action, LEAVING):
            self.play.close()
            return
        self.play.act(action, now)
        if isinstance(action, actions.SetLanguage):
            self._retell()
        if isinstance(self.play.view, EndView):
            self.play.close()

    def _retell(self) -> None:
        """The same moves in the other language."""
        assert self.play.seat is not None
        fresh = sit_down(self._catalogue(), self.session.seed, self.session.nickname)
        self.play.seat.session, _ = follow(fresh, tuple(self.session.journal))

    def failed(self, now: float) -> None:
        """A screen that fails is shown again from the start of the gesture."""
        self.play.failed(now)
        self._rounds += 1
        self.begin()
