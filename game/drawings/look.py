"""How somebody looks, in the words of `content/people/*.yaml` (art direction, section 7)."""

from collections.abc import Mapping
from dataclasses import dataclass

SKINS = (1, 2, 3, 4, 5, 6, 7, 8)
FACES = ("oval", "round", "square", "long", "heart")
HAIRS = (
    *("short", "buzz", "afro", "curls", "bob", "long", "ponytail", "bun", "braids", "locs"),
    *("swept", "crown"),
)
HAIR_COLOURS = ("black", "brown", "chestnut", "blond", "red", "grey", "white")
OUTFITS = (
    *("welder", "maintenance", "forge", "hivis", "lab", "food", "atelier", "polo", "chemise"),
    "pull",
)
PPE = ("helmet", "goggles", "eardef", "gloves", "mask_up", "mask_down", "charlotte")
POSES = (
    *("rest", "hip", "show", "wave", "tool", "tablet", "crossed", "rims", "point", "torch"),
    *("walk", "bench", "machine"),
)
VIEWS = ("front", "left", "right", "profile_left", "profile_right")
MOODS = ("calm", "smile", "laugh", "talk", "focus", "surprise")
GLASSES = ("round", "square")
BEARDS = ("full", "goatee", "moustache", "stubble")
IRISES = ("brown", "hazel", "green", "blue", "grey")
NOSES = ("straight", "broad", "slim")
PROPS = ("multimeter", "wrench", "caliper", "loupe", "radio")


@dataclass(frozen=True, slots=True)
class Look:
    """One person's parts. An empty text means "what goes with the rest" (see `figure`).

    `build` widens the body (0.86 slender to 1.2 broad), `height` (0.88 to 1.05)
    scales it from the ground.
    `view` is where the head is turned to: `left` and `right` of the picture by three quarters,
    `profile_left` and `profile_right` wholly.
    `age` is 1 for an adult, 2 for a senior. `prop` is what the pose `tool` holds.
    """

    skin: int = 3
    face: str = "oval"
    hair: str = "short"
    hair_col: str = "brown"
    outfit: str = "maintenance"
    ppe: tuple[str, ...] = ()
    pose: str = "rest"
    mood: str = "calm"
    age: int = 1
    glasses: str = ""
    beard: str = ""
    hearing: bool = False
    wheelchair: bool = False
    build: float = 1.0
    height: float = 1.0
    prop: str = ""
    iris: str = ""
    nose: str = ""
    lashes: bool = False
    view: str = ""


def look_of(fields: Mapping[str, object]) -> Look:
    """A look from the checked fields of a person's file; lists become tuples.

    Raises TypeError for a field that a look does not have.
    """
    plain = {k: tuple(v) if isinstance(v, list) else v for k, v in fields.items()}
    return Look(**plain)  # type: ignore[arg-type]
