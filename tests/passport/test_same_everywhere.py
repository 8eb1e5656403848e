"""The same journal, the same passport: on every Python at hand and whatever the hash seed.

The game's own Python links the content once; the pure packages then replay the journal under the
others, which need none of the libraries.
"""

import os
import pickle
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from game.app.world import open_world
from game.session.apply import apply
from game.session.commands import Choose, Command, Enter, FinishGesture, Leave, Next, Rate, Visit
from game.session.showing import view
from game.session.sitting import Session, sit_down
from game.session.view import DialogueView, EndView, ExploreView, GestureView, LikingView

ROOT = Path(__file__).parents[2]
OLDEST = (3, 11)
MISSION = "ligne-arretee"

REPLAY = """
import hashlib, pickle, sys
from pathlib import Path
from game.occupations.table import load
from game.passport.maker import Maker
from game.passport.page import html_of
from game.session.evidence import evidence
with open(sys.argv[1], "rb") as file:
    session, skills = pickle.load(file)
found = Maker(load(Path(sys.argv[2]))).make("Loutre 27", evidence(session), skills, 12)
print(hashlib.sha256((repr(found) + html_of(found)).encode()).hexdigest())
"""


def pythons() -> list[str]:
    """Every Python that is recent enough, by the names they usually have."""
    names = [sys.executable, *(shutil.which(f"python3.{minor}") for minor in range(11, 20))]
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    names += [str(path) for path in sorted(versions.glob("3.*/bin/python"))]
    found: dict[tuple[int, ...], str] = {}
    for name in filter(None, names):
        asked = [name, "-c", "import sys; print(*sys.version_info[:3])"]
        told = subprocess.run(asked, capture_output=True, text=True, check=False)
        if told.returncode == 0 and re.fullmatch(r"\d+ \d+ \d+\n", told.stdout):
            version = tuple(map(int, told.stdout.split()))
            if version >= OLDEST:
                found.setdefault(version, name)
    return list(found.values())


def played() -> Session:
    """The shipped mission, always by the last option."""
    session, _ = apply(sit_down(open_world().catalogue, 3), Enter(MISSION, "full"))
    while not isinstance(now := view(session), EndView):
        step: Command
        if isinstance(now, DialogueView):
            left = [offer.option for offer in now.offers if offer.open]
            step = Choose(left[-1]) if left else Next()
        elif isinstance(now, ExploreView):
            todo = [spot.spot for spot in now.spots if not spot.done and spot.required]
            step = Visit(todo[0]) if todo else Leave()
        elif isinstance(now, LikingView):
            step = Rate(1)
        else:
            assert isinstance(now, GestureView)
            step = FinishGesture()
        session, _ = apply(session, step)
    return session


@pytest.fixture(scope="module")
def sitting(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sitting") / "sitting.pickle"
    path.write_bytes(pickle.dumps((played(), dict(open_world().skills))))
    return path


def passport(python: str, seed: str, sitting: Path) -> str:
    env = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    command = [python, "-c", REPLAY, str(sitting), str(ROOT / "content/occupations")]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout


def test_the_hash_seed_changes_nothing(sitting: Path) -> None:
    assert len({passport(sys.executable, seed, sitting) for seed in ("0", "1", "4242")}) == 1


@pytest.mark.parametrize("python", pythons())
def test_every_python_makes_the_same_passport(python: str, sitting: Path) -> None:
    assert passport(python, "7", sitting) == passport(sys.executable, "0", sitting)
