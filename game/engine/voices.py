"""Voices that read any text: the espeak-ng program, or its library from the extra `voix`.

A voice gives a wave file for a sentence; it never plays anything itself.
"""

import ctypes
import importlib.util
import io
import shutil
import struct
import subprocess
import wave
from contextlib import suppress
from functools import cache
from typing import Any, Protocol

PROGRAM = "espeak-ng"
LIBRARY = "espeakng_loader"

#: words a minute: unhurried
PACE = 150

#: seconds after which a sentence is given up
PATIENCE = 5.0


class Voice(Protocol):
    """Both methods may be called from different threads."""

    def wave(self, sentence: str, language: str) -> bytes | None:
        """A wave file of the sentence, read by the voice that has the language's own name;
        None when it cannot be said."""
        ...

    def stop(self) -> None:
        """Give up the sentence being made."""
        ...


def is_there() -> bool:
    """Whether a voice can be found, without starting it."""
    return shutil.which(PROGRAM) is not None or importlib.util.find_spec(LIBRARY) is not None


def find() -> Voice | None:
    """The voice of this machine."""
    program = shutil.which(PROGRAM)
    if program is not None:
        return Program(program)
    if importlib.util.find_spec(LIBRARY) is not None:
        with suppress(OSError, ImportError, AttributeError):
            return Library()
    return None


class Program:
    """espeak-ng in a process of its own. Text goes by its input, never by its command line."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._running: subprocess.Popen[bytes] | None = None

    def wave(self, sentence: str, language: str) -> bytes | None:
        command = [self._path, "-v", language, "-s", str(PACE), "-b", "1", "--stdin", "--stdout"]
        try:
            with _started(command) as process:
                self._running = process
                said = _said(process, sentence)
        except OSError:
            return None
        finally:
            self._running = None
        return settled(said) if process.returncode == 0 else None

    def stop(self) -> None:
        running = self._running
        if running is not None:
            with suppress(OSError):
                running.kill()


def _started(command: list[str]) -> subprocess.Popen[bytes]:
    """A process without a window of its own, on Windows too."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=nowhere, creationflags=flags)


def _said(process: subprocess.Popen[bytes], sentence: str) -> bytes:
    """What the program writes; one that takes too long is ended."""
    try:
        return process.communicate(sentence.encode(), timeout=PATIENCE)[0]
    except subprocess.TimeoutExpired:
        process.kill()
        return b""


def settled(said: bytes) -> bytes | None:
    """A wave file with its true length: a program that writes to a pipe does not know it yet."""
    at = said.find(b"data")
    if not said.startswith(b"RIFF") or at < 0 or len(said) <= at + 8:
        return None
    sound = said[at + 8 :]
    head = said[8 : at + 4] + struct.pack("<I", len(sound))
    return b"RIFF" + struct.pack("<I", len(head) + len(sound)) + head + sound


_HEARD = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p
)
_SYNCHRONOUS, _UTF8, _RATE, _OK = 2, 1, 1, 0
"""espeak-ng's own numbers: give the sound back before returning, text in UTF-8, the speed's
parameter, all well. Its other way, with a thread of its own, loses wake-ups and hangs for good."""


class Library:
    """libespeak-ng, loaded into the game. Raises OSError when it cannot be."""

    def __init__(self) -> None:
        self._library, self._rate = _begun()
        self._parts: list[bytes] = []
        self._stopped = False
        self._heard = _HEARD(self._hear)

    def wave(self, sentence: str, language: str) -> bytes | None:
        self._parts, self._stopped = [], False
        if self._library.espeak_SetVoiceByName(language.encode()) != _OK:
            return None  # else another language's voice would read
        self._library.espeak_SetSynthCallback(self._heard)
        self._library.espeak_SetParameter(_RATE, PACE, 0)
        text = sentence.encode() + b"\0"
        size = ctypes.c_size_t(len(text))
        self._library.espeak_Synth(text, size, 0, 0, 0, _UTF8, None, None)
        return None if self._stopped else self._file()

    def stop(self) -> None:
        self._stopped = True

    def _hear(self, samples: Any, count: int, _: Any) -> int:
        """Take samples as they are made; 1 stops the making."""
        if samples and count > 0:
            self._parts.append(ctypes.string_at(samples, count * 2))
        return int(self._stopped)

    def _file(self) -> bytes:
        out = io.BytesIO()
        with wave.open(out, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(self._rate)
            file.writeframes(b"".join(self._parts))
        return out.getvalue()


@cache
def _begun() -> tuple[Any, int]:
    """The library, and its samples a second. It begins once: twice, it reads what it has freed."""
    loader = importlib.import_module(LIBRARY)
    library = ctypes.CDLL(loader.get_library_path())
    data = str(loader.get_data_path()).encode()
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, data, 0)
    if rate <= 0:
        raise OSError("libespeak-ng does not start")
    return library, rate
