"""A whole person as SVG text, from one look: parts, arms held in a pose, mood, framing, rim."""

from dataclasses import replace
from typing import NamedTuple

from game.canvas.theme import M300, M400
from game.drawings import arms, frames, tones
from game.drawings.head import head
from game.drawings.layers import Layer, garment, traced
from game.drawings.look import Look
from game.drawings.markup import document, placed, repainted, silhouette
from game.drawings.parts import Parts
from game.drawings.poses import (
    BEFORE,
    BROAD_THINGS,
    POSES,
    SITTING,
    TOOLS,
    VIEW_OF,
    Pose,
    widened,
)
from game.drawings.turned_figure import shift_of, turned_layers, turns

_WORK_TROUSERS = frozenset({"maintenance", "forge", "welder"})
_LONG_GARMENTS = frozenset({"welder", "lab", "food", "atelier"})
_IRIS = {"blond": "blue", "red": "green", "chestnut": "hazel"}
_DIM = 0.1
_CHAIR_SHIFT = -16.0
"""Chair and feet are not centred under the neck: this keeps both inside the frame."""


class Form(NamedTuple):
    """What a picture asks for beyond the look: framing, eyes shut, sides of the rim light."""

    frame: str = "full"
    blink: bool = False
    rim: int = 0
    mouth: str = ""
    """The mood whose mouth is drawn, "" for that of the look."""


def compose(parts: Parts, look: Look, form: Form) -> str:
    """The SVG document of a person in one of the three frames (see `frames`)."""
    look = replace(look, view=look.view or VIEW_OF.get(look.pose, "front"))
    medallion = form.frame == "head"
    layers = _medallion(parts, look, form) if medallion else _body(parts, look, form)
    painted = repainted("".join(layer.body for layer in layers), _palette(look))
    body = (_rim(layers, form.rim) if form.rim else "") + painted
    return document(
        frames.VIEWBOXES[form.frame], body if medallion else _grounded(body, look, form.frame)
    )


def _palette(look: Look) -> tones.Palette:
    iris = look.iris or (_IRIS.get(look.hair_col, "brown") if look.skin <= 3 else "brown")
    return {
        **tones.skin_palette(look.skin),
        **tones.hair_palette(look.hair_col),
        **tones.cloth_palette(look.outfit),
        **tones.helmet_palette(look.outfit),
        tones.MODEL_IRIS: tones.IRIS_COLOURS[iris],
    }


def _rim(layers: list[Layer], sides: int) -> str:
    """The same silhouette behind, in molten light: 1 the left side, 2 both sides."""
    body = "".join(layer.outline for layer in layers)
    left = placed(silhouette(body, M300), -3.4, -2.2)
    return left + (placed(silhouette(body, M400), 2.8, -1.6) if sides > 1 else "")


def _grounded(body: str, look: Look, frame: str) -> str:
    """At the person's height: on the common ground, or in a bust with every head level."""
    own = frames.GROUND_SEATED if _sits(look) else frames.GROUND
    ground = own if frame == "bust" else frames.GROUND
    x = _CHAIR_SHIFT if look.wheelchair else shift_of(look)
    return placed(body, x, ground - own * look.height, sx=look.height)


def _sits(look: Look) -> bool:
    return look.wheelchair or look.pose in SITTING


def _medallion(parts: Parts, look: Look, form: Form) -> list[Layer]:
    face = head(parts, look, form.blink, medallion=True, mouth=form.mouth)
    neck, collar = parts.body("neck"), parts.body(f"collars/{look.outfit}")
    skull, features, top = traced(face.skull), Layer(face.features), traced(face.top)
    return [traced(face.behind), traced(neck), traced(collar), skull, features, top]


def _body(parts: Parts, look: Look, form: Form) -> list[Layer]:
    face = head(parts, look, form.blink, mouth=form.mouth)
    if turns(look):
        return turned_layers(parts, look, face, _torso(look), feet=form.frame != "bust")
    behind, before = _arms(parts, look, _pose(look))
    return [
        *_lower(parts, look, form),
        *(traced(face.behind), *behind, traced(parts.body("neck"))),
        garment(parts.body(_torso(look)), look),
        Layer(parts.body("chair/front") if look.wheelchair else ""),
        *(traced(face.skull), Layer(face.features), traced(face.top)),
        *(_at_work(parts, look), *before),
    ]


def _at_work(parts: Parts, look: Look) -> Layer:
    """The bench or the machine in front of somebody in a wheelchair, the hands over it."""
    if look.pose not in BEFORE:
        return Layer("")
    name, y = BEFORE[look.pose]
    low = frames.GROUND_SEATED - frames.GROUND if look.pose == "machine" else 0
    body = placed(parts.body(f"props/{name}"), 0, y, sx=0.93, sy=1 + low / 385)
    return Layer(body)


def _pose(look: Look) -> Pose:
    pose = POSES["rims" if look.wheelchair and look.pose == "rest" else look.pose]
    left, right = widened(pose.left, look.build), widened(pose.right, look.build)
    return pose._replace(left=left, right=right)


def _lower(parts: Parts, look: Look, form: Form) -> list[Layer]:
    """Chair, legs and shoes; a standing bust is cut above the shoes."""
    if look.wheelchair:
        chair = Layer(parts.body("chair/back"), parts.body("chair/outline"))
        return [chair, traced(parts.body("legs/seated"))]
    shoes = "" if form.frame == "bust" else parts.body("shoes/safety")
    return [garment(parts.body(f"legs/{_legs(look)}") + shoes, look)]


def _legs(look: Look) -> str:
    if look.outfit in _WORK_TROUSERS:
        return "workwear"
    return "hivis" if look.outfit == "hivis" else "trousers"


def _torso(look: Look) -> str:
    seated = _sits(look) and look.outfit in _LONG_GARMENTS
    return f"torsos/{look.outfit}{'-seat' if seated else ''}"


def _arms(parts: Parts, look: Look, pose: Pose) -> tuple[list[Layer], list[Layer]]:
    """What of the arms lies behind the torso, and what before it."""
    if pose.thing == "*":
        tool = look.prop or TOOLS.get(look.outfit, "multimeter")
        return [], [
            *arms.holding(parts, look, pose.right, tool),
            *arms.drawn(parts, look, pose.left),
        ]
    if pose.thing in BROAD_THINGS:
        held = arms.holding(parts, look, pose.left, pose.thing)
        return [], [*held, *arms.drawn(parts, look, pose.right, _DIM)]
    right, left = arms.drawn(parts, look, pose.right, _DIM), arms.drawn(parts, look, pose.left)
    if pose.right.far:
        return right, left
    return [], [arms.thing(parts, pose.thing, pose.left), *right, *left]
