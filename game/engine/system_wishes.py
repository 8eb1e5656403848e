"""What the system asks of every program: fewer animations, more contrast, larger words.

Nothing is wished where it cannot be told. Linux is asked as GNOME (gsettings) and as KDE (its
file of settings), macOS by `defaults`, Windows by its own library.
"""

import ctypes
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

_PATIENCE = 0.5
"""Seconds that a system may take for each of two questions: the first picture waits for them."""

GNOME, GNOME_ACCESS = "org.gnome.desktop.interface", "org.gnome.desktop.a11y.interface"
APPLE = "com.apple.universalaccess"

_KDE_INSTANT = re.compile(r"^AnimationDurationFactor=0(\.0*)?\s*$", re.MULTILINE)


class Wishes(NamedTuple):
    """`words` is how much larger than usual words are wished for."""

    calm: bool = False
    contrast: bool = False
    words: float = 1.0


NOTHING = Wishes()


def wishes(platform: str = sys.platform) -> Wishes:
    """Ask the system."""
    if platform == "win32":
        return _of_windows()
    if platform == "darwin":
        calm, contrast = (_told("defaults", "read", APPLE, key).strip() == "1" for key in _APPLE)
        return Wishes(calm, contrast)
    return _of_linux() if platform == "linux" else NOTHING


_APPLE = ("reduceMotion", "increaseContrast")


def _of_linux() -> Wishes:
    told = dict(_settings(GNOME)) | dict(_settings(GNOME_ACCESS))
    calm = told.get("enable-animations") == "false" or _kde_is_instant()
    return Wishes(calm, told.get("high-contrast") == "true", _number(told))


def _settings(schema: str) -> Iterator[tuple[str, str]]:
    """The keys of a schema with what they hold, as gsettings writes them."""
    for line in _told("gsettings", "list-recursively", schema).splitlines():
        _, _, rest = line.partition(" ")
        key, _, value = rest.partition(" ")
        yield key, value


def _number(told: dict[str, str]) -> float:
    try:
        return float(told.get("text-scaling-factor", "1"))
    except ValueError:
        return 1.0


def _kde_is_instant() -> bool:
    """Whether « animation speed » is set to « instant » in the settings of KDE Plasma."""
    folder = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    try:
        text = Path(folder, "kdeglobals").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return _KDE_INSTANT.search(text) is not None


def _told(*command: str) -> str:
    """What a program answers; "" when it is not there, is late or fails."""
    if shutil.which(command[0]) is None:
        return ""
    try:
        told = subprocess.run(
            command, capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return told.stdout if told.returncode == 0 else ""


class _HighContrast(ctypes.Structure):
    """HIGHCONTRASTW."""

    _fields_ = (
        ("size", ctypes.c_uint),
        ("flags", ctypes.c_uint),
        ("scheme", ctypes.c_void_p),
    )


_ANIMATIONS, _CONTRAST, _CONTRAST_ON = 0x1042, 0x0042, 1
"""SPI_GETCLIENTAREAANIMATION, SPI_GETHIGHCONTRAST, HCF_HIGHCONTRASTON."""


def _of_windows() -> Wishes:
    user32 = getattr(getattr(ctypes, "windll", None), "user32", None)
    return NOTHING if user32 is None else asked_of(user32)


def asked_of(user32: Any) -> Wishes:
    """The wishes that the library of Windows tells."""
    ask = user32.SystemParametersInfoW
    animated = ctypes.c_int(1)
    contrast = _HighContrast(ctypes.sizeof(_HighContrast), 0, None)
    calm = bool(ask(_ANIMATIONS, 0, ctypes.byref(animated), 0)) and not animated.value
    told = bool(ask(_CONTRAST, contrast.size, ctypes.byref(contrast), 0))
    return Wishes(calm, told and bool(contrast.flags & _CONTRAST_ON))
