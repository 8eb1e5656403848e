"""A small content folder that holds one of everything, with the facts and the gesture it needs."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from game.content.facts import Facts
from game.gestures.form import Group, Text
from game.gestures.protocol import Criterion, Fault, Gesture, Level, Move
from game.sentences import fr

FOLDER = Path(__file__).parent / "sample"
CONTENT, ASSETS = FOLDER / "content", FOLDER / "assets"
MISSION = CONTENT / "missions" / "relais" / "mission.yaml"

CHARACTERS = "".join(map(chr, [*range(0x20, 0x7F), *range(0xA1, 0x180), *map(ord, "«»’…–—€")]))
"""What the font of the sample can write."""

FACTS = Facts(
    occupations={
        "I1302": "Technicien / Technicienne de maintenance d'installation automatisée",
        "H2503": "Pilote d'îlot de production",
    },
    letters={
        "300185": "IR",
        "300182": "R",
        "300497": "AI",
        "300440": "E",
        "300174": "CR",
        "300412": "",
    },
)


class OneByOne:
    """A gesture with the smallest rules: `pieces` things to put right, one move each."""

    name = "fault-finding"
    criteria = (
        Criterion("securite", "Tout était hors tension"),
        Criterion("methode", "Sans détour"),
        Criterion("reparation", "Tout est réparé"),
    )
    title = "Remettre en ordre"
    form = Group("Un niveau.", {"title": Text("Le titre.", shown=True)})
    words = ("title",)

    def faults(self, level: Level) -> tuple[Fault, ...]:
        found = []
        if not isinstance(level.get("title"), str):
            found.append(Fault(("title",), fr("il manque la clé « {key} »", key="title")))
        if type(level["pieces"]) is not int:
            found.append(Fault(("pieces",), fr("un nombre entier est attendu ici")))
        return tuple(found)

    def start(self, level: Level, seed: int) -> int:
        return int(level["pieces"]) + 0 * seed

    def moves(self, state: int) -> tuple[Move, ...]:
        return (("mend",),) if state else ()

    def apply(self, state: int, move: Move) -> int:
        if move not in self.moves(state):
            raise ValueError(move)
        return state - 1

    def done(self, state: int) -> bool:
        return state == 0

    def outcome(self, state: int) -> Mapping[str, float]:
        return {"securite": 1.0, "methode": 1.0, "reparation": float(self.done(state))}


GESTURES: Mapping[str, Gesture] = {"fault-finding": OneByOne()}


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
