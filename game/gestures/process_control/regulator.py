"""The regulator that a valve may be left to: proportional and integral, in three strengths.

Position form of a PI controller (Åström and Hägglund, « Advanced PID Control », 2006, ch. 3),
scaled by the loop so that the same word means the same liveliness everywhere: soft comes back
slowly, firm well, sharp goes past the aim and back.
"""

from game.gestures.process_control.plant import Loop
from game.gestures.process_control.state import Tuning, Valve

STRENGTH: dict[Tuning, tuple[float, float]] = {
    "soft": (0.12, 0.02),
    "firm": (0.5, 0.08),
    "sharp": (2.1, 0.6),
}
"""Share of the error that is made good within a minute, and what each minute of it adds."""


def regulated(loop: Loop, valve: Valve, value: float, aim: float) -> Valve:
    """The valve as the regulator sets it; the sum stops growing at the ends of the valve."""
    error = (aim - value) / loop.gain * 100
    proportional, integral = STRENGTH[valve.tuning]
    summed = valve.summed + integral * error
    wanted = summed + proportional * error
    opening = round(min(100.0, max(0.0, wanted)))
    held = valve.summed if wanted != min(100.0, max(0.0, wanted)) else summed
    return valve._replace(opening=opening, summed=round(held, 3))
