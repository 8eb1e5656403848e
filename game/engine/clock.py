"""The game's time: the machine's, less what frames waited for and when nobody looked."""

from collections.abc import Callable


class Clock:
    """A clock that can be made to stand still for a while. Times are in seconds."""

    def __init__(self, machine: Callable[[], float]) -> None:
        self._machine = machine
        self._since: float | None = None
        self._missed = 0.0

    def time(self) -> float:
        at = self._machine() if self._since is None else self._since
        return at - self._missed

    def stand(self) -> None:
        """Stand still from now on; a clock that does already goes on standing."""
        if self._since is None:
            self._since = self._machine()

    def go_on(self, longest: float = float("inf")) -> None:
        """Go on from the time it stands at, if it does; all but so many seconds of it went by."""
        if self._since is not None:
            self._missed += min(longest, self._machine() - self._since)
            self._since = None

    @property
    def stood(self) -> float | None:
        """Seconds since it stands still; None while it goes."""
        return None if self._since is None else self._machine() - self._since
