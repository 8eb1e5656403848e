"""What a player means, whatever the device: the only input that a screen or the app knows.

Positions are logical units of the frame (see geometry). Directions and keys come as a player
reads them: arrows, pad and stick all steer; a digit key is its digit on any keyboard layout.
"""

from typing import Literal, NamedTuple, TypeAlias

from game.canvas.areas import Direction
from game.canvas.geometry import Frame

Device = Literal["keyboard", "mouse", "touch", "pad"]


class Steer(NamedTuple):
    """Move the focus. `repeated` when it comes from holding the key, the cross or the stick."""

    direction: Direction
    device: Device = "keyboard"
    repeated: bool = False


class Confirm(NamedTuple):
    """Act on what is in focus: Enter, Space, the south button of a pad."""

    device: Device = "keyboard"


class Back(NamedTuple):
    """Leave, close, undo one step: Escape, the east button of a pad."""

    device: Device = "keyboard"


class Key(NamedTuple):
    """A shortcut by its name: the character it writes in lower case ("1", "r", "é") or its own
    name ("tab", "backtab", "home", "end", "delete", "f1").

    A pad gives "north", "west", "start", "select", "left shoulder" and "right shoulder".
    """

    name: str
    device: Device = "keyboard"


class Point(NamedTuple):
    """The mouse moves with no button down."""

    x: float
    y: float
    device: Device = "mouse"


class Press(NamedTuple):
    """The button or the finger goes down. One pointer acts at a time."""

    x: float
    y: float
    pointer: int = 0
    device: Device = "mouse"


class Drag(NamedTuple):
    """The pointer that is down moves."""

    x: float
    y: float
    pointer: int = 0
    device: Device = "mouse"


class Release(NamedTuple):
    """The pointer goes up: what was pressed acts, if the pointer is still there."""

    x: float
    y: float
    pointer: int = 0
    device: Device = "mouse"


class Cancel(NamedTuple):
    """The press is void: it turned out to be a palm, or the window lost the player's attention."""

    pointer: int = 0
    device: Device = "touch"


class Scroll(NamedTuple):
    """Read on by `dy` logical units (positive: towards the end)."""

    dy: float
    device: Device = "mouse"


class ToggleFullScreen(NamedTuple):
    """The window already does it; an app keeps the setting."""

    device: Device = "keyboard"


class PadFound(NamedTuple):
    """A pad is plugged in (or was there at the start)."""

    name: str


class PadLost(NamedTuple):
    """A pad is unplugged or out of battery."""

    name: str


class Resized(NamedTuple):
    """The window has another size: the next frame is asked for this one."""

    frame: Frame


class Quit(NamedTuple):
    """The window is being closed."""


Intent: TypeAlias = (
    Steer
    | Confirm
    | Back
    | Key
    | Point
    | Press
    | Drag
    | Release
    | Cancel
    | Scroll
    | ToggleFullScreen
    | PadFound
    | PadLost
    | Resized
    | Quit
)


def device_of(intent: Intent) -> Device | None:
    """The device that an intent came from; None for what the window itself reports."""
    return getattr(intent, "device", None)
