"""A bar of progress on a terminal; silent anywhere else."""

from typing import TextIO

WIDTH = 24
"""Cells of the bar."""


class Bar:
    """Draws over one line of a stream, and wipes it when done."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._shown = 0
        self._heard = stream.isatty()

    def __call__(self, done: int, steps: int, words: str) -> None:
        """Show how far it is: a `game.occupations.progress.Progress`."""
        if not self._heard:
            return
        full = WIDTH * done // max(1, steps)
        line = f"[{'#' * full}{'.' * (WIDTH - full)}] {done}/{steps} {words}"[:79]
        self._stream.write("\r" + line.ljust(self._shown))
        self._stream.flush()
        self._shown = len(line)

    def wipe(self) -> None:
        """Leave the line as it was found."""
        if self._shown:
            self._stream.write("\r" + " " * self._shown + "\r")
            self._stream.flush()
            self._shown = 0
