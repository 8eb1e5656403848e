"""What happens once: successes, and the events of a place."""

from collections.abc import Callable, Mapping

import numpy as np

from game.synthesis.matter import PLATE, click, far, grains, rubbed, struck, thud
from game.synthesis.waves import (
    Wave,
    after,
    band,
    fading,
    level,
    mixed,
    moments,
    noise,
    samples,
    sine,
    swell,
)

C5, E5, G5, C6, E6 = 523.25, 659.26, 783.99, 1046.5, 1318.5


def _bar(hertz: float, seconds: float = 1.1) -> Wave:
    return struck(seconds, hertz, 0.16, mallet=0.35)


def success() -> Wave:
    """Three rising bars of struck metal, wooden mallet."""
    return mixed(_bar(C5), after(0.13, _bar(E5)), after(0.26, 1.1 * _bar(G5)))


def great_success() -> Wave:
    """Five bars that climb, and the chord they were looking for."""
    climb = [after(0.12 * i, _bar(h)) for i, h in enumerate((C5, E5, G5, C6))]
    chord = [after(0.62, 0.8 * _bar(h, 1.8)) for h in (C5, G5, C6, E6)]
    return mixed(*climb, *chord, after(0.62, 0.5 * thud(0.5, 131, 0.12)))


def bead() -> Wave:
    """A disc of a weld pops and cools."""
    return mixed(0.7 * thud(0.14, 210, 0.02), 0.5 * grains(0.3, 60, 0.07, "bead"))


def stamp() -> Wave:
    """One thud, then a fizz of sparks."""
    knock = mixed(thud(0.3, 82, 0.06), 0.5 * struck(0.2, 310, 0.025, PLATE, mallet=0.6))
    return mixed(knock, after(0.07, 0.3 * grains(0.55, 90, 0.14, "stamp")))


def sparks() -> Wave:
    return grains(0.9, 110, 0.22, "sparks")


def _motor(seconds: float, turns: Wave) -> Wave:
    """A belt and its motor at a speed that changes (1 is full speed)."""
    hum = sum(sine(seconds, 98 * k * turns) / k for k in (1, 2, 3, 5))
    rollers = band(noise(seconds, "rollers"), 80, 700)
    beat = 0.6 + 0.4 * sine(seconds, 9 * turns)
    return level((hum + 2.0 * rollers * beat) * np.minimum(1, turns * 2))


def line_stops() -> Wave:
    """The belt runs down and the brake closes."""
    turns = np.maximum(0.02, np.cos(np.linspace(0, np.pi / 2, samples(1.7))))
    return mixed(_motor(1.7, turns), after(1.55, 0.7 * struck(0.4, 190, 0.05, PLATE)))


def line_starts() -> Wave:
    """A contactor, then the belt picks up."""
    turns = np.maximum(0.02, np.sin(np.linspace(0, np.pi / 2, samples(1.7))))
    run = _motor(1.7, turns) * np.minimum(1, (1.7 - moments(1.7)) / 0.5)
    return mixed(0.6 * click(0.1, 900, 0.012), after(0.06, run))


def compressed_air() -> Wave:
    jet = band(noise(0.8, "air"), 1000, 3800) * fading(0.8, 0.17)
    return mixed(level(jet), 0.5 * click(0.06, 700, 0.01))


def power_hammer() -> Wave:
    """A ton on an anvil, felt as much as heard."""
    ring = 0.35 * struck(1.4, 415, 0.2, PLATE, mallet=0.0)
    return mixed(thud(0.8, 52, 0.14), ring, after(0.25, 0.25 * compressed_air()))


def heavy_door() -> Wave:
    slide = 0.3 * rubbed(0.5, 80, 700, 0.8, "door")
    return mixed(slide, after(0.45, far(thud(0.5, 68, 0.1), 700)), after(0.5, 0.4 * _latch()))


def _latch() -> Wave:
    return click(0.09, 1100, 0.01)


def breaker() -> Wave:
    """A lever that snaps in its case."""
    case = struck(0.2, 480, 0.02, PLATE, mallet=0.8)
    return mixed(click(0.08, 1700, 0.007), after(0.012, 0.8 * case))


def workshop_signal() -> Wave:
    """Two soft notes, as before an announcement."""
    return mixed(struck(0.9, 659.3, 0.22, mallet=0.1), after(0.3, struck(1.1, 523.3, 0.26)))


def two_way_radio() -> Wave:
    """Squelch, a breath of static, squelch."""
    static = band(noise(0.5, "radio"), 500, 2600) * (0.4 + 0.6 * swell(0.5, 0.2))
    beep = 0.4 * sine(0.09, 1180) * swell(0.09, 0.3)
    return mixed(click(0.05, 1500, 0.006), after(0.03, level(static, 0.6)), after(0.55, beep))


def phone() -> Wave:
    """Two shakes on a table."""
    shake = band(sine(0.32, 148) ** 3 + 0.3 * noise(0.32, "phone"), 90, 900) * swell(0.32, 0.2)
    return mixed(level(shake), after(0.5, level(shake)))


EFFECTS: Mapping[str, Callable[[], Wave]] = {
    "reussite": success,
    "grande-reussite": great_success,
    "cordon": bead,
    "tampon": stamp,
    "etincelles": sparks,
    "ligne-arret": line_stops,
    "ligne-depart": line_starts,
    "air-comprime": compressed_air,
    "pilon": power_hammer,
    "porte": heavy_door,
    "disjoncteur": breaker,
    "signal": workshop_signal,
    "radio": two_way_radio,
    "telephone": phone,
}
