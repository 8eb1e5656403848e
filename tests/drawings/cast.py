"""The people that ship with the game, and looks drawn by lot."""

from pathlib import Path
from typing import Any

import yaml

from game import rng
from game.drawings import look
from game.drawings.look import Look, look_of

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets"


def files() -> list[Path]:
    return sorted((ROOT / "content" / "people").glob("*.yaml"))


def person(path: Path) -> dict[str, Any]:
    fields: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return fields


def cast() -> dict[str, Look]:
    return {path.stem: look_of(person(path)["look"]) for path in files()}


def any_look(seed: int) -> Look:
    """A look with everything drawn by lot, extremes of build and height included."""

    def one(n: int, *items: Any) -> Any:
        return rng.pick(seed, n, items)

    ppe = tuple(p for i, p in enumerate(look.PPE) if rng.draw(seed, 40 + i) < 0.25)
    return Look(
        skin=one(0, *look.SKINS),
        face=one(1, *look.FACES),
        hair=one(2, *look.HAIRS),
        hair_col=one(3, *look.HAIR_COLOURS),
        outfit=one(4, *look.OUTFITS),
        ppe=ppe,
        pose=one(5, *look.POSES),
        mood=one(6, *look.MOODS),
        age=one(7, 1, 2),
        glasses=one(8, "", *look.GLASSES),
        beard=one(9, "", *look.BEARDS),
        hearing=one(10, True, False),
        wheelchair=one(11, True, False, False),
        build=one(12, 0.86, 1.0, 1.2),
        height=one(13, 0.88, 1.0, 1.05),
        prop=one(14, "", *look.PROPS),
        iris=one(15, "", *look.IRISES),
        nose=one(16, "", *look.NOSES),
        lashes=one(17, True, False),
        view=one(18, *look.VIEWS),
    )
