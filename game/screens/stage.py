"""The scene behind the words: the backdrop, and the person who speaks."""

from game.canvas import theme
from game.canvas.commands import Radial, Shape, Stop
from game.canvas.geometry import Anchor, Box
from game.canvas.paths import polygon
from game.screens.board import Board
from game.session.view import Speaker

#: width over height of a person drawn to the hip (see game/drawings)
BUST = 0.8

#: a whole person: width over height of the picture, where the ground lies in it, and how much of
#: it a standing adult fills (shares of its height)
FULL, FULL_GROUND, FULL_ADULT = 0.5, 0.97, 0.93


def backdrop(board: Board, name: str, box: Box | None = None) -> None:
    """The drawn place that fills the frame (or `box`)."""
    frame = board.ui.frame
    box = box or frame.box
    if not name:
        board.rect(box, board.ui.tone.sky)
        return
    board.picture(f"places/{name}", box, variant=(("form", frame.form),), fit="cover")


def heat(board: Board, cx: float, cy: float, r: float) -> None:
    """Two flat discs of heat behind somebody."""
    board.disc(cx, cy, r, theme.M500, opacity=0.14)
    board.disc(cx, cy, r * 0.76, theme.M500, opacity=0.16)


def glow(board: Board, cx: float, cy: float, r: float, opacity: float = 0.75) -> None:
    """The molten point: a light that fades outwards."""
    stops = (
        Stop(0, theme.M300, opacity),
        Stop(0.5, theme.M500, opacity * 0.4),
        Stop(1, theme.M500, 0),
    )
    board.disc(cx, cy, r, Radial(r, r, r, stops))


def speaker_bust(board: Board, box: Box, speaker: Speaker) -> None:
    """A person from head to hip, feet cut by the bottom of the box, in the heat."""
    height = min(box.h, box.w / BUST)
    width = height * BUST
    body = Box(box.x + (box.w - width) / 2, box.bottom - height, width, height)
    heat(board, body.x + width / 2, body.y + height * 0.5, height * 0.56)
    variant = (("frame", "bust"), ("mood", speaker.mood), ("rim", "1"))
    board.picture(f"people/{speaker.person}", body, variant=variant)


def standing(board: Board, anchor: Anchor, person: str) -> None:
    """A whole person whose feet (or wheels) are at the anchor, with a long shadow."""
    height = anchor.size / FULL_ADULT
    width = height * FULL
    body = Box(anchor.x - width / 2, anchor.y - height * FULL_GROUND, width, height)
    _ground_shadow(board, anchor)
    board.picture(f"people/{person}", body, variant=(("frame", "full"), ("mood", "calm")))


def _ground_shadow(board: Board, anchor: Anchor) -> None:
    """A hard shadow that falls to the lower right."""
    half, reach = anchor.size * 0.15, anchor.size * 0.3
    w, h = 2 * half + reach, anchor.size * 0.13
    points = ((0.0, 0.0), (2 * half, 0.0), (w, h), (reach, h))
    box = Box(anchor.x - half, anchor.y - 4, w, h)
    board.add(Shape(box, polygon(points), theme.INK, opacity=0.3))


def title_art(board: Board) -> None:
    """The molten disc, the roofs and the crew of the first screen."""
    form = board.ui.frame.form
    board.picture(f"brand/title-{form}", board.ui.frame.box, fit="cover")
