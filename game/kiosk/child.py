"""A process that is watched over: what it says, line by line, and how it is ended."""

import queue
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO


class Child:
    """Its standard input stays open as long as we live: a child that reads its end goes too."""

    def __init__(self, command: Sequence[str]) -> None:
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        with suppress(ValueError, OSError):
            for line in _stream(self.process.stdout):
                self._lines.put(line.rstrip("\n"))

    def lines(self) -> Iterator[str]:
        """What it has said since this was last asked."""
        while not self._lines.empty():
            yield self._lines.get()

    @property
    def ended(self) -> bool:
        return self.process.poll() is not None

    @property
    def starved(self) -> float:
        """Seconds for which its first thread could run and no processor took it, since it began;
        Linux counts them, 0 elsewhere. A stopped process could not run.
        """
        with suppress(OSError, ValueError, IndexError):
            words = Path(f"/proc/{self.process.pid}/schedstat").read_text().split()
            return int(words[1]) / 1e9
        return 0.0

    def last_lines(self) -> Iterator[str]:
        """What it had still to say when it ended."""
        self._reader.join(1.0)
        return self.lines()

    def end(self) -> None:
        """End it at once, even when it is stopped: it keeps nothing that is worth waiting for."""
        with suppress(OSError):
            self.process.kill()
        self.process.wait()
        self._reader.join(1.0)
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(OSError):
                _stream(pipe).close()


def _stream(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe
