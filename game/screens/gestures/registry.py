"""The screen of each gesture, by the name of its rules: one line a gesture.

A screen is read when it is first drawn: the title, which comes first, needs none of the twelve.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TypeAlias

from game.canvas.areas import Sheet
from game.screens.ui import Ui
from game.session.view import GestureView

Screen: TypeAlias = Callable[[GestureView, Ui], Sheet]

_NAMES = (
    "cad-reading",
    "cnc-setup",
    "fault-finding",
    "injection-settings",
    "lab-analysis",
    "line-balancing",
    "metrology",
    "micro-assembly",
    "process-control",
    "robot-programming",
    "tig-bead",
    "ultrasonic-scan",
)


def _module(name: str) -> str:
    return f"game.screens.gestures.{name.replace('-', '_')}.screen"


def _screen(name: str) -> Screen:
    module = _module(name)

    def draw(view: GestureView, ui: Ui) -> Sheet:
        drawn: Sheet = import_module(module).draw(view, ui)
        return drawn

    return draw


def read_all() -> None:
    """Read every screen now: nobody at a stand waits for one later."""
    for name in _NAMES:
        import_module(_module(name))


GESTURE_SCREENS: Mapping[str, Screen] = {name: _screen(name) for name in _NAMES}
