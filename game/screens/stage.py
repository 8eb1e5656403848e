"""The scene behind the words: the backdrop, and the person who speaks."""

from game.canvas import theme
from game.canvas.commands import Radial, Stop
from game.canvas.geometry import Anchor, Box
from game.drawings.frames import VIEWBOXES, anchored_box, bust_box, ground_shadow
from game.drawings.title import title_pictures
from game.screens.board import Board
from game.session.view import Speaker


def backdrop(board: Board, name: str, box: Box | None = None) -> None:
    """The drawn place that fills the frame (or `box`)."""
    frame = board.ui.frame
    box = box or frame.box
    if not name:
        board.rect(box, board.ui.tone.sky)
        return
    board.picture(f"places/{name}.{frame.form}", box, fit="cover")


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
    """A person from head to hip, cut by the bottom of the box, in the heat."""
    view = VIEWBOXES["bust"]
    height = min(box.h, box.w * view.h / view.w)
    body = bust_box(box.x + box.w / 2, box.bottom, height)
    heat(board, body.x + body.w / 2, body.y + height * 0.5, height * 0.56)
    variant = (("frame", "bust"), ("mood", speaker.mood), ("rim", "1"))
    board.picture(f"people/{speaker.person}", body, variant=variant)


def standing(board: Board, anchor: Anchor, person: str) -> None:
    """A whole person whose feet (or wheels) are at the anchor, with a long shadow."""
    board.add(ground_shadow(anchor.x, anchor.y, anchor.size))
    variant = (("frame", "full"),)
    board.picture(f"people/{person}", anchored_box(anchor), variant=variant)


def title_art(board: Board) -> None:
    """The molten disc, the roofs and the crew of the first screen."""
    board.add(*title_pictures(board.ui.frame))
