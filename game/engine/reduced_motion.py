"""Whether the system asks for fewer animations. Nothing is said where it cannot be told."""

import ctypes
import shutil
import subprocess
import sys
from collections.abc import Sequence

_PATIENCE = 1.0
"""Seconds that a system may take to answer."""

#: what asks each system, and the answer that means « fewer »
ASKED: dict[str, tuple[Sequence[str], str]] = {
    "linux": (("gsettings", "get", "org.gnome.desktop.interface", "enable-animations"), "false"),
    "darwin": (("defaults", "read", "com.apple.universalaccess", "reduceMotion"), "1"),
}


def reduced_motion(platform: str = sys.platform) -> bool:
    """Ask the system; False when it does not answer."""
    if platform == "win32":
        return _of_windows()
    command, fewer = ASKED.get(platform, ((), ""))
    if not command or shutil.which(command[0]) is None:
        return False
    try:
        told = subprocess.run(
            command, capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return told.returncode == 0 and told.stdout.strip() == fewer


def _of_windows() -> bool:
    """SPI_GETCLIENTAREAANIMATION: whether animations are on."""
    user32 = getattr(getattr(ctypes, "windll", None), "user32", None)
    if user32 is None:
        return False
    animated = ctypes.c_int(1)
    asked = user32.SystemParametersInfoW(0x1042, 0, ctypes.byref(animated), 0)
    return bool(asked) and not animated.value
