"""What the operator settles for a stand: one small file, whatever is damaged starts again."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from game.kiosk.hours import From
from game.kiosk.settled import PLAN, StandSettings

FILE = "stand.json"
PIN_FILE = "code.json"


def load(folder: Path) -> StandSettings:
    try:
        raw = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return StandSettings()
    return _valid(raw) if isinstance(raw, dict) else StandSettings()


def _valid(raw: Mapping[str, object]) -> StandSettings:
    return StandSettings(
        name=_text(raw.get("name"), 40),
        phone=_text(raw.get("phone"), 30),
        languages=_names(raw.get("languages")),
        missions=_names(raw.get("missions")),
        ask_after=_seconds(raw.get("ask_after"), 30.0),
        answer_within=_seconds(raw.get("answer_within"), 15.0),
        volumes=_plan(raw.get("volumes")),
        speaks=_text(raw.get("speaks"), 8),
    )


def _text(value: object, most: int) -> str:
    return value.strip()[:most] if isinstance(value, str) and value.isprintable() else ""


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(name for name in value if isinstance(name, str))


def _number(value: object) -> float | None:
    known = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if known and isinstance(value, int | float) else None


def _seconds(value: object, first: float) -> float:
    """Between five seconds and ten minutes: nobody is asked at once or never."""
    number = _number(value)
    return number if number is not None and 5.0 <= number <= 600.0 else first


def _plan(value: object) -> tuple[From, ...]:
    if not isinstance(value, list):
        return PLAN
    steps = tuple(step for item in value if (step := _step(item)) is not None)
    return steps if len(steps) == len(value) and steps else PLAN


def _step(item: object) -> From | None:
    if not isinstance(item, list) or len(item) != 2:
        return None
    hour, cap = _number(item[0]), _number(item[1])
    fits = hour is not None and cap is not None and hour in range(24) and 0 <= cap <= 1
    return From(int(hour), cap) if fits and hour is not None and cap is not None else None


def save(folder: Path, settings: StandSettings) -> bool:
    """Write them whole or not at all; False when the folder cannot be written."""
    return write_whole(folder / FILE, json.dumps(asdict(settings), ensure_ascii=False, indent=1))


def write_whole(path: Path, text: str) -> bool:
    """Put a small file in the place of another one, or leave that one alone."""
    draft = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        return False
    return True


def read_pin(folder: Path) -> str:
    """The sealed code; "" while none was set."""
    try:
        return (folder / PIN_FILE).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
