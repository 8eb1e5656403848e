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
_OVER_EARS = ("afro", "bob", "long", "locs")
"""Hair that hides the ear of a head seen from the side."""


class Head(NamedTuple):
    """The layers of a head, placed in person units, still in the model's colours."""

    behind: str
    """Hair behind the neck."""
    skull: str
    """Face and ears; from the side, nose and lips too, which make the outline."""
    features: str
    """Beard, eyes, brows, nose, mouth, lines of age: what the rim light ignores."""
    top: str
    """Hair in front, glasses and head protection."""


class _Worn(NamedTuple):
    """The protections worn in a picture, and whether it is a medallion."""

    ppe: tuple[str, ...]
    medallion: bool

    @property
    def covered(self) -> bool:
        return any(item in _COVERS for item in self.ppe)


def head(
    parts: Parts, look: Look, blink: bool = False, medallion: bool = False, mouth: str = ""
) -> Head:
    """The head of a look; a medallion keeps inside its circle: no long fall, no welding mask."""
    ppe = tuple(p for p in look.ppe if not (medallion and p.startswith("mask_")))
    worn = _Worn(ppe, medallion)
    drawn = _from_the_side if look.view.startswith("profile") else _from_the_front
    layers = drawn(parts, look, worn, blink, mouth or look.mood)
    tilt = 0.0 if medallion else _TILTS.get(look.mood, 0.0)
    return Head(*(_on_neck(layer, tilt) for layer in layers))


def _on_neck(layer: str, tilt: float) -> str:
    return placed(layer, *CENTRE, tilt, SCALE) if layer else ""


def _from_the_side(parts: Parts, look: Look, worn: _Worn, blink: bool, mouth: str) -> Head:
    """The same parts, drawn from the side; they look to the right and are mirrored to the left."""
    nose = f"noses/{_nose(look)}"
    covered = look.hair in _OVER_EARS
    ear = "" if covered else parts.body("profile/faces/ear")
    names = _feature_names(look, blink, mouth)
    layers = Head(
        _behind(parts, look, worn, "profile/"),
        "".join(parts.body(f"profile/{name}") for name in (f"faces/{look.face}", nose, "lips")),
        "".join(parts.body(f"profile/{name}") for name in names if name and name != nose),
        _tail(parts, look, worn, "profile/")
        + parts.body(f"profile/{_hair(look, worn)}")
        + ear
        + "".join(parts.body(f"profile/{name}") for name, _ in _over_hair(look, worn)),
    )
    if look.view == "profile_right":
        return layers
    return Head(*(placed(layer, sx=-1, sy=1) if layer else "" for layer in layers))


def _from_the_front(parts: Parts, look: Look, worn: _Worn, blink: bool, mouth: str) -> Head:
    """The face to the player, or turned by three quarters: what is nearer moves further."""
    face = _face(parts, look)
    beard, *names = _feature_names(look, blink, mouth)
    features = "".join(parts.body(name) for name in names if name)
    hair = _hair_turned(parts.body(_hair(look, worn)), look)
    over = (_over_turned(parts, look, name, depth) for name, depth in _over_hair(look, worn))
    return Head(
        _moved(_behind(parts, look, worn), -0.4, look),
        face,
        _bearded(parts, look, beard) + _faced(features, look),
        _tail(parts, look, worn) + hair + "".join(over),
    )


def _face(parts: Parts, look: Look) -> str:
    """A face turned by three quarters has a cheekbone, one ear, and its own shade on each side."""
    if look.view == "front":
        return parts.body(f"faces/{look.face}")
    body = parts.body(f"turned/{look.face}-{look.view}")
    return placed(body, sx=-1, sy=1) if look.view == "left" else body


def _bearded(parts: Parts, look: Look, beard: str) -> str:
    """A beard that reaches the ears follows the turned face; a smaller one goes with the mouth."""
    drawn = "" if look.view == "front" or not beard else parts.optional(f"turned/{beard}")
    if not drawn:
        return _faced(parts.body(beard), look) if beard else ""
    return placed(drawn, sx=-1, sy=1) if look.view == "left" else drawn


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


def _hair_turned(body: str, look: Look) -> str:
    """Hair is as narrow as the turned face, or the background would show between the two."""
    if look.view == "front":
        return body
    return placed(body, 1.4 if look.view == "right" else -1.4, 0, 0, 0.945, 1)


def _over_turned(parts: Parts, look: Look, name: str, depth: float) -> str:
    """Spectacles of a turned head show the arm of the near side only; so do hearing aids."""
    if name == "hearing/aid" and look.view == "left":
        return _moved(placed(parts.body(name), sx=-1, sy=1), depth, look)
    turned = "" if look.view == "front" else parts.optional(f"turned/{name}")
    return _faced(turned, look) if turned else _moved(parts.body(name), depth, look)


def _behind(parts: Parts, look: Look, worn: _Worn, side: str = "") -> str:
    form = "under-back" if worn.covered else "back"
    fall = "" if worn.medallion else parts.optional(f"{side}hair/{look.hair}-fall")
    return fall + parts.optional(f"{side}hair/{look.hair}-{form}")


def _tail(parts: Parts, look: Look, worn: _Worn, side: str = "") -> str:
    return "" if worn.medallion else parts.optional(f"{side}hair/{look.hair}-tail")


def _hair(look: Look, worn: _Worn) -> str:
    return f"hair/{look.hair}-{'under' if worn.covered else 'front'}"


def _nose(look: Look) -> str:
    return look.nose or _NOSES.get(look.face, "slim")


def _feature_names(look: Look, blink: bool, mouth: str) -> tuple[str, ...]:
    """The parts of the face from the back to the front; "" for one that this face has not."""
    lashes = look.lashes and not blink and look.mood != "laugh"
    return (
        *(_beard(look), "eyes/blink" if blink else f"eyes/{look.mood}"),
        *("eyes/lashes" if lashes else "", f"brows/{look.mood}"),
        *("age/senior" if look.age >= 2 else "", f"noses/{_nose(look)}", f"mouths/{mouth}"),
    )


def _beard(look: Look) -> str:
    if look.beard == "stubble":
        return f"beards/stubble-{look.face}"
    return f"beards/{look.beard}" if look.beard else ""


_BEFORE_EYES = ("ppe/goggles", "ppe/mask_down")


def _over_hair(look: Look, worn: _Worn) -> list[tuple[str, float]]:
    """Glasses, hearing aid and protections with their depths (see `_moved`)."""
    pieces = [(f"glasses/{look.glasses}", 0.9)] if look.glasses else []
    pieces += [("hearing/aid", -0.1)] if look.hearing else []
    names = [_protection(item, worn.ppe) for item in _PPE_ORDER if item in worn.ppe]
    return pieces + [(name, 0.9 if name in _BEFORE_EYES else 0.15) for name in names]


def _protection(item: str, ppe: tuple[str, ...]) -> str:
    both = item == "eardef" and "helmet" in ppe
    return "ppe/eardef-helmet" if both else f"ppe/{item}"
