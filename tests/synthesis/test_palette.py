"""The shipped sounds: all there, as loud as their kind, without a seam, and made again alike."""

from pathlib import Path

import numpy as np
import pytest
import yaml

from game.app.world import ASSETS
from game.synthesis import files, palette
from game.synthesis.loudness import integrated, loudest, peak
from game.synthesis.waves import RATE, ROOF, Wave, sine

SOUNDS = ASSETS / "sounds"
ROWS = [
    line.split("\t") for line in (SOUNDS / files.TABLE).read_text(encoding="utf-8").splitlines()[1:]
]
NAMES = [row[0] for row in ROWS]


def _listed() -> dict[str, str]:
    """Kind by file name, from what authors read."""
    listed = yaml.safe_load((SOUNDS / "sounds.yaml").read_text(encoding="utf-8"))
    found = {}
    for name, facts in listed.items():
        steps = facts.get("steps", 0)
        for file in [f"{name}-{i + 1}" for i in range(steps)] or [name]:
            found[file] = facts["kind"]
    return found


def test_every_sound_has_its_file_its_row_and_its_place_in_the_list() -> None:
    on_disk = {path.stem for path in SOUNDS.glob("*.ogg")}
    kinds = {name: kind for kind, recipes in palette.RECIPES.items() for name in recipes}
    assert on_disk == set(NAMES) == set(kinds)
    assert _listed() == kinds


def test_all_sounds_together_are_small() -> None:
    assert sum(path.stat().st_size for path in SOUNDS.glob("*.ogg")) < 2_000_000


@pytest.mark.parametrize("row", ROWS, ids=NAMES)
def test_a_file_measures_what_its_row_says_and_is_as_loud_as_its_kind(row: list[str]) -> None:
    name, kind, seconds, lufs, top, size = row
    found = files.measured(SOUNDS / f"{name}.ogg", kind)  # type: ignore[arg-type]
    assert found.seconds == pytest.approx(float(seconds), abs=0.001)
    assert found.lufs == pytest.approx(float(lufs), abs=0.11)
    assert found.peak == pytest.approx(float(top), abs=0.11)
    assert found.bytes == int(size)
    assert abs(found.lufs - palette.LOUDNESS[found.kind]) <= 1.0
    assert found.peak <= palette.PEAK


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_sharp_above_six_kilohertz(name: str) -> None:
    wave = files.decoded(SOUNDS / f"{name}.ogg")
    power = np.abs(np.fft.rfft(wave)) ** 2
    hertz = np.fft.rfftfreq(len(wave), 1 / RATE)
    assert power[hertz > ROOF].sum() < 0.02 * power.sum()


@pytest.mark.parametrize("name", sorted(palette.RINGS))
def test_what_loops_has_no_click_at_its_seam(name: str) -> None:
    wave = files.decoded(SOUNDS / f"{name}.ogg")
    steps = np.abs(np.diff(wave))
    assert abs(wave[0] - wave[-1]) <= np.max(steps)


@pytest.mark.parametrize("name", sorted(set(NAMES) - palette.RINGS))
def test_what_happens_once_begins_and_ends_in_silence(name: str) -> None:
    wave = files.decoded(SOUNDS / f"{name}.ogg")
    loud = float(np.max(np.abs(wave)))
    assert abs(wave[0]) < 0.1 * loud
    assert abs(wave[-1]) < 0.05 * loud


def test_the_same_sound_is_made_with_the_same_bytes() -> None:
    twice = [files.encoded(palette.made("interface", "press")) for _ in range(2)]
    assert twice[0] == twice[1]


def test_everything_can_be_made_again(tmp_path: Path) -> None:
    rows = files.write(tmp_path)
    assert [row.name for row in rows] == NAMES
    assert (tmp_path / files.TABLE).read_text(encoding="utf-8").count("\n") == len(NAMES) + 1


def test_a_file_at_another_rate_is_refused(tmp_path: Path) -> None:
    import soundfile

    soundfile.write(tmp_path / "other.wav", np.zeros(100), 8_000)
    with pytest.raises(ValueError, match="8000 Hz"):
        files.decoded(tmp_path / "other.wav")


def _tone(hertz: float, dbfs: float) -> Wave:
    return sine(5.0, hertz) * 10 ** (dbfs / 20)


def test_loudness_agrees_with_the_recommendation() -> None:
    """BS.1770: a full-scale sine near 1 kHz in one channel reads -3.01 LUFS."""
    assert integrated(_tone(997, 0)) == pytest.approx(-3.01, abs=0.1)
    assert integrated(_tone(997, -20)) == pytest.approx(-23.01, abs=0.1)
    assert loudest(_tone(997, -20)) == pytest.approx(-23.01, abs=0.1)


def test_lows_count_less_than_the_middle() -> None:
    assert integrated(_tone(40, -20)) < integrated(_tone(997, -20)) - 3


def test_a_pause_does_not_make_the_whole_quieter() -> None:
    tone = _tone(997, -20)
    paused = np.concatenate([tone, np.zeros(len(tone)), tone])
    assert integrated(paused) == pytest.approx(integrated(tone), abs=0.5)


def test_silence_is_told_as_silence() -> None:
    assert integrated(np.zeros(RATE)) == -120.0
    assert peak(np.zeros(RATE)) == -120.0
