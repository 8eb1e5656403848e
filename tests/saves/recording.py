"""Writing the saves of a release: `python -m tests.saves.recording 0.2.0` (see the README)."""

import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from game.app.save_file import SaveFile
from game.app.save_lines import Header
from game.app.seat import Seat
from game.app.world import CONTENT, open_world
from game.session.catalogue import Catalogue
from game.session.commands import Choose, DoMove, Enter, FinishGesture, Leave, Next, Rate, Visit
from game.session.legal import legal
from game.session.showing import view
from game.session.sitting import sit_down
from game.session.standing import lasting
from game.session.view import DialogueView, EndView, ExploreView, GestureView, LikingView, View

HERE = Path(__file__).parent
MISSION = "ligne-arretee"
SEED = 27
SITUATIONS: Mapping[str, Callable[[View], bool]] = {
    "line": lambda v: isinstance(v, DialogueView) and lasting(v.line) == "equipe-1",
    "question": lambda v: isinstance(v, DialogueView) and v.choice == "occuper-equipe",
    "exploration": lambda v: isinstance(v, ExploreView) and sum(s.done for s in v.spots) == 2,
    "gesture": lambda v: isinstance(v, GestureView),
    "liking": lambda v: isinstance(v, LikingView),
    "end": lambda v: isinstance(v, EndView),
}


def record(folder: Path) -> None:
    """Play the shipped mission once for each situation, and keep what the game wrote."""
    folder.mkdir(parents=True)
    shutil.copy(CONTENT / "missions" / MISSION / "mission.yaml", folder)
    catalogue = open_world().catalogue
    for name, reached in SITUATIONS.items():
        _play(catalogue, folder, name, reached)


def _play(catalogue: Catalogue, folder: Path, name: str, reached: Callable[[View], bool]) -> None:
    session = sit_down(catalogue, SEED)
    file = SaveFile(folder / f"{name}.jsonl", Header(name, SEED, session.nickname))
    seat = Seat(session, file)
    seat.play(Enter(MISSION))
    while not reached(_shown(seat)):
        _step(seat)
    if name == "gesture":
        seat.play(next(c for c in legal(seat.session) if isinstance(c, DoMove)))
    seat.leave()


def _step(seat: Seat) -> None:
    """The last answer, each spot once, one move of a gesture."""
    match _shown(seat):
        case DialogueView(offers=()):
            seat.play(Next())
        case DialogueView(offers=offers):
            seat.play(Choose([o.option for o in offers if o.open][-1]))
        case ExploreView(spots=spots):
            unseen = [s.spot for s in spots if not s.done]
            seat.play(Visit(unseen[0]) if unseen else Leave())
        case GestureView():
            seat.play(FinishGesture())
        case _:
            seat.play(Rate(1))


def _shown(seat: Seat) -> View:
    shown = view(seat.session)
    assert shown is not None
    return shown


if __name__ == "__main__":
    record(HERE / sys.argv[1])
