"""Where things stand in the title art, for a window of any size. Pure: a screen may use it.

The landscape is one picture; each of the crew is another, so that one can blink alone.
"""

from typing import NamedTuple

from game.canvas.commands import Picture
from game.canvas.geometry import Form, Frame
from game.drawings.frames import ADULT, standing_box


class Stage(NamedTuple):
    """The molten disc, the line where the ground begins, and the scale of the crew."""

    form: Form
    width: float
    height: float
    cx: float
    cy: float
    r: float
    floor: float
    scale: float
    """Logical units for one person unit."""
    crew_x: float


class Member(NamedTuple):
    """One of the crew: place beside the middle, in person units, own scale, mood and pose."""

    person: str
    dx: float
    dy: float
    size: float
    mood: str
    pose: str


class Standing(NamedTuple):
    """A member on a stage: where the feet are, and the height of an adult there."""

    member: Member
    x: float
    feet: float
    adult: float


#: from the back to the front
CREW = (
    Member("bakary-traore", -416, 4, 0.93, "laugh", "rest"),
    Member("mei-zhang", -197, 10, 0.93, "smile", "rest"),
    Member("theo-girard", 437, 6, 0.92, "laugh", "wave"),
    Member("lucie-morel", 277, 37, 0.98, "smile", "rims"),
    Member("amina-diallo", 10, 50, 1.05, "smile", "hip"),
)
TALL_CREW = (
    Member("bakary-traore", -393, 0, 0.96, "laugh", "rest"),
    Member("mei-zhang", -200, 23, 0.95, "smile", "rest"),
    Member("theo-girard", 405, 0, 0.94, "laugh", "wave"),
    Member("lucie-morel", 263, 50, 1.0, "smile", "rims"),
    Member("amina-diallo", 7, 67, 1.07, "smile", "hip"),
)


BESIDE = 126.0
"""Half the width of somebody with the light around them, in person units."""


def stage_of(frame: Frame) -> Stage:
    """The stage that fits a frame: the crew at the right of the words, or below on a totem."""
    w, h = frame.width, frame.height
    if frame.form == "tall":
        r, scale = min(0.375 * w, 0.22 * h), 0.565 * min(1.0, h / 1280)
        return Stage("tall", w, h, w / 2, 0.52 * h, r, 0.655 * h, scale, w / 2 - 8)
    if frame.form == "classic":
        scale, cx = 0.42 * min(w / 960, 1.0), 0.715 * w
        return Stage("classic", w, h, cx, 0.53 * h, 0.232 * w, 0.8 * h, scale, cx)
    scale, cx = 0.545 * min(w / 1280, 1.0), 0.6875 * w
    return Stage("wide", w, h, cx, 0.489 * h, min(262.0, 0.205 * w), 0.786 * h, scale, cx)


def standings(stage: Stage) -> tuple[Standing, ...]:
    """Each of the crew on the stage, from the back to the front."""
    line = stage.floor + 62 * stage.scale
    crew = TALL_CREW if stage.form == "tall" else CREW
    return tuple(
        Standing(
            m,
            stage.crew_x + m.dx * stage.scale,
            line + m.dy * stage.scale,
            ADULT * stage.scale * m.size,
        )
        for m in crew
    )


def crew_left(frame: Frame) -> float:
    """Where the crew begins: words and marks keep to the left of it."""
    stage = stage_of(frame)
    return min(s.x - BESIDE * stage.scale * s.member.size for s in standings(stage))


def title_pictures(frame: Frame, blinking: str = "") -> tuple[Picture, ...]:
    """The whole title art, without words: the landscape, then the crew from back to front.

    `blinking` is the id of the one whose eyes are shut now. Paint the words over it.
    """
    stage = stage_of(frame)
    size = f"{frame.width:.0f}x{frame.height:.0f}"
    name = f"brand/title-{stage.form}"
    landscape = Picture(name, frame.box, (("size", size),), fit="fill")
    return (landscape, *(_picture(s, blinking) for s in standings(stage)))


def _picture(standing: Standing, blinking: str) -> Picture:
    member = standing.member
    variant = (
        ("frame", "full"),
        ("mood", member.mood),
        ("pose", member.pose),
        ("rim", "2"),
        *((("blink", "1"),) if member.person == blinking else ()),
    )
    box = standing_box(standing.x, standing.feet, standing.adult)
    return Picture(f"people/{member.person}", box, variant)
