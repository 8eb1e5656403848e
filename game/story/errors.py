"""What can go wrong in a play: a command that is not offered, or a program that is not sound."""

from collections.abc import Iterable


class Refused(ValueError):  # noqa: N818 (an answer, not an error)
    """A command that is not offered now; nothing has changed.

    `asked` is the id (or the command) asked for, `offered` what would have been accepted.
    """

    def __init__(self, asked: str, offered: Iterable[str]) -> None:
        self.asked = asked
        self.offered = tuple(offered)
        super().__init__(f"{asked!r} is not offered now; offered: {', '.join(self.offered)}")


class ProgramFault(RuntimeError):  # noqa: N818 (the trade says fault)
    """A program breaks a promise of the linker: the content check should have refused it."""
