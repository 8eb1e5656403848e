"""What every screen has for ears: the button that reads aloud, its words explained, captions."""

from game.canvas.geometry import Box
from game.screens.actions import Listen, OpenWord
from game.screens.board import Board
from game.screens.kit_buttons import icon_button, pill_button, pill_width
from game.session.catalogue import Entry

LISTEN_KEYS = ("v", "select")
WORD_KEYS = ("g", "r3")

PILL = 52.0
EDGE = 12.0
SIDE = 56.0
"""Of the square button of screens without a bar."""

HEIGHT = 64.0
"""Of the bar at the foot of a screen."""

NARROW = 900.0
"""A frame narrower than this has no room for a caption beside two buttons with words."""

LARGEST = 26.0
"""Size of a caption's words at most: the bar is as high at every text size."""


def sound_buttons(board: Board, top: float, glossary: tuple[Entry, ...]) -> tuple[float, float]:
    """« Écouter » and, where words are explained, « Mots », at one end of a bar of 64 units.

    They are under the hand that presses. Returns from where to where the bar is left free.
    """
    if board.ui.caption and board.ui.frame.width < NARROW:
        taken = _squares(board, top, glossary)
    else:
        taken = EDGE + listen_pill(board)
        if glossary:
            label = board.ui.tr("Mots (G)") if _typing(board, "words") else board.ui.tr("Mots")
            width = pill_width(board, label, PILL)
            x, first = _inward(board, taken + 10, width), OpenWord(glossary[0].key)
            pill_button(board, "words", x, top + 6, "info", label, first, keys=WORD_KEYS, h=PILL)
            _by_pointer(board)
            taken += 10 + width
    whole = board.ui.frame.width
    return (taken, whole) if board.ui.prefs.left_handed else (0.0, whole - taken)


def _inward(board: Board, taken: float, width: float) -> float:
    """The left of what stands so far from the edge on the side of the hand that presses."""
    return taken if board.ui.prefs.left_handed else board.ui.frame.width - taken - width


def _squares(board: Board, top: float, glossary: tuple[Entry, ...]) -> float:
    """The same without their words, to leave a caption room enough for large letters.

    Returns how much of the bar they take from its edge.
    """
    y = top + (HEIGHT - SIDE) / 2
    listen_corner(board, _inward(board, EDGE, SIDE) + SIDE, y)
    if not glossary:
        return EDGE + SIDE
    first, label = OpenWord(glossary[0].key), board.ui.tr("Mots")
    x = _inward(board, EDGE + SIDE + 10, SIDE)
    icon_button(board, "words", x, y, "info", first, label, keys=WORD_KEYS, size=SIDE)
    _by_pointer(board)
    return EDGE + 2 * SIDE + 10


def listen_pill(board: Board) -> float:
    """« Écouter » in the lower corner of the hand that presses, also over the one of a screen
    that waits; returns its width."""
    frame, label = board.ui.frame, _listen_label(board)
    width = pill_width(board, label, PILL)
    x, y = _inward(board, EDGE, width), frame.height - EDGE / 2 - PILL
    pill_button(board, "listen", x, y, _icon(board), label, Listen(), keys=LISTEN_KEYS, h=PILL)
    _by_pointer(board)
    return width


def listen_beside(board: Board, panel: Box) -> None:
    """« Écouter » beside a panel; without its word where the panel leaves no room for it."""
    frame = board.ui.frame
    width = pill_width(board, _listen_label(board), PILL)
    x = _inward(board, EDGE, width)
    if panel.meets(Box(x, frame.height - PILL - EDGE, width + EDGE, PILL)):
        listen_corner(board)
    else:
        listen_pill(board)


def listen_corner(board: Board, right: float = 0.0, y: float = 0.0) -> None:
    """« Écouter » as a square, in the lower corner of the hand that presses or where its right
    edge is given."""
    frame = board.ui.frame
    x = right - SIDE if right else _inward(board, EDGE, SIDE)
    icon_button(
        board,
        "listen",
        x,
        y or frame.height - EDGE - SIDE,
        _icon(board),
        Listen(),
        _listen_label(board),
        keys=LISTEN_KEYS,
        size=SIDE,
    )
    _by_pointer(board)


def past_listen(board: Board, x: float) -> float:
    """Where a button of the lower edge begins that would begin at `x`: past the square."""
    return max(x, EDGE + SIDE + 14) if board.ui.prefs.left_handed else x


def _by_pointer(board: Board) -> None:
    """The arrows stay on what the screen is about: these have a key of their own."""
    for i, area in enumerate(board.areas):
        if area.id in ("listen", "words"):
            board.areas[i] = area._replace(focusable=False)


def _listen_label(board: Board) -> str:
    tr = board.ui.tr
    if board.ui.reading:
        return tr("Arrêter")
    return tr("Écouter (V)") if _typing(board, "listen") else tr("Écouter")


def _typing(board: Board, does: str) -> bool:
    """Whether to tell the key: not when it was taken off."""
    return board.ui.device == "keyboard" and (does, "") not in board.ui.prefs.keys


def _icon(board: Board) -> str:
    return "stop" if board.ui.reading else "listen"


def caption(board: Board, box: Box, words: str, icon: str = "sound") -> None:
    """What is heard, in words, where the hints are; as small as it takes for two lines."""
    tone = board.ui.tone
    board.icon(icon, box.x + 46, box.centre[1], 36, tone.focus, tone.night)
    style = board.ui.style("label", tone.on_night)
    style = style._replace(size=min(style.size, LARGEST))
    room = box.right - box.x - 86
    paragraph = board.paragraph(words, style, room)
    while paragraph.height > box.h - 6:
        style = style._replace(size=style.size - 1)
        paragraph = board.paragraph(words, style, room)
    board.add(*paragraph.at(box.x + 76, box.y + (box.h - paragraph.height) / 2 + 1))
