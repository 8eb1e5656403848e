"""The scene behind the words: the backdrop, and the person who speaks."""

from collections.abc import Sequence

from game.canvas import theme
from game.canvas.commands import Clip, Picture, Radial, Shape, Stop
from game.canvas.geometry import Anchor, Box
from game.drawings.frames import anchored_box, bust_box, ground_shadow
from game.drawings.title import stage_of, title_pictures
from game.screens.alive import STILL, halo, life, sparks, sway
from game.screens.board import Board
from game.screens.crew import shut
from game.screens.moving import drawn
from game.session.view import Speaker

FAR, NEAR = 6.0, 2.0
"""How far the plane behind the machines, and that of people before them, follow the focus."""

AT_WORK = 1 / 12
"""Seconds between two pictures of machines at work."""

BROAD = 1.2
"""Height of a bust over the width it is given: the frame's margins may reach beyond."""

OTHER_MOUTH = {
    "calm": "talk",
    "smile": "talk",
    "focus": "talk",
    "talk": "calm",
    "laugh": "smile",
    "surprise": "calm",
}
"""The mouth that takes turns with a mood's own while somebody speaks."""


def backdrop(board: Board, name: str, box: Box | None = None) -> None:
    """The drawn place that fills the frame (or `box`)."""
    frame = board.ui.frame
    box = box or frame.box
    if not name:
        board.rect(box, board.ui.tone.sky)
        return
    picture = f"places/{name}.{frame.form}"
    if board.ui.prefs.calm:
        board.picture(picture, box, fit="cover")
    else:
        _planes(board, picture, box)
    if board.ui.moving:
        board.add(*drawn(board.ui.moving, board.ui.at_work))
        board.moves(AT_WORK)


def _planes(board: Board, picture: str, box: Box) -> None:
    """What is far, a little larger than the box to have room to shift, and what is near."""
    shift = round(FAR * board.ui.gaze)
    far = box.inset(-FAR, -FAR * box.h / box.w).moved(-shift, 0)
    board.add(Clip(box, (Picture(picture, far, (("plane", "far"),), fit="cover"),)))
    board.picture(picture, box, (("plane", "near"),), fit="cover")


def contours(
    board: Board, box: Box, colour: str, downs: Sequence[float], opacity: float = 1.0
) -> None:
    """Thin level lines, as on a map of the Jura, behind whatever the screen shows.

    `downs` are their places down the box, in 0..1: no line may run behind words.
    """
    if board.ui.prefs.high_contrast:
        return
    high, long = box.h * 0.03, box.w / 3
    for i, down in enumerate(downs):
        strip = Box(box.x, box.y + box.h * down - high, box.w, 2 * high)
        x, y = -long * (0.37 * i % 1), high
        d = f"M{x:.0f},{y:.0f}"
        while x < box.w:
            d += f" C{x + long / 3:.0f},0 {x + 2 * long / 3:.0f},{2 * y:.0f} {x + long:.0f},{y:.0f}"
            x += long
        board.add(Shape(strip, d, None, colour, 2, opacity=opacity))


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


def speaker_bust(board: Board, box: Box, speaker: Speaker, text: str = "") -> None:
    """A person from head to hip, cut by the bottom of the box, in the heat.

    They breathe, blink, and their mouth moves while the text is new.
    """
    height = min(box.h, box.w * BROAD)
    body = bust_box(box.x + box.w / 2, box.bottom, height)
    heat(board, body.x + body.w / 2, body.y + height * 0.5, height * 0.56)
    now = STILL if board.ui.prefs.calm else life(board.ui.clock, speaker.person, text)
    variant = (
        *(("frame", "bust"), ("mood", speaker.mood), ("rim", "1")),
        *((("pose", speaker.pose),) if speaker.pose else ()),
        *((("blink", "1"),) if now.blink else ()),
        *((("mouth", OTHER_MOUTH[speaker.mood]),) if now.speaks else ()),
    )
    board.moves(1 / 10)
    board.picture(f"people/{speaker.person}", body.moved(0, now.sunk), variant=variant)


def standing(board: Board, anchor: Anchor, person: str, *, at_work: bool = False) -> None:
    """A whole person whose feet (or wheels) are at the anchor, with a long shadow.

    Somebody at work looks to the middle of the scene, where the work is; else to the player.
    """
    to = "right" if anchor.x < board.ui.frame.width / 2 else "left"
    anchor = anchor._replace(x=anchor.x + round(NEAR * board.ui.gaze))
    board.add(ground_shadow(anchor.x, anchor.y, anchor.size))
    variant = (("frame", "full"), *((("view", to),) if at_work else ()))
    clock = 0.0 if board.ui.prefs.calm else board.ui.clock
    board.picture(
        f"people/{person}", anchored_box(anchor), variant=(*variant, *shut(clock, person))
    )
    board.moves(1 / 10)


def title_art(board: Board) -> None:
    """The molten disc, the roofs and the crew of the first screen, who wait and blink."""
    ui = board.ui
    clock = 0.0 if ui.prefs.calm else ui.clock
    landscape, *crew = title_pictures(ui.frame)
    board.add(landscape)
    _embers(board, clock)
    for picture in crew:
        who = picture.name.removeprefix("people/")
        shut = (("blink", "1"),) if life(clock, who).blink else ()
        at = picture.box.moved(sway(clock, who), 0)
        board.add(picture._replace(box=at, variant=(*picture.variant, *shut)))
    board.moves(1 / 12)


def _embers(board: Board, clock: float) -> None:
    """The disc glows a little more and less, and sparks rise before it."""
    stage = stage_of(board.ui.frame)
    if clock <= 0:
        return
    board.disc(stage.cx, stage.cy, stage.r, theme.M100, opacity=halo(clock / 2, 0.0, 0.08))
    reach, wide = stage.floor - 60, 2.6 * stage.r
    for spark in sparks(clock):
        x, y = stage.cx + (spark.across - 0.5) * wide, stage.floor - spark.up * reach
        if 8 < x < stage.width - 8:
            board.disc(x, y, spark.size, theme.M300, opacity=spark.opacity)
