"""What a play is given by whoever opens it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from game.app.saves import Saves
from game.canvas.text import Measure
from game.engine.system_wishes import NOTHING, Wishes


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the play is given: where things are kept, how text measures, where chance comes from.

    `toggle_full_screen` acts on the window; `seed` draws a new sitting's seed; `has_voice` tells
    whether texts can be read aloud here.
    """

    saves: Saves
    home: Path
    documents: Path
    measure: Measure
    seed: Callable[[], int]
    toggle_full_screen: Callable[[], None] = lambda: None
    has_voice: Callable[[], bool] = lambda: False
    keeps: bool = True
    """Whether what a player sets is kept on disk: not at a stand, where nobody comes back."""
    wishes: Callable[[], Wishes] = lambda: NOTHING
    """What the system asks of every program; asked for only where no settings were kept."""
