"""The screen of each gesture, by the name of its rules: one line a gesture."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from game.canvas.areas import Sheet
from game.screens.gestures.fault_finding import screen as fault_finding
from game.screens.ui import Ui
from game.session.view import GestureView

Screen: TypeAlias = Callable[[GestureView, Ui], Sheet]

GESTURE_SCREENS: Mapping[str, Screen] = {
    "fault-finding": fault_finding.draw,
}
