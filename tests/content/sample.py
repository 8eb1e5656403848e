"""A small content folder that holds one of everything, with the facts and the gesture it needs."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from game.content.facts import Facts
from game.gestures.protocol import Criterion, Fault, Gesture, Level, Move

FOLDER = Path(__file__).parent / "sample"
CONTENT, ASSETS = FOLDER / "content", FOLDER / "assets"
MISSION = CONTENT / "missions" / "relais" / "mission.yaml"

FACTS = Facts(
    occupations={
        "I1309": "Électricien / Électricienne de maintenance",
        "H1303": "Technicien / Technicienne Hygiène Sécurité Environnement -HSE-",
    },
    letters={"300185": "RI", "300440": "E", "300020": ""},
)


class Tidying:
    """A gesture with the smallest rules: `pieces` things to put away, one move each."""

    name = "rangement"
    criteria = (Criterion("ordre", "Tout est rangé"), Criterion("vitesse", "Sans détour"))

    def faults(self, level: Level) -> tuple[Fault, ...]:
        pieces = level.get("pieces")
        if not isinstance(pieces, int) or isinstance(pieces, bool):
            return (Fault(("pieces",), "il faut un nombre de pièces"),)
        return ()

    def start(self, level: Level, seed: int) -> int:
        return int(level["pieces"]) + 0 * seed

    def moves(self, state: int) -> tuple[Move, ...]:
        return (("ranger",),) if state else ()

    def apply(self, state: int, move: Move) -> int:
        if move not in self.moves(state):
            raise ValueError(move)
        return state - 1

    def done(self, state: int) -> bool:
        return state == 0

    def outcome(self, state: int) -> Mapping[str, float]:
        return {"ordre": float(state == 0), "vitesse": 1.0}


GESTURES: Mapping[str, Gesture] = {"rangement": Tidying()}


def copied(files: Mapping[Path, bytes], to: Path) -> Path:
    """The sample's content folder written anew below `to`, with some files changed."""
    originals = {p: p.read_bytes() for p in CONTENT.rglob("*.yaml")}
    for path, data in {**originals, **files}.items():
        target = to / path.relative_to(CONTENT)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return to


def settings() -> dict[str, Any]:
    """The arguments of `load` and `check` that come after the content folder."""
    return {"assets": ASSETS, "gestures": GESTURES, "facts": FACTS}
