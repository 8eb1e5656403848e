"""The bed of each place: a hall far away, low and warm, and one colour of its own.

Beds are rings: whatever runs over the end goes on at the start, so that they loop without a seam.
"""

from collections.abc import Callable, Mapping

import numpy as np

from game.synthesis.effects import compressed_air, power_hammer
from game.synthesis.matter import click, far, grains, ring_add, rubbed, struck, thud
from game.synthesis.touch import drop
from game.synthesis.waves import Wave, band, chance, level, moments, noise, sine

SECONDS = 12.0


def _hall(name: str, high: float = 320.0, hum: float = 0.25) -> Wave:
    """The air of a place: a low breath, and the mains far away."""
    air = level(band(noise(SECONDS, f"{name} air"), 35, high, 1.2))
    return air + hum * (sine(SECONDS, 100) * 0.1 + sine(SECONDS, 50) * 0.16)


def _sway(turns: int, depth: float, phase: float = 0.0) -> Wave:
    """A slow change that comes round `turns` times in a bed, 1 - depth .. 1."""
    return 1 - depth * (0.5 + 0.5 * sine(SECONDS, turns / SECONDS, phase))


def _ringed(hertz: float) -> float:
    """The nearest frequency that closes on itself at the end of the bed."""
    return round(hertz * SECONDS) / SECONDS


def _hum(*parts: tuple[float, float]) -> Wave:
    """Steady tones: (hertz, gain)."""
    tones = [gain * sine(SECONDS, _ringed(hertz)) for hertz, gain in parts]
    return np.asarray(np.sum(tones, axis=0))


def _strewn(bed: Wave, name: str, count: int, wave: Wave, low: float, high: float) -> None:
    """The same event at random moments, each as loud as chance says."""
    draw = chance(f"{name} strewn")
    for at in draw.uniform(0, SECONDS, count):
        ring_add(bed, wave * draw.uniform(low, high), float(at))


def robots() -> Wave:
    """Servo axes that turn and rest, air that lets go."""
    bed = _hall("robots")
    for at, to in ((0.6, 1.4), (2.9, 0.8), (5.1, 1.25), (8.2, 0.9), (10.1, 1.5)):
        t = moments(1.1)
        glide = 210 + 130 * to * np.sin(np.pi * t / 1.1)
        ring_add(bed, 0.16 * far(sine(1.1, glide) * np.sin(np.pi * t / 1.1) ** 2, 700), at)
    for at in (4.2, 9.4):
        ring_add(bed, 0.14 * far(compressed_air(), 1600), at)
    return bed


def forge() -> Wave:
    """A furnace that breathes, a power hammer at the other end."""
    fire = level(band(noise(SECONDS, "fire"), 60, 520, 1.2)) * _sway(3, 0.3)
    bed = _hall("forge") + 0.8 * fire
    for at in (1.0, 3.4, 5.8, 8.2, 10.6):
        ring_add(bed, 0.6 * far(power_hammer(), 420), at)
    return bed


def welding() -> Wave:
    bed = _hall("welding")
    for at in (0.8, 5.2, 9.0):
        crackle = band(noise(2.2, f"arc at {at}"), 500, 1900) * (0.4 + 0.6 * (sine(2.2, 100) > 0))
        shape = np.minimum(1, np.minimum(moments(2.2), 2.2 - moments(2.2)) * 6)
        ring_add(bed, 0.18 * level(crackle * shape), at)
    _strewn(bed, "grinder", 2, 0.1 * far(struck(0.9, 880, 0.15), 1400), 0.5, 1.0)
    return bed


def turning() -> Wave:
    """A spindle, and the tool that bites now and then."""
    bed = _hall("turning") + 0.3 * _hum((142, 1.0), (284, 0.4), (426, 0.2)) * _sway(4, 0.2)
    for at in (1.2, 4.6, 8.0):
        ring_add(bed, 0.22 * rubbed(2.0, 300, 1300, 0.4, f"chip {at}"), at)
    return bed


def turbines() -> Wave:
    wind = level(band(noise(SECONDS, "wind"), 120, 620, 1.5)) * _sway(2, 0.2)
    whine = _hum((196, 0.5), (294, 0.3), (392, 0.16), (588, 0.06)) * _sway(3, 0.25)
    return _hall("turbines") + 0.7 * wind + 0.3 * whine


def laboratory() -> Wave:
    bed = _hall("laboratory", 240) + 0.16 * _hum((120, 1.0), (240, 0.3)) * _sway(2, 0.3)
    _strewn(bed, "glass", 4, 0.1 * far(struck(0.5, 1560, 0.08, mallet=0.0), 2600), 0.5, 1.0)
    return bed


def control_room() -> Wave:
    bed = _hall("control", 260, 0.4)
    for at, hertz in ((2.0, 740.0), (6.4, 622.3), (10.2, 740.0)):
        ring_add(bed, 0.1 * far(struck(0.7, hertz, 0.18, mallet=0.0), 1600), at)
    return bed


def cellar() -> Wave:
    """Cold still air, and drops that fall far apart."""
    bed = 0.7 * _hall("cellar", 200, 0.0)
    for at, gain in ((0.9, 1.0), (4.3, 0.6), (6.1, 0.8), (9.7, 1.0)):
        ring_add(bed, 0.3 * gain * far(drop(), 2200), at)
    return bed


def spectacles() -> Wave:
    """A polishing wheel, near and then far."""
    felt = level(band(noise(SECONDS, "felt"), 350, 1500)) * _sway(3, 0.7)
    return _hall("spectacles") + 0.35 * felt + 0.18 * _hum((175, 1.0), (350, 0.4)) * _sway(3, 0.4)


def watches() -> Wave:
    """Several watches, none quite together."""
    bed = 0.6 * _hall("watches", 240, 0.1)
    for i, beats in enumerate((60, 48, 36)):
        tick = click(0.03, 1500 + 500 * i, 0.004) * 0.16 / (i + 1)
        for beat in range(beats):
            gain = 1.0 if beat % 2 else 0.7
            ring_add(bed, gain * tick, (beat * SECONDS / beats + 0.031 * i) % SECONDS)
    return bed


def injection() -> Wave:
    """A press that closes, holds and opens: one cycle in six seconds."""
    bed = _hall("injection") + 0.22 * _hum((98, 1.0), (196, 0.4)) * _sway(2, 0.4)
    for start in (0.0, 6.0):
        ring_add(bed, 0.3 * rubbed(1.1, 90, 620, 0.7, "closing"), start + 0.4)
        ring_add(bed, 0.4 * far(thud(0.4, 74, 0.08), 500), start + 1.4)
        ring_add(bed, 0.14 * far(compressed_air(), 1500), start + 3.8)
    return bed


def clean_room() -> Wave:
    flow = level(band(noise(SECONDS, "flow"), 150, 1100, 1.1))
    return 0.5 * _hall("clean", 260) + 0.6 * flow * _sway(2, 0.1)


def trains() -> Wave:
    """Wheels on a joint, the shop's crane."""
    bed = _hall("trains", 260)
    for at in (1.5, 7.4):
        for k, gain in ((0.0, 1.0), (0.22, 0.8), (1.3, 0.9), (1.52, 0.7)):
            ring_add(bed, 0.5 * gain * far(thud(0.35, 88, 0.07), 520), at + k)
    crane = sine(2.4, 165) * np.sin(np.pi * moments(2.4) / 2.4) ** 2
    ring_add(bed, 0.1 * far(crane, 600), 4.2)
    return bed


def logistics() -> Wave:
    """Rollers that turn, boxes that meet."""
    rollers = level(band(noise(SECONDS, "rollers"), 100, 760)) * (
        0.7 + 0.3 * sine(SECONDS, _ringed(7.5))
    )
    bed = _hall("logistics") + 0.5 * rollers * _sway(3, 0.5)
    _strewn(bed, "boxes", 4, 0.35 * far(thud(0.25, 130, 0.04), 600), 0.4, 1.0)
    return bed


def office() -> Wave:
    """Keys under fingers, in small bursts."""
    bed = 0.7 * _hall("office", 220, 0.2)
    draw = chance("keys")
    for start in (0.7, 3.6, 6.2, 9.5):
        for at in np.cumsum(draw.uniform(0.09, 0.24, 8)):
            key = click(0.04, float(draw.uniform(700, 1100)), 0.006)
            ring_add(bed, 0.12 * draw.uniform(0.4, 1.0) * key, start + float(at))
    return bed


def canteen() -> Wave:
    """Voices without words, and cutlery."""
    voices = np.zeros(len(_hall("canteen")))
    for i, pitch in enumerate((132, 168, 205, 118, 231)):
        words = np.abs(level(band(noise(SECONDS, f"voice {i}"), 0.8, 4.0)))
        vowels = band(sine(SECONDS, _ringed(pitch)) ** 5, 180, 900)
        voices += level(vowels) * words
    murmur = band(noise(SECONDS, "murmur"), 180, 900) * _sway(4, 0.4)
    bed = 0.5 * _hall("canteen") + 0.22 * far_ring(voices) + 0.35 * level(murmur)
    _strewn(bed, "cutlery", 7, 0.09 * far(struck(0.3, 1750, 0.04, mallet=0.2), 3200), 0.3, 1.0)
    _strewn(bed, "crumbs", 2, 0.03 * grains(0.3, 20, 0.1, "crumbs"), 0.5, 1.0)
    return bed


def far_ring(bed: Wave) -> Wave:
    """`far` for what has no end."""
    return level(band(bed, 120, 800))


BEDS: Mapping[str, Callable[[], Wave]] = {
    "atelier-robots": robots,
    "forge": forge,
    "soudage": welding,
    "usinage": turning,
    "turbines": turbines,
    "laboratoire": laboratory,
    "salle-de-controle": control_room,
    "cave-a-comte": cellar,
    "lunetterie": spectacles,
    "horlogerie": watches,
    "injection": injection,
    "salle-blanche": clean_room,
    "rail": trains,
    "logistique": logistics,
    "bureau": office,
    "cantine": canteen,
}
