"""A setting under way: everything that the rules remember from one move to the next."""

from dataclasses import dataclass

from game.gestures.injection_settings.job import NAMES, Job, Settings
from game.gestures.injection_settings.moulding import Part
from game.gestures.protocol import Move
from game.gestures.telling import Said

SHOTS = 14
"""Parts that may be tried before the series."""

SERIES = 20
"""Parts of the series."""


@dataclass(frozen=True, slots=True)
class Press:
    """`parts` were tried one by one; `series` are those of the end. `turns` counts settings."""

    job: Job
    seed: int
    settings: Settings
    said: Said
    parts: tuple[Part, ...] = ()
    series: tuple[Part, ...] = ()
    turns: int = 0
    given_up: bool = False
    tip: Move = ()

    @property
    def over(self) -> bool:
        return self.given_up or bool(self.series)

    @property
    def changed(self) -> tuple[str, ...]:
        """The settings that are not those of the last part."""
        return differing(self.parts[-1].settings, self.settings) if self.parts else ()


def differing(first: Settings, second: Settings) -> tuple[str, ...]:
    """The names of the settings that are not the same."""
    return tuple(n for n, a, b in zip(NAMES, first, second, strict=True) if a != b)
