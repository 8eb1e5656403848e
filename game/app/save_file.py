"""One sitting's file on disk: every line is there before the next screen."""

import os
from collections.abc import Iterable
from pathlib import Path

from game.app.disk import is_at, new_file, read_from, set_aside, write_at
from game.app.save_lines import Header, closing_line, header_line, record_line, same_beginning
from game.app.save_problem import SaveProblem, problem
from game.session.record import Record


class SaveFile:
    """Appends lines to a file that this game alone holds.

    What could not be written stays in memory and is tried again, in order, at the next write.
    The file is made at the first write. `length` counts the bytes known to be on disk.
    """

    def __init__(self, path: Path, header: Header) -> None:
        self.path = path
        self.header = header
        self._descriptor: int | None = None
        self._length = 0
        self._pending: list[bytes] = []

    @classmethod
    def taken_up(cls, path: Path, header: Header, descriptor: int, length: int) -> "SaveFile":
        """A file that exists: `descriptor` is open and locked, its first `length` bytes stay."""
        file = cls(path, header)
        file._descriptor, file._length = descriptor, length
        return file

    def write(self, records: Iterable[Record]) -> None:
        """Put records on disk (written and synced); raises SaveProblem when that fails."""
        self._pending += (record_line(self.header.sitting, record) for record in records)
        self.flush()

    def flush(self) -> None:
        """Try again to put down what is still pending."""
        if not self._pending:
            return
        try:
            self._append(b"".join(self._pending))
        except OSError as error:
            raise problem(error) from error
        self._pending.clear()

    def finish(self) -> None:
        """Mark the sitting as ended by its player, and close it.

        Raises SaveProblem, and the sitting goes on, when that cannot be written.
        """
        self._pending.append(closing_line(self.header.sitting))
        try:
            self.flush()
        except SaveProblem:
            self._pending.pop()
            raise
        self.close()

    def close(self) -> None:
        """Put down what is pending and let the file go; SaveProblem still tells what was lost."""
        try:
            self.flush()
        finally:
            if self._descriptor is not None:
                os.close(self._descriptor)
                self._descriptor = None

    def rewrite(self, records: Iterable[Record]) -> None:
        """Put these records in the place of all others; the whole file is kept beside it.

        For a sitting that follows new content. What could not be written is tried again at the
        next write; raises SaveProblem then.
        """
        self.flush()
        lines = [header_line(self.header)]
        lines += [record_line(self.header.sitting, record) for record in records]
        try:
            before = read_from(self._open(), 0, self._length)
            set_aside(self.path, before)
        except OSError as error:
            raise problem(error) from error
        self._length = same_beginning(before, lines)
        self._pending = [b"".join(lines)[self._length :]]
        self.flush()

    def _append(self, data: bytes) -> None:
        """A write that failed half-way leaves a torn line, which the next one writes over."""
        write_at(self._open(), self._length, data)
        self._length += len(data)

    def _open(self) -> int:
        """The file to write to: made if need be, made again if somebody removed it."""
        if self._descriptor is None:
            self._descriptor = self._made(header_line(self.header))
        elif not is_at(self._descriptor, self.path):
            fresh = self._made(read_from(self._descriptor, 0, self._length))
            os.close(self._descriptor)
            self._descriptor = fresh
        return self._descriptor

    def _made(self, data: bytes) -> int:
        descriptor = new_file(self.path, data)
        self._length = len(data)
        return descriptor
