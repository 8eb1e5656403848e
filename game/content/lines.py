"""The lines of a text by their number, found without cutting a long text into all its lines."""

from bisect import bisect_right
from itertools import accumulate

BLOCK = 16_384
"""Characters of a block whose line ends are counted at once."""


class Lines:
    """Counting begins at 1."""

    def __init__(self, text: str) -> None:
        self._text = text
        counts = (text.count("\n", at, at + BLOCK) for at in range(0, len(text), BLOCK))
        self._before = list(accumulate(counts, initial=0))
        """How many lines end before each block, and in all."""

    def until(self, line: int) -> tuple[str, ...]:
        """A line after the one before it, when there is one; nothing beyond the last line."""
        if line > self._before[-1] + 1:
            return ()
        return tuple(self._at(number) for number in range(max(1, line - 1), line + 1))

    def _at(self, line: int) -> str:
        """The line that begins after as many line ends less one."""
        begin = self._begin(line)
        end = self._text.find("\n", begin)
        return self._text[begin:] if end < 0 else self._text[begin:end]

    def _begin(self, line: int) -> int:
        if line == 1:
            return 0
        block = bisect_right(self._before, line - 2) - 1
        at = block * BLOCK - 1
        for _ in range(line - 1 - self._before[block]):
            at = self._text.find("\n", at + 1)
        return at + 1
