"""The settings of this machine: kept in one small file, never about a person."""

import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from platformdirs import user_cache_path, user_data_path

from game.canvas.sounds import Levels
from game.canvas.typography import Typography
from game.screens.controls import HOLDS, SCANS
from game.screens.keys import DOES
from game.screens.reading import LETTERS, LINES, WORDS
from game.screens.ui import Prefs

HOME_VARIABLE = "ETINCELLE_HOME"
FILE = "settings.json"
SCALES = (1.0, 1.25, 1.5)


@dataclass(frozen=True, slots=True)
class Settings:
    """`text_scale` is one of SCALES; `language` is a code such as "en", "fr" when unknown.

    `voice`, `effects` and `bed` are volumes in 0..1; none goes over `sound_cap`, which whoever
    keeps a stand may lower in the file. `easy` to `lines` are the words' `Typography`; `scan`
    and `hold` are seconds, 0 when off; `keys` are (what it does, key) pairs.
    """

    text_scale: float = 1.0
    high_contrast: bool = False
    calm: bool = False
    full_screen: bool = False
    language: str = "fr"
    voice: float = 1.0
    effects: float = 0.8
    bed: float = 0.6
    muted: bool = False
    captions: bool = False
    auto_read: bool = False
    sound_cap: float = 1.0
    easy: bool = False
    letters: float = 0.0
    words: float = 0.0
    lines: float = 1.0
    scan: float = 0.0
    hold: float = 0.0
    left_handed: bool = False
    keys: tuple[tuple[str, str], ...] = ()

    @property
    def typography(self) -> Typography:
        return Typography(self.easy, self.letters, self.words, self.lines)

    @property
    def prefs(self) -> Prefs:
        """What screens and focus want to know of them."""
        return Prefs(
            self.text_scale,
            self.high_contrast,
            self.calm,
            self.typography,
            self.scan,
            self.hold,
            self.left_handed,
            self.keys,
        )

    @property
    def levels(self) -> Levels:
        return Levels(self.voice, self.effects, self.bed, self.muted, self.sound_cap)


def home() -> Path:
    """The folder of settings and sittings; the environment variable moves it."""
    chosen = os.environ.get(HOME_VARIABLE)
    return Path(chosen) if chosen else user_data_path("etincelle", appauthor=False)


def cache(home: Path | None = None) -> Path:
    """The folder of what can be made again at any time: inside of a chosen home, if any."""
    chosen = home or os.environ.get(HOME_VARIABLE)
    return Path(chosen, "cache") if chosen else user_cache_path("etincelle", appauthor=False)


def load(folder: Path, name: str = FILE) -> Settings:
    """Read the settings; whatever is missing or damaged takes its first value again."""
    try:
        raw = json.loads((folder / name).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _valid(raw) if isinstance(raw, dict) else Settings()


def chosen_language(folder: Path) -> str | None:
    """The language chosen in the game; None when nothing was ever set on this machine."""
    return load(folder).language if (folder / FILE).is_file() else None


def _valid(raw: Mapping[str, object]) -> Settings:
    first = Settings()
    scale = raw.get("text_scale")
    return Settings(
        text_scale=float(scale) if isinstance(scale, int | float) and scale in SCALES else 1.0,
        high_contrast=_flag(raw, "high_contrast", first.high_contrast),
        calm=_flag(raw, "calm", first.calm),
        full_screen=_flag(raw, "full_screen", first.full_screen),
        language=_code(raw, "language", first.language),
        voice=_volume(raw, "voice", first.voice),
        effects=_volume(raw, "effects", first.effects),
        bed=_volume(raw, "bed", first.bed),
        muted=_flag(raw, "muted", first.muted),
        captions=_flag(raw, "captions", first.captions),
        auto_read=_flag(raw, "auto_read", first.auto_read),
        sound_cap=_volume(raw, "sound_cap", first.sound_cap),
        easy=_flag(raw, "easy", first.easy),
        letters=_among(raw, "letters", LETTERS),
        words=_among(raw, "words", WORDS),
        lines=_among(raw, "lines", LINES),
        scan=_among(raw, "scan", SCANS),
        hold=_among(raw, "hold", HOLDS),
        left_handed=_flag(raw, "left_handed", first.left_handed),
        keys=_keys(raw.get("keys")),
    )


def _among(raw: Mapping[str, object], key: str, values: tuple[float, ...]) -> float:
    """One of the values that the panels offer; the first one when it is none of them."""
    value = raw.get(key)
    known = isinstance(value, int | float) and not isinstance(value, bool) and value in values
    return float(value) if known and isinstance(value, int | float) else values[0]


def _keys(raw: object) -> tuple[tuple[str, str], ...]:
    """Pairs of something that a key may do and a key, "" where it was taken off; no key twice."""
    if not isinstance(raw, list):
        return ()
    texts = [p for p in raw if isinstance(p, list) and [type(t) for t in p] == [str, str]]
    found = {does: key for does, key in texts if does in DOES}
    used = [key for key in found.values() if key]
    return tuple(sorted(found.items())) if len(set(used)) == len(used) else ()


def _flag(raw: Mapping[str, object], key: str, first: bool) -> bool:
    value = raw.get(key)
    return value if isinstance(value, bool) else first


def _volume(raw: Mapping[str, object], key: str, first: float) -> float:
    value = raw.get(key)
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1:
        return float(value)
    return first


def _code(raw: Mapping[str, object], key: str, first: str) -> str:
    value = raw.get(key)
    return value if isinstance(value, str) and re.fullmatch("[a-z]{2,3}", value) else first


def save(folder: Path, settings: Settings, name: str = FILE) -> bool:
    """Write the settings whole or not at all; False when the folder cannot be written."""
    target = folder / name
    draft = target.with_suffix(".new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(asdict(settings), indent=1) + "\n", encoding="utf-8")
        draft.replace(target)
    except OSError:
        return False
    return True
