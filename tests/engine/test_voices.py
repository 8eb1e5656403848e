"""A voice makes French of French; where there is none, or it fails, that is told and not raised."""

import io
import os
import sys
import threading
import wave
from pathlib import Path

import pytest

from game.engine import voices

TEXT = "La ligne vient de s'arrêter."


def seconds(said: bytes | None) -> float:
    assert said is not None
    with wave.open(io.BytesIO(said)) as file:
        return float(file.getnframes() / file.getframerate())


def script(folder: Path, body: str) -> str:
    """A program that stands for espeak-ng."""
    path = folder / "espeak-ng"
    path.write_text(f"#!{sys.executable}\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


WRITES = """
import struct, sys
assert sys.argv[1:3] == ["-v", "fr"], sys.argv
text = sys.stdin.buffer.read().decode()
sound = b"\\0\\0" * 100 * len(text)
head = b"WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 1, 22050, 44100, 2, 16) + b"data"
sys.stdout.buffer.write(b"RIFF\\xff\\xff\\xff\\x7f" + head + b"\\xff\\xff\\xff\\x7f" + sound)
"""


def test_the_program_reads_what_it_is_given_by_its_input(tmp_path: Path) -> None:
    voice = voices.Program(script(tmp_path, WRITES))
    assert seconds(voice.wave(TEXT, "fr")) == pytest.approx(len(TEXT) * 100 / 22050)


def test_words_that_look_like_options_are_only_words(tmp_path: Path) -> None:
    voice = voices.Program(script(tmp_path, WRITES))
    assert voice.wave("--version; rm -rf ~", "fr") is not None


@pytest.mark.parametrize("body", ["raise SystemExit(1)", "print('rien')", ""])
def test_a_program_that_fails_says_nothing(body: str, tmp_path: Path) -> None:
    assert voices.Program(script(tmp_path, body)).wave(TEXT, "fr") is None


def test_a_program_that_is_gone_says_nothing(tmp_path: Path) -> None:
    assert voices.Program(str(tmp_path / "gone")).wave(TEXT, "fr") is None


def test_a_program_that_hangs_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices, "PATIENCE", 0.05)
    assert voices.Program(script(tmp_path, "import time; time.sleep(60)")).wave(TEXT, "fr") is None


def test_stopping_a_voice_that_is_silent_does_nothing(tmp_path: Path) -> None:
    voices.Program(str(tmp_path / "gone")).stop()


def test_the_program_of_the_path_is_found_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script(tmp_path, WRITES)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin")
    assert voices.is_there()
    assert isinstance(voices.find(), voices.Program)


def test_the_library_is_found_where_there_is_no_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert voices.is_there()
    assert isinstance(voices.find(), voices.Library)


def test_without_program_or_library_there_is_no_voice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(voices, "LIBRARY", "no_such_library")
    assert not voices.is_there()
    assert voices.find() is None


def test_the_library_speaks_french_and_english_apart() -> None:
    library = voices.Library()
    french, english = library.wave(TEXT, "fr"), library.wave(TEXT, "en")
    assert 1.0 < seconds(french) < 4.0
    assert 1.0 < seconds(english) < 4.0
    assert french != english


def test_a_language_that_the_library_lacks_is_not_read_by_another_voice() -> None:
    assert voices.Library().wave(TEXT, "fr-fr") is None


def test_the_library_may_be_loaded_again_and_again() -> None:
    lasts = [seconds(voices.Library().wave(TEXT, "fr")) for _ in range(20)]
    assert lasts == pytest.approx([lasts[0]] * 20, rel=0.1)


def test_a_sentence_of_the_library_is_given_up() -> None:
    library = voices.Library()
    stopping = threading.Timer(0.02, library.stop)
    stopping.start()
    assert library.wave(TEXT * 3000, "fr") is None
    stopping.join()
    assert library.wave(TEXT, "fr") is not None


def test_more_words_take_longer() -> None:
    library = voices.Library()
    assert seconds(library.wave(TEXT * 3, "fr")) > 2 * seconds(library.wave(TEXT, "fr"))
