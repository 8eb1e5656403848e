"""The tones of skin, hair and cloth, and the key colours that stand for them in the part files.

A part of `assets/people/` is drawn in the tones of one model (skin 3, chestnut hair, blue cloth).
The composer replaces each model tone by the same tone of the person it draws.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from game.canvas import theme
from game.canvas.theme import luminance, mix

Palette = Mapping[str, str]


class Cloth(NamedTuple):
    """The colours of an outfit; every other tone derives from these."""

    top: str
    bottom: str
    accent: str
    shoe: str


SKIN_COLOURS: dict[int, tuple[str, str, str, str]] = {  # base, shade, line, cheek
    1: ("#F9DCC8", "#E9BA9E", "#9A5240", "#F0A48C"),
    2: ("#F1C8A6", "#DCA27C", "#8A4732", "#E58F6E"),
    3: ("#E0AC82", "#C4885C", "#763A24", "#D47B52"),
    4: ("#C98F63", "#A97047", "#602E1C", "#BC673E"),
    5: ("#A9704A", "#875233", "#4A2215", "#96502E"),
    6: ("#8C5839", "#6C4028", "#38190F", "#7E4327"),
    7: ("#6E4430", "#523021", "#2B130C", "#643626"),
    8: ("#523427", "#3B241A", "#1E0D08", "#4E2A1E"),
}
HAIR_TONES: dict[str, tuple[str, str, str]] = {  # base, shade, light
    "black": ("#221D20", "#0F0D10", "#43393D"),
    "brown": ("#3E2C24", "#291B16", "#62483B"),
    "chestnut": ("#6E4932", "#4F3222", "#946A4C"),
    "blond": ("#CB9A4E", "#A4762F", "#E6C07C"),
    "red": ("#AB512A", "#80371A", "#D27A4B"),
    "grey": ("#8F9298", "#6B6F77", "#B6B9BD"),
    "white": ("#DAD8D1", "#B3B1AB", "#F3F1EA"),
}
IRIS_COLOURS = {
    "brown": "#33231B",
    "hazel": "#6A4A26",
    "green": "#3E6B52",
    "blue": "#2F5C74",
    "grey": "#5A6872",
}
BOOT, LEATHER = "#26354D", "#5A4232"
CLOTHS: dict[str, Cloth] = {
    "welder": Cloth(theme.N600, theme.N700, "#B98552", BOOT),
    "maintenance": Cloth(theme.N500, theme.N700, theme.M400, BOOT),
    "forge": Cloth("#4A5568", theme.N800, theme.COMTE, "#2C2320"),
    "hivis": Cloth("#2F3E55", "#2A3850", "#F0B323", BOOT),
    "lab": Cloth("#F4F1E8", theme.N600, theme.D400, LEATHER),
    "food": Cloth("#EEF3F6", "#DCE6EC", theme.S500, "#F1EEE4"),
    "atelier": Cloth(theme.D600, theme.N700, theme.P200, LEATHER),
    "polo": Cloth(theme.V600, theme.N700, theme.P100, BOOT),
    "chemise": Cloth("#C9D9E6", "#3B465A", theme.M500, LEATHER),
    "pull": Cloth(theme.S500, "#3B465A", theme.P100, BOOT),
}
GLOVE = theme.P300
HELMETS = {"hivis": theme.COMTE}
WHITE_HELMET = "#F4F1E8"

MODEL_SKIN, MODEL_HAIR = 3, "chestnut"
#: one step away from the palette, so that no drawing holds these colours by chance
MODEL_CLOTH = Cloth("#3A6290", "#1A3150", "#FF8F2D", "#26354E")
MODEL_IRIS, MODEL_HELMET, MODEL_GLOVE = "#33231C", "#E8B84B", "#E4D2AE"


def shaded(colour: str, t: float) -> str:
    """The shade of a surface: towards ink, or towards blue when it is nearly white."""
    if luminance(colour) > 0.72:
        return mix(colour, theme.A400, min(1.0, t * 1.55))
    return mix(colour, theme.INK, t)


def lit(colour: str, t: float) -> str:
    """The lit part of a surface."""
    return mix(colour, theme.P50, t)


def skin_tones(base: str, shade: str, line: str, cheek: str) -> tuple[str, ...]:
    """Base, shade, line, cheek, eyelid, glow, inside of the mouth, tongue, knuckle, lip."""
    return (
        *(base, shade, line, cheek, shaded(line, 0.45), lit(base, 0.28), shaded(line, 0.35)),
        *(mix(line, "#C9604F", 0.6), lit(base, 0.12), mix(cheek, line, 0.42)),
    )


def hair_tones(base: str, shade: str, light: str) -> tuple[str, ...]:
    """Base, shade, light, brow."""
    return base, shade, light, shaded(shade, 0.12) if luminance(shade) < 0.1 else shade


def cloth_tones(cloth: Cloth) -> tuple[str, ...]:
    """Top (4 tones), bottom (3), accent (3), shoe (4): base first, then shades, then lights."""
    top, bottom, accent, shoe = cloth
    return (
        *(top, shaded(top, 0.26), shaded(top, 0.42), lit(top, 0.22)),
        *(bottom, shaded(bottom, 0.3), shaded(bottom, 0.2)),
        *(accent, shaded(accent, 0.28), lit(accent, 0.25)),
        *(shoe, shaded(shoe, 0.18), shaded(shoe, 0.4), lit(shoe, 0.22)),
    )


def helmet_tones(base: str) -> tuple[str, ...]:
    """Base, shade, light, under the brim, edge of the ridge."""
    light = lit(base, 0.4)
    return base, shaded(base, 0.28), light, shaded(base, 0.55), mix(base, light, 0.35)


def glove_tones(base: str) -> tuple[str, ...]:
    """Cuff, its shade, its seam."""
    return shaded(base, 0.1), shaded(base, 0.32), shaded(base, 0.35)


@cache
def skin_palette(skin: int) -> Palette:
    return _swap(skin_tones(*SKIN_COLOURS[MODEL_SKIN]), skin_tones(*SKIN_COLOURS[skin]))


@cache
def hair_palette(colour: str) -> Palette:
    return _swap(hair_tones(*HAIR_TONES[MODEL_HAIR]), hair_tones(*HAIR_TONES[colour]))


@cache
def cloth_palette(outfit: str) -> Palette:
    return _swap(cloth_tones(MODEL_CLOTH), cloth_tones(CLOTHS[outfit]))


@cache
def helmet_palette(outfit: str) -> Palette:
    colour = HELMETS.get(outfit, WHITE_HELMET)
    return _swap(helmet_tones(MODEL_HELMET), helmet_tones(colour))


@cache
def glove_palette() -> Palette:
    """A gloved hand: the skin of the hand becomes leather."""
    base, shade, *_ = GLOVE, shaded(GLOVE, 0.28)
    leather = skin_tones(base, shade, shaded(GLOVE, 0.45), base)
    cuff = _swap(glove_tones(MODEL_GLOVE), glove_tones(GLOVE))
    return {**_swap(skin_tones(*SKIN_COLOURS[MODEL_SKIN]), leather), **cuff}


@cache
def dimmed_skin_palette(skin: int) -> Palette:
    """The far hand, a little darker than the near one."""
    base, shade, line, cheek = SKIN_COLOURS[skin]
    far = skin_tones(mix(base, shade, 0.35), mix(shade, line, 0.12), line, cheek)
    return _swap(skin_tones(*SKIN_COLOURS[MODEL_SKIN]), far)


def model_cloth_bases() -> frozenset[str]:
    """The key colours of plain cloth: the outline of a torso or of legs is made of these."""
    top, _, _, _, bottom, _, _, accent, _, _, shoe, far_shoe, *_ = cloth_tones(MODEL_CLOTH)
    return frozenset((top, bottom, accent, shoe, far_shoe))


def model_colours() -> frozenset[str]:
    """Every key colour that a part file may hold."""
    return frozenset(
        (
            *skin_tones(*SKIN_COLOURS[MODEL_SKIN]),
            *hair_tones(*HAIR_TONES[MODEL_HAIR]),
            *cloth_tones(MODEL_CLOTH),
            *helmet_tones(MODEL_HELMET),
            *glove_tones(MODEL_GLOVE),
            MODEL_IRIS,
        )
    )


def _swap(model: tuple[str, ...], wanted: tuple[str, ...]) -> Palette:
    return dict(zip(model, wanted, strict=True))
