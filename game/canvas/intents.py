"""What a player means, whatever the device: the only input that a screen or the app knows.

Positions are logical units of the frame (see geometry). Directions and keys come as a player
reads them: arrows, pad and stick all steer; a digit key is its digit on any keyboard layout.

These are not tuples, on purpose: as tuples, Confirm() would equal Back() and Press would equal
Release.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from game.canvas.areas import Direction
from game.canvas.geometry import Frame

Device = Literal["keyboard", "mouse", "touch", "pad"]


@dataclass(frozen=True, slots=True)
class Steer:
    """Move the focus. `repeated` when it comes from holding the key, the cross or the stick."""

    direction: Direction
    device: Device = "keyboard"
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Confirm:
    """Act on what is in focus: Enter, Space, the south button of a pad."""

    device: Device = "keyboard"


@dataclass(frozen=True, slots=True)
class LetGo:
    """A key or a button of a pad goes up: what it confirmed is held no more."""

    device: Device = "keyboard"


@dataclass(frozen=True, slots=True)
class Back:
    """Leave, close, undo one step: Escape, the east button of a pad."""

    device: Device = "keyboard"


@dataclass(frozen=True, slots=True)
class Key:
    """A shortcut by its name: the character it writes in lower case ("1", "r", "é") or its own
    name ("tab", "backtab", "home", "end", "delete", "f1").

    A pad gives "north", "west", "start", "select" and "r3" (the right stick pressed).
    """

    name: str
    device: Device = "keyboard"


@dataclass(frozen=True, slots=True)
class Point:
    """The mouse moves with no button down."""

    x: float
    y: float
    device: Device = "mouse"


@dataclass(frozen=True, slots=True)
class Press:
    """The button or the finger goes down. One pointer acts at a time."""

    x: float
    y: float
    pointer: int = 0
    device: Device = "mouse"


@dataclass(frozen=True, slots=True)
class Drag:
    """The pointer that is down moves."""

    x: float
    y: float
    pointer: int = 0
    device: Device = "mouse"


@dataclass(frozen=True, slots=True)
class Release:
    """The pointer goes up: what was pressed acts, if the pointer is still there."""

    x: float
    y: float
    pointer: int = 0
    device: Device = "mouse"


@dataclass(frozen=True, slots=True)
class Cancel:
    """The press is void: it turned out to be a palm, or the window lost the player's attention."""

    pointer: int = 0
    device: Device = "touch"


@dataclass(frozen=True, slots=True)
class Scroll:
    """Read on by `dy` logical units (positive: towards the end)."""

    dy: float
    device: Device = "mouse"


@dataclass(frozen=True, slots=True)
class ToggleFullScreen:
    """The window already does it; an app keeps the setting."""

    device: Device = "keyboard"


@dataclass(frozen=True, slots=True)
class PadFound:
    """A pad is plugged in (or was there at the start)."""

    name: str


@dataclass(frozen=True, slots=True)
class PadLost:
    """A pad is unplugged or out of battery."""

    name: str


@dataclass(frozen=True, slots=True)
class Resized:
    """The window has another size: the next frame is asked for this one."""

    frame: Frame


@dataclass(frozen=True, slots=True)
class Quit:
    """The window is being closed."""


Intent: TypeAlias = (
    Steer
    | Confirm
    | LetGo
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
