"""A head from its parts, in head units (origin at the centre of the face, face 117 high)."""

from typing import NamedTuple

from game.drawings.look import Look
from game.drawings.markup import placed
from game.drawings.parts import Parts

CENTRE, SCALE = (3.0, -84.0), 1.12
_COVERS = ("helmet", "charlotte", "mask_up", "mask_down")
_PPE_ORDER = ("goggles", "charlotte", "helmet", "eardef", "mask_up", "mask_down")
_TILTS = {"talk": -1.5, "laugh": -2.5, "smile": -1.0, "focus": 1.5}
_NOSES = {"oval": "straight", "heart": "straight", "round": "broad", "square": "broad"}


class Head(NamedTuple):
    """The layers of a head, placed in person units, still in the model's colours."""

    behind: str
    """Hair behind the neck."""
    skull: str
    """Face and ears."""
    features: str
    """Beard, eyes, brows, nose, mouth, lines of age: what the rim light ignores."""
    top: str
    """Hair in front, glasses and head protection."""


def head(
    parts: Parts, look: Look, blink: bool = False, medallion: bool = False, mouth: str = ""
) -> Head:
    """The head of a look; a medallion keeps inside its circle: no long fall, no welding mask."""
    ppe = [p for p in look.ppe if not (medallion and p.startswith("mask_"))]
    layers = (
        _moved(_behind(parts, look, ppe, medallion), -0.4, look),
        _moved(parts.body(f"faces/{look.face}"), 0.1, look),
        _faced(_features(parts, look, blink, mouth or look.mood), look),
        _top(parts, look, ppe, medallion),
    )
    tilt = 0.0 if medallion else _TILTS.get(look.mood, 0.0)
    return Head(*(_on_neck(layer, tilt) for layer in layers))


def _moved(body: str, depth: float, look: Look) -> str:
    """A layer of a head turned by three quarters: what is nearer moves further.

    `depth` goes from -1, behind the neck, to 1, the nose: the far side shrinks with it.
    """
    if look.view == "front" or not body:
        return body
    way = 1 if look.view == "right" else -1
    return placed(body, way * 9 * depth, 0, 0, 1 - 0.14 * abs(depth), 1)


def _faced(body: str, look: Look) -> str:
    """Eyes, nose and mouth look the way the head is turned; they are drawn for the right."""
    if look.view == "left":
        body = placed(body, sx=-1, sy=1)
    return _moved(body, 1.0, look)


def _on_neck(layer: str, tilt: float) -> str:
    return placed(layer, *CENTRE, tilt, SCALE) if layer else ""


def _behind(parts: Parts, look: Look, ppe: list[str], medallion: bool) -> str:
    form = "under-back" if _covered(ppe) else "back"
    fall = "" if medallion else parts.optional(f"hair/{look.hair}-fall")
    return fall + parts.optional(f"hair/{look.hair}-{form}")


def _features(parts: Parts, look: Look, blink: bool, mouth: str) -> str:
    lashes = look.lashes and not blink and look.mood != "laugh"
    names = [
        _beard(look),
        "eyes/blink" if blink else f"eyes/{look.mood}",
        "eyes/lashes" if lashes else "",
        f"brows/{look.mood}",
        "age/senior" if look.age >= 2 else "",
        f"noses/{look.nose or _NOSES.get(look.face, 'slim')}",
        f"mouths/{mouth}",
    ]
    return "".join(parts.body(name) for name in names if name)


def _beard(look: Look) -> str:
    if look.beard == "stubble":
        return f"beards/stubble-{look.face}"
    return f"beards/{look.beard}" if look.beard else ""


def _top(parts: Parts, look: Look, ppe: list[str], medallion: bool) -> str:
    form = "under" if _covered(ppe) else "front"
    worn = [_worn(p, ppe) for p in _PPE_ORDER if p in ppe]
    aid = ("hearing/aid",) if look.hearing else ()
    glasses = (f"glasses/{look.glasses}",) if look.glasses else ()
    tail = "" if medallion else parts.optional(f"hair/{look.hair}-tail")
    pieces = [(f"hair/{look.hair}-{form}", 0.15), *((name, 0.9) for name in glasses)]
    pieces += [(name, -0.1) for name in aid]
    pieces += [(name, 0.9 if name in _BEFORE_EYES else 0.15) for name in worn]
    return tail + "".join(_moved(parts.body(name), depth, look) for name, depth in pieces)


_BEFORE_EYES = ("ppe/goggles", "ppe/mask_down")


def _worn(item: str, ppe: list[str]) -> str:
    both = item == "eardef" and "helmet" in ppe
    return "ppe/eardef-helmet" if both else f"ppe/{item}"


def _covered(ppe: list[str]) -> bool:
    return any(item in _COVERS for item in ppe)
