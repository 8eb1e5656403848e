"""What the system wishes of every program."""

import ctypes
from collections.abc import Callable
from pathlib import Path

import pytest

from game.engine.system_wishes import APPLE, GNOME, GNOME_ACCESS, Wishes, asked_of, wishes

Home = Callable[[str, str, int], None]


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """A machine whose programs are ours: (name, what it does, how it ends)."""
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    def program(name: str, does: str, code: int = 0) -> None:
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{does}\nexit {code}\n", encoding="utf-8")
        path.chmod(0o755)

    return program


def gnome(animations: str, contrast: str, words: str) -> str:
    return f"""case "$2" in
{GNOME}) echo "{GNOME} enable-animations {animations}"
 echo "{GNOME} text-scaling-factor {words}" ;;
{GNOME_ACCESS}) echo "{GNOME_ACCESS} high-contrast {contrast}" ;;
esac"""


def test_gnome_is_asked_for_animations_contrast_and_the_size_of_words(programs: Home) -> None:
    programs("gsettings", gnome("false", "true", "1.25"), 0)
    assert wishes("linux") == Wishes(calm=True, contrast=True, words=1.25)
    programs("gsettings", gnome("true", "false", "1.0"), 0)
    assert wishes("linux") == Wishes()
    programs("gsettings", gnome("true", "false", "grand"), 0)
    assert wishes("linux") == Wishes()
    programs("gsettings", gnome("false", "true", "1.25"), 1)
    assert wishes("linux") == Wishes()


@pytest.mark.parametrize(
    ("line", "calm"),
    [
        ("AnimationDurationFactor=0", True),
        ("AnimationDurationFactor=0.0", True),
        ("AnimationDurationFactor=0.5", False),
        ("# AnimationDurationFactor=0", False),
    ],
)
def test_kde_is_asked_by_its_file(line: str, calm: bool, tmp_path: Path, programs: Home) -> None:
    programs("gsettings", "", 1)
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "kdeglobals").write_text(f"[KDE]\n{line}\n", encoding="utf-8")
    assert wishes("linux").calm is calm


def test_macos_is_asked_for_motion_and_contrast(programs: Home) -> None:
    programs("defaults", f'[ "$2 $3" = "{APPLE} reduceMotion" ] && echo 1 || echo 0', 0)
    assert wishes("darwin") == Wishes(calm=True)
    programs("defaults", f'[ "$2 $3" = "{APPLE} increaseContrast" ] && echo 1 || echo 0', 0)
    assert wishes("darwin") == Wishes(contrast=True)


class Windows:
    """Answers as user32 does: writes through the pointer that it is given."""

    def __init__(self, animated: int, contrast: int, answers: int = 1) -> None:
        self.animated, self.contrast, self.answers = animated, contrast, answers

    def SystemParametersInfoW(self, asked: int, size: int, into: object, _: int) -> int:  # noqa: N802
        cell = ctypes.cast(into, ctypes.POINTER(ctypes.c_uint))  # type: ignore[arg-type]
        if asked == 0x1042:
            cell[0] = self.animated
        else:
            assert (asked, cell[0]) == (0x0042, size)
            cell[1] = self.contrast
        return self.answers


def test_windows_is_asked_for_motion_and_contrast() -> None:
    assert asked_of(Windows(animated=0, contrast=0x7F)) == Wishes(calm=True, contrast=True)
    assert asked_of(Windows(animated=1, contrast=0x7E)) == Wishes()
    assert asked_of(Windows(animated=0, contrast=0x7F, answers=0)) == Wishes()


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32", "plan9"])
def test_a_system_that_does_not_answer_wishes_nothing(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert wishes(platform) == Wishes()
